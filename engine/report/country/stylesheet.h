#pragma once
// What the pages on many subjects need beside the style of every page.

#include <string_view>

namespace samsvar::report::country {

[[nodiscard]] std::string_view more_style();

}  // namespace samsvar::report::country
