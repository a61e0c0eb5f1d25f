#include "engine/values/window.h"

#include "engine/support/check.h"
#include "engine/values/calendar.h"

#include <algorithm>

namespace samsvar::values {

namespace {

constexpr int minutes_in_a_day = 24 * 60;

/// The holidays of the years that the dates touch, in order.
std::vector<Date> holidays_between(Date first, Date last) {
  std::vector<Date> holidays;
  for (int year = year_of(first); year <= year_of(last); ++year) {
    const std::vector<Date> of_year = public_holidays(year);
    holidays.insert(holidays.end(), of_year.begin(), of_year.end());
  }
  return holidays;
}

}  // namespace

Window::Window(DateRange period) {
  CHECK(period.first <= period.last, "an empty period is answered before it is looked at");
  constexpr std::chrono::days around{static_cast<int>(margin)};
  const Date first = period.first - around;
  const Date last = period.last + around;
  const std::vector<Date> holidays = holidays_between(first, last);
  auto next_holiday = std::lower_bound(holidays.begin(), holidays.end(), first);
  days_.reserve(static_cast<std::size_t>((last - first).count()) + 1);
  Instant midnight = instant_of(first, TimeOfDay{0});
  for (Date date = first; date <= last; date += std::chrono::days{1}) {
    const bool holiday = next_holiday != holidays.end() && *next_holiday == date;
    next_holiday += holiday ? 1 : 0;
    const Instant next_midnight = instant_of(date, end_of_day);
    const auto weekday = std::chrono::weekday{date}.iso_encoding() - 1;
    days_.push_back({.date = date,
                     .midnight = midnight,
                     .weekday = static_cast<std::uint8_t>(weekday),
                     .holiday = holiday,
                     .clock_changes = next_midnight - midnight != std::chrono::hours{24}});
    midnight = next_midnight;
  }
}

Interval Window::period() const {
  return {days_[first()].midnight, days_[last() + 1].midnight};
}

Interval Window::with_margin() const {
  return {days_[first() - 1].midnight, days_[last() + 2].midnight};
}

Instant Window::at(std::size_t day, int minutes) const {
  while (minutes >= minutes_in_a_day && day + 1 < days_.size()) {
    ++day;
    minutes -= minutes_in_a_day;
  }
  const Day& found = days_[day];
  if (found.clock_changes || minutes > minutes_in_a_day) {
    return instant_of(found.date, TimeOfDay{minutes});
  }
  return found.midnight + std::chrono::minutes{minutes};
}

Interval cut(const Interval& interval, const Interval& within) {
  return {std::max(interval.from, within.from), std::min(interval.to, within.to)};
}

bool is_empty(const Interval& interval) {
  return interval.to <= interval.from;
}

std::int64_t seconds_of(const Interval& interval) {
  return is_empty(interval) ? 0 : (interval.to - interval.from).count();
}

void append(std::vector<Interval>& intervals, const Interval& interval) {
  if (is_empty(interval)) {
    return;
  }
  if (!intervals.empty() && intervals.back().to >= interval.from) {
    intervals.back().to = std::max(intervals.back().to, interval.to);
    return;
  }
  intervals.push_back(interval);
}

}  // namespace samsvar::values
