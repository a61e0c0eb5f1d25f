#pragma once
// A mark in words, and the name that the style sheet knows it by.

#include "engine/report/country/collect.h"

#include <string>
#include <string_view>

namespace samsvar::report::country {

/// "Mulig lovbrudd", "Uavklart", …
[[nodiscard]] std::string mark_word(messages::Language language, Mark mark);
[[nodiscard]] std::string_view mark_class(Mark mark);

}  // namespace samsvar::report::country
