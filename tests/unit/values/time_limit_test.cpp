#include "engine/values/value.h"

#include <gtest/gtest.h>

#include <limits>

namespace samsvar::values {

namespace {

Limit limit(std::string_view number, std::string_view unit) {
  const auto quantity = time_quantity(parse_decimal(number).value(), unit);
  EXPECT_TRUE(quantity.has_value()) << number << " " << unit;
  return quantity.value_or(Limit{});
}

const Limit at_once = Standard{"straks"};

}  // namespace

TEST(TimeQuantity, KnowsItsUnitsInThreeLanguages) {
  const Limit day_and_night = Duration{24 * 3600};
  for (const char* unit : {"time", "timer", "timar", "hour", "hours", "Timer"}) {
    EXPECT_EQ(limit("24", unit), day_and_night) << unit;
  }
  for (const char* unit : {"sekund", "sekunder", "second", "seconds"}) {
    EXPECT_EQ(limit("86400", unit), day_and_night) << unit;
  }
  for (const char* unit : {"minutt", "minutter", "minute", "minutes"}) {
    EXPECT_EQ(limit("1440", unit), day_and_night) << unit;
  }
  EXPECT_EQ(limit("1", "døgn"), day_and_night);
  for (const char* unit : {"uke", "uker", "veke", "veker", "week", "weeks"}) {
    EXPECT_EQ(limit("1", unit), Limit(Duration{7 * 24 * 3600})) << unit;
  }
  for (const char* unit : {"dag", "dager", "dagar", "day", "days"}) {
    EXPECT_EQ(limit("3", unit), Limit(Period{.days = 3})) << unit;
  }
  for (const char* unit :
       {"virkedag", "virkedager", "virkedagar", "working_day", "working_days", "working days"}) {
    EXPECT_EQ(limit("5", unit), Limit(Period{.working_days = 5})) << unit;
  }
  for (const char* unit : {"måned", "måneder", "månad", "månader", "month", "months"}) {
    EXPECT_EQ(limit("2", unit), Limit(Period{.months = 2})) << unit;
  }
  for (const char* unit : {"år", "year", "years"}) {
    EXPECT_EQ(limit("2", unit), Limit(Period{.months = 24})) << unit;
  }
}

TEST(TimeQuantity, TakesFractionsOfExactUnitsOnly) {
  EXPECT_EQ(limit("1,5", "timer"), Limit(Duration{5400}));
  EXPECT_EQ(limit("0,5", "døgn"), Limit(Duration{12 * 3600}));
  EXPECT_EQ(time_quantity(*parse_decimal("0,5"), "sekunder"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("1,5"), "dager"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("1,5"), "måneder"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("0,5"), "år"), std::nullopt);
}

TEST(TimeQuantity, RefusesWhatNobodyMeans) {
  EXPECT_EQ(time_quantity(*parse_decimal("3"), "sol"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("3"), ""), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("-3"), "timer"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("9000000000000"), "uker"), std::nullopt);
  EXPECT_EQ(time_quantity(*parse_decimal("9000000000000"), "år"), std::nullopt);
}

TEST(Limit, OfOneKindComparesByItsNumber) {
  EXPECT_EQ(at_most(limit("24", "timer"), limit("1", "døgn")), Truth::True);
  EXPECT_EQ(at_most(limit("25", "timer"), limit("1", "døgn")), Truth::False);
  EXPECT_EQ(at_most(limit("5", "virkedager"), limit("5", "virkedager")), Truth::True);
  EXPECT_EQ(at_most(limit("6", "virkedager"), limit("5", "virkedager")), Truth::False);
  EXPECT_EQ(at_most(limit("1", "år"), limit("12", "måneder")), Truth::True);
  EXPECT_EQ(at_most(limit("13", "måneder"), limit("1", "år")), Truth::False);
  EXPECT_EQ(equal(limit("1", "år"), limit("12", "måneder")), Truth::True);
  EXPECT_EQ(equal(limit("2", "dager"), limit("3", "dager")), Truth::False);
}

TEST(Limit, OfAnotherKindIsTooLongWhenItCanExceed) {
  EXPECT_EQ(at_most(limit("1", "virkedag"), limit("24", "timer")), Truth::False);
  EXPECT_EQ(at_most(limit("1", "dag"), limit("24", "timer")), Truth::False);
  EXPECT_EQ(at_most(limit("1", "måned"), limit("30", "dager")), Truth::False);
  EXPECT_EQ(at_most(limit("30", "dager"), limit("1", "måned")), Truth::False);
  EXPECT_EQ(at_most(limit("5", "virkedager"), limit("7", "dager")), Truth::False);
}

TEST(Limit, OfAnotherKindIsShortEnoughWhenItNeverCanExceed) {
  EXPECT_EQ(at_most(limit("24", "timer"), limit("2", "dager")), Truth::True);
  EXPECT_EQ(at_most(limit("23", "timer"), limit("1", "dag")), Truth::True);
  EXPECT_EQ(at_most(limit("1", "dag"), limit("25", "timer")), Truth::True);
  EXPECT_EQ(at_most(limit("3", "dager"), limit("73", "timer")), Truth::True);
  EXPECT_EQ(at_most(limit("1", "måned"), limit("31", "dager")), Truth::True);
  EXPECT_EQ(at_most(limit("28", "dager"), limit("1", "måned")), Truth::True);
  EXPECT_EQ(at_most(limit("2", "måneder"), limit("62", "dager")), Truth::True);
  EXPECT_EQ(at_most(limit("2", "måneder"), limit("61", "dager")), Truth::False);
  EXPECT_EQ(at_most(limit("59", "dager"), limit("2", "måneder")), Truth::True);
  EXPECT_EQ(at_most(limit("12", "timer"), limit("1", "virkedag")), Truth::True);
}

// The longest wait for the first working day is over a weekend that Christmas or Easter makes
// longer.
TEST(Limit, OfWorkingDaysSpansWhatTheCalendarGives) {
  EXPECT_EQ(at_most(limit("1", "virkedag"), limit("6", "dager")), Truth::True);
  EXPECT_EQ(at_most(limit("1", "virkedag"), limit("5", "dager")), Truth::False);
  EXPECT_EQ(at_most(limit("1", "dag"), limit("1", "virkedag")), Truth::True);
  EXPECT_EQ(at_most(limit("2", "dager"), limit("1", "virkedag")), Truth::False);
  EXPECT_EQ(at_most(limit("5", "virkedager"), limit("14", "dager")), Truth::True);
}

TEST(Limit, IsEqualForCertainOnlyWhereTheBoundsAllow) {
  EXPECT_EQ(equal(limit("1", "virkedag"), limit("24", "timer")), Truth::Unknown);
  EXPECT_EQ(equal(limit("1", "måned"), limit("30", "dager")), Truth::Unknown);
  EXPECT_EQ(equal(limit("1", "måned"), limit("3", "dager")), Truth::False);
  EXPECT_EQ(equal(limit("0", "dager"), limit("0", "timer")), Truth::True);
}

TEST(Limit, AddsUpWithinItsOwnMeasure) {
  EXPECT_EQ(sum(limit("30", "minutter"), limit("1", "time")), limit("90", "minutter"));
  EXPECT_EQ(sum(limit("3", "måneder"), limit("1", "år")), limit("15", "måneder"));
  EXPECT_EQ(sum(limit("2", "virkedager"), limit("3", "virkedager")), limit("5", "virkedager"));
  EXPECT_EQ(sum(limit("1", "måned"), limit("3", "dager")),
            Limit(Period{.months = 1, .days = 3, .working_days = 0}));
}

TEST(Limit, HasNoSumWithAnotherMeasureOrAStandard) {
  EXPECT_EQ(sum(limit("24", "timer"), limit("1", "dag")), std::nullopt);
  EXPECT_EQ(sum(limit("1", "måned"), limit("1", "uke")), std::nullopt);
  EXPECT_EQ(sum(at_once, limit("1", "dag")), std::nullopt);
  EXPECT_EQ(sum(at_once, at_once), std::nullopt);
}

TEST(Limit, HasNoSumBeyondTheCalendar) {
  EXPECT_EQ(sum(limit("1000", "år"), limit("1", "måned")), std::nullopt);
  const Limit longest = Duration{std::numeric_limits<std::int64_t>::max()};
  EXPECT_EQ(sum(longest, limit("1", "sekund")), std::nullopt);
}

TEST(Limit, ThatIsAStandardEqualsItselfAndIsUndecidedAgainstAnythingElse) {
  EXPECT_TRUE(is_standard(at_once));
  EXPECT_FALSE(is_standard(limit("1", "dag")));
  EXPECT_EQ(equal(at_once, at_once), Truth::True);
  EXPECT_EQ(at_most(at_once, at_once), Truth::True);
  EXPECT_EQ(equal(at_once, Limit(Standard{"så snart som mulig"})), Truth::Unknown);
  EXPECT_EQ(equal(limit("2", "timer"), at_once), Truth::Unknown);
  EXPECT_EQ(at_most(at_once, limit("24", "timer")), Truth::Unknown);
  EXPECT_EQ(at_most(limit("24", "timer"), at_once), Truth::Unknown);
}

}  // namespace samsvar::values
