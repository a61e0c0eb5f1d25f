#pragma once
// begrep avtale.type valg (delavtale, tilleggsavtale) avtaleinnhold nb "…" verdi delavtale nb "…"
// slutt

#include "engine/syntax/workbench.h"

#include <optional>

namespace samsvar::syntax {

[[nodiscard]] std::optional<Declaration> build_noun(Workbench& bench,
                                                    KravParser::NounDeclarationContext& context);

}  // namespace samsvar::syntax
