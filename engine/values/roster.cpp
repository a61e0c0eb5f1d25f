#include "engine/values/roster.h"

#include "engine/values/folded_words.h"

#include <algorithm>
#include <utility>

namespace samsvar::values {

namespace {

constexpr auto around_the_clock_words = std::to_array<std::string_view>({
    "hele døgnet",
    "heile døgnet",
    "døgnet rundt",
    "24 timer i døgnet",
    "24 timar i døgnet",
    "24/7",
    "24-7",
    "around the clock",
    "round the clock",
    "24 hours a day",
});

Roster one_shift(Shift shift) {
  Roster roster;
  roster.shifts.push_back(std::move(shift));
  return roster;
}

/// What the words say beside "around the clock", if they say that: the days, or nothing.
std::optional<std::string_view> beside_around_the_clock(std::string_view words) {
  constexpr std::string_view between = " ,";
  for (const std::string_view phrase : around_the_clock_words) {
    if (words == phrase) {
      return std::string_view{};
    }
    if (words.starts_with(phrase) && between.find(words[phrase.size()]) != between.npos) {
      words.remove_prefix(phrase.size());
      words.remove_prefix(std::min(words.find_first_not_of(between), words.size()));
      return words;
    }
    if (words.ends_with(phrase)) {
      words.remove_suffix(phrase.size());
      return words.substr(0, words.find_last_not_of(between) + 1);
    }
  }
  return std::nullopt;
}

}  // namespace

Roster around_the_clock() {
  Shift shift;
  shift.days.all = true;
  shift.from = TimeOfDay{0};
  shift.to = end_of_day;
  return one_shift(std::move(shift));
}

std::optional<Roster> parse_roster_words(std::string_view text) {
  const std::string words = folded(text);
  const auto beside = beside_around_the_clock(words);
  if (beside && beside->empty()) {
    return around_the_clock();
  }
  const auto days = parse_days(beside.value_or(words));
  if (!days) {
    return std::nullopt;
  }
  Shift shift;
  shift.days = *days;
  if (beside) {
    shift.from = TimeOfDay{0};
    shift.to = end_of_day;
  }
  return one_shift(std::move(shift));
}

}  // namespace samsvar::values
