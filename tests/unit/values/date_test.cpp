#include "engine/values/date.h"

#include <gtest/gtest.h>

namespace samsvar::values {

TEST(Date, IsReadOnlyAsYearMonthDay) {
  EXPECT_EQ(parse_date("2026-11-22"), date_of(2026, 11, 22));
  EXPECT_EQ(parse_date("2024-02-29"), date_of(2024, 2, 29));
  for (const char* text : {"", "2026-11-2", "22.11.2026", "2026/11/22", "2026-13-01", "2026-02-29",
                           "2026-00-10", "2026-01-00", "0999-01-01", "2026-11-22 ", " 2026-11-22",
                           "2026-1a-01", "+026-01-01", "20261122"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Date, IsWrittenAsItIsRead) {
  EXPECT_EQ(to_text(date_of(2026, 3, 1)), "2026-03-01");
  EXPECT_EQ(to_text(date_of(1000, 12, 31)), "1000-12-31");
}

TEST(Date, IsReadBackOverFourHundredYears) {
  for (Date date = date_of(1900, 1, 1); date < date_of(2300, 1, 1); date += std::chrono::days{1}) {
    ASSERT_EQ(parse_date(to_text(date)), date);
  }
}

TEST(TimeOfDay, IsReadFromMidnightToTwentyFour) {
  EXPECT_EQ(parse_time_of_day("00:00"), TimeOfDay{0});
  EXPECT_EQ(parse_time_of_day("22:30"), TimeOfDay{22 * 60 + 30});
  EXPECT_EQ(parse_time_of_day("24:00"), end_of_day);
  for (const char* text :
       {"", "7:00", "24:01", "12:60", "25:00", "12.30", "12:3", "012:30", "ab:cd", "-1:00"}) {
    EXPECT_EQ(parse_time_of_day(text), std::nullopt) << text;
  }
}

TEST(TimeOfDay, IsReadBackAtEveryMinute) {
  for (int minute = 0; minute <= 24 * 60; ++minute) {
    ASSERT_EQ(parse_time_of_day(to_text(TimeOfDay{minute})), TimeOfDay{minute});
  }
}

}  // namespace samsvar::values
