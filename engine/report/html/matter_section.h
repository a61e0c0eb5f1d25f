#pragma once
// The beginning of a subject in a supervisor's report: who it concerns, the law as it stood, and
// the documents that everything after it rests on, with those that are known not to be in hand.

#include "engine/report/html/finding_parts.h"

namespace samsvar::report::html {

void write_matter_section(const SubjectPlace& place, const SubjectReport& report);

}  // namespace samsvar::report::html
