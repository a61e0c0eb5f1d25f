// A time limit from a number and a unit; declared in value.h.

#include "engine/values/folded_words.h"
#include "engine/values/value.h"

#include <algorithm>
#include <array>
#include <limits>

namespace samsvar::values {

namespace {

enum class Unit : std::uint8_t {
  Second,
  Minute,
  Hour,
  DayAndNight,
  Week,
  Day,
  WorkingDay,
  Month,
  Year,
};

struct UnitWord {
  std::string_view word;
  Unit unit;
};

constexpr auto unit_words = std::to_array<UnitWord>({
    {"sekund", Unit::Second},
    {"sekunder", Unit::Second},
    {"second", Unit::Second},
    {"seconds", Unit::Second},
    {"minutt", Unit::Minute},
    {"minutter", Unit::Minute},
    {"minute", Unit::Minute},
    {"minutes", Unit::Minute},
    {"time", Unit::Hour},
    {"timer", Unit::Hour},
    {"timar", Unit::Hour},
    {"hour", Unit::Hour},
    {"hours", Unit::Hour},
    {"døgn", Unit::DayAndNight},
    {"uke", Unit::Week},
    {"uker", Unit::Week},
    {"veke", Unit::Week},
    {"veker", Unit::Week},
    {"week", Unit::Week},
    {"weeks", Unit::Week},
    {"dag", Unit::Day},
    {"dager", Unit::Day},
    {"dagar", Unit::Day},
    {"day", Unit::Day},
    {"days", Unit::Day},
    {"virkedag", Unit::WorkingDay},
    {"virkedager", Unit::WorkingDay},
    {"virkedagar", Unit::WorkingDay},
    {"working_day", Unit::WorkingDay},
    {"working_days", Unit::WorkingDay},
    {"working day", Unit::WorkingDay},
    {"working days", Unit::WorkingDay},
    {"måned", Unit::Month},
    {"måneder", Unit::Month},
    {"månad", Unit::Month},
    {"månader", Unit::Month},
    {"month", Unit::Month},
    {"months", Unit::Month},
    {"år", Unit::Year},
    {"year", Unit::Year},
    {"years", Unit::Year},
});

std::optional<Limit> exact(Decimal number, std::int64_t unit_seconds) {
  if (number.millionths > std::numeric_limits<std::int64_t>::max() / unit_seconds) {
    return std::nullopt;
  }
  const std::int64_t millionths = number.millionths * unit_seconds;
  if (millionths % Decimal::one != 0) {
    return std::nullopt;
  }
  return Duration{millionths / Decimal::one};
}

std::optional<int> whole(Decimal number, int most) {
  if (number.millionths % Decimal::one != 0 || number.millionths / Decimal::one > most) {
    return std::nullopt;
  }
  return static_cast<int>(number.millionths / Decimal::one);
}

std::optional<Limit> calendar_months(std::optional<int> months) {
  return months ? std::optional<Limit>(Period{.months = *months}) : std::nullopt;
}

std::optional<Limit> calendar_days(std::optional<int> days) {
  return days ? std::optional<Limit>(Period{.days = *days}) : std::nullopt;
}

std::optional<Limit> calendar_working_days(std::optional<int> days) {
  return days ? std::optional<Limit>(Period{.working_days = *days}) : std::nullopt;
}

std::optional<Limit> quantity(Decimal number, Unit unit) {
  switch (unit) {
    case Unit::Second:
      return exact(number, 1);
    case Unit::Minute:
      return exact(number, 60);
    case Unit::Hour:
      return exact(number, seconds_an_hour);
    case Unit::DayAndNight:
      return exact(number, seconds_a_day);
    case Unit::Week:
      return exact(number, 7 * seconds_a_day);
    case Unit::Day:
      return calendar_days(whole(number, Period::most_days));
    case Unit::WorkingDay:
      return calendar_working_days(whole(number, Period::most_working_days));
    case Unit::Month:
      return calendar_months(whole(number, Period::most_months));
    case Unit::Year: {
      const auto years = whole(number, Period::most_months / 12);
      return calendar_months(years ? std::optional<int>(*years * 12) : std::nullopt);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Limit> time_quantity(Decimal number, std::string_view unit) {
  if (number.millionths < 0) {
    return std::nullopt;
  }
  const std::string word = folded(unit);
  const auto* const found = std::find_if(unit_words.begin(), unit_words.end(),
                                         [&](const UnitWord& row) { return row.word == word; });
  if (found == unit_words.end()) {
    return std::nullopt;
  }
  return quantity(number, found->unit);
}

}  // namespace samsvar::values
