#pragma once
// A requirement told from its rule file: what it asks, on what legal basis, when, of whom, what is
// excepted, what is left to a human, and how far its source has been checked.

#include "cli/rules_of_run.h"

#include <ostream>

namespace samsvar::cli {

void explain_rule(std::ostream& out, const RulesOfRun& rules, const Options& options,
                  ir::RuleId rule);

}  // namespace samsvar::cli
