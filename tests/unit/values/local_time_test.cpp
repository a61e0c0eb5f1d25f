#include "engine/values/calendar.h"

#include <gtest/gtest.h>

namespace samsvar::values {

namespace {

Instant utc(int year, unsigned month, unsigned day, int minutes) {
  return date_of(year, month, day) + std::chrono::minutes{minutes};
}

constexpr int one_o_clock = 60;

}  // namespace

TEST(LocalTime, IsAnHourAheadInWinterAndTwoInSummer) {
  EXPECT_EQ(instant_of(date_of(2026, 1, 15), {12 * 60}), utc(2026, 1, 15, 11 * 60));
  EXPECT_EQ(instant_of(date_of(2026, 7, 15), {12 * 60}), utc(2026, 7, 15, 10 * 60));
}

TEST(LocalTime, ThatSpringSkipsIsThreeOClock) {
  const Date night = date_of(2026, 3, 29);
  EXPECT_EQ(instant_of(night, {2 * 60}), utc(2026, 3, 29, one_o_clock));
  EXPECT_EQ(instant_of(night, {2 * 60 + 30}), utc(2026, 3, 29, one_o_clock));
  EXPECT_EQ(instant_of(night, {3 * 60}), utc(2026, 3, 29, one_o_clock));
  EXPECT_EQ(instant_of(night, {2 * 60 - 1}), utc(2026, 3, 29, one_o_clock - 1));
}

TEST(LocalTime, ThatAutumnRepeatsIsTheFirst) {
  const Date night = date_of(2026, 10, 25);
  EXPECT_EQ(instant_of(night, {2 * 60}), utc(2026, 10, 25, 0));
  EXPECT_EQ(instant_of(night, {2 * 60 + 59}), utc(2026, 10, 25, 59));
  EXPECT_EQ(instant_of(night, {3 * 60}), utc(2026, 10, 25, 2 * one_o_clock));
}

TEST(LocalTime, OfTwentyFourIsTheNextMidnight) {
  EXPECT_EQ(instant_of(date_of(2026, 3, 28), end_of_day), instant_of(date_of(2026, 3, 29), {0}));
  EXPECT_EQ(instant_of(date_of(2026, 3, 29), end_of_day) - instant_of(date_of(2026, 3, 29), {0}),
            std::chrono::hours{23});
  EXPECT_EQ(instant_of(date_of(2026, 10, 25), end_of_day) - instant_of(date_of(2026, 10, 25), {0}),
            std::chrono::hours{25});
}

TEST(LocalTime, IsReadBackFromItsInstantWhereItExists) {
  for (const Date date : {date_of(2026, 1, 1), date_of(2026, 3, 29), date_of(2026, 7, 1),
                          date_of(2026, 10, 25), date_of(2026, 12, 31)}) {
    for (int minute = 0; minute < 24 * 60; minute += 7) {
      const LocalTime local = local_time(instant_of(date, {minute}));
      const bool skipped = date == date_of(2026, 3, 29) && minute >= 120 && minute < 180;
      ASSERT_EQ(local.date, date);
      ASSERT_EQ(local.time.minutes, skipped ? 180 : minute);
    }
  }
}

TEST(LocalTime, GoesOnWithSummerTimeBeyondTheTablesOfTheSystem) {
  EXPECT_EQ(instant_of(date_of(2060, 7, 1), {0}), utc(2060, 6, 30, 22 * 60));
  EXPECT_EQ(instant_of(date_of(2060, 12, 1), {0}), utc(2060, 11, 30, 23 * 60));
}

TEST(LocalTime, HoldsFarFromOurOwn) {
  EXPECT_EQ(local_time(instant_of(date_of(1000, 1, 1), {600})).date, date_of(1000, 1, 1));
  EXPECT_EQ(local_time(instant_of(date_of(9999, 12, 31), {600})).date, date_of(9999, 12, 31));
}

}  // namespace samsvar::values
