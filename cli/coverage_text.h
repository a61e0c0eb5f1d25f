#pragma once
// How far rules and tests go, on the screen: what became of the norms, what the tests show of each
// rule, and what stands in each source. Counts first, each with what it counts; what is missing is
// named, the first few or all of it.

#include "cli/telling.h"
#include "engine/pipeline/coverage.h"
#include "engine/pipeline/thresholds.h"

#include <optional>
#include <vector>

namespace samsvar::cli {

struct CoverageText {
  Telling telling;
  const RulesOfRun& rules;
  const pipeline::Coverage& coverage;
  std::optional<pipeline::Thresholds> thresholds;
  bool verbose = false;
};

/// Counts; with `each`, every norm and what became of it.
void tell_norms(const CoverageText& text, bool each);

/// The verdicts, exceptions and branches that the tests show and do not show.
void tell_goals(const CoverageText& text);

/// The provisions cited, source by source.
void tell_provisions(const CoverageText& text);

/// True when nothing is below its threshold; otherwise what is has been told.
[[nodiscard]] bool tell_thresholds(const CoverageText& text);

/// "93,7 %", rounded down, so that only all of it is 100.
[[nodiscard]] messages::Message share_words(std::size_t part, std::size_t all);
/// "99,5 %"
[[nodiscard]] messages::Message percent_words(values::Decimal percent);

}  // namespace samsvar::cli
