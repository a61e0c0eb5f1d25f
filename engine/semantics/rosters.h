#pragma once
// Conditions on who is on duty: which rosters answer for a presence, `A dekker B`, and watches that
// must not coincide.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

[[nodiscard]] ir::ExprId resolve_coverage(RuleScope& scope, source::SourceRange range,
                                          const syntax::Coverage& coverage);
[[nodiscard]] ir::ExprId resolve_covers(RuleScope& scope, source::SourceRange range,
                                        const syntax::Covers& covers);
[[nodiscard]] ir::ExprId resolve_no_overlap(RuleScope& scope, source::SourceRange range,
                                            const syntax::NoOverlap& no_overlap);

}  // namespace samsvar::semantics
