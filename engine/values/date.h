#pragma once
// Calendar days and clock times as agreements and rules write them. A Date is a day without a time;
// a TimeOfDay is local clock time in minutes. Dates are written 2026-11-22 only.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace samsvar::values {

using Date = std::chrono::sys_days;

/// Minutes after midnight, 0 to 1440; 1440 is `24:00`, the end of the day.
struct TimeOfDay {
  int minutes = 0;

  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

inline constexpr TimeOfDay end_of_day{24 * 60};

inline constexpr std::int64_t seconds_an_hour = 3600;
inline constexpr std::int64_t seconds_a_day = 24 * seconds_an_hour;

/// `YYYY-MM-DD` of a day that exists, years 1000 to 9999; anything else is nothing.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::string to_text(Date date);

/// `HH:MM` from 00:00 to 24:00 with two digits each; anything else is nothing.
[[nodiscard]] std::optional<TimeOfDay> parse_time_of_day(std::string_view text);
[[nodiscard]] std::string to_text(TimeOfDay time);

[[nodiscard]] constexpr Date date_of(int year, unsigned month, unsigned day) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

[[nodiscard]] constexpr int year_of(Date date) {
  return static_cast<int>(std::chrono::year_month_day{date}.year());
}

}  // namespace samsvar::values
