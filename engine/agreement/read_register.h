#pragma once
// `register:`: who exists, which pairs must have an agreement, what has been received.

#include "engine/agreement/reading.h"
#include "engine/agreement/register.h"

namespace samsvar::agreement {

[[nodiscard]] Register read_register(Reading& reading, const Node& root, const Entry& entry);

}  // namespace samsvar::agreement
