#include "engine/values/grouping.h"

#include "tests/unit/values/shifts.h"

#include <gmock/gmock.h>

namespace samsvar::values {

namespace {

using messages::Language;
using testing::ElementsAre;

CoverageAnswer shortfall_of(std::vector<Shift> shifts, DateRange period = year(2026)) {
  return assess_coverage(roster(std::move(shifts)), at_all_hours(), period);
}

std::vector<std::string> words(std::vector<Shift> shifts) {
  return said(shortfall_of(std::move(shifts)).groups);
}

}  // namespace

TEST(Grouping, SaysEveryNight) {
  const CoverageAnswer answer = shortfall_of({shift("alle", "07:30", "22:00")});
  EXPECT_THAT(said(answer.groups), ElementsAre("alle netter 22:00–07:30"));
  EXPECT_THAT(said(answer.groups, Language::Nynorsk), ElementsAre("alle netter 22:00–07:30"));
  EXPECT_THAT(said(answer.groups, Language::English), ElementsAre("every night 22:00–07:30"));
  // The night that runs in from the year before is one of them.
  EXPECT_EQ(answer.groups.front().days, 366);
}

TEST(Grouping, SaysNightsBeforeWeekdays) {
  const std::vector<Shift> shifts{shift("alle", "07:00", "22:00"),
                                  shift("søn-tor", "22:00", "07:00")};
  const CoverageAnswer answer = shortfall_of(shifts);
  EXPECT_THAT(said(answer.groups), ElementsAre("netter til lørdag og søndag 22:00–07:00"));
  EXPECT_THAT(said(answer.groups, Language::Nynorsk),
              ElementsAre("netter til laurdag og søndag 22:00–07:00"));
  EXPECT_THAT(said(answer.groups, Language::English),
              ElementsAre("nights before Saturday and Sunday 22:00–07:00"));
}

TEST(Grouping, SaysNightsOnWorkingDays) {
  EXPECT_THAT(words({shift("alle", "07:30", "22:00"), shift("lør-søn", "22:00", "07:30"),
                     shift("helligdager", "22:00", "07:30")}),
              ElementsAre("alle netter 22:00–07:30 på virkedager"));
}

TEST(Grouping, SaysWeekendsAndHolidaysAroundTheClock) {
  EXPECT_THAT(words({shift("virkedager", "00:00", "24:00")}),
              ElementsAre("lør–søn og helligdager hele døgnet"));
  EXPECT_THAT(words({shift("man-fre", "00:00", "24:00")}), ElementsAre("lør–søn hele døgnet"));
  EXPECT_THAT(words({shift("man-søn", "00:00", "24:00"), shift("helligdager", "10:00", "14:00")}),
              ElementsAre("helligdager 00:00–10:00 og 14:00–24:00"));
}

TEST(Grouping, SaysBothEndsOfADayWhereThatIsShorter) {
  EXPECT_THAT(words({shift("man-fre", "08:00", "15:30")}),
              ElementsAre("man–fre 00:00–08:00 og 15:30–24:00", "lør–søn hele døgnet"));
  EXPECT_THAT(words({shift("man-fre", "00:00", "24:00"), shift("lør-søn", "07:00", "23:00")}),
              ElementsAre("lør–søn 00:00–07:00 og 23:00–24:00"));
}

TEST(Grouping, SaysWorkingDaysWhereHolidaysAreCovered) {
  EXPECT_THAT(words({shift("virkedager", "07:30", "22:00"), shift("lør-søn", "00:00", "24:00"),
                     shift("helligdager", "00:00", "24:00")}),
              ElementsAre("virkedager 00:00–07:30 og 22:00–24:00"));
  EXPECT_THAT(words({shift("lør-søn", "00:00", "24:00"), shift("virkedager", "00:00", "22:00"),
                     shift("helligdager", "00:00", "24:00")}),
              ElementsAre("virkedager 22:00–24:00"));
}

TEST(Grouping, SaysSingleWeekdaysInThePlural) {
  EXPECT_THAT(words({shift("man-søn", "08:00", "24:00"), shift("tir-søn", "00:00", "08:00")}),
              ElementsAre("mandager 00:00–08:00"));
  EXPECT_THAT(words({shift("alle", "00:00", "12:00"), shift("tir, tor-søn", "12:00", "24:00")}),
              ElementsAre("mandager og onsdager 12:00–24:00"));
}

TEST(Grouping, SaysRangesOverTheWeekend) {
  EXPECT_THAT(words({shift("alle", "00:00", "12:00"), shift("tir-tor", "12:00", "24:00")}),
              ElementsAre("fre–man 12:00–24:00"));
}

TEST(Grouping, SaysWhatIsExceptedOnHolidays) {
  EXPECT_THAT(words({shift("alle", "00:00", "12:00"), shift("helligdager", "12:00", "24:00")}),
              ElementsAre("alle dager unntatt helligdager 12:00–24:00"));
  EXPECT_THAT(words({shift("alle", "00:00", "12:00"), shift("man-fre", "12:00", "24:00"),
                     shift("helligdager", "12:00", "24:00")}),
              ElementsAre("lør–søn unntatt helligdager 12:00–24:00"));
}

TEST(Grouping, IsNotTornByTheClockChange) {
  EXPECT_THAT(words({shift("alle", "04:00", "02:30")}), ElementsAre("alle dager 02:30–04:00"));
  EXPECT_THAT(words({shift("alle", "03:00", "02:00")}), ElementsAre("alle dager 02:00–03:00"));
  EXPECT_THAT(words({shift("alle", "03:00", "02:00"), shift("man-fre", "02:00", "03:00"),
                     shift("helligdager", "02:00", "03:00")}),
              ElementsAre("lør–søn unntatt helligdager 02:00–03:00"));
}

TEST(Grouping, ListsDatesThatAreNoKindOfDay) {
  const CoverageAnswer answer = assess_coverage(roster({shift("virkedager", "00:00", "24:00")}),
                                                {.days = days("man")}, year(2026));
  EXPECT_THAT(said(answer.groups), ElementsAre("2026-04-06 og 2026-05-25 hele døgnet"));
  const CoverageAnswer fridays = assess_coverage(roster({shift("virkedager", "00:00", "24:00")}),
                                                 {.days = days("tor-fre")}, year(2026));
  EXPECT_THAT(said(fridays.groups),
              ElementsAre("2026-01-01, 2026-04-02, 2026-04-03 og 3 andre datoer hele døgnet"));
}

TEST(Grouping, HoldsTheWholeShortfallOfTheYear) {
  for (const int number : {2012, 2016, 2024, 2026}) {
    const CoverageAnswer answer = shortfall_of(
        {shift("man-fre", "07:30", "21:45"), shift("lør, helligdager", "22:00", "09:00"),
         shift("virkedager", "21:45", "02:30")},
        year(number));
    std::int64_t sum = 0;
    for (const ShortfallGroup& group : answer.groups) {
      sum += group.seconds;
    }
    EXPECT_EQ(sum, answer.period_seconds) << number;
    EXPECT_GT(sum, 0);
  }
}

TEST(Grouping, HasTheLargestFirst) {
  const CoverageAnswer answer = shortfall_of({shift("man-fre", "08:00", "15:30")});
  ASSERT_EQ(answer.groups.size(), 2U);
  EXPECT_GT(answer.groups[0].seconds, answer.groups[1].seconds);
}

}  // namespace samsvar::values
