#pragma once
// The numbers of a spread as a reader sees them: one unit for all of them, decimal comma, at most
// one decimal.

#include "engine/report/country/spread.h"

#include <string>

namespace samsvar::report::country {

/// "den lengste responstiden (minutter)"
[[nodiscard]] std::string spread_title(const Run& run, const Spread& spread);

/// A number of the spread, doubled as its middles are, in the spread's unit.
[[nodiscard]] std::string doubled_words(const Run& run, const Spread& spread, std::int64_t doubled);

/// All of the spread in two sentences; what its picture shows.
[[nodiscard]] std::string spread_summary(const Run& run, const Spread& spread);

[[nodiscard]] std::int64_t outlier_count(const Spread& spread);

}  // namespace samsvar::report::country
