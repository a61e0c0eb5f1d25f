#include "engine/report/html/roster_picture.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/svg.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>
#include <array>
#include <set>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::Message;
using messages::say;
using messages::Text;

constexpr std::int64_t day_minutes = 24 * 60;
constexpr std::int64_t week_minutes = 7 * day_minutes;

constexpr std::array<Text, 7> short_weekdays = {
    Text::monday_short, Text::tuesday_short,  Text::wednesday_short, Text::thursday_short,
    Text::friday_short, Text::saturday_short, Text::sunday_short};
constexpr std::array<Text, 7> weekdays = {Text::monday,   Text::tuesday, Text::wednesday,
                                          Text::thursday, Text::friday,  Text::saturday,
                                          Text::sunday};

constexpr std::array<Cover, 5> covers = {Cover::Present, Cover::Reserved, Cover::HoursNotSaid,
                                         Cover::NotKnown, Cover::Nobody};

std::string_view class_of_cover(Cover cover) {
  switch (cover) {
    case Cover::Present:
      return "present";
    case Cover::Reserved:
      return "reserved";
    case Cover::HoursNotSaid:
      return "hours-not-said";
    case Cover::NotKnown:
      return "not-known";
    case Cover::Nobody:
      return "nobody";
  }
  CHECK(false, "every cover has a class");
}

Text text_of_cover(Cover cover) {
  switch (cover) {
    case Cover::Present:
      return Text::html_cover_present;
    case Cover::Reserved:
      return Text::html_cover_reserved;
    case Cover::HoursNotSaid:
      return Text::html_cover_hours_not_said;
    case Cover::NotKnown:
      return Text::html_cover_not_known;
    case Cover::Nobody:
      return Text::html_cover_nobody;
  }
  CHECK(false, "every cover has a word");
}

bool has(const std::vector<Stretch>& stretches, Cover cover) {
  return std::any_of(stretches.begin(), stretches.end(),
                     [cover](const Stretch& stretch) { return stretch.cover == cover; });
}

std::string name_of(const Run& run, const DrawnRoster& roster) {
  std::string title = capitalised(say(run.language, roster.title));
  if (roster.party.empty()) {
    return title;
  }
  return say(run.language, {Text::html_according_to,
                            {field("what", std::move(title)), field("party", roster.party)}});
}

/// Over the whole period, in the words that findings use.
std::vector<std::string> sentences_of(const Run& run, const DrawnRoster& roster) {
  const values::CoverageAnswer& answer = roster.answer;
  std::vector<std::string> sentences;
  const auto add = [&](Text text, std::vector<messages::Field> fields = {}) {
    sentences.push_back(as_sentence(say(run.language, {text, std::move(fields)})));
  };
  if (has(roster.stretches, Cover::HoursNotSaid)) {
    add(Text::html_hours_not_said);
  } else if (answer.groups.empty()) {
    add(Text::html_always_covered);
  } else {
    add(roster.is_open ? Text::html_not_known_hours : Text::html_nobody_hours,
        {field("sum", values::shortfall_text(answer, roster.period)),
         field("groups", values::groups_text(answer.groups))});
  }
  if (has(roster.stretches, Cover::Reserved)) {
    add(Text::html_rests_on_reservation);
  }
  if (roster.is_open) {
    add(Text::html_open_roster);
  }
  if (answer.two_readings) {
    add(Text::html_two_readings, {field("readings", values::readings_text(answer))});
  }
  return sentences;
}

std::string in_one(const std::vector<std::string>& sentences) {
  std::string all;
  for (const std::string& sentence : sentences) {
    all += (all.empty() ? "" : " ") + sentence;
  }
  return all;
}

void write_bars(Markup& markup, const std::vector<Stretch>& stretches, std::int64_t whole) {
  for (const Stretch& stretch : stretches) {
    markup.empty("rect", {{"class", "c-" + std::string(class_of_cover(stretch.cover))},
                          {"x", percent(stretch.from, whole)},
                          {"y", "1"},
                          {"width", percent(stretch.to - stretch.from, whole)},
                          {"height", "26"}});
  }
}

void write_week(Markup& markup, const Run& run, const DrawnRoster& roster,
                const std::string& sentence) {
  const std::string title =
      say(run.language, {Text::html_week_title, {field("what", name_of(run, roster))}});
  const auto bar = picture(markup, "week", "100%", "28", title, sentence);
  write_bars(markup, roster.stretches, week_minutes);
  for (std::int64_t day = 1; day < 7; ++day) {
    const std::string x = percent(day, 7);
    markup.empty("line", {{"class", "day"}, {"x1", x}, {"x2", x}, {"y1", "0"}, {"y2", "28"}});
  }
}

void write_day_names(Markup& markup, const Run& run) {
  const auto axis = markup.in("div", {{"class", "axis"}, {"aria-hidden", "true"}});
  for (const Text day : short_weekdays) {
    markup.element("span", say(run.language, day));
  }
}

std::string clock(std::int64_t minutes) {
  return values::to_text(values::TimeOfDay{static_cast<int>(minutes)});
}

/// The hours of one weekday with that cover: "07:00–22:00".
std::string hours_of(const Run& run, const std::vector<Stretch>& week, std::int64_t weekday,
                     Cover cover) {
  std::string hours;
  for (const Stretch& stretch : week) {
    const std::int64_t from = std::max(stretch.from - weekday * day_minutes, std::int64_t{0});
    const std::int64_t to = std::min(stretch.to - weekday * day_minutes, day_minutes);
    if (stretch.cover != cover || from >= to) {
      continue;
    }
    std::string span =
        say(run.language, {Text::clock_span, {field("from", clock(from)), field("to", clock(to))}});
    if (from == 0 && to == day_minutes) {
      span = say(run.language, Text::hours_around_the_clock);
    }
    if (stretch.heads > 1) {
      span = say(run.language, {Text::html_span_of_several,
                                {field("span", std::move(span)), field("count", stretch.heads)}});
    }
    hours += (hours.empty() ? "" : ", ") + span;
  }
  return hours.empty() ? "–" : hours;
}

void write_table(Markup& markup, const Run& run, const DrawnRoster& roster) {
  std::vector<Cover> shown;
  for (const Cover cover : covers) {
    if (has(roster.stretches, cover)) {
      shown.push_back(cover);
    }
  }
  const auto table = markup.in("table", {{"class", "plain"}});
  markup.element("caption", name_of(run, roster));
  {
    const auto head = markup.in("thead");
    const auto row = markup.in("tr");
    markup.element("th", say(run.language, Text::html_day), {{"scope", "col"}});
    for (const Cover cover : shown) {
      markup.element("th", say(run.language, text_of_cover(cover)), {{"scope", "col"}});
    }
  }
  const auto body = markup.in("tbody");
  for (std::size_t day = 0; day < weekdays.size(); ++day) {
    const auto row = markup.in("tr");
    markup.element("th", capitalised(say(run.language, weekdays[day])), {{"scope", "row"}});
    for (const Cover cover : shown) {
      markup.element("td", hours_of(run, roster.stretches, static_cast<std::int64_t>(day), cover));
    }
  }
}

std::string short_date(const Run& run, values::Date date) {
  const std::chrono::year_month_day day{date};
  return say(run.language,
             {Text::html_day_and_month,
              {field("day", static_cast<std::int64_t>(static_cast<unsigned>(day.day()))),
               field("month", static_cast<std::int64_t>(static_cast<unsigned>(day.month())))}});
}

std::string different_days(const Run& run, const std::vector<DrawnDay>& days) {
  std::vector<Message> names;
  for (const DrawnDay& day : days) {
    if (day.differs) {
      names.push_back(messages::plain(short_date(run, day.date)));
    }
  }
  if (names.empty()) {
    return say(run.language, Text::html_no_different_days);
  }
  return as_sentence(
      say(run.language, {Text::html_different_days, {field("days", std::move(names))}}));
}

/// Each day as a column of twenty-four hours, from above; those that differ from their weekday in a
/// normal week stand on a line. The dates stand in two rows, since one has no room on a phone.
void write_strip(Markup& markup, const Run& run, Text title, const std::vector<DrawnDay>& days) {
  const std::string sentence = different_days(run, days);
  const auto figure = markup.in("div", {{"class", "strip"}});
  markup.element("p", say(run.language, title), {{"class", "label"}});
  {
    const auto strip = picture(markup, "days", "100%", "84", say(run.language, title), sentence);
    const auto count = static_cast<std::int64_t>(days.size());
    for (std::int64_t index = 0; index < count; ++index) {
      const DrawnDay& day = days[static_cast<std::size_t>(index)];
      const std::string x = percent(index * 20 + 2, count * 20);
      const std::string width = percent(16, count * 20);
      for (const Stretch& stretch : day.stretches) {
        markup.empty("rect", {{"class", "c-" + std::string(class_of_cover(stretch.cover))},
                              {"x", x},
                              {"y", std::to_string(2 + stretch.from * 48 / day.minutes)},
                              {"width", width},
                              {"height", std::to_string(stretch.to * 48 / day.minutes -
                                                        stretch.from * 48 / day.minutes)}});
      }
      if (day.differs) {
        markup.empty(
            "rect",
            {{"class", "differs"}, {"x", x}, {"y", "52"}, {"width", width}, {"height", "3"}});
      }
      markup.element("text", short_date(run, day.date),
                     {{"x", percent(index * 2 + 1, count * 2)},
                      {"y", index % 2 == 0 ? "67" : "80"},
                      {"text-anchor", "middle"},
                      {"class", day.is_holiday ? "holiday" : "clock"}});
    }
  }
  markup.element("p", sentence, {{"class", "says"}});
}

bool any_differs(const std::vector<DrawnDay>& days) {
  return std::any_of(days.begin(), days.end(), [](const DrawnDay& day) { return day.differs; });
}

void write_strips(Markup& markup, const Run& run, const DrawnRoster& roster) {
  if (roster.exceptional.empty()) {
    return;
  }
  if (roster.exceptional_as_sundays.empty()) {
    write_strip(markup, run, Text::html_exceptional_days, roster.exceptional);
    return;
  }
  write_strip(markup, run, Text::html_exceptional_as_weekdays, roster.exceptional);
  write_strip(markup, run, Text::html_exceptional_as_sundays, roster.exceptional_as_sundays);
}

void write_roster(Markup& markup, const Run& run, const DrawnRoster& roster) {
  const auto lane = markup.in("div", {{"class", "lane"}});
  const std::vector<std::string> sentences = sentences_of(run, roster);
  markup.element("p", name_of(run, roster), {{"class", "label"}});
  write_day_names(markup, run);
  write_week(markup, run, roster, in_one(sentences));
  markup.element("p", in_one(sentences), {{"class", "says"}});
  // A year in which no day differs from its weekday is told where it is asked for.
  const bool has_own_days =
      any_differs(roster.exceptional) || any_differs(roster.exceptional_as_sundays);
  if (has_own_days) {
    write_strips(markup, run, roster);
  }
  const auto details = markup.in("details");
  markup.element("summary", say(run.language, Text::html_day_by_day));
  write_table(markup, run, roster);
  if (!has_own_days) {
    write_strips(markup, run, roster);
  }
}

void write_key(Markup& markup, const Run& run, const RosterGroup& group) {
  std::set<Cover> used;
  const auto add = [&used](const std::vector<Stretch>& stretches) {
    for (const Stretch& stretch : stretches) {
      used.insert(stretch.cover);
    }
  };
  for (const DrawnRoster& roster : group.rosters) {
    add(roster.stretches);
    for (const auto* days : {&roster.exceptional, &roster.exceptional_as_sundays}) {
      for (const DrawnDay& day : *days) {
        add(day.stretches);
      }
    }
  }
  const auto key = markup.in("ul", {{"class", "key"}});
  for (const Cover cover : used) {
    const auto item = markup.in("li");
    {
      const auto swatch = markup.in("svg", {{"class", "swatch"},
                                            {"width", "22"},
                                            {"height", "14"},
                                            {"aria-hidden", "true"},
                                            {"focusable", "false"}});
      markup.empty("rect", {{"class", "c-" + std::string(class_of_cover(cover))},
                            {"width", "22"},
                            {"height", "14"}});
    }
    markup.text(say(run.language, text_of_cover(cover)));
  }
}

}  // namespace

void write_roster_groups(Markup& markup, const Run& run, const std::vector<RosterGroup>& groups) {
  for (const RosterGroup& group : groups) {
    const auto figure = markup.in("figure", {{"class", "picture rosters"}});
    markup.element("figcaption", capitalised(say(run.language, group.title)));
    for (const DrawnRoster& roster : group.rosters) {
      write_roster(markup, run, roster);
    }
    write_key(markup, run, group);
  }
}

}  // namespace samsvar::report::html
