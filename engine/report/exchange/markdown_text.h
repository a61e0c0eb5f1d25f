#pragma once
// Text in Markdown. What an agreement or a rule says is shown as it is written, whatever it looks
// like: no heading, link, picture, markup or table of its own.

#include <string>
#include <string_view>

namespace samsvar::report::exchange {

/// On one line, also within a table.
[[nodiscard]] std::string markdown_escaped(std::string_view text);

/// Lines as they stand, in a block that they cannot end, each line after `margin`.
[[nodiscard]] std::string markdown_block(std::string_view lines, const std::string& margin);

}  // namespace samsvar::report::exchange
