#pragma once
// Runs the generated parser over one file. Every exception that ANTLR throws ends here; what comes
// out is a parse tree whose broken clauses are known, or none where the text was hopeless.

#include "engine/syntax/error_log.h"
#include "engine/syntax/recovery.h"
#include "engine/syntax/tokens.h"

#include <cstddef>
#include <memory>

namespace samsvar::syntax {

/// Owns all that the tree points into.
class ParsedText {
 public:
  ParsedText(const source::SourceMap& map, source::FileId file, ErrorLog& log, Trials trials);
  ~ParsedText();
  ParsedText(const ParsedText&) = delete;
  ParsedText& operator=(const ParsedText&) = delete;

  /// Null when reading was given up (nested too deep, too many errors).
  [[nodiscard]] KravParser::FileContext* tree() const;
  [[nodiscard]] Language language() const;
  [[nodiscard]] bool is_broken(const antlr::ParserRuleContext* context) const;

 private:
  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

}  // namespace samsvar::syntax
