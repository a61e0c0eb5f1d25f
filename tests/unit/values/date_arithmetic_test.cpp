#include "engine/values/calendar.h"
#include "engine/values/value.h"

#include <gtest/gtest.h>

namespace samsvar::values {

TEST(DateArithmetic, FallsBackToTheLastDayOfTheMonth) {
  EXPECT_EQ(add(date_of(2026, 1, 31), {.months = 1}), date_of(2026, 2, 28));
  EXPECT_EQ(add(date_of(2024, 1, 31), {.months = 1}), date_of(2024, 2, 29));
  EXPECT_EQ(add(date_of(2024, 2, 29), {.months = 12}), date_of(2025, 2, 28));
  EXPECT_EQ(add(date_of(2026, 1, 30), {.months = 2}), date_of(2026, 3, 30));
  EXPECT_EQ(subtract(date_of(2026, 3, 31), {.months = 1}), date_of(2026, 2, 28));
  EXPECT_EQ(subtract(date_of(2026, 1, 15), {.months = 13}), date_of(2024, 12, 15));
}

TEST(DateArithmetic, CountsDaysAcrossMonthsAndYears) {
  EXPECT_EQ(add(date_of(2026, 12, 30), {.days = 3}), date_of(2027, 1, 2));
  EXPECT_EQ(subtract(date_of(2026, 3, 1), {.days = 1}), date_of(2026, 2, 28));
}

TEST(DateArithmetic, CountsWorkingDaysPastWeekendsAndHolidays) {
  const Date wednesday_before_easter = date_of(2026, 4, 1);
  EXPECT_EQ(add(wednesday_before_easter, {.working_days = 1}), date_of(2026, 4, 7));
  EXPECT_EQ(subtract(date_of(2026, 4, 7), {.working_days = 1}), wednesday_before_easter);
  EXPECT_EQ(add(date_of(2026, 11, 21), {.working_days = 5}), date_of(2026, 11, 27));
  EXPECT_EQ(add(date_of(2026, 11, 20), {.working_days = 0}), date_of(2026, 11, 20));
}

TEST(DateArithmetic, AddsMonthsBeforeDays) {
  EXPECT_EQ(add(date_of(2026, 1, 31), {.months = 1, .days = 1}), date_of(2026, 3, 1));
}

TEST(DateArithmetic, NeverGoesBackWhenTimeIsAddedOverFourHundredYears) {
  for (Date date = date_of(1900, 1, 1); date < date_of(2300, 1, 1); date += std::chrono::days{1}) {
    for (const int months : {1, 2, 11, 12}) {
      const Date later = add(date, {.months = months});
      const Date next = add(date + std::chrono::days{1}, {.months = months});
      ASSERT_LE(later, next) << to_text(date);
      ASSERT_LE(subtract(later, {.months = months}), date) << to_text(date);
      ASSERT_GE((later - date).count(), months * 28) << to_text(date);
    }
  }
}

}  // namespace samsvar::values
