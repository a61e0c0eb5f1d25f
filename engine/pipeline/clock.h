#pragma once
// The one place that asks the machine what day it is.

#include "engine/values/date.h"

namespace samsvar::pipeline {

/// The day it is now in Europe/Oslo, whatever zone the machine is set to.
[[nodiscard]] values::Date today();

}  // namespace samsvar::pipeline
