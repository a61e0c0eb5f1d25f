#pragma once
// What comes after the subjects: problems with the files, documents that were not used, and the
// footer, which says what the words mean and what the report was made from.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

namespace samsvar::report::html {

void write_problems_section(Markup& markup, const Run& run, const Ending& ending);
void write_unused_section(Markup& markup, const Run& run, const Ending& ending);
void write_footer(Markup& markup, const Run& run);

}  // namespace samsvar::report::html
