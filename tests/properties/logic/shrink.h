#pragma once
// Makes a case on which the engine and the model differ smaller, as long as they still differ, so
// that a failing test shows what is wrong and little else.

#include "tests/properties/logic/model.h"

#include <functional>
#include <utility>

namespace samsvar::tests::logic {

using Case = std::pair<Rule, World>;

[[nodiscard]] Case shrink(Case failing, const std::function<bool(const Case&)>& still_fails);

}  // namespace samsvar::tests::logic
