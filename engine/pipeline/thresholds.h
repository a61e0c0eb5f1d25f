#pragma once
// What the tests of a rule folder must at least amount to, kept in the folder itself so that it can
// only be lowered in the open: `dekning-terskel`, a line for each.

#include "engine/pipeline/rule_library.h"

#include <cstddef>
#include <optional>

namespace samsvar::pipeline {

/// One that the file does not name asks for nothing.
struct Thresholds {
  std::optional<values::Decimal> norms;        // normer: at least so many, each accounted for
  std::optional<values::Decimal> verdicts;     // dommer: percent reached, at least
  std::optional<values::Decimal> exceptions;   // unntak
  std::optional<values::Decimal> branches;     // grener
  std::optional<values::Decimal> survivors;    // overlevende: percent of the mutants, at most
  std::optional<values::Decimal> equivalents;  // likeverdige
};

/// None when the folder has no such file. What cannot be read is a diagnostic.
[[nodiscard]] std::optional<Thresholds> load_thresholds(source::SourceMap& sources,
                                                        const RuleFolder& folder,
                                                        diagnostics::Diagnostics& diagnostics);

/// Is `part` of `all` at least (at most) so many percent? Counted exactly, without rounding; of
/// nothing, every share is reached.
[[nodiscard]] bool is_at_least(std::size_t part, std::size_t all, values::Decimal percent);
[[nodiscard]] bool is_at_most(std::size_t part, std::size_t all, values::Decimal percent);

}  // namespace samsvar::pipeline
