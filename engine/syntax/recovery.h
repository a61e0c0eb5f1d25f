#pragma once
// What happens when the words do not fit: one diagnostic, then on to the next clause on a line of
// its own, or to the next declaration, so that one run finds every mistake.

#include "engine/syntax/error_log.h"
#include "engine/syntax/syntax_messages.h"
#include "engine/syntax/tokens.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace samsvar::syntax {

class Recovery : public antlr::ANTLRErrorStrategy {
 public:
  Recovery(const source::SourceMap& map, source::FileId file, const TokenList& tokens,
           ErrorLog& log);

  void reset(antlr::Parser* parser) override;
  antlr::Token* recoverInline(antlr::Parser* parser) override;
  void recover(antlr::Parser* parser, std::exception_ptr problem) override;
  void sync(antlr::Parser* parser) override;
  bool inErrorRecoveryMode(antlr::Parser* parser) override;
  void reportMatch(antlr::Parser* parser) override;
  void reportError(antlr::Parser* parser, const antlr::RecognitionException& problem) override;

  /// The clauses, by node of the parse tree, that hold a mistake and are not to be built.
  [[nodiscard]] const std::unordered_set<const void*>& broken() const { return broken_; }

 private:
  bool is_stop(const antlr::Token& token) const;
  bool begins_declaration(const antlr::Token& token) const;
  void skip_to_stop(antlr::Parser& parser);
  void report(const antlr::Token& found, const antlr::misc::IntervalSet& expected,
              TokenType clause);
  bool report_misspelt(const antlr::Token& found, const std::vector<TokenType>& next);
  bool report_misspelt_word(const antlr::Token& word, const std::vector<TokenType>& next);
  void report_missing_end(antlr::Parser& parser);
  void sync_declaration(antlr::Parser& parser, const antlr::misc::IntervalSet& next);
  std::string text(const antlr::Token& token) const;
  source::SourceRange visible_range(const antlr::Token& token) const;

  const source::SourceMap& map_;
  source::FileId file_;
  const TokenList& tokens_;
  ErrorLog& log_;
  bool recovering_ = false;
  std::unordered_set<const void*> broken_;
};

}  // namespace samsvar::syntax
