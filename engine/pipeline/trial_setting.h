#pragma once
// What a `prøve` is run on: its documents read and bound, its subject found. Rules may be evaluated
// on it as often as one likes, since no document depends on what a rule says.

#include "engine/pipeline/rule_library.h"
#include "engine/relations/world.h"

#include <memory>
#include <optional>
#include <vector>

namespace samsvar::pipeline {

struct TrialSetting {
  ir::RuleId rule;
  /// Its place in `Rule::trials`.
  std::size_t trial = 0;
  values::Date date;
  /// Leads to the sources and to the library's vocabulary, which outlive it.
  std::unique_ptr<const relations::World> world;
  /// None when there is nothing to assess; the complaints say why.
  std::optional<relations::Subject> subject;
  std::vector<messages::Message> complaints;
};

/// Of the trials of all rules, or of `only`, in the catalogue's order. What is wrong with a trial's
/// own text (a value that cannot be read) is a diagnostic at its place in the rule file.
[[nodiscard]] std::vector<TrialSetting> set_up_trials(source::SourceMap& sources,
                                                      const RuleLibrary& library,
                                                      std::optional<ir::RuleId> only, unsigned jobs,
                                                      diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::pipeline
