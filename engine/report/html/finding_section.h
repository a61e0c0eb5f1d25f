#pragma once
// One finding as an article of the page: the sentence first, then on what it rests, where in the
// documents, what would mend or settle it, whose duty it is, and how it came about.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <string>
#include <string_view>

namespace samsvar::report::html {

/// The subject that is being told, and where.
struct SubjectPlace {
  Markup& markup;
  const Run& run;
  const relations::Subject& subject;
  std::string anchor;  // the subject's own; those below it begin with it
};

/// A subject's anchor, from its kind and id: subjects of two kinds may bear one name.
[[nodiscard]] std::string subject_anchor(const Run& run, const relations::Subject& subject);

/// The anchor of a finding within the page: below the subject's, from the requirement's id.
[[nodiscard]] std::string finding_anchor(std::string_view subject_anchor, std::string_view rule_id);

/// A gap or what falls due, in full. `heading` is the tag of its title: "h4".
void write_finding_article(const SubjectPlace& place, const evaluation::Finding& finding,
                           std::string_view heading);

/// What cannot be decided, as a line that unfolds.
void write_unclear_details(const SubjectPlace& place, const evaluation::Finding& finding);

/// What is met or does not apply, in a line.
void write_finding_line(const SubjectPlace& place, const evaluation::Finding& finding);

/// How the answer came about, as nested lists.
void write_why_tree(Markup& markup, const Run& run, const evaluation::Why& why);

}  // namespace samsvar::report::html
