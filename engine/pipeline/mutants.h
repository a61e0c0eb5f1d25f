#pragma once
// Whether the trials would notice a slip in a rule: every mutation is made in turn, in memory, and
// the trials of its rule and of the rules that rest on it are run. One that no trial notices has
// survived; the rule may say of it that no agreement could show the difference.

#include "engine/pipeline/mutation.h"
#include "engine/pipeline/trials.h"

#include <cstddef>
#include <vector>

namespace samsvar::pipeline {

struct Survivor {
  Mutation mutation;
  /// The rule's claim that it makes no difference, if it has one; its place in `Rule::equivalents`.
  std::optional<std::size_t> equivalent;

  /// By the rule's claim, or since no verdict rests on it.
  [[nodiscard]] bool is_explained() const {
    return equivalent.has_value() || mutation.divides_only_citations;
  }
};

/// A claim of a rule that no survivor answers to.
struct IdleClaim {
  ir::RuleId rule;
  std::size_t equivalent = 0;
};

struct MutationReport {
  std::size_t all = 0;
  std::vector<Survivor> survivors;  // in the catalogue's order of rules
  std::vector<IdleClaim> idle;
  /// Trials that do not come out as expected to begin with; they notice nothing.
  std::size_t failed_trials = 0;

  [[nodiscard]] std::size_t explained() const;

  [[nodiscard]] std::size_t unexplained() const { return survivors.size() - explained(); }
};

/// Of all rules, or of `only`.
[[nodiscard]] MutationReport run_mutants(const source::SourceMap& sources,
                                         const RuleLibrary& library,
                                         const std::vector<TrialSetting>& settings,
                                         std::optional<ir::RuleId> only, unsigned jobs);

}  // namespace samsvar::pipeline
