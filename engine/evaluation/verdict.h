#pragma once
// What a finding becomes: met, a gap, undecided or not applicable, with the parts that belong to
// that verdict and no others. Internal to this folder.

#include "engine/evaluation/context.h"
#include "engine/evaluation/finding.h"
#include "engine/evaluation/judgement.h"

namespace samsvar::evaluation {

[[nodiscard]] Status status_of(Truth truth);

/// The truth of requirement and exceptions together, as a verdict.
void settle(const Context& context, Truth truth, std::vector<Doubt> doubts, Finding& finding);
[[nodiscard]] Finding not_applicable(Finding finding, NotApplicableBecause because);
[[nodiscard]] Finding unclear(Finding finding, std::vector<Doubt> doubts);

/// Adds the evidence that the finding does not have already.
void take_evidence(const Judgement& judgement, Finding& finding);

/// Adds what would mend it, each proposal once.
void take_remedies(const std::vector<Remedy>& remedies, Finding& finding);

/// Have the sources of all of them been checked against the official text?
[[nodiscard]] bool are_verified(const Context& context, const std::vector<ir::Citation>& basis);

}  // namespace samsvar::evaluation
