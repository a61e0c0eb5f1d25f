#pragma once
// The words of a `forvent`, matched against a finding and said back: the status, and in parentheses
// the reason of what is unclear, the gravity of a gap, or that a rule is not in force.

#include "engine/evaluation/finding.h"

#include <string>

namespace samsvar::pipeline {

/// "avvik (mulig lovbrudd)", "forfaller 2023-06-30", "samsvar via DEKKET-AV-VERT".
[[nodiscard]] messages::Message expected_words(const ir::Trial& trial);
/// `with_deadline`: the last day of a gap too, where one was expected.
[[nodiscard]] messages::Message finding_words(const evaluation::Finding& finding,
                                              bool with_deadline = false);

/// Are these words a reason, gravity or ground that the finding has? In any of the three languages;
/// several reasons may be separated by commas, and each must be there.
[[nodiscard]] bool has_detail(const evaluation::Finding& finding, const std::string& detail);

[[nodiscard]] evaluation::Status expected_status(const ir::Trial& trial);

}  // namespace samsvar::pipeline
