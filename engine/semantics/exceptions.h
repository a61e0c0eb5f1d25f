#pragma once
// The exceptions of a rule: when each is invoked and what must then be proved.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

void read_exceptions(RuleScope& scope, const syntax::RuleDecl& decl);

}  // namespace samsvar::semantics
