#include "engine/values/demanded.h"

namespace samsvar::values {

bool is_demanded(const Days& days, const Day& day) {
  if (days.all || days == Days{}) {
    return true;
  }
  return days.weekdays[day.weekday] || (days.holidays && day.holiday) ||
         (days.working_days && day.weekday < 5 && !day.holiday);
}

std::vector<Interval> demanded_intervals(const Demand& demand, const Window& window) {
  const bool whole_day = demand.span == Span::WholeDay;
  const int from = whole_day ? 0 : demand.from.minutes;
  const bool past_midnight = !whole_day && demand.to <= demand.from;
  const int to =
      whole_day ? end_of_day.minutes : demand.to.minutes + (past_midnight ? end_of_day.minutes : 0);
  std::vector<Interval> intervals;
  for (std::size_t day = 0; day + 1 < window.days().size(); ++day) {
    if (is_demanded(demand.days, window.days()[day])) {
      append(intervals, cut({window.at(day, from), window.at(day, to)}, window.with_margin()));
    }
  }
  return intervals;
}

}  // namespace samsvar::values
