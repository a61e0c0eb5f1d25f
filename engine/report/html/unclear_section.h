#pragma once
// What could not be decided for one subject: the questions that would settle most, then every
// requirement under the reason that stands first for it.

#include "engine/report/html/finding_section.h"

#include <vector>

namespace samsvar::report::html {

void write_unclear_section(const SubjectPlace& place,
                           const std::vector<const evaluation::Finding*>& findings);

/// The questions whose answers would settle most of these.
void write_first_questions(const SubjectPlace& place,
                           const std::vector<const evaluation::Finding*>& findings);

}  // namespace samsvar::report::html
