#pragma once
// Small changes of one rule, each such as a slip of the pen would make: the neighbouring
// comparison, another quantifier, `og` for `eller`, an `ikke` more or less, a day earlier, a unit
// more. Made on what the rule means, so that nothing is read again, and written as the rule would
// have read.

#include "engine/ir/rule_set.h"
#include "engine/source/source_map.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::pipeline {

/// Another expression in the place of one.
struct ExprChange {
  ir::ExprId at;
  ir::Expr to;
};

/// `ikke` before a condition.
struct Negation {
  ir::ExprId at;
};

/// Another day in the rule itself, or in its version or exception at `index`.
struct DayChange {
  enum class Day : std::uint8_t { From, To, Version, ExceptionFrom, ExceptionTo };

  Day day{};
  std::size_t index = 0;
  values::Date to;
};

struct Mutation {
  ir::RuleId rule;
  /// The smallest condition that is changed; the rule's or exception's name for its own days.
  source::SourceRange range;
  /// How that condition, or the day, would have read.
  std::string changed;
  std::variant<ExprChange, Negation, DayChange> change;
  /// The day that divides two versions with one and the same demand: only what is cited changes.
  bool divides_only_citations = false;
};

/// Its days first, then its conditions in the order that they are written.
[[nodiscard]] std::vector<Mutation> mutations(const source::SourceMap& sources,
                                              const ir::RuleSet& set, ir::RuleId rule);

}  // namespace samsvar::pipeline
