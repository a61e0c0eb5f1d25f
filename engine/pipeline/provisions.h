#pragma once
// The provisions that norms and rules cite, source by source, down to paragraph, sentence, item and
// letter: which rules stand for each, and whether their sources have been checked.

#include "engine/ir/rule_set.h"

#include <vector>

namespace samsvar::pipeline {

struct Provision {
  ir::Citation citation;  // the first place it is cited in
  std::vector<ir::NormId> norms;
  std::vector<ir::RuleId> rules;  // that cite it, or that a norm of it leads to
  bool is_verified = true;        // its source has been checked, and so have the rules that cite it
};

/// Sources in order of their word; provisions in the order that they stand in, as far as numbers
/// tell.
[[nodiscard]] std::vector<Provision> provisions(const ir::RuleSet& set);

/// Is there a rule for it that no trial tries?
[[nodiscard]] bool has_untested_rule(const ir::RuleSet& set, const Provision& provision);

}  // namespace samsvar::pipeline
