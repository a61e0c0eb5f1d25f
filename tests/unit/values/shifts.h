#pragma once
// Rosters in one line each, for the tests of this folder.

#include "engine/messages/message.h"
#include "engine/support/check.h"
#include "engine/values/coverage.h"

#include <string_view>
#include <vector>

namespace samsvar::values {

inline Days days(std::string_view words) {
  const auto parsed = parse_days(words);
  CHECK(parsed.has_value(), "tests write days that exist");
  return *parsed;
}

inline TimeOfDay clock(std::string_view text) {
  const auto parsed = parse_time_of_day(text);
  CHECK(parsed.has_value(), "tests write times that exist");
  return *parsed;
}

inline Shift shift(std::string_view on, std::string_view from, std::string_view to) {
  return {.days = days(on), .from = clock(from), .to = clock(to)};
}

/// The day is said and not the hours.
inline Shift some_time(std::string_view on) {
  return {.days = days(on)};
}

inline Shift reserved(Shift it) {
  it.with_reservation = true;
  return it;
}

inline Shift watch(std::string_view name, Shift it) {
  it.watch = name;
  return it;
}

inline std::vector<Roster> roster(std::vector<Shift> shifts) {
  return {Roster{.shifts = std::move(shifts)}};
}

inline std::vector<Roster> open_roster(std::vector<Shift> shifts) {
  return {Roster{.shifts = std::move(shifts), .open = true}};
}

inline DateRange year(int number) {
  return {date_of(number, 1, 1), date_of(number, 12, 31)};
}

inline Demand at_all_hours(std::uint32_t heads = 1) {
  return {.heads = heads};
}

inline Demand every_day(std::uint32_t heads = 1) {
  return {.heads = heads, .span = Span::EveryDay};
}

inline std::vector<std::string> said(const std::vector<ShortfallGroup>& groups,
                                     messages::Language language = messages::Language::Bokmal) {
  std::vector<std::string> words;
  for (const ShortfallGroup& group : groups) {
    words.push_back(messages::say(language, group.words));
  }
  return words;
}

inline constexpr std::int64_t hours = 3600;

}  // namespace samsvar::values
