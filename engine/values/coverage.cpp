#include "engine/values/coverage.h"

#include "engine/values/demanded.h"
#include "engine/values/findings.h"

namespace samsvar::values {

namespace {

Findings look_at_hours(const Pattern& pattern, const Demand& demand, const Window& window,
                       HolidayReading reading) {
  HeadCount count{pattern};
  std::vector<Stretch> stretches;
  sweep(unroll_shifts(pattern, window, reading), window.with_margin(),
        [&](const Interval& interval, const Active& active) {
          const Heads heads = heads_of(count, active, 0);
          append(stretches,
                 {interval, judge_heads(heads, pattern.open.front(), demand.bound, demand.heads)});
        });
  return {.stretches = within(stretches, demanded_intervals(demand, window)), .days = {}};
}

Findings look_at_days(const Pattern& pattern, const Demand& demand, const Window& window,
                      HolidayReading reading) {
  HeadCount count{pattern};
  Findings findings;
  for (const Day& day : window.days()) {
    if (!is_demanded(demand.days, day)) {
      continue;
    }
    const Heads heads = heads_beginning_on(count, pattern, 0, day, reading);
    const Verdict verdict = judge_heads(heads, pattern.open.front(), demand.bound, demand.heads);
    if (verdict.standing != Standing::Met) {
      findings.days.push_back({day.date, verdict});
    }
  }
  return findings;
}

}  // namespace

CoverageAnswer assess_coverage(const std::vector<Roster>& rosters, const Demand& demand,
                               DateRange period) {
  const Pattern pattern = pattern_of({rosters});
  const auto look = [&](const Window& window, HolidayReading reading) {
    return demand.span == Span::EveryDay ? look_at_days(pattern, demand, window, reading)
                                         : look_at_hours(pattern, demand, window, reading);
  };
  return answer(look, pattern, period);
}

std::vector<Presence> unroll(const std::vector<Roster>& rosters, DateRange period,
                             bool holidays_as_sundays) {
  std::vector<Presence> presence;
  if (period.last < period.first) {
    return presence;
  }
  const Pattern pattern = pattern_of({rosters});
  const Window window{period};
  const auto reading = holidays_as_sundays ? HolidayReading::AsSunday : HolidayReading::AsWeekday;
  HeadCount count{pattern};
  sweep(unroll_shifts(pattern, window, reading), window.period(),
        [&](const Interval& interval, const Active& active) {
          const auto heads = static_cast<std::uint32_t>(heads_of(count, active, 0).listed);
          if (heads == 0) {
            return;
          }
          if (!presence.empty() && presence.back().interval.to == interval.from &&
              presence.back().heads == heads) {
            presence.back().interval.to = interval.to;
            return;
          }
          presence.push_back({interval, heads});
        });
  return presence;
}

}  // namespace samsvar::values
