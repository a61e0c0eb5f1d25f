#include "engine/values/roster.h"

#include "tests/unit/values/shifts.h"

#include <gtest/gtest.h>

namespace samsvar::values {

namespace {

constexpr std::array<bool, 7> monday_to_friday{true, true, true, true, true, false, false};
constexpr std::array<bool, 7> weekend{false, false, false, false, false, true, true};

}  // namespace

TEST(Days, AreReadAsRangesOfWeekdays) {
  for (const char* text :
       {"man-fre", "man–fre", "Man - Fre", "mandag-fredag", "mandag til fredag", "mån-fre",
        "måndag til fredag", "mon-fri", "Monday to Friday", "monday through friday", "man.-fre."}) {
    EXPECT_EQ(days(text), Days{.weekdays = monday_to_friday}) << text;
  }
  for (const char* text : {"lør-søn", "laurdag–søndag", "lau-søn", "sat-sun", "helg", "Weekends",
                           "lørdag og søndag", "lør, søn"}) {
    EXPECT_EQ(days(text), Days{.weekdays = weekend}) << text;
  }
}

TEST(Days, RunOverTheWeekendWhenTheLastComesBeforeTheFirst) {
  EXPECT_EQ(days("fre-man"), (Days{.weekdays = {true, false, false, false, true, true, true}}));
}

TEST(Days, AreReadOneByOne) {
  const Days three{.weekdays = {true, false, true, false, true, false, false}};
  for (const char* text : {"man, ons, fre", "mandag, onsdag og fredag",
                           "måndagar, onsdagar og "
                           "fredagar",
                           "Mon, Wed and Fri", "mandager; onsdager; fredager", "man+ons+fre"}) {
    EXPECT_EQ(days(text), three) << text;
  }
}

TEST(Days, AreReadAsKinds) {
  for (const char* text : {"alle", "alle dager", "alle dagar", "hver dag", "kvar dag", "daglig",
                           "dagleg", "every day", "daily"}) {
    EXPECT_EQ(days(text), Days{.all = true}) << text;
  }
  for (const char* text : {"virkedager", "virkedagar", "Virkedag", "weekdays", "working days"}) {
    EXPECT_EQ(days(text), Days{.working_days = true}) << text;
  }
  for (const char* text : {"helligdager", "heilagdagar", "public holidays", "holidays"}) {
    EXPECT_EQ(days(text), Days{.holidays = true}) << text;
  }
  EXPECT_EQ(days("lør-søn og helligdager"), (Days{.weekdays = weekend, .holidays = true}));
}

TEST(Days, AreNothingWhereAWordIsNot) {
  for (const char* text : {"", " ", "man-", "-fre", "man--fre", "man-fre-søn", "man,,fre", "man,",
                           "man-man", "virkedager-søn", "alle dager unntatt mandag", "av og til",
                           "mandagen", "man fre", "08:00"}) {
    EXPECT_EQ(parse_days(text), std::nullopt) << text;
  }
}

TEST(RosterWords, SayAroundTheClock) {
  for (const char* text :
       {"hele døgnet", "Heile døgnet", "døgnet rundt", "24/7", "around the clock",
        "hele døgnet alle dager", "24/7, alle dager", "alle dager hele døgnet"}) {
    EXPECT_EQ(parse_roster_words(text), around_the_clock()) << text;
  }
  EXPECT_EQ(parse_roster_words("hele døgnet lør-søn"),
            roster({shift("lør-søn", "00:00", "24:00")}).front());
}

TEST(RosterWords, SayDaysWithoutHours) {
  for (const char* text : {"hver dag", "daglig", "dagleg", "every day"}) {
    EXPECT_EQ(parse_roster_words(text), roster({some_time("alle")}).front()) << text;
  }
  EXPECT_EQ(parse_roster_words("virkedager"), roster({some_time("virkedager")}).front());
}

TEST(RosterWords, AreNothingWhereTheyAreVague) {
  for (const char* text : {"", "ved behov", "hele døgnet ved behov", "nesten hele døgnet",
                           "hele døgnetman-fre", "dag og kveld"}) {
    EXPECT_EQ(parse_roster_words(text), std::nullopt) << text;
  }
}

TEST(AroundTheClock, IsEveryDayFromMidnightToMidnight) {
  EXPECT_EQ(around_the_clock(), roster({shift("alle", "00:00", "24:00")}).front());
}

}  // namespace samsvar::values
