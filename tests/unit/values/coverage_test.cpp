#include "engine/values/coverage.h"

#include "engine/values/calendar.h"
#include "tests/unit/values/shifts.h"

#include <gmock/gmock.h>

namespace samsvar::values {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr DateRange easter_week{date_of(2026, 3, 30), date_of(2026, 4, 6)};
constexpr DateRange november_week{date_of(2026, 11, 16), date_of(2026, 11, 22)};

Demand clock_hours(std::string_view from, std::string_view to) {
  return {.span = Span::Hours, .from = clock(from), .to = clock(to)};
}

Interval local(Date from, std::string_view from_time, Date to, std::string_view to_time) {
  return {instant_of(from, clock(from_time)), instant_of(to, clock(to_time))};
}

Truth truth_of(const std::vector<Roster>& rosters, const Demand& demand,
               DateRange period = year(2026)) {
  return assess_coverage(rosters, demand, period).truth;
}

std::int64_t length_of_only_shift(DateRange period) {
  const auto presence = unroll(roster({shift("lør", "22:00", "07:00")}), period, false);
  EXPECT_THAT(presence, SizeIs(1));
  return (presence.front().interval.to - presence.front().interval.from).count();
}

}  // namespace

// Shift 22:00–07:00 lasts 8 hours on the spring DST night and 10 on the autumn one.
TEST(Shift, From22To07Lasts8HoursOnTheSpringDstNightAnd10OnTheAutumnOne) {
  EXPECT_EQ(length_of_only_shift({date_of(2026, 3, 27), date_of(2026, 4, 2)}), 8 * hours);
  EXPECT_EQ(length_of_only_shift({date_of(2026, 10, 23), date_of(2026, 10, 29)}), 10 * hours);
  EXPECT_EQ(length_of_only_shift(november_week), 9 * hours);
}

TEST(Shift, FromTheEveningBeforeThePeriodCountsInIt) {
  const auto presence = unroll(roster({shift("alle", "22:00", "07:00")}),
                               {date_of(2026, 1, 1), date_of(2026, 1, 1)}, false);
  ASSERT_THAT(presence, SizeIs(2));
  EXPECT_EQ(presence[0].interval,
            local(date_of(2026, 1, 1), "00:00", date_of(2026, 1, 1), "07:00"));
  EXPECT_EQ(presence[1].interval,
            local(date_of(2026, 1, 1), "22:00", date_of(2026, 1, 1), "24:00"));
}

TEST(Shift, OfANamedWatchCountsOnceHoweverOftenItIsListed) {
  const DateRange day{date_of(2026, 11, 18), date_of(2026, 11, 18)};
  const auto named = unroll({roster({watch("a", shift("alle", "08:00", "16:00"))}).front(),
                             roster({watch("a", shift("alle", "08:00", "16:00"))}).front()},
                            day, false);
  ASSERT_THAT(named, SizeIs(1));
  EXPECT_EQ(named.front().heads, 1U);
  const auto unnamed = unroll(
      roster({shift("alle", "08:00", "16:00"), shift("alle", "08:00", "16:00")}), day, false);
  ASSERT_THAT(unnamed, SizeIs(1));
  EXPECT_EQ(unnamed.front().heads, 2U);
}

TEST(Coverage, IsMetByAroundTheClock) {
  const CoverageAnswer answer = assess_coverage({around_the_clock()}, at_all_hours(), year(2026));
  EXPECT_EQ(answer.truth, Truth::True);
  EXPECT_THAT(answer.shortfall, IsEmpty());
  EXPECT_THAT(answer.groups, IsEmpty());
  EXPECT_EQ(answer.period_seconds, 0);
  EXPECT_FALSE(answer.two_readings);
}

TEST(Coverage, OfNoShiftsFallsShortAllYear) {
  const CoverageAnswer answer = assess_coverage(roster({}), at_all_hours(), year(2024));
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_EQ(answer.period_seconds, 366 * 24 * hours);
  EXPECT_EQ(answer.normal_week_seconds, 7 * 24 * hours);
}

TEST(Coverage, OfAnEmptyPeriodIsMet) {
  EXPECT_EQ(truth_of(roster({}), at_all_hours(), {date_of(2026, 2, 1), date_of(2026, 1, 31)}),
            Truth::True);
}

TEST(Coverage, IsMetByShiftsThatRelieveEachOtherExactly) {
  EXPECT_EQ(truth_of(roster({shift("alle", "08:00", "15:30"), shift("alle", "15:30", "08:00")}),
                     at_all_hours()),
            Truth::True);
}

TEST(Coverage, IsMetByRostersTogetherThatNeitherMeetsAlone) {
  const std::vector<Roster> both{roster({shift("alle", "08:00", "16:00")}).front(),
                                 roster({shift("alle", "16:00", "08:00")}).front()};
  EXPECT_EQ(truth_of(both, at_all_hours()), Truth::True);
  EXPECT_EQ(truth_of({both.front()}, at_all_hours()), Truth::False);
}

TEST(Coverage, FallsShortByTheExactHours) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "00:00", "22:00"), shift("alle", "22:30", "24:00")}),
                      at_all_hours(), {date_of(2026, 11, 18), date_of(2026, 11, 19)});
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_THAT(answer.shortfall,
              ElementsAre(local(date_of(2026, 11, 18), "22:00", date_of(2026, 11, 18), "22:30"),
                          local(date_of(2026, 11, 19), "22:00", date_of(2026, 11, 19), "22:30")));
  EXPECT_EQ(answer.period_seconds, hours);
}

TEST(Coverage, CountsShortNightsInANormalWeekAndInTheYear) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "07:30", "22:00")}), at_all_hours(), year(2026));
  EXPECT_EQ(answer.normal_week_seconds, 7 * 19 * hours / 2);
  EXPECT_EQ(answer.period_seconds, 365 * 19 * hours / 2);
}

TEST(Coverage, OfMondayBeforeEightIsOpenWhenTheWeekendShiftEndsAtMidnight) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "08:00", "15:30"), shift("man-fre", "15:30", "08:00"),
                              shift("lør-søn", "00:00", "24:00")}),
                      at_all_hours(), november_week);
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_THAT(answer.shortfall,
              ElementsAre(local(date_of(2026, 11, 16), "00:00", date_of(2026, 11, 16), "08:00")));
}

TEST(Coverage, NeedsAsManyHeadsAsDemanded) {
  const std::vector<Roster> one_and_two =
      roster({shift("alle", "00:00", "24:00"), shift("alle", "08:00", "16:00")});
  EXPECT_EQ(truth_of(one_and_two, at_all_hours(1)), Truth::True);
  const CoverageAnswer two = assess_coverage(one_and_two, at_all_hours(2), november_week);
  EXPECT_EQ(two.truth, Truth::False);
  EXPECT_EQ(two.period_seconds, 7 * 16 * hours);
  Shift pair = shift("alle", "00:00", "24:00");
  pair.heads = 2;
  EXPECT_EQ(truth_of(roster({pair}), at_all_hours(2)), Truth::True);
}

TEST(Coverage, OfHolidaysByAnEntryOfTheirOwnTakesThePlaceOfWeekdays) {
  const CoverageAnswer answer = assess_coverage(
      roster({shift("man-søn", "00:00", "24:00"), shift("helligdager", "10:00", "14:00")}),
      at_all_hours(), easter_week);
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_FALSE(answer.two_readings);
  // Maundy Thursday, Good Friday, Easter Sunday and Monday.
  EXPECT_EQ(answer.period_seconds, 4 * 20 * hours);
}

TEST(Coverage, OfHolidaysByAnEntryOfTheirOwnIsForThatRosterAlone) {
  const std::vector<Roster> rosters{roster({shift("man-søn", "00:00", "24:00")}).front(),
                                    roster({shift("helligdager", "10:00", "14:00")}).front()};
  EXPECT_EQ(truth_of(rosters, at_all_hours(), easter_week), Truth::True);
}

TEST(Coverage, OfEveryDayHoldsOnHolidaysWhateverElseIsSaid) {
  EXPECT_EQ(
      truth_of(roster({shift("alle", "00:00", "24:00"), shift("helligdager", "10:00", "14:00")}),
               at_all_hours()),
      Truth::True);
}

TEST(Coverage, OfWorkingDaysLeavesHolidaysOutInOneReadingOnly) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("virkedager", "00:00", "24:00")}), at_all_hours(), easter_week);
  EXPECT_FALSE(answer.two_readings);
  EXPECT_EQ(answer.truth, Truth::False);
  // Thursday to Monday.
  EXPECT_EQ(answer.period_seconds, 5 * 24 * hours);
}

TEST(Coverage, ThatHangsOnHowHolidaysAreReadIsUndecidedWithBothFigures) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("man-fre", "00:00", "24:00"),
                              shift("lør-søn", "08:00", "24:00"), shift("lør", "00:00", "08:00")}),
                      clock_hours("07:00", "09:00"), {date_of(2026, 4, 2), date_of(2026, 4, 3)});
  EXPECT_EQ(answer.truth, Truth::Unknown);
  EXPECT_TRUE(answer.holidays_differ);
  EXPECT_TRUE(answer.two_readings);
  EXPECT_EQ(answer.period_seconds, 0);
  EXPECT_EQ(answer.period_seconds_holidays_as_sundays, 2 * hours);
  EXPECT_THAT(said(answer.groups_holidays_as_sundays), SizeIs(1));
}

TEST(Coverage, ThatFallsShortHoweverHolidaysAreReadFallsShort) {
  const CoverageAnswer answer = assess_coverage(
      roster({shift("man-fre", "00:00", "24:00"), shift("lør-søn", "07:00", "23:00")}),
      at_all_hours(), year(2026));
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_TRUE(answer.two_readings);
  EXPECT_FALSE(answer.holidays_differ);
  EXPECT_EQ(answer.normal_week_seconds, 16 * hours);
  // 104 weekend days; in the other reading eight holidays from Monday to Friday beside them.
  EXPECT_EQ(answer.period_seconds, 104 * 8 * hours);
  EXPECT_EQ(answer.period_seconds_holidays_as_sundays, 112 * 8 * hours);
}

TEST(Coverage, WithTheSameHoursAllWeekHasOneReading) {
  EXPECT_FALSE(
      assess_coverage(roster({shift("man-søn", "08:00", "16:00")}), at_all_hours(), year(2026))
          .two_readings);
}

TEST(Coverage, ThatRestsOnAReservationIsUndecided) {
  const CoverageAnswer answer = assess_coverage(
      roster({shift("alle", "07:00", "22:00"), reserved(shift("alle", "22:00", "07:00"))}),
      at_all_hours(), november_week);
  EXPECT_EQ(answer.truth, Truth::Unknown);
  EXPECT_TRUE(answer.rests_on_reservation);
  EXPECT_FALSE(answer.roster_open);
  EXPECT_EQ(answer.period_seconds, 7 * 9 * hours);
  EXPECT_THAT(said(answer.groups), ElementsAre("alle netter 22:00–07:00"));
}

TEST(Coverage, ThatFallsShortBesideAReservationShowsOnlyWhatIsCertain) {
  const CoverageAnswer answer = assess_coverage(
      roster({shift("alle", "07:00", "22:00"), reserved(shift("alle", "22:00", "06:00"))}),
      at_all_hours(), november_week);
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_FALSE(answer.rests_on_reservation);
  EXPECT_EQ(answer.period_seconds, 7 * hours);
}

TEST(Coverage, ThatAnOpenRosterLacksIsUndecidedAndThatItHasIsMet) {
  const CoverageAnswer lacking = assess_coverage(open_roster({shift("man-fre", "08:00", "15:30")}),
                                                 at_all_hours(), year(2026));
  EXPECT_EQ(lacking.truth, Truth::Unknown);
  EXPECT_TRUE(lacking.roster_open);
  EXPECT_FALSE(lacking.holidays_differ);
  EXPECT_EQ(truth_of(open_roster({shift("alle", "00:00", "24:00")}), at_all_hours()), Truth::True);
}

TEST(Coverage, ThatMayBeExceededByAnOpenRosterIsUndecided) {
  Demand demand = at_all_hours();
  for (const Bound bound : {Bound::AtMost, Bound::Exactly}) {
    demand.bound = bound;
    EXPECT_EQ(truth_of(open_roster({shift("alle", "00:00", "24:00")}), demand), Truth::Unknown);
    EXPECT_EQ(truth_of({around_the_clock()}, demand), Truth::True);
    EXPECT_EQ(
        truth_of(open_roster({shift("alle", "00:00", "24:00"), shift("man", "08:00", "09:00")}),
                 demand),
        Truth::False);
  }
}

TEST(Coverage, OfExactlyOneIsBrokenByAnOverlapAtTheChangeOfShift) {
  Demand demand = at_all_hours();
  demand.bound = Bound::Exactly;
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "08:00", "16:00"), shift("alle", "15:30", "08:00")}),
                      demand, november_week);
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_THAT(said(answer.groups), ElementsAre("alle dager 15:30–16:00"));
}

TEST(Coverage, ThatAReservationMayExceedIsUndecided) {
  Demand demand = at_all_hours();
  demand.bound = Bound::AtMost;
  const CoverageAnswer answer = assess_coverage(
      roster({shift("alle", "00:00", "24:00"), reserved(shift("alle", "08:00", "09:00"))}), demand,
      november_week);
  EXPECT_EQ(answer.truth, Truth::Unknown);
  EXPECT_TRUE(answer.rests_on_reservation);
}

TEST(Coverage, ByShiftsWithoutHoursIsUndecidedWhereTheyMayBe) {
  const CoverageAnswer every_day_some_time =
      assess_coverage(roster({some_time("alle")}), at_all_hours(), november_week);
  EXPECT_EQ(every_day_some_time.truth, Truth::Unknown);
  EXPECT_TRUE(every_day_some_time.hours_missing);
  // Nothing that begins on Friday reaches into Sunday.
  EXPECT_EQ(truth_of(roster({some_time("virkedager")}), at_all_hours(), november_week),
            Truth::False);
}

TEST(EveryDay, IsMetByAShiftThatBeginsOnEachDate) {
  EXPECT_EQ(truth_of(roster({some_time("alle")}), every_day()), Truth::True);
  EXPECT_EQ(truth_of(roster({shift("alle", "09:00", "09:30")}), every_day()), Truth::True);
  EXPECT_EQ(truth_of(roster({shift("man-søn", "22:00", "07:00")}), every_day()), Truth::True);
}

TEST(EveryDay, IsBrokenOnTheDatesWithoutOne) {
  const CoverageAnswer answer =
      assess_coverage(roster({some_time("virkedager")}), every_day(), year(2026));
  EXPECT_EQ(answer.truth, Truth::False);
  // 104 weekend days and eight holidays from Monday to Friday.
  EXPECT_THAT(answer.days_short, SizeIs(112));
  EXPECT_EQ(answer.normal_week_days, 2);
  EXPECT_THAT(answer.shortfall, IsEmpty());
  EXPECT_THAT(said(answer.groups), ElementsAre("lør–søn og helligdager"));
}

TEST(EveryDay, IsUndecidedWhereItHangsOnHolidays) {
  const CoverageAnswer answer = assess_coverage(
      roster({some_time("man-lør"), shift("søn", "10:00", "11:00")}), every_day(2), easter_week);
  EXPECT_EQ(answer.truth, Truth::False);
  const CoverageAnswer saturday = assess_coverage(roster({some_time("man-lør")}), every_day(),
                                                  {date_of(2026, 4, 2), date_of(2026, 4, 2)});
  EXPECT_EQ(saturday.truth, Truth::Unknown);
  EXPECT_TRUE(saturday.holidays_differ);
  EXPECT_THAT(saturday.days_short, IsEmpty());
  EXPECT_THAT(saturday.days_short_holidays_as_sundays, ElementsAre(date_of(2026, 4, 2)));
}

TEST(EveryDay, CountsTheShiftsOfADate) {
  EXPECT_EQ(truth_of(roster({some_time("alle"), shift("alle", "14:00", "15:00")}), every_day(2)),
            Truth::True);
  EXPECT_EQ(truth_of(roster({some_time("alle"), reserved(some_time("alle"))}), every_day(2)),
            Truth::Unknown);
  EXPECT_EQ(truth_of(open_roster({some_time("man-fre")}), every_day()), Truth::Unknown);
}

TEST(ClockHours, AreDemandedFromTheDaysTheyBeginOn) {
  Demand demand = clock_hours("22:00", "07:00");
  demand.days = days("fre");
  const auto friday_night = roster({shift("fre", "22:00", "07:00")});
  EXPECT_EQ(assess_coverage(friday_night, demand, november_week).truth, Truth::True);
  const CoverageAnswer short_night =
      assess_coverage(roster({shift("fre", "22:00", "24:00")}), demand, november_week);
  EXPECT_THAT(short_night.shortfall,
              ElementsAre(local(date_of(2026, 11, 21), "00:00", date_of(2026, 11, 21), "07:00")));
}

TEST(ClockHours, FromATimeToItselfAreADayAndNight) {
  EXPECT_EQ(
      assess_coverage(roster({}), clock_hours("08:00", "08:00"), november_week).period_seconds,
      7 * 24 * hours);
}

TEST(DemandedDays, AreKindsOfDay) {
  Demand demand = at_all_hours();
  const auto uncovered_days = [&](std::string_view words) {
    demand.days = days(words);
    return assess_coverage(roster({}), demand, easter_week).period_seconds / (24 * hours);
  };
  EXPECT_EQ(uncovered_days("alle dager"), 8);
  EXPECT_EQ(uncovered_days("helligdager"), 4);
  EXPECT_EQ(uncovered_days("virkedager"), 3);
  EXPECT_EQ(uncovered_days("man"), 2);
  EXPECT_EQ(uncovered_days("lør, helligdager"), 5);
}

TEST(Coverage, OfAYearCutByTheAgreementIsCountedWithinIt) {
  const DateRange from_july{date_of(2026, 7, 1), date_of(2026, 12, 31)};
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "07:00", "22:00")}), at_all_hours(), from_july);
  // The clock change of October makes one night longer.
  EXPECT_EQ(answer.period_seconds, (184 * 9 + 1) * hours);
  EXPECT_EQ(answer.normal_week_seconds, 7 * 9 * hours);
}

}  // namespace samsvar::values
