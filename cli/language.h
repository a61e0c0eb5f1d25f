#pragma once
// Which language to speak before anything else is known: `--lang`, else what the environment says,
// else bokmål.

#include "engine/messages/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::cli {

/// nb, nn or en; nothing else.
[[nodiscard]] std::optional<messages::Language> language_of_code(std::string_view code);

/// Looks only at `--lang` and the environment, so that mistakes elsewhere in the arguments can be
/// told in the right language.
[[nodiscard]] messages::Language find_language(const std::vector<std::string>& arguments);

}  // namespace samsvar::cli
