#pragma once
// The stretches of real time that a demand speaks of.

#include "engine/values/window.h"

#include <vector>

namespace samsvar::values {

/// No word of days is every day. In a demand a named weekday is that weekday, holiday or not.
[[nodiscard]] bool is_demanded(const Days& days, const Day& day);

/// Of `WholeDay` and `Hours`, within the window with its margin, in order and apart.
[[nodiscard]] std::vector<Interval> demanded_intervals(const Demand& demand, const Window& window);

}  // namespace samsvar::values
