#pragma once
// What stands beside a comparison: nouns, variables, quantities, dates and their sums. A bare word
// that is no noun gets its meaning from what it is compared with.

#include "engine/semantics/rule_scope.h"

#include <optional>

namespace samsvar::semantics {

/// A value of any kind; an expression of Kind::Error when there is none to be had, reported.
[[nodiscard]] ir::ExprId resolve_value(RuleScope& scope, syntax::ExprId written);

/// As above, and a quantity may say what it runs from (`24 timer fra …`).
[[nodiscard]] ir::ExprId resolve_comparand(RuleScope& scope, syntax::ExprId written);

/// A single word that is no bound variable and no declared noun: it may be a choice, a standard …
[[nodiscard]] bool is_open_word(const RuleScope& scope, syntax::ExprId written);

/// The noun whose declared words a value is one of: of a lookup the noun itself, of a variable the
/// list's.
[[nodiscard]] std::optional<ir::NounId> noun_behind(const RuleScope& scope, ir::ExprId value);

}  // namespace samsvar::semantics
