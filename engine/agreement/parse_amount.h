#pragma once
// Numbers, shares and sums as agreements write them, with Norwegian thousands spaces.

#include "engine/values/value.h"

#include <optional>
#include <string_view>

namespace samsvar::agreement {

/// `3`, `1,25`, `5 745`.
[[nodiscard]] std::optional<values::Decimal> parse_number(std::string_view text);
/// A whole number from 0 up.
[[nodiscard]] std::optional<values::Decimal> parse_count(std::string_view text);
/// `50 %`, `50%`, `50 prosent`, `50 percent`.
[[nodiscard]] std::optional<values::Percent> parse_percent(std::string_view text);
/// `100 kr`, `kr 100`, `100 kroner`, `NOK 100`, and `… per døgn`, `… per år`.
[[nodiscard]] std::optional<values::Money> parse_money(std::string_view text);

}  // namespace samsvar::agreement
