#pragma once
// All rules in the order they are assessed and listed, checked as a whole: ids are unique, and
// rules that rest on each other do so without a circle, except that a rule may ask of a host what
// it asks of everyone (that circle runs through other parties and is caught when they are known).

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/rule_set.h"

#include <vector>

namespace samsvar::catalogue {

struct Dependency {
  ir::RuleId from;
  ir::RuleId to;
  source::SourceRange range;  // the `oppfyller` that makes it
  bool through_host = false;
};

struct Catalogue {
  ir::RuleSet rules;
  std::vector<ir::RuleId> order;  // by id, bytewise
  std::vector<Dependency> dependencies;
};

[[nodiscard]] Catalogue build(ir::RuleSet rules, diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::catalogue
