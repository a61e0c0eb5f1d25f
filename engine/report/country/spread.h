#pragma once
// How much agreements differ: for every noun that is a number, the values that the pairs of parties
// have, with the middle half of them and those that stand far outside it. The spread says nothing
// of what is right; it shows where to look.

#include "engine/report/gap_report.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace samsvar::report::country {

/// What the numbers of a spread count, so that only like is compared with like.
enum class Measure : std::uint8_t {
  Number,
  Percent,
  Kroner,
  KronerPerDay,
  KronerPerYear,
  Seconds,
  Days,
  WorkingDays,
  Months,
};

struct Amount {
  std::int64_t size = 0;   // in millionths of the measure, seconds, days or months
  std::size_t line = 0;    // whose it is, see `Country::lines`
  std::string words;       // as written in the agreement
  source::SourceRange at;  // where
};

struct Spread {
  ir::NounId noun;
  Measure measure = Measure::Number;
  std::vector<Amount> amounts;  // by size, then by line
  /// The middle value and the middles of the two halves (Tukey's hinges), doubled so that the mean
  /// of two whole numbers is whole.
  std::int64_t doubled_lower = 0;
  std::int64_t doubled_median = 0;
  std::int64_t doubled_upper = 0;

  [[nodiscard]] std::int64_t least() const { return amounts.front().size; }

  [[nodiscard]] std::int64_t most() const { return amounts.back().size; }

  /// Farther from the middle half than one and a half times its width (Tukey's fences).
  [[nodiscard]] bool is_outlier(const Amount& amount) const;
};

/// Fewer than so many values have no spread worth drawing.
inline constexpr std::size_t least_amounts = 5;

/// Sorts the amounts and finds their middles. At least one amount.
[[nodiscard]] Spread spread_of(ir::NounId noun, Measure measure, std::vector<Amount> amounts);

class SpreadCollector {
 public:
  explicit SpreadCollector(const Run& run) : run_(&run) {}

  /// Only pairs of parties are compared. A noun with several positions or values is left out: it
  /// has no one number.
  void add(const relations::Subject& subject, std::size_t line);

  [[nodiscard]] std::vector<Spread> spreads() const;

 private:
  void add_noun(const relations::Subject& subject, ir::NounId noun, std::size_t line);

  const Run* run_;
  /// By the noun's path and the measure.
  std::map<std::tuple<std::string, Measure>, std::pair<ir::NounId, std::vector<Amount>>> amounts_;
};

}  // namespace samsvar::report::country
