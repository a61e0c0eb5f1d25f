#pragma once
// The beginning of every page: what it is about, the date of assessment, for whom, by which
// requirements and which version.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <string>

namespace samsvar::report::html {

/// What `Page::header` writes.
void write_run_header(Markup& markup, const Run& run, const std::string& title);

}  // namespace samsvar::report::html
