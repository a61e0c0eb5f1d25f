#pragma once
// A shortfall cut into days and sorted by the clock hours: days with the same hours lie in one
// bucket. The first half of grouping; which kind of day a bucket holds is the second.

#include "engine/values/grouping.h"

#include <vector>

namespace samsvar::values {

struct BucketDay {
  std::size_t day = 0;       // place in the window's days
  std::int64_t seconds = 0;  // of the shortfall within the period
};

struct Bucket {
  std::vector<ClockSpan> spans;
  std::vector<BucketDay> days;
};

/// Each stretch by the day it begins on. Stretches of more than a day and night are cut at
/// midnight.
[[nodiscard]] std::vector<Bucket> bucket_nights(const std::vector<Interval>& shortfall,
                                                const Window& window);
/// Every stretch cut at midnight, and the whole of each day together.
[[nodiscard]] std::vector<Bucket> bucket_days(const std::vector<Interval>& shortfall,
                                              const Window& window);

/// Does the clock change on the day or on the one after it, which its night runs into?
[[nodiscard]] bool touches_clock_change(const Window& window, std::size_t day);

/// What the clock hours come to on a day: fewer or other intervals where the clock changes.
[[nodiscard]] std::vector<Interval> expand(const std::vector<ClockSpan>& spans,
                                           const Window& window, std::size_t day);

}  // namespace samsvar::values
