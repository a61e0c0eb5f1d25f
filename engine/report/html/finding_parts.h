#pragma once
// What a finding is told with, whichever report tells it: its marks, what is proposed and asked,
// how the answer came about. Which parts are told, in what order and under what heading is the
// section's business.

#include "engine/messages/texts.h"
#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::html {

/// The subject that is being told, and where.
struct SubjectPlace {
  Markup& markup;
  const Run& run;
  const relations::Subject& subject;
  std::string anchor;  // the subject's own; those below it begin with it
};

/// The finding that is being told, and where.
struct FindingPlace {
  Markup& markup;
  const Run& run;
  const relations::Subject& subject;
  const evaluation::Finding& finding;

  [[nodiscard]] std::string word(messages::Text text) const;
  [[nodiscard]] const ir::Rule& rule() const;
};

/// A subject's anchor, from its kind and id: subjects of two kinds may bear one name.
[[nodiscard]] std::string subject_anchor(const Run& run, const relations::Subject& subject);
/// The anchor of a finding within the page: below the subject's, from the requirement's id.
[[nodiscard]] std::string finding_anchor(std::string_view subject_anchor, std::string_view rule_id);
[[nodiscard]] std::string own_anchor(const SubjectPlace& place, const evaluation::Finding& finding);

/// Have the sources and the deadline been held against the official text?
[[nodiscard]] bool is_checked(const evaluation::Finding& finding);

/// A paragraph when there is one, else a list.
void write_text_list(Markup& markup, const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> as_sentences(std::vector<std::string> clauses);

/// An element of those that the requirement is put to one by one, as `<li>`.
void write_item_line(const FindingPlace& place, const evaluation::Item& item);
/// The changes that would close the gap, with the lines that they would come in.
void write_proposals(const FindingPlace& place);
/// What to ask, each question once.
[[nodiscard]] std::vector<std::string> finding_questions(const FindingPlace& place);
/// The kind of norm, and that something has not been checked.
void write_marks(const FindingPlace& place);

enum class Unfolded : std::uint8_t { No, Yes };

/// How the answer came about, under a line that folds it away.
void write_why(const FindingPlace& place, Unfolded unfolded);
/// The same as nested lists.
void write_why_tree(Markup& markup, const Run& run, const evaluation::Why& why);

}  // namespace samsvar::report::html
