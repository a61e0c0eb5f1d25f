#pragma once
// A rule: its clauses in any order, grouped into the rule itself, its exceptions, its amendments
// and its tests. `unntak`, `fra DATO` and `prøve` each open a group; a clause that the group has no
// use for goes back to the rule.

#include "engine/syntax/workbench.h"

#include <optional>

namespace samsvar::syntax {

/// Nothing where the rule has no readable id.
[[nodiscard]] std::optional<Declaration> build_rule(Workbench& bench,
                                                    KravParser::RuleDeclarationContext& context);

}  // namespace samsvar::syntax
