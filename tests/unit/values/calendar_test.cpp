#include "engine/values/calendar.h"

#include <gmock/gmock.h>

namespace samsvar::values {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

TEST(Easter, IsTheEcclesiasticalOne) {
  const Date observed[] = {date_of(1818, 3, 22), date_of(1943, 4, 25), date_of(2000, 4, 23),
                           date_of(2011, 4, 24), date_of(2012, 4, 8),  date_of(2013, 3, 31),
                           date_of(2016, 3, 27), date_of(2018, 4, 1),  date_of(2021, 4, 4),
                           date_of(2024, 3, 31), date_of(2026, 4, 5),  date_of(2030, 4, 21),
                           date_of(2031, 4, 13), date_of(2038, 4, 25), date_of(2285, 3, 22)};
  for (const Date date : observed) {
    EXPECT_EQ(easter_sunday(year_of(date)), date) << to_text(date);
  }
}

// The astronomical full moon of 2019 came before the equinox of the Church; the day was 21 April.
TEST(Easter, IsNotMovedByTheAstronomicalMoon) {
  EXPECT_EQ(easter_sunday(2019), date_of(2019, 4, 21));
}

TEST(PublicHolidays, AreTheTwelve) {
  EXPECT_THAT(public_holidays(2026),
              ElementsAre(date_of(2026, 1, 1), date_of(2026, 4, 2), date_of(2026, 4, 3),
                          date_of(2026, 4, 5), date_of(2026, 4, 6), date_of(2026, 5, 1),
                          date_of(2026, 5, 14), date_of(2026, 5, 17), date_of(2026, 5, 24),
                          date_of(2026, 5, 25), date_of(2026, 12, 25), date_of(2026, 12, 26)));
}

TEST(PublicHolidays, AreElevenDatesWhereTwoFallTogether) {
  EXPECT_EQ(public_holidays(2027).size(), 11U);
  EXPECT_EQ(public_holidays(2012).size(), 11U);
  EXPECT_EQ(public_holidays(2008).size(), 11U);
}

TEST(PublicHolidays, CountWhenTheyFallOnASundayToo) {
  EXPECT_EQ(std::chrono::weekday{date_of(2026, 5, 17)}, std::chrono::Sunday);
  EXPECT_TRUE(is_public_holiday(date_of(2026, 5, 17)));
}

TEST(PublicHolidays, AreNotTheEvesNorOrdinarySundays) {
  const Date easter = easter_sunday(2026);
  for (const Date date :
       {date_of(2026, 12, 24), date_of(2026, 12, 31), easter - std::chrono::days{1},
        easter + std::chrono::days{48}, date_of(2026, 11, 22)}) {
    EXPECT_FALSE(is_public_holiday(date)) << to_text(date);
    EXPECT_THAT(public_holidays(2026), Not(Contains(date)));
  }
}

TEST(WorkingDay, IsMondayToFridayAndNoHoliday) {
  EXPECT_TRUE(is_working_day(date_of(2026, 11, 20)));
  EXPECT_FALSE(is_working_day(date_of(2026, 11, 21)));
  EXPECT_FALSE(is_working_day(date_of(2026, 11, 22)));
  EXPECT_FALSE(is_working_day(date_of(2026, 4, 2)));
  EXPECT_TRUE(is_working_day(date_of(2026, 12, 24)));
  EXPECT_EQ(next_working_day(date_of(2026, 4, 1)), date_of(2026, 4, 7));
}

// Working days from Monday to Friday that the holidays take, counted by hand for each year.
TEST(WorkingDay, IsMissingForEachHolidayOnAWeekday) {
  struct Row {
    int year;
    int holidays;
  };

  for (const Row& row : {Row{2012, 8}, Row{2013, 10}, Row{2019, 10}, Row{2022, 7}, Row{2026, 8},
                         Row{2027, 6}, Row{2030, 10}}) {
    int missing = 0;
    for (Date date = date_of(row.year, 1, 1); year_of(date) == row.year;
         date += std::chrono::days{1}) {
      const unsigned weekday = std::chrono::weekday{date}.iso_encoding();
      missing += weekday <= 5 && !is_working_day(date) ? 1 : 0;
    }
    EXPECT_EQ(missing, row.holidays) << row.year;
  }
}

}  // namespace samsvar::values
