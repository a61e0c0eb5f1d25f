#pragma once
// A norm: a demand that a source makes, and what became of it here.

#include "engine/syntax/workbench.h"

#include <optional>

namespace samsvar::syntax {

/// Nothing where the first line of the declaration could not be read.
[[nodiscard]] std::optional<Declaration> build_norm(Workbench& bench,
                                                    KravParser::NormDeclarationContext& context);

}  // namespace samsvar::syntax
