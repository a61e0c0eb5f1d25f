#include "engine/values/date.h"

#include <fmt/format.h>

namespace samsvar::values {

namespace {

/// The number that the text's digits write, if it is digits only.
std::optional<int> digits(std::string_view text) {
  int number = 0;
  for (const char letter : text) {
    if (letter < '0' || letter > '9') {
      return std::nullopt;
    }
    number = number * 10 + (letter - '0');
  }
  return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1000) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) {
    return std::nullopt;
  }
  return Date{date};
}

std::string to_text(Date date) {
  const std::chrono::year_month_day parts{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') {
    return std::nullopt;
  }
  const auto hours = digits(text.substr(0, 2));
  const auto minutes = digits(text.substr(3, 2));
  if (!hours || !minutes || *minutes > 59) {
    return std::nullopt;
  }
  const TimeOfDay time{*hours * 60 + *minutes};
  if (time > end_of_day) {
    return std::nullopt;
  }
  return time;
}

std::string to_text(TimeOfDay time) {
  return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

}  // namespace samsvar::values
