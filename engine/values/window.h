#pragma once
// The dates that an assessment looks at: the period itself and two days on either side, so that a
// night shift from the evening before counts and a night that the period's edge cuts is still known
// as a night. What the calendar and the clock say of each date is looked up once, here.

#include "engine/values/coverage.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace samsvar::values {

struct Day {
  Date date;
  Instant midnight;            // the one that it begins with
  std::uint8_t weekday = 0;    // Monday is 0
  bool holiday = false;        // one of the twelve
  bool clock_changes = false;  // it is 23 or 25 hours long
};

class Window {
 public:
  /// The period has at least one day.
  explicit Window(DateRange period);

  /// Two days before the period to two days after it.
  [[nodiscard]] const std::vector<Day>& days() const { return days_; }

  /// Places in `days` of the period's first and last day.
  [[nodiscard]] std::size_t first() const { return margin; }

  [[nodiscard]] std::size_t last() const { return days_.size() - margin - 1; }

  /// The period itself, and with a whole day on either side.
  [[nodiscard]] Interval period() const;
  [[nodiscard]] Interval with_margin() const;

  /// The instant of a clock time on a day; up to two days after midnight for what runs past it.
  [[nodiscard]] Instant at(std::size_t day, int minutes) const;

 private:
  static constexpr std::size_t margin = 2;
  std::vector<Day> days_;
};

/// What of an interval lies within another; empty intervals have `to` at or before `from`.
[[nodiscard]] Interval cut(const Interval& interval, const Interval& within);
[[nodiscard]] bool is_empty(const Interval& interval);
[[nodiscard]] std::int64_t seconds_of(const Interval& interval);

/// Adds an interval that begins no earlier than the last one, joining the two where they meet.
void append(std::vector<Interval>& intervals, const Interval& interval);

}  // namespace samsvar::values
