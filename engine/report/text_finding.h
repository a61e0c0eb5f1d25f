#pragma once
// One gap, or requirement that falls due, in full: the sentence first, then the legal basis, the
// places, what else falls short, a proposal, and whose duty it is.

#include "engine/report/gap_report.h"

#include <ostream>

namespace samsvar::report {

void write_finding_in_full(std::ostream& out, const Run& run, const relations::Subject& subject,
                           const evaluation::Finding& finding);

/// The place that says most about a gap: "file:line:column"; empty when it rests on no document.
[[nodiscard]] std::string main_place(const Run& run, const evaluation::Finding& finding);

}  // namespace samsvar::report
