#include "tests/unit/values/shifts.h"

#include <gtest/gtest.h>

namespace samsvar::values {

namespace {

using messages::Language;
using messages::say;

std::string nb(const messages::Message& message) {
  return say(Language::Bokmal, message);
}

}  // namespace

TEST(HoursText, HasHoursAndMinutesWhereThereAreAny) {
  EXPECT_EQ(nb(hours_text(56 * hours)), "56 t");
  EXPECT_EQ(nb(hours_text(10 * hours + 1800)), "10 t 30 min");
  EXPECT_EQ(nb(hours_text(2700)), "45 min");
  EXPECT_EQ(nb(hours_text(0)), "0 t");
  EXPECT_EQ(say(Language::English, hours_text(56 * hours)), "56 h");
}

TEST(ShortfallText, GivesANormalWeekAndTheYear) {
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "07:00", "23:00")}), at_all_hours(), year(2026));
  const messages::Message text = shortfall_text(answer, year(2026));
  EXPECT_EQ(nb(text), "56 t per normal uke / 2920 t i 2026");
  EXPECT_EQ(say(Language::Nynorsk, text), "56 t per normal veke / 2920 t i 2026");
  EXPECT_EQ(say(Language::English, text), "56 h per normal week / 2920 h in 2026");
}

TEST(ShortfallText, NamesThePeriodWhereItIsNotAYear) {
  const DateRange autumn{date_of(2026, 11, 1), date_of(2026, 11, 30)};
  const CoverageAnswer answer =
      assess_coverage(roster({shift("alle", "07:00", "23:00")}), at_all_hours(), autumn);
  EXPECT_EQ(nb(shortfall_text(answer, autumn)),
            "56 t per normal uke / 240 t fra 2026-11-01 til og med 2026-11-30");
}

TEST(ShortfallText, CountsDaysWhereDaysFallShort) {
  const CoverageAnswer answer =
      assess_coverage(roster({some_time("virkedager")}), every_day(), year(2026));
  EXPECT_EQ(nb(shortfall_text(answer, year(2026))), "2 dager per normal uke / 112 dager i 2026");
  const CoverageAnswer sunday =
      assess_coverage(roster({some_time("man-lør"), some_time("helligdager")}), every_day(),
                      {date_of(2026, 11, 16), date_of(2026, 11, 22)});
  EXPECT_EQ(nb(shortfall_text(sunday, {date_of(2026, 11, 16), date_of(2026, 11, 22)})),
            "1 dag per normal uke / 1 dag fra 2026-11-16 til og med 2026-11-22");
}

TEST(ReadingsText, GivesBothFigures) {
  const CoverageAnswer answer = assess_coverage(roster({shift("man-fre", "00:00", "24:00")}),
                                                {.days = days("man-fre")}, year(2026));
  EXPECT_EQ(nb(readings_text(answer)),
            "0 t når helligdager regnes som vanlige ukedager, 192 t når de regnes som søndager");
}

TEST(GroupsText, ListsFourAndCountsTheRest) {
  EXPECT_EQ(nb(groups_text({})), "");
  const CoverageAnswer two =
      assess_coverage(roster({shift("man-fre", "08:00", "15:30")}), at_all_hours(), year(2026));
  EXPECT_EQ(nb(groups_text(two.groups)), "man–fre 00:00–08:00 og 15:30–24:00; lør–søn hele døgnet");
  std::vector<ShortfallGroup> six;
  for (const char* word : {"a", "b", "c", "d", "e", "f"}) {
    six.push_back({.words = messages::plain(std::string(word))});
  }
  EXPECT_EQ(nb(groups_text(six)), "a; b; c; d; og 2 andre mønstre");
}

}  // namespace samsvar::values
