#pragma once
// The Norwegian calendar: the twelve public holidays and local time in Europe/Oslo.
//
// The holidays are ten of LOV-1995-02-24-12 § 2 (the ordinary Sunday it also names is a day of rest
// but not one of the twelve) and 1 and 17 May by LOV-1947-04-26-1 § 1. They count also when they
// fall on a Sunday. Christmas Eve, Easter Eve, Whitsun Eve and New Year's Eve are not among them.

#include "engine/values/coverage.h"
#include "engine/values/date.h"

#include <vector>

namespace samsvar::values {

/// Easter Sunday by the Gregorian (ecclesiastical) rule.
[[nodiscard]] Date easter_sunday(int year);

/// The twelve days in date order. Two may coincide (17 May and Whit Sunday): then eleven dates.
[[nodiscard]] std::vector<Date> public_holidays(int year);
[[nodiscard]] bool is_public_holiday(Date date);
/// Monday to Friday and no public holiday.
[[nodiscard]] bool is_working_day(Date date);
[[nodiscard]] Date next_working_day(Date date);

/// A local clock time in Europe/Oslo as an instant. `24:00` is the next day's midnight. A time that
/// spring skips is read as 03:00; one that autumn repeats means the first.
[[nodiscard]] Instant instant_of(Date date, TimeOfDay time);

/// The local day and clock time (to the minute below) of an instant.
struct LocalTime {
  Date date;
  TimeOfDay time;
};

[[nodiscard]] LocalTime local_time(Instant instant);

}  // namespace samsvar::values
