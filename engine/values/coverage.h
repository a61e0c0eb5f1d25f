#pragma once
// What a roster covers of real dates: the exact hours that a demand leaves uncovered, over a whole
// calendar year in Europe/Oslo, with the twelve public holidays and both clock changes, and the
// pattern in them as a person would say it ("alle netter 22:00–07:30 på virkedager").
//
// The pattern is unrolled without end and then cut to the period, so that a night shift from the
// evening before counts. A roster that says nothing of holidays is computed twice, holidays as
// their weekday and as Sundays; only an answer that both give is an answer.

#include "engine/messages/message.h"
#include "engine/values/roster.h"
#include "engine/values/truth.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <vector>

namespace samsvar::values {

using Instant = std::chrono::sys_seconds;  // UTC

/// `[from, to)`.
struct Interval {
  Instant from;
  Instant to;

  friend auto operator<=>(const Interval&, const Interval&) = default;
};

/// Days `first` to `last`, both included.
struct DateRange {
  Date first;
  Date last;

  friend auto operator<=>(const DateRange&, const DateRange&) = default;
};

enum class Bound : std::uint8_t { AtLeast, AtMost, Exactly };
enum class Span : std::uint8_t { WholeDay, EveryDay, Hours };

/// minst 1 … hele døgnet alle dager
struct Demand {
  Bound bound = Bound::AtLeast;
  std::uint32_t heads = 1;
  Span span = Span::WholeDay;
  /// Of `Hours`; `to` at or before `from` runs into the next day.
  TimeOfDay from;
  TimeOfDay to;
  /// The days demanded (those that an hour span begins on).
  Days days;
};

/// A part of the shortfall: the same clock hours on the same kind of days.
struct ShortfallGroup {
  /// "alle netter 22:00–07:30 på virkedager", ready to be said in three languages.
  messages::Message words;
  /// In seconds over the assessed period; the groups together are the whole shortfall. None where
  /// days are what falls short.
  std::int64_t seconds = 0;
  /// How many days it begins on.
  int days = 0;
};

struct CoverageAnswer {
  /// True: met whatever the holidays are read as, and without entries under reservation. False:
  /// falls short in both readings even with them. Unknown otherwise, with the reasons below.
  Truth truth = Truth::Unknown;

  /// Why it is undecided; more than one may hold.
  bool holidays_differ = false;  // the two readings of holidays give two answers
  bool rests_on_reservation = false;
  bool roster_open = false;    // what is not registered may change it
  bool hours_missing = false;  // a shift says the day but not the hours
  bool watch_unnamed = false;  // two shifts without the same name may be one watch

  /// What falls short (or exceeds, for AtMost and Exactly), holidays read as their weekday, and the
  /// same with holidays read as Sundays when the roster says nothing of them. Where anything falls
  /// short for certain it is that and no more; else it is what is in doubt. Empty for `EveryDay`.
  std::vector<Interval> shortfall;
  std::vector<Interval> shortfall_holidays_as_sundays;
  /// The roster names weekdays and says nothing of holidays, and it matters which days it has. Only
  /// then is anything filled in of `…_holidays_as_sundays`.
  bool two_readings = false;
  /// Of `EveryDay`: the dates without the demanded presence.
  std::vector<Date> days_short;
  std::vector<Date> days_short_holidays_as_sundays;

  /// Of `shortfall` and `days_short`, grouped, largest first.
  std::vector<ShortfallGroup> groups;
  std::vector<ShortfallGroup> groups_holidays_as_sundays;
  /// Shortfall in a week without holidays or clock change, and in the assessed period. Seconds, and
  /// days for `EveryDay`.
  std::int64_t normal_week_seconds = 0;
  int normal_week_days = 0;
  std::int64_t period_seconds = 0;
  std::int64_t period_seconds_holidays_as_sundays = 0;
};

/// `rosters` are united: presence at one instant is the sum of heads over all their shifts, where a
/// shift with a `watch` name counts once however often it is listed. `period` is the calendar year
/// of the assessment cut by the agreement's validity; an empty period (last before first) is met.
[[nodiscard]] CoverageAnswer assess_coverage(const std::vector<Roster>& rosters,
                                             const Demand& demand, DateRange period);

/// Does `left` give at least the presence of `right` at every instant of the period? The shortfall
/// is where it does not. A shift of `right` that says the day but not the hours is matched by any
/// shift of `left` that begins on that day.
[[nodiscard]] CoverageAnswer assess_covers(const std::vector<Roster>& left,
                                           const std::vector<Roster>& right, DateRange period);

/// Is no named watch on in two of the rosters at once? The shortfall is where one is. A shift
/// without a name never collides for certain, but where it meets a shift of another roster it is
/// unknown.
[[nodiscard]] CoverageAnswer assess_no_overlap(const std::vector<std::vector<Roster>>& rosters,
                                               DateRange period);

/// The year's first week with no public holiday and no clock change: what `normal_week_seconds` and
/// drawings look at.
[[nodiscard]] DateRange normal_week(int year);

/// Instants at which a pattern's presence begins and ends over the period, disjoint and in order;
/// what report drawings and tests look at. Holidays as their weekday.
struct Presence {
  Interval interval;
  std::uint32_t heads = 0;
};

[[nodiscard]] std::vector<Presence> unroll(const std::vector<Roster>& rosters, DateRange period,
                                           bool holidays_as_sundays);

/// "56 t", "10 t 30 min", "45 min".
[[nodiscard]] messages::Message hours_text(std::int64_t seconds);
/// "56 t per normal uke / 2920 t i 2026"; days where days are what falls short.
[[nodiscard]] messages::Message shortfall_text(const CoverageAnswer& answer, DateRange period);
/// Both figures of an answer with `two_readings`: "24 t når helligdager regnes som …, 0 t når …".
[[nodiscard]] messages::Message readings_text(const CoverageAnswer& answer);
/// The groups in one line, the largest first; what is beyond the first four is counted. Nothing for
/// no groups.
[[nodiscard]] messages::Message groups_text(const std::vector<ShortfallGroup>& groups);

}  // namespace samsvar::values
