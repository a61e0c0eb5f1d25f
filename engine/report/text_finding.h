#pragma once
// One gap, or requirement that falls due, in full: the sentence first, then the legal basis, the
// places, what else falls short, a proposal, and whose duty it is.

#include "engine/report/gap_report.h"

#include <ostream>
#include <string>
#include <vector>

namespace samsvar::report {

void write_finding_in_full(std::ostream& out, const Run& run, const relations::Subject& subject,
                           const evaluation::Finding& finding);

/// Those who bear a duty, in words: a body that nobody has named is called what its kind is called.
[[nodiscard]] std::vector<std::string> holder_words(const Run& run,
                                                    std::vector<std::string> holders);

/// Where a piece of evidence stands, by whom it is stated, or where it should have stood.
[[nodiscard]] std::string evidence_words(const Run& run, const evaluation::Evidence& evidence);

/// The place that says most about a gap: "file:line:column"; empty when it rests on no document.
[[nodiscard]] std::string main_place(const Run& run, const evaluation::Finding& finding);

}  // namespace samsvar::report
