#pragma once
// One finding as an article of the page: the sentence first, then on what it rests, where in the
// documents, what would mend or settle it, whose duty it is, and how it came about.

#include "engine/report/html/finding_parts.h"

#include <string_view>

namespace samsvar::report::html {

/// A gap or what falls due, in full. `heading` is the tag of its title: "h4".
void write_finding_article(const SubjectPlace& place, const evaluation::Finding& finding,
                           std::string_view heading);

/// What cannot be decided, as a line that unfolds.
void write_unclear_details(const SubjectPlace& place, const evaluation::Finding& finding);

/// What is met or does not apply, in a line.
void write_finding_line(const SubjectPlace& place, const evaluation::Finding& finding);

}  // namespace samsvar::report::html
