#pragma once
// Every condition of a rule, from what was written to what is meant.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

/// A condition; of Kind::Error when something in it was wrong, reported.
[[nodiscard]] ir::ExprId resolve_condition(RuleScope& scope, syntax::ExprId written);
/// The whole of a `krav`, which alone may be a `for hver`.
[[nodiscard]] ir::ExprId resolve_requirement(RuleScope& scope, syntax::ExprId written);

}  // namespace samsvar::semantics
