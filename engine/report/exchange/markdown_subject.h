#pragma once
// One subject of the Markdown report.

#include "engine/report/gap_report.h"

#include <ostream>

namespace samsvar::report::exchange {

/// Nothing is written of a subject that asks for nothing, unless everything is asked for.
void write_markdown_subject(std::ostream& out, const Run& run, const SubjectReport& report);

}  // namespace samsvar::report::exchange
