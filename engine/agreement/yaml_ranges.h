#pragma once
// Where the pieces of a YAML text end. The event source tells where a scalar or collection begins;
// its end is read off the text itself.

#include <cstdint>
#include <optional>
#include <string_view>

namespace samsvar::agreement {

/// Offsets fit: the largest file that is read is a few megabytes.
[[nodiscard]] constexpr std::uint32_t narrow(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

/// The end of the scalar that begins at `begin` and was read as `value`: after the closing quote,
/// after the last word of a plain text, after the last line of a block. Nothing: a quote that is
/// never closed.
[[nodiscard]] std::optional<std::uint32_t> find_scalar_end(std::string_view text,
                                                           std::uint32_t begin,
                                                           std::string_view value, bool plain);

/// The first offset from `begin` on that is neither white space nor in a comment.
[[nodiscard]] std::uint32_t skip_blanks(std::string_view text, std::uint32_t begin);

/// The end of a flow collection whose last child ends at `from`: after its closing `closer`.
[[nodiscard]] std::uint32_t flow_end(std::string_view text, std::uint32_t from, char closer);

}  // namespace samsvar::agreement
