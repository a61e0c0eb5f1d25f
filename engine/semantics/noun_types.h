#pragma once
// The type that a declaration writes: `valg (a, b)`, `liste av part x`, `pengesats`.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"
#include "engine/syntax/ast.h"

namespace samsvar::semantics {

/// A type of Kind::Error when the words name none, which has then been reported. A bare `liste` has
/// no element yet: what it holds depends on the nouns below it.
[[nodiscard]] ir::Type resolve_type(const ir::Vocabulary& vocabulary,
                                    const syntax::TypeName& written,
                                    diagnostics::Diagnostics& diagnostics);

/// The words in the parentheses of `valg (…)`, also when it is what a list holds.
[[nodiscard]] const std::vector<syntax::Name>& choices_written(const syntax::TypeName& written);

/// Does the type hold words of a choice, itself or as a list?
[[nodiscard]] bool holds_choices(const ir::Type& type);

}  // namespace samsvar::semantics
