#pragma once
// What every step of building the tree needs at hand, and the small pieces that all of them build:
// ranges, names, quoted texts, dates. Clauses that hold a syntax error never get here.

#include "engine/syntax/antlr_input.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/error_log.h"
#include "krav_parser.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::syntax {

struct Workbench {
  const source::SourceMap& map;
  source::FileId file;
  const ParsedText& parsed;
  ErrorLog& log;
  Store<ExprId, Expr>& exprs;
};

using Node = antlr::tree::TerminalNode;

[[nodiscard]] SourceRange range_of(const Workbench& bench, const antlr::ParserRuleContext& context);
[[nodiscard]] SourceRange range_of(const Workbench& bench, const Node& node);
/// As written, composed, every dash a hyphen.
[[nodiscard]] std::string plain_text(const Workbench& bench, SourceRange range);

/// A word as it stands.
[[nodiscard]] Name word(const Workbench& bench, SourceRange range);
/// A name, which is written with small letters and without hyphen.
[[nodiscard]] Name name(Workbench& bench, const KravParser::NameContext& context);
[[nodiscard]] std::vector<Name> names(Workbench& bench,
                                      const std::vector<KravParser::NameContext*>& contexts);
/// The id of a rule or exception: capitals, with hyphens between the words.
[[nodiscard]] Name rule_id(Workbench& bench, KravParser::RuleIdContext& context);
[[nodiscard]] Path path(Workbench& bench, KravParser::PathContext& context);

/// Without its quotation marks.
[[nodiscard]] Quoted quoted(const Workbench& bench, const Node& node);
[[nodiscard]] std::vector<Quoted> quoted(const Workbench& bench, const std::vector<Node*>& nodes);
/// Reports a language that has its text already.
void add_text(Workbench& bench, Texts& texts, KravParser::LocalTextContext& context);
[[nodiscard]] Texts texts(Workbench& bench,
                          const std::vector<KravParser::LocalTextContext*>& contexts);

/// Nothing, and a report, for a day that does not exist.
[[nodiscard]] std::optional<DateLiteral> date(Workbench& bench, const Node& node);
[[nodiscard]] std::optional<values::TimeOfDay> clock(Workbench& bench, const Node& node);
/// A whole number; reported and 1 otherwise.
[[nodiscard]] std::uint32_t count(Workbench& bench, const Node& node);

[[nodiscard]] TypeName type_name(Workbench& bench, KravParser::TypeNameContext& context);
[[nodiscard]] Verification verification(Workbench& bench,
                                        KravParser::VerificationClauseContext& context);
[[nodiscard]] std::vector<Citation> citations(Workbench& bench,
                                              KravParser::BasisClauseContext& context);

/// Says that one thing was found where another belongs, as a syntax error does.
void report_unexpected(Workbench& bench, SourceRange found, messages::Message expected);

/// The clauses that have been seen in one block, each by its keyword.
class SeenClauses {
 public:
  /// False, and a report, if the block has one with that key already; without the report where a
  /// syntax error stands between the two and the second may belong to another block.
  bool is_first(Workbench& bench, const std::string& key, SourceRange keyword);

  [[nodiscard]] bool has(const std::string& key) const { return first_.contains(key); }

 private:
  std::map<std::string, SourceRange> first_;
};

}  // namespace samsvar::syntax
