#pragma once
// How the pages look: calm and roomy, one accent, verdicts told by sign, word and colour together;
// light and dark, from a phone to a wide screen, and on paper. No font and no picture from outside.

#include <string_view>

namespace samsvar::report::html {

[[nodiscard]] std::string_view stylesheet();

}  // namespace samsvar::report::html
