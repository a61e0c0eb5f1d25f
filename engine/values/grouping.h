#pragma once
// The pattern in a shortfall: the same clock hours on the same kind of days, found by trying two
// ways of saying it (night by night, and day by day) and taking the shorter. The groups explain
// every second of the shortfall and none beside it; what fits no kind of day is listed by date.

#include "engine/messages/message.h"
#include "engine/values/window.h"

#include <array>
#include <cstdint>
#include <vector>

namespace samsvar::values {

/// Minutes after the midnight that the day begins with. `to` over 1440 runs into the next day.
struct ClockSpan {
  int from = 0;
  int to = 0;

  friend auto operator<=>(const ClockSpan&, const ClockSpan&) = default;
};

enum class DayKind : std::uint8_t {
  EveryDay,
  Weekdays,             // named weekdays, whether holidays or not
  WeekdaysNotHolidays,  // named weekdays that are no holidays
  WeekdaysAndHolidays,  // named weekdays and every holiday
  EveryDayButHolidays,
  WorkingDays,
  Holidays,
  Dates,
};

struct Group {
  DayKind kind = DayKind::Dates;
  std::array<bool, 7> weekdays{};
  /// The clock hours on each of the days; none where whole days are counted.
  std::vector<ClockSpan> spans;
  /// The days it begins on, in order; also the evening before the period for a night that runs in.
  std::vector<Date> days;
  /// Of the shortfall within the period.
  std::int64_t seconds = 0;
};

/// Of a shortfall found in the window with its margin; only what is in the period counts. Largest
/// first.
[[nodiscard]] std::vector<Group> group_shortfall(const std::vector<Interval>& shortfall,
                                                 const Window& window);
/// Of days that fall short as such. No seconds.
[[nodiscard]] std::vector<Group> group_days(const std::vector<Date>& days, const Window& window);

/// "alle netter 22:00–07:30", "lør–søn og helligdager hele døgnet".
[[nodiscard]] messages::Message words_of(const Group& group);

}  // namespace samsvar::values
