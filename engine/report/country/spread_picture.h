#pragma once
// A spread as a strip of dots over the band of its middle half.

#include "engine/report/country/spread.h"
#include "engine/report/html/markup.h"

namespace samsvar::report::country {

void draw_spread(html::Markup& markup, const Run& run, const Spread& spread);

}  // namespace samsvar::report::country
