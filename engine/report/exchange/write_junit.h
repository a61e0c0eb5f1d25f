#pragma once
// The report as a list of tests, for servers that show those: a suite a subject, a test a finding.
// A gap fails, what is unclear is skipped, what is met or falls due later passes. What does not
// apply is no test, since a test that passes would say that something is in order; it is named in
// the suite's output, as is what falls due.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::exchange {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> junit_writer(std::ostream& out,
                                                   diagnostics::Diagnostics& lost);

}  // namespace samsvar::report::exchange
