#pragma once
// What a rule says over time: its base clauses, and each `fra DATO` block that takes the place of
// the clauses it restates from that day.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

/// Nothing is left out for being wrong; the scope has then failed.
void read_versions(RuleScope& scope, const syntax::RuleDecl& decl);

}  // namespace samsvar::semantics
