#include "tests/differential/generated_case.h"

#include <array>

namespace samsvar::tests {

namespace {

using values::Days;
using values::Shift;
using values::TimeOfDay;

Days some_weekdays(Draw& draw) {
  Days days;
  const std::uint32_t first = draw.below(7);
  const std::uint32_t count = 1 + draw.below(7);
  for (std::uint32_t step = 0; step < count; ++step) {
    days.weekdays[(first + step) % 7] = true;
  }
  return days;
}

Days some_days(Draw& draw) {
  Days days;
  switch (draw.below(8)) {
    case 0:
    case 1:
      days.all = true;
      return days;
    case 2:
      days.working_days = true;
      return days;
    case 3:
      days.holidays = true;
      return days;
    case 4:
      days.weekdays = {true, true, true, true, true, false, false};
      return days;
    case 5:
      days.weekdays = {false, false, false, false, false, true, true};
      days.holidays = draw.one_in(3);
      return days;
    default:
      days = some_weekdays(draw);
      days.holidays = draw.one_in(6);
      return days;
  }
}

TimeOfDay some_time(Draw& draw) {
  constexpr std::array<int, 9> near_the_clock_change{0, 90, 119, 120, 121, 150, 179, 180, 1440};
  switch (draw.below(6)) {
    case 0:
      return {static_cast<int>(draw.below(1440))};
    case 1:
      return {near_the_clock_change[draw.below(near_the_clock_change.size())]};
    default:
      return {static_cast<int>(draw.below(48)) * 30};
  }
}

Shift some_shift(Draw& draw) {
  Shift shift;
  shift.days = some_days(draw);
  shift.heads = 1 + (draw.one_in(5) ? draw.below(3) : 0);
  shift.with_reservation = draw.one_in(12);
  if (draw.one_in(14)) {
    return shift;
  }
  if (draw.one_in(5)) {
    shift.from = TimeOfDay{0};
    shift.to = values::end_of_day;
    return shift;
  }
  do {
    shift.from = some_time(draw);
    shift.to = some_time(draw);
  } while (shift.from == shift.to);
  return shift;
}

}  // namespace

Case generate_case(Draw& draw) {
  Case made;
  const std::uint32_t rosters = 1 + (draw.one_in(3) ? draw.below(2) : 0);
  for (std::uint32_t index = 0; index < rosters; ++index) {
    values::Roster roster;
    const std::uint32_t shifts = draw.below(5);
    for (std::uint32_t shift = 0; shift < shifts; ++shift) {
      roster.shifts.push_back(some_shift(draw));
    }
    roster.open = draw.one_in(10);
    made.rosters.push_back(roster);
  }
  constexpr std::array bounds{values::Bound::AtLeast, values::Bound::AtLeast, values::Bound::AtMost,
                              values::Bound::Exactly};
  constexpr std::array spans{values::Span::WholeDay, values::Span::EveryDay, values::Span::Hours};
  made.demand.bound = bounds[draw.below(bounds.size())];
  made.demand.span = spans[draw.below(spans.size())];
  made.demand.heads = draw.one_in(12) ? 0 : 1 + (draw.one_in(3) ? draw.below(3) : 0);
  made.demand.from = some_time(draw);
  made.demand.to = some_time(draw);
  if (!draw.one_in(3)) {
    made.demand.days = some_days(draw);
  }
  return made;
}

}  // namespace samsvar::tests
