#pragma once
// The sources of law and guidance, each declared once, and the citations that point into them.

#include "engine/semantics/workbench.h"

#include <vector>

namespace samsvar::semantics {

void collect_legal_sources(Workbench& bench);

/// Citations of sources that are not declared are reported and left out.
[[nodiscard]] std::vector<ir::Citation> resolve_citations(
    const ir::RuleSet& set, const std::vector<syntax::Citation>& written,
    diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::semantics
