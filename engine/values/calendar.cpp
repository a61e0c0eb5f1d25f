#include "engine/values/calendar.h"

#include <algorithm>
#include <array>

namespace samsvar::values {

namespace {

std::array<Date, 12> twelve_holidays(int year) {
  const Date easter = easter_sunday(year);
  return {date_of(year, 1, 1),             // New Year's Day
          easter - std::chrono::days{3},   // Maundy Thursday
          easter - std::chrono::days{2},   // Good Friday
          easter,                          //
          easter + std::chrono::days{1},   // Easter Monday
          date_of(year, 5, 1),             //
          date_of(year, 5, 17),            //
          easter + std::chrono::days{39},  // Ascension
          easter + std::chrono::days{49},  // Whit Sunday
          easter + std::chrono::days{50},  // Whit Monday
          date_of(year, 12, 25),           //
          date_of(year, 12, 26)};
}

}  // namespace

Date easter_sunday(int year) {
  // The Meeus/Jones/Butcher form of the Gregorian computus, with its own letters.
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = b / 4;
  const int e = b % 4;
  const int f = (b + 8) / 25;
  const int g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4;
  const int k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month_and_day = h + l - 7 * m + 114;
  return date_of(year, static_cast<unsigned>(month_and_day / 31),
                 static_cast<unsigned>(month_and_day % 31 + 1));
}

std::vector<Date> public_holidays(int year) {
  const auto twelve = twelve_holidays(year);
  std::vector<Date> dates(twelve.begin(), twelve.end());
  std::sort(dates.begin(), dates.end());
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  return dates;
}

bool is_public_holiday(Date date) {
  const auto twelve = twelve_holidays(year_of(date));
  return std::find(twelve.begin(), twelve.end(), date) != twelve.end();
}

bool is_working_day(Date date) {
  const std::chrono::weekday day{date};
  return day != std::chrono::Saturday && day != std::chrono::Sunday && !is_public_holiday(date);
}

Date next_working_day(Date date) {
  do {
    date += std::chrono::days{1};
  } while (!is_working_day(date));
  return date;
}

}  // namespace samsvar::values
