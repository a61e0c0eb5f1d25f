#include "engine/values/presence.h"

#include "engine/support/check.h"

#include <algorithm>

namespace samsvar::values {

namespace {

constexpr std::size_t sunday = 6;

/// The number of a watch's name, from 1.
std::uint32_t watch_number(std::vector<std::string>& names, const std::string& name) {
  if (name.empty()) {
    return 0;
  }
  const auto found = std::find(names.begin(), names.end(), name);
  const auto number = static_cast<std::uint32_t>(found - names.begin()) + 1;
  if (found == names.end()) {
    names.push_back(name);
  }
  return number;
}

bool names_holidays(const Roster& roster) {
  return std::any_of(roster.shifts.begin(), roster.shifts.end(),
                     [](const Shift& shift) { return shift.days.holidays; });
}

Interval interval_of(const Shift& shift, const Window& window, std::size_t day) {
  if (!has_hours(shift)) {
    // It may begin at any time of that day and last into the next.
    return {window.at(day, 0), window.at(day, 2 * end_of_day.minutes)};
  }
  const int from = shift.from->minutes;
  const int to = shift.to->minutes + (*shift.to < *shift.from ? end_of_day.minutes : 0);
  return {window.at(day, from), window.at(day, to)};
}

void take(Heads& heads, std::int64_t number, Ground ground) {
  heads.certain = std::max(heads.certain, ground == Ground::Certain ? number : 0);
  heads.listed = std::max(heads.listed, ground != Ground::HoursMissing ? number : 0);
  heads.possible = std::max(heads.possible, number);
}

void add_to(Heads& sum, const Heads& heads) {
  sum.certain += heads.certain;
  sum.listed += heads.listed;
  sum.possible += heads.possible;
}

/// Where a shift of the list begins or ends.
struct Edge {
  Instant at;
  const Occurrence* occurrence = nullptr;
  bool begins = false;
};

std::vector<Edge> edges_of(const std::vector<Occurrence>& occurrences) {
  std::vector<Edge> edges;
  edges.reserve(occurrences.size() * 2);
  for (const Occurrence& occurrence : occurrences) {
    edges.push_back({occurrence.interval.from, &occurrence, true});
    edges.push_back({occurrence.interval.to, &occurrence, false});
  }
  std::sort(edges.begin(), edges.end(),
            [](const Edge& left, const Edge& right) { return left.at < right.at; });
  return edges;
}

void pass(Active& active, const Edge& edge) {
  if (edge.begins) {
    active.push_back(edge.occurrence);
    return;
  }
  const auto found = std::find(active.begin(), active.end(), edge.occurrence);
  CHECK(found != active.end(), "a shift begins before it ends");
  *found = active.back();
  active.pop_back();
}

}  // namespace

Pattern pattern_of(const std::vector<std::vector<Roster>>& parties) {
  Pattern pattern;
  std::vector<std::string> names;
  for (const std::vector<Roster>& rosters : parties) {
    const auto party = static_cast<std::uint32_t>(pattern.open.size());
    bool open = false;
    for (const Roster& roster : rosters) {
      open = open || roster.open;
      const bool holidays_said = names_holidays(roster);
      for (const Shift& shift : roster.shifts) {
        pattern.shifts.push_back({.shift = shift,
                                  .party = party,
                                  .watch = watch_number(names, shift.watch),
                                  .holidays_said = holidays_said});
      }
    }
    pattern.open.push_back(open);
  }
  pattern.watches = static_cast<std::uint32_t>(names.size());
  return pattern;
}

bool has_hours(const Shift& shift) {
  return shift.from.has_value() && shift.to.has_value();
}

Ground ground_of(const Shift& shift) {
  if (!has_hours(shift)) {
    return Ground::HoursMissing;
  }
  return shift.with_reservation ? Ground::Reserved : Ground::Certain;
}

bool applies(const PatternShift& shift, const Day& day, HolidayReading reading) {
  const Days& days = shift.shift.days;
  if (days.all) {
    return true;
  }
  if (!day.holiday) {
    return days.weekdays[day.weekday] || (days.working_days && day.weekday < 5);
  }
  if (days.holidays || shift.holidays_said) {
    return days.holidays;
  }
  return days.weekdays[reading == HolidayReading::AsSunday ? sunday : day.weekday];
}

bool has_two_readings(const Pattern& pattern, const Window& window) {
  for (const Day& day : window.days()) {
    if (!day.holiday) {
      continue;
    }
    for (const PatternShift& shift : pattern.shifts) {
      if (applies(shift, day, HolidayReading::AsWeekday) !=
          applies(shift, day, HolidayReading::AsSunday)) {
        return true;
      }
    }
  }
  return false;
}

std::vector<Occurrence> unroll_shifts(const Pattern& pattern, const Window& window,
                                      HolidayReading reading) {
  std::vector<Occurrence> occurrences;
  const std::vector<Day>& days = window.days();
  for (std::size_t day = 0; day + 1 < days.size(); ++day) {
    for (const PatternShift& shift : pattern.shifts) {
      if (!applies(shift, days[day], reading)) {
        continue;
      }
      const Interval interval = interval_of(shift.shift, window, day);
      // A shift within the hour that spring skips has no length that night.
      if (!is_empty(interval)) {
        occurrences.push_back({interval, &shift, ground_of(shift.shift)});
      }
    }
  }
  return occurrences;
}

void sweep(const std::vector<Occurrence>& occurrences, const Interval& within,
           const std::function<void(const Interval&, const Active&)>& visit) {
  const std::vector<Edge> edges = edges_of(occurrences);
  Active active;
  auto next = edges.begin();
  for (Instant at = within.from; at < within.to;) {
    for (; next != edges.end() && next->at <= at; ++next) {
      pass(active, *next);
    }
    const Instant until = next == edges.end() ? within.to : std::min(next->at, within.to);
    visit({at, until}, active);
    at = until;
  }
}

HeadCount::HeadCount(const Pattern& pattern) : watches_(pattern.watches) {
}

void HeadCount::start() {
  unnamed_ = {};
  std::fill(watches_.begin(), watches_.end(), Heads{});
}

void HeadCount::add(const PatternShift& shift, Ground ground) {
  Heads heads;
  take(heads, shift.shift.heads, ground);
  if (shift.watch == 0) {
    add_to(unnamed_, heads);
    return;
  }
  take(watches_[shift.watch - 1], shift.shift.heads, ground);
}

Heads HeadCount::total() const {
  Heads sum = unnamed_;
  for (const Heads& watch : watches_) {
    add_to(sum, watch);
  }
  return sum;
}

Heads heads_of(HeadCount& count, const Active& active, std::uint32_t party) {
  count.start();
  for (const Occurrence* occurrence : active) {
    if (occurrence->shift->party == party) {
      count.add(*occurrence->shift, occurrence->ground);
    }
  }
  return count.total();
}

Heads heads_beginning_on(HeadCount& count, const Pattern& pattern, std::uint32_t party,
                         const Day& day, HolidayReading reading) {
  count.start();
  for (const PatternShift& shift : pattern.shifts) {
    if (shift.party == party && applies(shift, day, reading)) {
      count.add(shift, shift.shift.with_reservation ? Ground::Reserved : Ground::Certain);
    }
  }
  return count.total();
}

}  // namespace samsvar::values
