#pragma once
// The report as an annex to a case that is to be decided: what was assessed and for whom, a table
// of counts, then each subject with its gaps by how grave they are, what falls due, and what is
// unclear with the questions that would settle it. With a summary asked for, the counts alone.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::exchange {

/// What there is no room for is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> markdown_writer(std::ostream& out,
                                                      diagnostics::Diagnostics& lost);

}  // namespace samsvar::report::exchange
