#pragma once
// The names of all that is said, one a line of `texts.def`. Included by the files that choose what
// to say; `message.h` is enough for those that pass it on.

#include "engine/messages/message.h"

namespace samsvar::messages {

enum class Text : std::uint16_t {
#define TEXT(name, nb, nn, en) name,
#include "engine/messages/texts.def"
#undef TEXT
};

}  // namespace samsvar::messages
