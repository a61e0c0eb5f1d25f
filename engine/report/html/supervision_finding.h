#pragma once
// One finding as a report of supervision tells it: what the documents say, what the law says, how
// the one was held against the other, and what may be concluded, each under its own heading, so
// that none is taken for another.

#include "engine/report/html/finding_parts.h"

namespace samsvar::report::html {

/// A gap or what falls due.
void write_supervised_finding(const SubjectPlace& place, const evaluation::Finding& finding);

/// What is undecided, as `<li>`: the sentence, what to ask, on what it rests.
void write_open_question(const SubjectPlace& place, const evaluation::Finding& finding);

}  // namespace samsvar::report::html
