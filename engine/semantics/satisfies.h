#pragma once
// `X oppfyller REGEL`: that another subject, the host of the task or an element of a list, meets a
// requirement. Never negated: that someone else falls short is nobody's fulfilment.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

[[nodiscard]] ir::ExprId resolve_satisfies(RuleScope& scope, source::SourceRange range,
                                           const syntax::Satisfies& satisfies);

}  // namespace samsvar::semantics
