#pragma once
// All nouns as one tree: declared ones where their paths say, and the sections that longer paths
// imply.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

/// After the party kinds and subject kinds.
void collect_nouns(Workbench& bench);

}  // namespace samsvar::semantics
