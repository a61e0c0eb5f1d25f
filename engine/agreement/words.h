#pragma once
// Small helpers for text in one line.

#include <string>
#include <string_view>

namespace samsvar::agreement {

/// Without spaces at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// No-break spaces become spaces, runs of white space one space, none at either end.
[[nodiscard]] std::string with_single_spaces(std::string_view text);

[[nodiscard]] bool is_digits(std::string_view text);

}  // namespace samsvar::agreement
