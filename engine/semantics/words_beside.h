#pragma once
// A bare word beside a comparison takes its meaning from the other side: one of a noun's choices,
// `ja` or `nei`, `ikke_skjedd`, `ingen`, or a legal standard for time such as `straks`.

#include "engine/semantics/rule_scope.h"

namespace samsvar::semantics {

/// The other side: what kind of value it has, and the noun that declares its words, if any.
struct Beside {
  ir::Type type;
  std::optional<ir::NounId> noun;
};

[[nodiscard]] Beside beside(const RuleScope& scope, ir::ExprId other_side);

/// Is the word one of those that the other side knows, whatever else it may be?
[[nodiscard]] bool is_word_beside(const RuleScope& scope, const Beside& other,
                                  const syntax::Name& word);

/// The constant that the word stands for; reported when the other side knows no such word.
[[nodiscard]] ir::ExprId resolve_word(RuleScope& scope, const Beside& other,
                                      const syntax::Name& word);

}  // namespace samsvar::semantics
