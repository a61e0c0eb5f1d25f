#pragma once
// Nouns, values and comparisons in words, as messages for any language.

#include "engine/evaluation/context.h"
#include "engine/ir/expr.h"
#include "engine/messages/message.h"

namespace samsvar::evaluation {

/// The noun's title; "… i praksis" for a fact beside the agreement.
[[nodiscard]] messages::Message words_of(const ir::Vocabulary& vocabulary, const ir::NounRef& noun);
/// A value; a choice in its own title where the noun is known.
[[nodiscard]] messages::Message words_of(const ir::Vocabulary& vocabulary,
                                         const values::Value& value,
                                         std::optional<ir::NounId> noun = std::nullopt);
/// "høyst 45 minutter", "senest 1. mars 2026"; just the value where it is to be equal. `value` is
/// the right side in words.
[[nodiscard]] messages::Message demand_words(ir::Comparison comparison, bool negated,
                                             const values::Value& right,
                                             const messages::Message& value);
[[nodiscard]] messages::Message words_of(const values::Limit& limit);

}  // namespace samsvar::evaluation
