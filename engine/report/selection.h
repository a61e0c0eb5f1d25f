#pragma once
// Who is shown what, beside `is_shown_as_gap`: drafts are their authors' business until they are
// adopted, and a supervisor looks at what statute and regulation demand. What is left out of a
// supervisor's findings is still counted, apart.

#include "engine/report/gap_report.h"

namespace samsvar::report {

/// A draft is shown to the municipality alone.
[[nodiscard]] bool is_shown(const Run& run, const relations::Subject& subject);

/// False for what is no basis for supervision, when a supervisor reads. The statutory standard of
/// soundness is such a basis, although it never gives a gap by itself.
[[nodiscard]] bool is_within_remit(const Run& run, const evaluation::Finding& finding);

/// Drafts and pairs that nobody demands are left out of totals.
[[nodiscard]] bool is_counted(const relations::Subject& subject);

/// Has this finding been left undecided because a document is not in hand?
[[nodiscard]] bool is_waiting_for_document(const evaluation::Finding& finding);

/// Undecided although nothing is known to be missing: what the documents say must be weighed.
[[nodiscard]] bool is_left_to_judgement(const evaluation::Finding& finding);

/// The files of the subject's documents, each once, in the order of their bytes.
[[nodiscard]] std::vector<std::string> file_names(const Run& run,
                                                  const relations::Subject& subject);

}  // namespace samsvar::report
