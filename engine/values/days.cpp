// The days of a shift read from words; declared in roster.h.

#include "engine/values/folded_words.h"
#include "engine/values/roster.h"

#include <algorithm>

namespace samsvar::values {

namespace {

constexpr std::size_t saturday = 5;
constexpr std::size_t sunday = 6;

/// Monday first; the words of each with a space on either side.
constexpr std::array<std::string_view, 7> weekday_names{
    " man mandag mandager mån måndag måndagar mon monday mondays ",
    " tir tirs tirsdag tirsdager tys tysdag tysdagar tue tues tuesday tuesdays ",
    " ons onsdag onsdager onsdagar wed wednesday wednesdays ",
    " tor tors torsdag torsdager torsdagar thu thur thurs thursday thursdays ",
    " fre fredag fredager fredagar fri friday fridays ",
    " lør lørdag lørdager lau laur laurdag laurdagar sat saturday saturdays ",
    " søn søndag søndager søndagar sundag sundagar sun sunday sundays "};

constexpr auto every_day_words =
    std::to_array<std::string_view>({"alle", "alle dager", "alle dagar", "hver dag", "kvar dag",
                                     "daglig", "dagleg", "all", "all days", "every day", "daily"});

constexpr auto working_day_words = std::to_array<std::string_view>(
    {"virkedag", "virkedager", "virkedagar", "hverdag", "hverdager", "kvardag", "kvardagar",
     "weekday", "weekdays", "working day", "working days"});

constexpr auto holiday_words =
    std::to_array<std::string_view>({"helligdag", "helligdager", "heilagdag", "heilagdagar",
                                     "holiday", "holidays", "public holiday", "public holidays"});

constexpr auto weekend_words =
    std::to_array<std::string_view>({"helg", "helger", "helgar", "weekend", "weekends"});

template <typename Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<std::size_t> find_weekday(std::string_view word) {
  if (word.ends_with('.')) {
    word.remove_suffix(1);
  }
  if (word.empty() || word.find(' ') != word.npos) {
    return std::nullopt;
  }
  const std::string wanted = ' ' + std::string(word) + ' ';
  for (std::size_t weekday = 0; weekday < weekday_names.size(); ++weekday) {
    if (weekday_names[weekday].find(wanted) != wanted.npos) {
      return weekday;
    }
  }
  return std::nullopt;
}

/// "fre-man": from the first to the last, over the weekend if need be.
bool add_range(Days& days, std::string_view first_word, std::string_view last_word) {
  const auto first = find_weekday(first_word);
  const auto last = find_weekday(last_word);
  if (!first || !last || *first == *last) {
    return false;
  }
  for (std::size_t weekday = *first; weekday != *last; weekday = (weekday + 1) % 7) {
    days.weekdays[weekday] = true;
  }
  days.weekdays[*last] = true;
  return true;
}

bool add_words(Days& days, std::string_view words) {
  for (const std::string_view between : {"-", " til ", " to ", " through "}) {
    const std::size_t at = words.find(between);
    if (at != std::string_view::npos) {
      return add_range(days, words.substr(0, at), words.substr(at + between.size()));
    }
  }
  if (const auto weekday = find_weekday(words)) {
    days.weekdays[*weekday] = true;
    return true;
  }
  if (contains(weekend_words, words)) {
    days.weekdays[saturday] = true;
    days.weekdays[sunday] = true;
    return true;
  }
  if (contains(every_day_words, words)) {
    days.all = true;
    return true;
  }
  if (contains(working_day_words, words)) {
    days.working_days = true;
    return true;
  }
  if (contains(holiday_words, words)) {
    days.holidays = true;
    return true;
  }
  return false;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) {
    text.remove_prefix(1);
  }
  while (text.ends_with(' ')) {
    text.remove_suffix(1);
  }
  return text;
}

/// Where the next item ends and how long what separates it from the rest is.
struct Separator {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

Separator next_separator(std::string_view text) {
  Separator nearest;
  for (const std::string_view word : {",", ";", "+", "&", " og ", " and "}) {
    const std::size_t at = text.find(word);
    if (at < nearest.at) {
      nearest = {at, word.size()};
    }
  }
  return nearest;
}

}  // namespace

std::optional<Days> parse_days(std::string_view text) {
  const std::string words = folded(text);
  std::string_view rest = words;
  Days days;
  while (true) {
    const Separator separator = next_separator(rest);
    if (!add_words(days, trimmed(rest.substr(0, separator.at)))) {
      return std::nullopt;
    }
    if (separator.at == std::string_view::npos) {
      return days;
    }
    rest.remove_prefix(separator.at + separator.length);
  }
}

}  // namespace samsvar::values
