#pragma once
// The rosters of a subject as bars over a normal week, the year's exceptional days as a strip, and
// the same in a sentence and a table.

#include "engine/report/html/markup.h"
#include "engine/report/html/roster_week.h"

namespace samsvar::report::html {

void write_roster_groups(Markup& markup, const Run& run, const std::vector<RosterGroup>& groups);

}  // namespace samsvar::report::html
