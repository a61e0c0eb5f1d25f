#pragma once
// What a test in a table expects, as after `forvent`: `avvik (mulig lovbrudd)`,
// `forfaller 2023-06-30`, `samsvar via HOS-VERT`.

#include "engine/syntax/ast.h"
#include "engine/syntax/keywords.h"

#include <optional>

namespace samsvar::syntax {

/// Nothing for words that no `forvent` has.
[[nodiscard]] std::optional<Expectation> read_expectation(const Quoted& words, Language language);

}  // namespace samsvar::syntax
