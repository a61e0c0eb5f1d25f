#pragma once
// The tests beside a rule. Their values are YAML for the reader of agreements and stay as written;
// only the paths are looked up here.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

/// After the exceptions: a test may say through which one the rule is met.
void read_trials(RuleScope& scope, const syntax::RuleDecl& decl);

}  // namespace samsvar::semantics
