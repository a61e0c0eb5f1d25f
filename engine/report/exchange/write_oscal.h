#pragma once
// The report as NIST OSCAL assessment results 1.0.6: one result for the run, an observation for
// each requirement and subject, with its evidence. OSCAL's findings know only satisfied and not
// satisfied, so there is one only where that has been decided: what is unclear or falls due later
// is an observation without a finding, never a pass nor a failure.
// Observations are written as they come; findings, which stand in a list of their own, are kept in
// short form until the end.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::exchange {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> oscal_writer(std::ostream& out,
                                                   diagnostics::Diagnostics& lost);

}  // namespace samsvar::report::exchange
