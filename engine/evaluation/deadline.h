#pragma once
// Deadlines: a gap before its last day is due, and one whose last day is not known is undecided.
// Internal to this folder.

#include "engine/evaluation/context.h"
#include "engine/evaluation/finding.h"

namespace samsvar::evaluation {

/// Nothing is changed where the version sets no deadline.
void weigh_deadline(Context& context, const ir::Version& version, Finding& finding);

}  // namespace samsvar::evaluation
