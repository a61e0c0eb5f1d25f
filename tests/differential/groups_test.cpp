// The words of a shortfall, taken at their word: what kind of day and which clock hours they name
// comes to exactly the shortfall, no second more and none less, on generated rosters.

#include "engine/values/calendar.h"
#include "engine/values/grouping.h"
#include "tests/differential/generated_case.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace samsvar::tests {

namespace {

using values::Date;
using values::date_of;
using values::DateRange;
using values::DayKind;
using values::Group;
using values::Instant;
using values::Interval;

bool is_meant(const Group& group, Date date) {
  const bool named = group.weekdays[std::chrono::weekday{date}.iso_encoding() - 1];
  const bool holiday = values::is_public_holiday(date);
  switch (group.kind) {
    case DayKind::EveryDay:
      return true;
    case DayKind::Weekdays:
      return named;
    case DayKind::WeekdaysNotHolidays:
      return named && !holiday;
    case DayKind::WeekdaysAndHolidays:
      return named || holiday;
    case DayKind::EveryDayButHolidays:
      return !holiday;
    case DayKind::WorkingDays:
      return values::is_working_day(date);
    case DayKind::Holidays:
      return holiday;
    case DayKind::Dates:
      return std::find(group.days.begin(), group.days.end(), date) != group.days.end();
  }
  return false;
}

Instant clock_on(Date date, int minutes) {
  const std::chrono::days later{minutes / 1440};
  return values::instant_of(date + later, {minutes % 1440});
}

/// What the groups say, as intervals in order, joined where they meet.
std::vector<Interval> meant(const std::vector<Group>& groups, DateRange period) {
  const Interval whole{clock_on(period.first, 0), clock_on(period.last, 1440)};
  std::vector<Interval> all;
  for (const Group& group : groups) {
    for (Date date = period.first - std::chrono::days{1}; date <= period.last;
         date += std::chrono::days{1}) {
      for (const values::ClockSpan& span : group.spans) {
        const Interval hours{std::max(clock_on(date, span.from), whole.from),
                             std::min(clock_on(date, span.to), whole.to)};
        // The evening before the period is meant only for what runs past midnight.
        const bool counts = date >= period.first || span.to > 1440;
        if (counts && is_meant(group, date) && hours.from < hours.to) {
          all.push_back(hours);
        }
      }
    }
  }
  std::sort(all.begin(), all.end());
  std::vector<Interval> joined;
  for (const Interval& interval : all) {
    if (!joined.empty() && joined.back().to == interval.from) {
      joined.back().to = interval.to;
    } else {
      joined.push_back(interval);
    }
  }
  return joined;
}

std::vector<Interval> cut(const std::vector<Interval>& intervals, const Interval& whole) {
  std::vector<Interval> inside;
  for (const Interval& interval : intervals) {
    const Interval part{std::max(interval.from, whole.from), std::min(interval.to, whole.to)};
    if (part.from < part.to) {
      inside.push_back(part);
    }
  }
  return inside;
}

}  // namespace

TEST(Groups, SayTheShortfallOfGeneratedRostersExactly) {
  Draw draw{20261123};
  int looked_at = 0;
  for (int index = 0; index < 300; ++index) {
    const Case asked = generate_case(draw);
    const int year = 2012 + index % 19;
    const DateRange period{date_of(year, 1, 1), date_of(year, 12, 31)};
    const DateRange with_margin{period.first - std::chrono::days{1},
                                period.last + std::chrono::days{1}};
    const values::Window window{period};
    const auto answer = values::assess_coverage(asked.rosters, asked.demand, with_margin);
    const auto groups = values::group_shortfall(answer.shortfall, window);
    ASSERT_EQ(meant(groups, period), cut(answer.shortfall, window.period())) << "case " << index;
    looked_at += groups.empty() ? 0 : 1;
  }
  EXPECT_GT(looked_at, 100);
}

}  // namespace samsvar::tests
