#pragma once
// The report in SARIF 2.1.0, for editors and code hosts that show findings on the lines of a file.
// Results are what asks for something: gaps, what falls due, what is unclear; the rest is counted.
// Each result carries the finding of the JSON report, so that nothing is lost.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::exchange {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> sarif_writer(std::ostream& out,
                                                   diagnostics::Diagnostics& lost);

}  // namespace samsvar::report::exchange
