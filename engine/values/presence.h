#pragma once
// A pattern unrolled over real dates: each shift of each day as an interval, and how many are there
// at every instant. Between rosters and the answers that coverage.h gives.

#include "engine/values/window.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace samsvar::values {

/// How a public holiday is read in a roster that names weekdays and says nothing of holidays.
enum class HolidayReading : std::uint8_t { AsWeekday, AsSunday };

/// How surely a shift is on at an instant.
enum class Ground : std::uint8_t {
  Certain,
  Reserved,      // the entry stands under reservation
  HoursMissing,  // on some time after that day's beginning, it is not said when
};

/// A shift as the sweep needs it. `party` tells whose it is where rosters are held against others.
struct PatternShift {
  Shift shift;
  std::uint32_t party = 0;
  /// Equal for shifts of one named watch; 0 for those without a name.
  std::uint32_t watch = 0;
  /// Another entry of the same roster says what holds on public holidays.
  bool holidays_said = false;
};

struct Pattern {
  std::vector<PatternShift> shifts;
  /// Of each party: may there be more than is registered?
  std::vector<bool> open;
  std::uint32_t watches = 0;
};

/// The rosters of each party, as one pattern.
[[nodiscard]] Pattern pattern_of(const std::vector<std::vector<Roster>>& parties);

[[nodiscard]] bool has_hours(const Shift& shift);
[[nodiscard]] Ground ground_of(const Shift& shift);
[[nodiscard]] bool applies(const PatternShift& shift, const Day& day, HolidayReading reading);
/// Would holidays read as Sundays give other shifts than holidays read as their weekday?
[[nodiscard]] bool has_two_readings(const Pattern& pattern, const Window& window);

/// One shift of one day.
struct Occurrence {
  Interval interval;
  const PatternShift* shift = nullptr;
  Ground ground = Ground::Certain;
};

/// Every shift that touches the window with its margin. Points into the pattern.
[[nodiscard]] std::vector<Occurrence> unroll_shifts(const Pattern& pattern, const Window& window,
                                                    HolidayReading reading);

using Active = std::vector<const Occurrence*>;

/// Walks from `within.from` to `within.to` and visits each stretch in which the same shifts are on.
void sweep(const std::vector<Occurrence>& occurrences, const Interval& within,
           const std::function<void(const Interval&, const Active&)>& visit);

/// How many are there: for certain, with those under reservation, and with those whose hours are
/// not said. A named watch counts once.
struct Heads {
  std::int64_t certain = 0;
  std::int64_t listed = 0;
  std::int64_t possible = 0;

  friend bool operator==(const Heads&, const Heads&) = default;
};

/// Counts heads of one party among shifts; keeps its scratch space from one count to the next.
class HeadCount {
 public:
  explicit HeadCount(const Pattern& pattern);
  void start();
  void add(const PatternShift& shift, Ground ground);
  [[nodiscard]] Heads total() const;

 private:
  Heads unnamed_;
  std::vector<Heads> watches_;
};

[[nodiscard]] Heads heads_of(HeadCount& count, const Active& active, std::uint32_t party);
/// Of the shifts that begin on a day, or happen that day at a time not said.
[[nodiscard]] Heads heads_beginning_on(HeadCount& count, const Pattern& pattern,
                                       std::uint32_t party, const Day& day, HolidayReading reading);

}  // namespace samsvar::values
