#pragma once
// A caseworker's workbook: subjects with their counts, findings, what is unclear with the questions
// that would settle it, the requirements, what went wrong, and what the report is. With a summary
// asked for, the findings themselves are left out. The bytes come when all has been said.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::tables {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> xlsx_writer(std::ostream& out,
                                                  diagnostics::Diagnostics& lost);

}  // namespace samsvar::report::tables
