#pragma once
// Nouns, values and comparisons in words, as messages for any language.

#include "engine/evaluation/context.h"
#include "engine/ir/expr.h"
#include "engine/messages/message.h"

namespace samsvar::evaluation {

/// The noun's title; "faktisk …" for a fact beside the agreement.
[[nodiscard]] messages::Message words_of(const ir::Vocabulary& vocabulary, const ir::NounRef& noun);
/// A value; a choice in its own title where the noun is known.
[[nodiscard]] messages::Message words_of(const ir::Vocabulary& vocabulary,
                                         const values::Value& value,
                                         std::optional<ir::NounId> noun = std::nullopt);
/// "høyst", "minst", "senest" …: what a comparison demands of the left side.
[[nodiscard]] messages::Message words_of(ir::Comparison comparison, bool negated,
                                         const values::Value& right);
[[nodiscard]] messages::Message words_of(const values::Limit& limit);

}  // namespace samsvar::evaluation
