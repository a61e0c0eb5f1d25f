#pragma once
// Rosters once more, minute by minute; shares nothing that answers with the engine but the zones.
#include "engine/values/coverage.h"
#include "tests/differential/printed_holidays.h"

#include <date/tz.h>

namespace minute_model {
using namespace samsvar::values;
using std::chrono::minutes;

inline bool is_on(const Days& days, Date date, bool holidays_said, bool as_sunday) {
  const bool red = is_printed(date);
  const auto day = static_cast<unsigned>((date.time_since_epoch().count() + 3) % 7);
  const bool named = !(red && holidays_said) && days.weekdays[red && as_sunday ? 6 : day];
  return days.all || days == Days{} || named ||
         (red ? days.holidays : days.working_days && day < 5);
}

/// The clock on the wall from two days before a period: the UTC minute that first shows a time.
struct Wall {
  Date start;
  std::size_t days = 0;
  std::vector<std::size_t> first_shown{};  // by local minute

  explicit Wall(DateRange of) : start(of.first - Date::duration{2}) {
    days = static_cast<std::size_t>((of.last - start).count()) + 3;
    for (std::size_t utc = 0; first_shown.size() < (days + 3) * 1440; ++utc) {
      const auto shown = date::locate_zone("Europe/Oslo")->to_local(start + minutes{utc});
      while (shown.time_since_epoch() >= start.time_since_epoch() + minutes{first_shown.size()}) {
        first_shown.push_back(utc);
      }
    }
  }

  std::size_t minute(std::size_t day, int time) const {
    return first_shown.at(day * 1440 + static_cast<std::size_t>(time));
  }
};

/// The answer of each minute, True outside the period and the demand. EveryDay gives whole days.
inline std::vector<Truth> ask(const std::vector<Roster>& rosters, const Demand& demand,
                              const Wall& wall, bool as_sunday) {
  const bool by_day = demand.span == Span::EveryDay;
  const Demand hours = demand.span == Span::Hours ? demand : Demand{.to = {1440}};
  std::vector<long> demanded(wall.minute(wall.days + 2, 0));
  auto certain = demanded, possible = demanded;
  const auto add = [&](auto& heads, const Days& days, bool said, int from, int to, long number) {
    for (std::size_t day = 0; day < wall.days; ++day) {
      const bool on =
          is_on(days, wall.start + Date::duration{day}, said, as_sunday && &heads != &demanded);
      for (auto at = wall.minute(day, from); on && at < wall.minute(day + (to <= from), to); ++at) {
        heads[at] += number;
      }
    }
  };
  add(demanded, demand.days, false, hours.from.minutes, hours.to.minutes, 1);
  for (const Roster& roster : rosters) {
    add(possible, Days{}, false, 0, 1440, roster.open ? 1'000'000 : 0);
    const bool said = std::ranges::any_of(roster.shifts, [](auto& it) { return it.days.holidays; });
    for (const Shift& it : roster.shifts) {
      const int from = by_day || !it.from ? 0 : it.from->minutes;
      const int to = by_day ? 1440 : it.to.value_or(TimeOfDay{2880}).minutes;
      const bool sure = !it.with_reservation && (by_day || it.from);
      add(possible, it.days, said, from, to, it.heads);
      add(certain, it.days, said, from, to, sure ? it.heads : 0);
    }
  }
  const long few = demand.bound == Bound::AtMost ? 0 : demand.heads;
  const long many = demand.bound == Bound::AtLeast ? 1'000'000'000 : demand.heads;
  std::vector<Truth> answers(demanded.size(), Truth::True);
  for (std::size_t at = wall.minute(2, 0); at < wall.minute(wall.days - 2, 0); ++at) {
    const bool met = demanded[at] == 0 || (certain[at] >= few && possible[at] <= many);
    const bool broken = possible[at] < few || certain[at] > many;
    answers[at] = met ? Truth::True : broken ? Truth::False : Truth::Unknown;
  }
  return answers;
}
}  // namespace minute_model
