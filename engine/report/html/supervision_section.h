#pragma once
// A subject as a report of supervision: what the matter concerns, possible breaches, what falls
// due, and apart from these what the documents do not show and what a human must assess.

#include "engine/report/html/finding_parts.h"

namespace samsvar::report::html {

void write_supervision(const SubjectPlace& place, const SubjectReport& report);

}  // namespace samsvar::report::html
