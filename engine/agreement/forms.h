#pragma once
// What a kind of value is called and how one is written, for messages and for the lines that a
// report proposes.

#include "engine/ir/vocabulary.h"
#include "engine/messages/message.h"

namespace samsvar::agreement {

/// "en tidsgrense"
[[nodiscard]] messages::Message form_name(ir::Kind kind);
/// "30 minutter"; of a choice its own words.
[[nodiscard]] messages::Message form_example(const ir::Noun& noun, const ir::Type& type);

}  // namespace samsvar::agreement
