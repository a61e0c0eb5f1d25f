#pragma once
// One subject of the text report: heading, gaps by how grave they are, what falls due, what is
// undecided and would be settled by which questions, and the rest as counts.

#include "engine/report/gap_report.h"

#include <ostream>

namespace samsvar::report {

void write_subject(std::ostream& out, const Run& run, const SubjectReport& report);

/// "Avvik 3 · Forfaller 0 · …"
[[nodiscard]] std::string counts_words(messages::Language language, const Counts& counts);

/// The title, marked when the subject is a draft or outside the register.
[[nodiscard]] std::string marked_title(const Run& run, const relations::Subject& subject);

}  // namespace samsvar::report
