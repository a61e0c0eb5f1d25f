#pragma once
// `=`, `<>`, `<`, `<=`, `>`, `>=`, `er en av (…)` and `inneholder`: which values may stand on
// either side, and what a bare word there means.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

[[nodiscard]] ir::ExprId resolve_compare(RuleScope& scope, source::SourceRange range,
                                         const syntax::Compare& compare);
[[nodiscard]] ir::ExprId resolve_one_of(RuleScope& scope, source::SourceRange range,
                                        const syntax::OneOf& one_of);
[[nodiscard]] ir::ExprId resolve_contains(RuleScope& scope, source::SourceRange range,
                                          const syntax::Contains& contains);

}  // namespace samsvar::semantics
