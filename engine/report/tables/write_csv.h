#pragma once
// Findings as a table of text that a Norwegian spreadsheet opens as it stands: semicolons, a byte
// order mark, CRLF, decimal comma. One row a finding; with a summary asked for, one row a subject.
// A text that a spreadsheet would take for a formula gets an apostrophe before it.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"
#include "engine/report/tables/cell.h"

#include <memory>
#include <ostream>

namespace samsvar::report::tables {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> csv_writer(std::ostream& out, diagnostics::Diagnostics& lost);

/// Cells with semicolons between and CRLF at the end.
[[nodiscard]] std::string csv_line(messages::Language language, const Row& row);

}  // namespace samsvar::report::tables
