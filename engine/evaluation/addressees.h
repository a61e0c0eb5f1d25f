#pragma once
// Who has the duty, and whom a gap is addressed to. A duty that follows a task is addressed to the
// last host that has it; the duty to have an agreement with the host stays with each party itself
// (kommuneloven, the rule on whom orders are directed at).

#include "engine/evaluation/context.h"

#include <string>
#include <vector>

namespace samsvar::evaluation {

/// The duty holders' names: the subject's parties of the kinds that the rule names, or the kind's
/// own title where none is known.
[[nodiscard]] std::vector<std::string> duty_holders(const Context& context);

[[nodiscard]] std::vector<std::string> addressees(Context& context);

}  // namespace samsvar::evaluation
