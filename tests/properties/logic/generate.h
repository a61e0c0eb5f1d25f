#pragma once
// Rules and worlds made up from a seed, the same on every machine.

#include "tests/differential/generated_case.h"
#include "tests/properties/logic/model.h"

namespace samsvar::tests::logic {

[[nodiscard]] Rule some_rule(Draw& draw);

/// One to four papers that stand in some relation to each other, and something said of every noun.
[[nodiscard]] World some_world(Draw& draw);

}  // namespace samsvar::tests::logic
