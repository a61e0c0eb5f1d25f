#pragma once
// The norms that sources lay down, and what became of each: every one ends in exactly one state.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

/// After the rules, which norms lead to. A norm with a mistake, or whose rules were left out for
/// theirs, is left out; the rest are in order of id.
void collect_norms(Workbench& bench);

}  // namespace samsvar::semantics
