#pragma once
// `finnes`, `alle`, `ingen`, `minst N` and `for hver` over a list: they bind a variable that the
// condition on each element may speak of.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

[[nodiscard]] ir::ExprId resolve_quantified(RuleScope& scope, source::SourceRange range,
                                            const syntax::Quantified& quantified);
/// Only as the whole of a `krav`; the caller has seen to that.
[[nodiscard]] ir::ExprId resolve_for_each(RuleScope& scope, source::SourceRange range,
                                          const syntax::ForEach& for_each);

}  // namespace samsvar::semantics
