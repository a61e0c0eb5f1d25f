#pragma once
// From what was written to what is meant: names become ids, operators become the ones their
// operands' types choose, and everything that does not fit is reported, all of it in one run.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/rule_set.h"
#include "engine/syntax/ast.h"

#include <vector>

namespace samsvar::semantics {

/// The files of one rule folder, in any order; the result does not depend on it. A rule with errors
/// is left out of the rule set.
[[nodiscard]] ir::RuleSet analyse(const std::vector<syntax::RuleFile>& files,
                                  diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::semantics
