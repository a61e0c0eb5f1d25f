#pragma once
// What a condition can come to, from its leaves up. Internal to this folder; see possible.h.

#include "engine/catalogue/possible.h"

#include <functional>

namespace samsvar::catalogue {

inline constexpr Answers any_answer{.yes = true, .unknown = true, .no = true};
inline constexpr Answers only_yes{.yes = true};

[[nodiscard]] Answers turned(Answers answers);
/// What the two speak of is taken to be independent.
[[nodiscard]] Answers both(Answers left, Answers right);
[[nodiscard]] Answers either(Answers left, Answers right);

struct Asking {
  const ir::RuleSet& set;
  /// Whether a subject can meet a rule, for `oppfyller`.
  std::function<bool(ir::RuleId)> can_be_met;
};

[[nodiscard]] Answers answers_of(const Asking& asking, ir::ExprId condition, bool negated,
                                 const Stated& stated);

/// The nouns that are stated when the condition holds, and when it fails.
[[nodiscard]] Stated stated_when_true(const ir::RuleSet& set, ir::ExprId condition);
[[nodiscard]] Stated stated_when_false(const ir::RuleSet& set, ir::ExprId condition);

}  // namespace samsvar::catalogue
