// Does one set of rosters give at least the presence of another? Declared in coverage.h.

#include "engine/values/findings.h"

#include <algorithm>
#include <limits>

namespace samsvar::values {

namespace {

constexpr std::uint32_t giving = 0;
constexpr std::uint32_t asking = 1;
constexpr std::int64_t any_number = std::numeric_limits<std::int64_t>::max();

/// Presence given against presence asked for. What is not said when it happens is asked of days.
Verdict judge(const Heads& given, const Heads& asked, const Pattern& pattern) {
  const bool given_open = pattern.open[giving];
  const bool asked_open = pattern.open[asking];
  const std::int64_t most_asked = asked_open ? any_number : asked.listed;
  const std::int64_t most_given = given_open ? any_number : given.possible;
  if (given.certain >= most_asked) {
    return {};
  }
  if (most_given < asked.certain) {
    return {.standing = Standing::Broken, .doubt = {}};
  }
  return {.standing = Standing::InDoubt,
          .doubt = {.reservation = given.listed > given.certain || asked.listed > asked.certain,
                    .hours_missing = given.possible > given.listed,
                    .open = given_open || asked_open}};
}

std::vector<Stretch> look_at_hours(const Pattern& pattern, const Window& window,
                                   HolidayReading reading) {
  HeadCount count{pattern};
  std::vector<Stretch> stretches;
  sweep(unroll_shifts(pattern, window, reading), window.with_margin(),
        [&](const Interval& interval, const Active& active) {
          const Heads given = heads_of(count, active, giving);
          const Heads asked = heads_of(count, active, asking);
          append(stretches, {interval, judge(given, asked, pattern)});
        });
  return stretches;
}

/// A promise of a day without hours is kept by any shift that begins on that day.
bool is_asked_without_hours(const Pattern& pattern, const Day& day, HolidayReading reading) {
  return std::any_of(pattern.shifts.begin(), pattern.shifts.end(), [&](const PatternShift& shift) {
    return shift.party == asking && !has_hours(shift.shift) && applies(shift, day, reading);
  });
}

std::vector<DayFound> look_at_days(const Pattern& pattern, const Window& window,
                                   HolidayReading reading) {
  HeadCount count{pattern};
  std::vector<DayFound> days;
  for (const Day& day : window.days()) {
    if (!is_asked_without_hours(pattern, day, reading)) {
      continue;
    }
    const Heads given = heads_beginning_on(count, pattern, giving, day, reading);
    const Heads asked = heads_beginning_on(count, pattern, asking, day, reading);
    const Verdict verdict = judge(given, asked, pattern);
    if (verdict.standing != Standing::Met) {
      days.push_back({day.date, verdict});
    }
  }
  return days;
}

}  // namespace

CoverageAnswer assess_covers(const std::vector<Roster>& left, const std::vector<Roster>& right,
                             DateRange period) {
  const Pattern pattern = pattern_of({left, right});
  const auto look = [&](const Window& window, HolidayReading reading) {
    return Findings{.stretches = look_at_hours(pattern, window, reading),
                    .days = look_at_days(pattern, window, reading)};
  };
  return answer(look, pattern, period);
}

}  // namespace samsvar::values
