#pragma once
// All declarations but rules: sources, nouns, forms of presence, kinds of party and subject, tasks,
// tables and norms.

#include "engine/syntax/workbench.h"

#include <optional>

namespace samsvar::syntax {

/// Nothing where the first line of the declaration could not be read.
[[nodiscard]] std::optional<Declaration> build_vocabulary(Workbench& bench,
                                                          KravParser::DeclarationContext& context);

}  // namespace samsvar::syntax
