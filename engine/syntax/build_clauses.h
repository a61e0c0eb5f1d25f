#pragma once
// The clauses of a rule that are more than one piece, each on its own.

#include "engine/syntax/workbench.h"

#include <optional>

namespace samsvar::syntax {

[[nodiscard]] Name build_binding(Workbench& bench, KravParser::BindingClauseContext& context);
[[nodiscard]] Validity build_validity(Workbench& bench, KravParser::AppliesClauseContext& context);
[[nodiscard]] Scope build_scope(Workbench& bench, KravParser::AppliesClauseContext& context);
[[nodiscard]] DutyHolders build_duty(Workbench& bench, KravParser::DutyClauseContext& context);
/// Without what `gitt` and `forvent` say.
[[nodiscard]] Trial build_trial(Workbench& bench, KravParser::TrialClauseContext& context);
void add_given(Workbench& bench, KravParser::GivenClauseContext& context, Trial& trial);
[[nodiscard]] Expectation build_expectation(Workbench& bench,
                                            KravParser::ExpectClauseContext& context);

}  // namespace samsvar::syntax
