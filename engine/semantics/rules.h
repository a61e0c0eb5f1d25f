#pragma once
// All rules, when the vocabulary and the sources are known.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

/// Rules with errors, and rules that rest on them, are left out; the rest are in order of id.
void analyse_rules(Workbench& bench);

}  // namespace samsvar::semantics
