// From what a look at the dates found to the answer; declared in findings.h.

#include "engine/values/calendar.h"
#include "engine/values/findings.h"
#include "engine/values/grouping.h"

#include <algorithm>

namespace samsvar::values {

namespace {

bool touches(const Stretch& stretch, const Interval& interval) {
  return !is_empty(cut(stretch.interval, interval));
}

bool is_within(Date date, const Window& window) {
  return date >= window.days()[window.first()].date && date <= window.days()[window.last()].date;
}

/// The worst that was found in the period itself, and every doubt in it.
Verdict worst(const Findings& findings, const Window& window) {
  Verdict worst;
  const auto weigh = [&](const Verdict& verdict) {
    worst.standing = std::max(worst.standing, verdict.standing);
    worst.doubt.reservation |= verdict.doubt.reservation;
    worst.doubt.hours_missing |= verdict.doubt.hours_missing;
    worst.doubt.open |= verdict.doubt.open;
    worst.doubt.watch_unnamed |= verdict.doubt.watch_unnamed;
  };
  for (const Stretch& stretch : findings.stretches) {
    if (touches(stretch, window.period())) {
      weigh(stretch.verdict);
    }
  }
  for (const DayFound& day : findings.days) {
    if (is_within(day.date, window)) {
      weigh(day.verdict);
    }
  }
  return worst;
}

/// One reading of the holidays. Shown is what is broken if anything is, else what is in doubt.
struct Reading {
  Verdict worst;
  std::vector<Interval> with_margin;
  std::vector<Interval> shortfall;
  std::vector<Date> days_short;
};

Reading shown(const Findings& findings, const Window& window, const Verdict& worst) {
  Reading reading{.worst = worst};
  if (worst.standing == Standing::Met) {
    return reading;
  }
  for (const Stretch& stretch : findings.stretches) {
    if (stretch.verdict.standing == worst.standing) {
      append(reading.with_margin, stretch.interval);
      append(reading.shortfall, cut(stretch.interval, window.period()));
    }
  }
  for (const DayFound& day : findings.days) {
    if (day.verdict.standing == worst.standing && is_within(day.date, window)) {
      reading.days_short.push_back(day.date);
    }
  }
  return reading;
}

Reading read(const Look& look, const Window& window, HolidayReading holidays) {
  const Findings findings = look(window, holidays);
  return shown(findings, window, worst(findings, window));
}

Truth truth_of(Standing standing) {
  switch (standing) {
    case Standing::Met:
      return Truth::True;
    case Standing::InDoubt:
      return Truth::Unknown;
    case Standing::Broken:
      return Truth::False;
  }
  return Truth::Unknown;
}

bool is_normal_week(Date monday) {
  // Sunday belongs to it: its night shift is the beginning of Monday.
  for (Date date = monday - std::chrono::days{1}; date < monday + std::chrono::days{7};
       date += std::chrono::days{1}) {
    if (is_public_holiday(date)) {
      return false;
    }
  }
  return instant_of(monday + std::chrono::days{7}, TimeOfDay{0}) -
             instant_of(monday - std::chrono::days{1}, TimeOfDay{0}) ==
         std::chrono::days{8};
}

std::int64_t total_seconds(const std::vector<Interval>& intervals) {
  std::int64_t sum = 0;
  for (const Interval& interval : intervals) {
    sum += seconds_of(interval);
  }
  return sum;
}

void fill_normal_week(CoverageAnswer& filled, const Look& look, const Reading& reading, int year) {
  if (reading.worst.standing == Standing::Met) {
    return;
  }
  const Window week{normal_week(year)};
  const Findings findings = look(week, HolidayReading::AsWeekday);
  const Reading of_week = shown(findings, week, {.standing = reading.worst.standing, .doubt = {}});
  filled.normal_week_seconds = total_seconds(of_week.shortfall);
  filled.normal_week_days = static_cast<int>(of_week.days_short.size());
}

std::vector<ShortfallGroup> grouped(const Reading& reading, const Window& window) {
  std::vector<ShortfallGroup> groups;
  for (const Group& group : group_shortfall(reading.with_margin, window)) {
    groups.push_back({words_of(group), group.seconds, static_cast<int>(group.days.size())});
  }
  for (const Group& group : group_days(reading.days_short, window)) {
    groups.push_back({words_of(group), group.seconds, static_cast<int>(group.days.size())});
  }
  return groups;
}

void fill_doubts(CoverageAnswer& filled, const Doubt& doubt) {
  filled.rests_on_reservation |= doubt.reservation;
  filled.hours_missing |= doubt.hours_missing;
  filled.roster_open |= doubt.open;
  filled.watch_unnamed |= doubt.watch_unnamed;
}

}  // namespace

DateRange normal_week(int year) {
  Date monday = date_of(year, 1, 1);
  while (std::chrono::weekday{monday} != std::chrono::Monday || !is_normal_week(monday)) {
    monday += std::chrono::days{1};
  }
  return {monday, monday + std::chrono::days{6}};
}

CoverageAnswer answer(const Look& look, const Pattern& pattern, DateRange period) {
  CoverageAnswer filled;
  if (period.last < period.first) {
    filled.truth = Truth::True;
    return filled;
  }
  const Window window{period};
  const Reading weekday = read(look, window, HolidayReading::AsWeekday);
  filled.two_readings = has_two_readings(pattern, window);
  const Reading sunday =
      filled.two_readings ? read(look, window, HolidayReading::AsSunday) : weekday;

  const Truth first = truth_of(weekday.worst.standing);
  const Truth second = truth_of(sunday.worst.standing);
  filled.holidays_differ = first != second;
  filled.truth = filled.holidays_differ ? Truth::Unknown : first;
  if (filled.truth == Truth::Unknown) {
    fill_doubts(filled, weekday.worst.doubt);
    fill_doubts(filled, sunday.worst.doubt);
  }

  filled.shortfall = weekday.shortfall;
  filled.days_short = weekday.days_short;
  filled.groups = grouped(weekday, window);
  filled.period_seconds = total_seconds(weekday.shortfall);
  fill_normal_week(filled, look, weekday, year_of(period.first));
  if (filled.two_readings) {
    filled.shortfall_holidays_as_sundays = sunday.shortfall;
    filled.days_short_holidays_as_sundays = sunday.days_short;
    filled.groups_holidays_as_sundays = grouped(sunday, window);
    filled.period_seconds_holidays_as_sundays = total_seconds(sunday.shortfall);
  }
  return filled;
}

}  // namespace samsvar::values
