// Calendar time added to and taken from a date; declared in value.h.

#include "engine/values/calendar.h"
#include "engine/values/value.h"

namespace samsvar::values {

namespace {

Date plus_months(Date date, int months) {
  const std::chrono::year_month_day moved =
      std::chrono::year_month_day{date} + std::chrono::months{months};
  if (moved.ok()) {
    return Date{moved};
  }
  return Date{moved.year() / moved.month() / std::chrono::last};
}

Date plus_working_days(Date date, int count) {
  const std::chrono::days step{count < 0 ? -1 : 1};
  for (int left = count < 0 ? -count : count; left > 0; --left) {
    do {
      date += step;
    } while (!is_working_day(date));
  }
  return date;
}

}  // namespace

Date add(Date date, const Period& period) {
  return plus_working_days(plus_months(date, period.months) + std::chrono::days{period.days},
                           period.working_days);
}

Date subtract(Date date, const Period& period) {
  return plus_working_days(plus_months(date, -period.months) - std::chrono::days{period.days},
                           -period.working_days);
}

}  // namespace samsvar::values
