#pragma once
// What the drawings share: places as shares of the width, so that a picture fills its column on any
// screen while its text and its hatching keep their size, and the patterns that tell areas apart
// without colour.

#include "engine/report/html/markup.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace samsvar::report::html {

/// "12.345%".
[[nodiscard]] std::string percent(std::int64_t part, std::int64_t whole);

/// `<svg role="img">` with its text alternative, until the scope ends.
[[nodiscard]] Markup::Element picture(Markup& markup, std::string_view kind, std::string_view width,
                                      std::string_view height, std::string_view title,
                                      std::string_view description);

/// The hatchings, once a page, before the first picture.
void write_patterns(Markup& markup);

}  // namespace samsvar::report::html
