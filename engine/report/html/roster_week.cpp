#include "engine/report/html/roster_week.h"

#include "engine/evaluation/words.h"
#include "engine/relations/lookup.h"
#include "engine/values/calendar.h"
#include "engine/values/presence.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace samsvar::report::html {

namespace {

using values::DateRange;
using values::HolidayReading;
using values::Interval;
using values::Pattern;
using values::Roster;
using values::Window;

constexpr std::int64_t seconds_a_minute = 60;

Stretch stretch_of(const values::Heads& heads, bool is_open) {
  if (heads.certain > 0) {
    return {.cover = Cover::Present, .heads = heads.certain};
  }
  if (heads.listed > 0) {
    return {.cover = Cover::Reserved, .heads = heads.listed};
  }
  if (heads.possible > 0) {
    return {.cover = Cover::HoursNotSaid, .heads = heads.possible};
  }
  return {.cover = is_open ? Cover::NotKnown : Cover::Nobody};
}

std::vector<Stretch> stretches_in(const Pattern& pattern, DateRange period,
                                  HolidayReading reading) {
  const Window window{period};
  const Interval whole = window.period();
  std::vector<Stretch> stretches;
  values::HeadCount count{pattern};
  values::sweep(values::unroll_shifts(pattern, window, reading), whole,
                [&](const Interval& interval, const values::Active& active) {
                  Stretch next =
                      stretch_of(values::heads_of(count, active, 0), pattern.open.front());
                  next.from = (interval.from - whole.from).count() / seconds_a_minute;
                  next.to = (interval.to - whole.from).count() / seconds_a_minute;
                  if (!stretches.empty() && stretches.back().cover == next.cover &&
                      stretches.back().heads == next.heads) {
                    stretches.back().to = next.to;
                  } else {
                    stretches.push_back(next);
                  }
                });
  return stretches;
}

/// What the weekday's hours in a normal week come to on a date, by the clock.
std::vector<Stretch> expected_on(const std::vector<Stretch>& week, values::Date date) {
  constexpr std::int64_t day = 24 * 60;
  const Window window{DateRange{date, date}};
  const auto weekday = static_cast<std::int64_t>(window.days()[window.first()].weekday);
  const Interval whole = window.period();
  std::vector<Stretch> stretches;
  for (Stretch stretch : week) {
    const std::int64_t from = std::clamp<std::int64_t>(stretch.from - weekday * day, 0, day);
    const std::int64_t to = std::clamp<std::int64_t>(stretch.to - weekday * day, 0, day);
    const auto minutes = [&](std::int64_t clock) {
      return (window.at(window.first(), static_cast<int>(clock)) - whole.from).count() /
             seconds_a_minute;
    };
    stretch.from = minutes(from);
    stretch.to = minutes(to);
    if (stretch.from < stretch.to) {
      stretches.push_back(stretch);
    }
  }
  return stretches;
}

std::vector<values::Date> exceptional_dates(DateRange period) {
  std::vector<values::Date> dates;
  const Window window{period};
  for (std::size_t index = window.first(); index <= window.last(); ++index) {
    const values::Day& day = window.days()[index];
    if (day.holiday || day.clock_changes) {
      dates.push_back(day.date);
    }
  }
  return dates;
}

std::vector<DrawnDay> draw_exceptional(const Pattern& pattern, const DrawnRoster& drawn,
                                       HolidayReading reading) {
  std::vector<DrawnDay> days;
  for (const values::Date date : exceptional_dates(drawn.period)) {
    const Window window{DateRange{date, date}};
    DrawnDay day{.date = date};
    day.minutes = values::seconds_of(window.period()) / seconds_a_minute;
    day.is_holiday = window.days()[window.first()].holiday;
    day.stretches = stretches_in(pattern, {date, date}, reading);
    day.differs = day.stretches != expected_on(drawn.stretches, date);
    days.push_back(std::move(day));
  }
  return days;
}

/// The year of assessment, cut to the days that the documents stating the roster are valid on.
void cut_by_validity(const agreement::Document& document, DateRange& range) {
  if (document.validity.from && range.first < *document.validity.from) {
    range.first = *document.validity.from;
  }
  if (document.validity.to && *document.validity.to < range.last) {
    range.last = *document.validity.to;
  }
}

/// The rosters of one position, united, and the period that they hold in.
struct Position {
  std::string party;
  std::vector<Roster> rosters;
  DateRange period;
};

DateRange year_of_assessment(values::Date date) {
  const int year = values::year_of(date);
  return {values::date_of(year, 1, 1), values::date_of(year, 12, 31)};
}

std::vector<Position> positions_on(const Run& run, const relations::Subject& subject,
                                   const ir::NounRef& noun) {
  const relations::View view{
      .world = run.world, .set = &subject.set, .parties = &subject.parties, .date = subject.date};
  const bool is_united = run.world->vocabulary->nouns[noun.noun].united;
  const relations::Reading reading = relations::read_noun(view, noun.noun, noun.factual);
  std::vector<Position> positions;
  for (const relations::Statement& statement : reading.statements) {
    const auto* value = std::get_if<values::Value>(&statement.datum->form);
    const auto* roster = value == nullptr ? nullptr : std::get_if<Roster>(value);
    if (roster == nullptr || statement.overridden) {
      continue;
    }
    DateRange period = year_of_assessment(subject.date);
    cut_by_validity(run.world->documents[statement.document], period);
    const auto same = std::find_if(positions.begin(), positions.end(), [&](const Position& other) {
      const bool joins = is_united && statement.label.empty() && other.party.empty();
      return joins || (other.party == statement.label && other.rosters.front() == *roster);
    });
    if (same == positions.end()) {
      positions.push_back({statement.label, {*roster}, period});
    } else if (same->rosters.front() != *roster) {
      same->rosters.push_back(*roster);
      same->period = {std::max(same->period.first, period.first),
                      std::min(same->period.last, period.last)};
    }
  }
  // Documents that add to each other may have more in those that are not in hand or not whole.
  const bool may_be_more = !reading.partial.empty() || !reading.missing.empty() ||
                           !reading.doubtful.empty() || !reading.doubtful_and_silent.empty();
  if (is_united && may_be_more) {
    for (Position& position : positions) {
      position.rosters.push_back({.shifts = {}, .open = true});
    }
  }
  return positions;
}

messages::Message section_title(const ir::Vocabulary& vocabulary, ir::NounId noun) {
  const auto parent = vocabulary.nouns[noun].parent;
  return messages::plain(vocabulary.title(parent ? *parent : noun));
}

}  // namespace

DrawnRoster draw_roster(const std::vector<Roster>& rosters, DateRange period) {
  const Pattern pattern = values::pattern_of({rosters});
  DrawnRoster drawn;
  drawn.is_open = pattern.open.front();
  drawn.period = period;
  drawn.week = values::normal_week(values::year_of(period.first));
  drawn.stretches = stretches_in(pattern, drawn.week, HolidayReading::AsWeekday);
  const values::Demand always{.bound = values::Bound::AtLeast,
                              .heads = 1,
                              .span = values::Span::WholeDay,
                              .days = {.all = true}};
  drawn.answer = values::assess_coverage(rosters, always, period);
  if (period.first <= period.last) {
    drawn.exceptional = draw_exceptional(pattern, drawn, HolidayReading::AsWeekday);
    if (values::has_two_readings(pattern, Window{period})) {
      drawn.exceptional_as_sundays = draw_exceptional(pattern, drawn, HolidayReading::AsSunday);
    }
  }
  return drawn;
}

std::vector<RosterGroup> rosters_of(const Run& run, const relations::Subject& subject) {
  const ir::Vocabulary& vocabulary = *run.world->vocabulary;
  std::vector<RosterGroup> groups;
  std::map<std::optional<ir::NounId>, std::size_t> place_of;
  for (const ir::NounId noun : vocabulary.nouns.ids()) {
    if (vocabulary.nouns[noun].type.kind != ir::Kind::Roster) {
      continue;
    }
    for (const bool factual : {false, true}) {
      const bool only_fact = vocabulary.nouns[noun].stance == ir::Stance::Fact;
      if (factual && only_fact) {
        continue;  // read from both places the first time
      }
      const ir::NounRef ref{
          .range = {}, .where = ir::OwnDocuments{}, .noun = noun, .factual = factual};
      for (const Position& position : positions_on(run, subject, ref)) {
        const auto [place, is_new] = place_of.emplace(vocabulary.nouns[noun].parent, groups.size());
        if (is_new) {
          groups.push_back({section_title(vocabulary, noun), {}});
        }
        DrawnRoster drawn = draw_roster(position.rosters, position.period);
        drawn.title = evaluation::words_of(vocabulary, ref);
        drawn.party = position.party;
        groups[place->second].rosters.push_back(std::move(drawn));
      }
    }
  }
  return groups;
}

}  // namespace samsvar::report::html
