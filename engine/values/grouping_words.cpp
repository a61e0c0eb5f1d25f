// A group of a shortfall as a person says it; declared in grouping.h.

#include "engine/messages/texts.h"
#include "engine/values/grouping.h"

#include <algorithm>

namespace samsvar::values {

namespace {

using messages::field;
using messages::Message;
using messages::Text;

struct WeekdayTexts {
  Text short_name;
  Text name;
  Text plural;
};

constexpr std::array<WeekdayTexts, 7> weekday_texts{{
    {Text::monday_short, Text::monday, Text::mondays},
    {Text::tuesday_short, Text::tuesday, Text::tuesdays},
    {Text::wednesday_short, Text::wednesday, Text::wednesdays},
    {Text::thursday_short, Text::thursday, Text::thursdays},
    {Text::friday_short, Text::friday, Text::fridays},
    {Text::saturday_short, Text::saturday, Text::saturdays},
    {Text::sunday_short, Text::sunday, Text::sundays},
}};

/// The weekdays in order, from the first one that follows a day that is not among them.
std::vector<std::size_t> in_order(const std::array<bool, 7>& weekdays) {
  std::size_t start = 0;
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    if (weekdays[weekday] && !weekdays[(weekday + 6) % 7]) {
      start = weekday;
      break;
    }
  }
  // Monday to Friday begin the week; only a run over the weekend begins before it.
  if (weekdays[0] && !weekdays[6]) {
    start = 0;
  }
  std::vector<std::size_t> ordered;
  for (std::size_t step = 0; step < 7; ++step) {
    if (weekdays[(start + step) % 7]) {
      ordered.push_back((start + step) % 7);
    }
  }
  return ordered;
}

bool is_one_run(const std::vector<std::size_t>& ordered) {
  for (std::size_t index = 1; index < ordered.size(); ++index) {
    if (ordered[index] != (ordered[index - 1] + 1) % 7) {
      return false;
    }
  }
  return true;
}

Message range_of(const std::vector<std::size_t>& ordered) {
  return {Text::day_range,
          {field("first", Message{weekday_texts[ordered.front()].short_name, {}}),
           field("last", Message{weekday_texts[ordered.back()].short_name, {}})}};
}

/// "man–fre", or each by its name.
std::vector<Message> weekday_words(const std::array<bool, 7>& weekdays, Text WeekdayTexts::*name,
                                   std::size_t shortest_range) {
  const std::vector<std::size_t> ordered = in_order(weekdays);
  if (ordered.size() >= shortest_range && is_one_run(ordered)) {
    return {range_of(ordered)};
  }
  std::vector<Message> words;
  for (const std::size_t weekday : ordered) {
    words.push_back({weekday_texts[weekday].*name, {}});
  }
  return words;
}

std::vector<Message> plural_weekdays(const Group& group) {
  return weekday_words(group.weekdays, &WeekdayTexts::plural, 2);
}

Message one_of(std::vector<Message> words) {
  return {Text::days_listed, {field("days", std::move(words))}};
}

Message dates_words(const std::vector<Date>& dates) {
  constexpr std::size_t most = 3;
  std::vector<Message> listed;
  std::string joined;
  for (std::size_t index = 0; index < std::min(most, dates.size()); ++index) {
    const std::string text = to_text(dates[index]);
    listed.push_back(messages::plain(text));
    joined += (joined.empty() ? "" : ", ") + text;
  }
  if (dates.size() <= most) {
    return one_of(std::move(listed));
  }
  const auto more = static_cast<std::int64_t>(dates.size() - most);
  if (more == 1) {
    return {Text::dates_and_one_more, {field("dates", joined)}};
  }
  return {Text::dates_and_more, {field("dates", joined), field("count", more)}};
}

Message days_words(const Group& group) {
  switch (group.kind) {
    case DayKind::EveryDay:
      return {Text::days_every, {}};
    case DayKind::EveryDayButHolidays:
      return {Text::days_every_but_holidays, {}};
    case DayKind::WorkingDays:
      return {Text::days_working, {}};
    case DayKind::Holidays:
      return {Text::days_holidays, {}};
    case DayKind::Weekdays:
      return one_of(plural_weekdays(group));
    case DayKind::WeekdaysNotHolidays:
      return {Text::days_not_holidays, {field("days", plural_weekdays(group))}};
    case DayKind::WeekdaysAndHolidays: {
      std::vector<Message> words = plural_weekdays(group);
      words.push_back({Text::days_holidays, {}});
      return one_of(std::move(words));
    }
    case DayKind::Dates:
      return dates_words(group.days);
  }
  return dates_words(group.days);
}

std::string clock(int minutes) {
  constexpr int day = 24 * 60;
  return to_text(TimeOfDay{minutes > day ? minutes - day : minutes});
}

Message span_words(const ClockSpan& span) {
  return {Text::clock_span, {field("from", clock(span.from)), field("to", clock(span.to))}};
}

Message hours_words(const std::vector<ClockSpan>& spans) {
  if (spans.size() == 1 && spans.front() == ClockSpan{0, end_of_day.minutes}) {
    return {Text::hours_around_the_clock, {}};
  }
  std::vector<Message> words;
  words.reserve(spans.size());
  for (const ClockSpan& span : spans) {
    words.push_back(span_words(span));
  }
  return {Text::hours_listed, {field("hours", std::move(words))}};
}

/// What people call a night: from the evening into the next morning.
bool is_night(const std::vector<ClockSpan>& spans) {
  constexpr int evening = 18 * 60;
  constexpr int noon = 36 * 60;
  return spans.size() == 1 && spans.front().from >= evening &&
         spans.front().to > end_of_day.minutes && spans.front().to <= noon;
}

/// A night between Friday and Saturday is the night to Saturday.
std::array<bool, 7> days_after(const std::array<bool, 7>& weekdays) {
  std::array<bool, 7> after{};
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    after[(weekday + 1) % 7] = weekdays[weekday];
  }
  return after;
}

}  // namespace

Message words_of(const Group& group) {
  if (group.spans.empty()) {
    return days_words(group);
  }
  const Message hours = hours_words(group.spans);
  if (is_night(group.spans)) {
    if (group.kind == DayKind::EveryDay) {
      return {Text::nights_every, {field("hours", hours)}};
    }
    if (group.kind == DayKind::WorkingDays) {
      return {Text::nights_working, {field("hours", hours)}};
    }
    if (group.kind == DayKind::Weekdays) {
      constexpr std::size_t shortest_range = 3;
      return {Text::nights_before,
              {field("days", weekday_words(days_after(group.weekdays), &WeekdayTexts::name,
                                           shortest_range)),
               field("hours", hours)}};
    }
  }
  return {Text::days_and_hours, {field("days", days_words(group)), field("hours", hours)}};
}

}  // namespace samsvar::values
