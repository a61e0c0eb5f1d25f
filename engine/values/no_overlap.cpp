// Is no named watch on in two places at once? Declared in coverage.h.

#include "engine/values/findings.h"

#include <algorithm>

namespace samsvar::values {

namespace {

/// Where one watch, or any shift at all, is found among those that are on.
struct Whereabouts {
  std::vector<bool> certain;
  std::vector<bool> any;

  explicit Whereabouts(std::size_t parties) : certain(parties), any(parties) {}

  void add(const Occurrence& occurrence) {
    const std::uint32_t party = occurrence.shift->party;
    certain[party] = certain[party] || occurrence.ground == Ground::Certain;
    any[party] = true;
  }

  [[nodiscard]] bool surely_in_two() const {
    return std::count(certain.begin(), certain.end(), true) > 1;
  }

  [[nodiscard]] bool perhaps_in_two() const { return std::count(any.begin(), any.end(), true) > 1; }
};

/// An open party may have any watch on at any time.
bool may_meet_the_unregistered(const Pattern& pattern, const Whereabouts& everyone) {
  const auto open = std::count(pattern.open.begin(), pattern.open.end(), true);
  for (std::size_t party = 0; party < pattern.open.size(); ++party) {
    const bool here = everyone.any[party] || pattern.open[party];
    const auto open_elsewhere = open - (pattern.open[party] ? 1 : 0);
    if (here && open_elsewhere > 0) {
      return true;
    }
  }
  return false;
}

Verdict in_doubt(const Active& active, bool open, bool unnamed) {
  Doubt doubt{.open = open, .watch_unnamed = unnamed};
  for (const Occurrence* occurrence : active) {
    doubt.reservation = doubt.reservation || occurrence->ground == Ground::Reserved;
    doubt.hours_missing = doubt.hours_missing || occurrence->ground == Ground::HoursMissing;
  }
  return {.standing = Standing::InDoubt, .doubt = doubt};
}

Verdict judge(const Pattern& pattern, const Active& active) {
  const std::size_t parties = pattern.open.size();
  Whereabouts everyone{parties};
  std::vector<Whereabouts> watches(pattern.watches, Whereabouts{parties});
  bool unnamed = false;
  for (const Occurrence* occurrence : active) {
    everyone.add(*occurrence);
    if (occurrence->shift->watch == 0) {
      unnamed = true;
    } else {
      watches[occurrence->shift->watch - 1].add(*occurrence);
    }
  }
  if (std::any_of(watches.begin(), watches.end(),
                  [](const Whereabouts& watch) { return watch.surely_in_two(); })) {
    return {.standing = Standing::Broken, .doubt = {}};
  }
  const bool named = std::any_of(watches.begin(), watches.end(),
                                 [](const Whereabouts& watch) { return watch.perhaps_in_two(); });
  const bool open = may_meet_the_unregistered(pattern, everyone);
  // A shift without a name may be the same watch as whatever is on elsewhere.
  const bool perhaps_the_same = unnamed && everyone.perhaps_in_two();
  if (named || perhaps_the_same || open) {
    return in_doubt(active, open, perhaps_the_same);
  }
  return {};
}

}  // namespace

CoverageAnswer assess_no_overlap(const std::vector<std::vector<Roster>>& rosters,
                                 DateRange period) {
  const Pattern pattern = pattern_of(rosters);
  const auto look = [&](const Window& window, HolidayReading reading) {
    Findings findings;
    sweep(unroll_shifts(pattern, window, reading), window.with_margin(),
          [&](const Interval& interval, const Active& active) {
            append(findings.stretches, {interval, judge(pattern, active)});
          });
    return findings;
  };
  return answer(look, pattern, period);
}

}  // namespace samsvar::values
