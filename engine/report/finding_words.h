#pragma once
// A finding in full sentences, the same in every format: what is required, whether it is met, what
// falls short. A source or deadline that has not been checked is said in the sentence itself.

#include "engine/report/gap_report.h"

#include <string>
#include <vector>

namespace samsvar::report {

struct FindingWords {
  std::string sentence;              // with its full stop
  std::vector<std::string> further;  // what else falls short or is in doubt; clauses without a stop
};

[[nodiscard]] FindingWords finding_words(const Run& run, const relations::Subject& subject,
                                         const evaluation::Finding& finding);

/// All of it as running text, one or two sentences.
[[nodiscard]] std::string finding_message(const Run& run, const relations::Subject& subject,
                                          const evaluation::Finding& finding);

/// The requirement's title, or its id where it has none.
[[nodiscard]] std::string rule_title(const Run& run, ir::RuleId rule);

/// With a capital where it begins with a small letter of a to å.
[[nodiscard]] std::string capitalised(std::string text);

/// With a capital first and a full stop last.
[[nodiscard]] std::string as_sentence(std::string text);

}  // namespace samsvar::report
