#pragma once
// Dates as a person says them: "22. november 2026", "22 November 2026".

#include "engine/messages/message.h"
#include "engine/values/date.h"

namespace samsvar::values {

[[nodiscard]] messages::Message words_of(Date date);

}  // namespace samsvar::values
