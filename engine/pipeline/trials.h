#pragma once
// Runs the trials that stand beside the rules: assesses the agreement that a `prøve` describes and
// compares the finding with what the rule's author expected.

#include "engine/evaluation/finding.h"
#include "engine/pipeline/trial_setting.h"

#include <optional>
#include <vector>

namespace samsvar::pipeline {

struct TrialResult {
  ir::RuleId rule;
  /// Its place in `Rule::trials`.
  std::size_t trial = 0;
  values::Date date;
  /// None when there was nothing to assess; the complaints say why.
  std::optional<evaluation::Finding> finding;
  /// What was expected and did not come; empty when the trial passed.
  std::vector<messages::Message> complaints;

  [[nodiscard]] bool passed() const { return complaints.empty(); }
};

/// One trial by the rules of a catalogue, which may be another than the one it was set up by as
/// long as its vocabulary, rules and trials have the same ids.
[[nodiscard]] TrialResult run_trial(const TrialSetting& setting,
                                    const catalogue::Catalogue& catalogue);

/// The trials of all rules, or of `only`, in the catalogue's order. What is wrong with a trial's
/// own text (a value that cannot be read) is a diagnostic at its place in the rule file.
[[nodiscard]] std::vector<TrialResult> run_trials(source::SourceMap& sources,
                                                  const RuleLibrary& library,
                                                  std::optional<ir::RuleId> only, unsigned jobs,
                                                  diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::pipeline
