#pragma once
// What a look at a window found, before it becomes an answer: the stretches and days that are not
// certainly as demanded. All questions of coverage end here, so that readings of holidays, the
// normal week and the words are worked out the same way for each.

#include "engine/values/presence.h"
#include "engine/values/window.h"

#include <functional>
#include <vector>

namespace samsvar::values {

enum class Standing : std::uint8_t { Met, InDoubt, Broken };

/// Why a stretch is in doubt.
struct Doubt {
  bool reservation = false;
  bool hours_missing = false;
  bool open = false;
  bool watch_unnamed = false;

  friend bool operator==(const Doubt&, const Doubt&) = default;
};

struct Verdict {
  Standing standing = Standing::Met;
  Doubt doubt;

  friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct Stretch {
  Interval interval;
  Verdict verdict;
};

struct DayFound {
  Date date;
  Verdict verdict;
};

/// Neither holds what is met. In order of time; the margin is looked at too.
struct Findings {
  std::vector<Stretch> stretches;
  std::vector<DayFound> days;
};

/// Adds a stretch after those before it, joining equals that meet; leaves out what is met.
void append(std::vector<Stretch>& stretches, const Stretch& stretch);
/// What of the stretches lies in the intervals; both are in order.
[[nodiscard]] std::vector<Stretch> within(const std::vector<Stretch>& stretches,
                                          const std::vector<Interval>& intervals);

/// Is so much presence as demanded there? An open pattern may have any number more than registered.
[[nodiscard]] Verdict judge_heads(const Heads& heads, bool open, Bound bound,
                                  std::uint32_t demanded);

using Look = std::function<Findings(const Window&, HolidayReading)>;

/// The answer over the period, of what `look` finds in each reading of the pattern's holidays.
[[nodiscard]] CoverageAnswer answer(const Look& look, const Pattern& pattern, DateRange period);

}  // namespace samsvar::values
