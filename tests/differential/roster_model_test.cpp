// The engine's answers against the minute model's, on generated rosters over dates chosen for what
// is hard in them: both clock changes, Easter, May, Christmas, and whole years.

#include "tests/differential/generated_case.h"
#include "tests/differential/minute_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace samsvar::tests {

namespace {

using minute_model::Wall;
using values::CoverageAnswer;
using values::date_of;
using values::DateRange;
using values::Interval;
using values::Truth;

constexpr std::uint32_t seed = 20261122;

/// What both sides are compared by: an answer, and the minutes that fall short.
struct Outcome {
  Truth truth = Truth::True;
  std::vector<std::size_t> minutes;
};

Outcome of_model(const Case& asked, const Wall& wall, bool as_sunday) {
  const std::vector<Truth> answers =
      minute_model::ask(asked.rosters, asked.demand, wall, as_sunday);
  Outcome outcome{*std::min_element(answers.begin(), answers.end()), {}};
  for (std::size_t minute = 0; minute < answers.size(); ++minute) {
    if (outcome.truth != Truth::True && answers[minute] == outcome.truth) {
      outcome.minutes.push_back(minute);
    }
  }
  return outcome;
}

std::vector<std::size_t> minutes_of(const std::vector<Interval>& shortfall,
                                    const std::vector<values::Date>& days, const Wall& wall) {
  std::vector<std::size_t> minutes;
  const auto add = [&](std::int64_t from, std::int64_t to) {
    for (std::int64_t minute = from; minute < to; ++minute) {
      minutes.push_back(static_cast<std::size_t>(minute));
    }
  };
  for (const Interval& interval : shortfall) {
    add((interval.from - wall.start) / std::chrono::minutes{1},
        (interval.to - wall.start) / std::chrono::minutes{1});
  }
  for (const values::Date date : days) {
    const auto day = static_cast<std::size_t>((date - wall.start).count());
    add(static_cast<std::int64_t>(wall.minute(day, 0)),
        static_cast<std::int64_t>(wall.minute(day + 1, 0)));
  }
  return minutes;
}

std::int64_t seconds_of(const std::vector<values::ShortfallGroup>& groups) {
  std::int64_t seconds = 0;
  for (const values::ShortfallGroup& group : groups) {
    seconds += group.seconds;
  }
  return seconds;
}

/// Does the engine's answer say what the model says, and do its parts agree with each other?
bool agrees(const CoverageAnswer& answer, const Case& asked, const Wall& wall) {
  const Outcome weekday = of_model(asked, wall, false);
  const Outcome sunday = of_model(asked, wall, true);
  const bool one_answer = weekday.truth == sunday.truth;
  const std::vector<std::size_t> minutes = minutes_of(answer.shortfall, answer.days_short, wall);
  const std::vector<std::size_t> sunday_minutes =
      answer.two_readings ? minutes_of(answer.shortfall_holidays_as_sundays,
                                       answer.days_short_holidays_as_sundays, wall)
                          : minutes;
  return answer.truth == (one_answer ? weekday.truth : Truth::Unknown) &&
         answer.holidays_differ == !one_answer && minutes == weekday.minutes &&
         sunday_minutes == sunday.minutes && seconds_of(answer.groups) == answer.period_seconds &&
         seconds_of(answer.groups_holidays_as_sundays) == answer.period_seconds_holidays_as_sundays;
}

struct Period {
  DateRange dates;
  Wall wall{dates};
};

/// A week or two about each of the year's hard places.
std::vector<Period> hard_weeks() {
  std::vector<Period> periods;
  for (int year = 2012; year <= 2030; ++year) {
    const auto add = [&](values::Date first, int days) {
      periods.push_back({.dates = {first, first + std::chrono::days{days - 1}}});
    };
    const std::chrono::year of_year{year};
    const values::Date spring{of_year / std::chrono::March /
                              std::chrono::Sunday[std::chrono::last]};
    const values::Date autumn{of_year / std::chrono::October /
                              std::chrono::Sunday[std::chrono::last]};
    add(spring - std::chrono::days{4}, 9);
    add(autumn - std::chrono::days{4}, 9);
    add(date_of(year, 4, 12), 9);
    add(date_of(year, 4, 28), 8);
    add(date_of(year, 5, 12), 9);
    add(date_of(year, 12, 22), 12);
  }
  return periods;
}

std::vector<Period> whole_years() {
  std::vector<Period> periods;
  for (const int year : {2012, 2016, 2023, 2024, 2026}) {
    periods.push_back({.dates = {date_of(year, 1, 1), date_of(year, 12, 31)}});
  }
  return periods;
}

/// The first generated case on which the engine and the model disagree; `asked_of_engine` may
/// change what the engine is asked.
int first_disagreement(const std::vector<Period>& periods, int cases,
                       const std::function<CoverageAnswer(const Case&, DateRange)>& engine) {
  Draw draw{seed};
  for (int index = 0; index < cases; ++index) {
    const Case asked = generate_case(draw);
    const Period& period = periods[static_cast<std::size_t>(index) % periods.size()];
    if (!agrees(engine(asked, period.dates), asked, period.wall)) {
      return index;
    }
  }
  return cases;
}

CoverageAnswer ask_engine(const Case& asked, DateRange dates) {
  return values::assess_coverage(asked.rosters, asked.demand, dates);
}

/// The engine with every shift changed before it looks.
CoverageAnswer ask_with_shifts(const Case& asked, DateRange dates,
                               const std::function<void(values::Shift&)>& change) {
  Case changed = asked;
  for (values::Roster& roster : changed.rosters) {
    std::for_each(roster.shifts.begin(), roster.shifts.end(), change);
  }
  return ask_engine(changed, dates);
}

}  // namespace

// Roster results equal an independent minute-by-minute model: 10,000 generated rosters over several
// years.
TEST(RosterResults, EqualAnIndependentMinuteByMinuteModelOnTheHardWeeksOfNineteenYears) {
  constexpr int cases = 9950;
  EXPECT_EQ(first_disagreement(hard_weeks(), cases, ask_engine), cases);
}

TEST(RosterResults, EqualAnIndependentMinuteByMinuteModelOnWholeYears) {
  constexpr int cases = 50;
  EXPECT_EQ(first_disagreement(whole_years(), cases, ask_engine), cases);
}

// A comparison that only ever met one kind of answer would say little.
TEST(RosterResults, AreMetBrokenAndUndecidedByTheHundredAmongTheGeneratedCases) {
  Draw draw{seed};
  std::array<int, 3> answers{};
  for (int index = 0; index < 1000; ++index) {
    const CoverageAnswer answer =
        ask_engine(generate_case(draw), {date_of(2026, 3, 20), date_of(2026, 4, 10)});
    ++answers[static_cast<std::size_t>(answer.truth)];
  }
  EXPECT_GT(*std::min_element(answers.begin(), answers.end()), 100);
}

// An off-by-one planted in the engine makes that test fail.
class AnOffByOnePlantedInTheEngineMakesThatTestFail : public testing::Test {
 protected:
  static constexpr int cases = 300;
  std::vector<Period> periods_ = hard_weeks();

  void expect_noticed(const std::function<CoverageAnswer(const Case&, DateRange)>& engine) const {
    EXPECT_LT(first_disagreement(periods_, cases, engine), cases);
  }
};

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenShiftsEndAMinuteLate) {
  expect_noticed([](const Case& asked, DateRange dates) {
    return ask_with_shifts(asked, dates, [](values::Shift& shift) {
      if (shift.to && shift.to->minutes < 1440 && shift.to->minutes + 1 != shift.from->minutes) {
        shift.to->minutes += 1;
      }
    });
  });
}

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenShiftsBeginAMinuteEarly) {
  expect_noticed([](const Case& asked, DateRange dates) {
    return ask_with_shifts(asked, dates, [](values::Shift& shift) {
      if (shift.from && shift.from->minutes > 0 && shift.from->minutes - 1 != shift.to->minutes) {
        shift.from->minutes -= 1;
      }
    });
  });
}

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenOneHeadTooManyIsCounted) {
  expect_noticed([](const Case& asked, DateRange dates) {
    return ask_with_shifts(asked, dates, [](values::Shift& shift) { shift.heads += 1; });
  });
}

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenWeekdaysAreOneDayOff) {
  expect_noticed([](const Case& asked, DateRange dates) {
    return ask_with_shifts(asked, dates, [](values::Shift& shift) {
      auto& weekdays = shift.days.weekdays;
      std::rotate(weekdays.begin(), weekdays.begin() + 1, weekdays.end());
    });
  });
}

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenTheYearEndsADayEarly) {
  expect_noticed([](const Case& asked, DateRange dates) {
    return ask_engine(asked, {dates.first, dates.last - std::chrono::days{1}});
  });
}

TEST_F(AnOffByOnePlantedInTheEngineMakesThatTestFail, WhenTheAnswersLastMinuteIsLost) {
  expect_noticed([](const Case& asked, DateRange dates) {
    CoverageAnswer answer = ask_engine(asked, dates);
    if (!answer.shortfall.empty()) {
      answer.shortfall.back().to -= std::chrono::minutes{1};
    }
    return answer;
  });
}

}  // namespace samsvar::tests
