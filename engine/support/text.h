#pragma once
// Text from outside, before anyone trusts it: is it UTF-8, is it composed, how long is it to a
// person. Inside the program every string is valid UTF-8, and names that are compared are composed
// (NFC), so that å typed as a and a ring is the same letter.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace samsvar::support {

/// The byte offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and
/// values above U+10FFFF included), or nothing.
[[nodiscard]] std::optional<std::size_t> find_malformed_utf8(std::string_view text);

/// The byte offset of the first control character other than tab, line feed and carriage return
/// (C0, DEL and C1), or nothing. The text is valid UTF-8.
[[nodiscard]] std::optional<std::size_t> find_control_character(std::string_view text);

/// Canonical composition (NFC). Text that is not valid UTF-8 is returned as it is.
[[nodiscard]] std::string compose(std::string_view text);
[[nodiscard]] bool is_composed(std::string_view text);

/// Composed, with small and capital letters made alike (full Unicode case folding), for comparing
/// names that people write in their own way.
[[nodiscard]] std::string fold_case(std::string_view text);

/// Malformed bytes become U+FFFD; for names that we did not choose, such as paths.
[[nodiscard]] std::string to_valid_utf8(std::string_view text);

[[nodiscard]] std::size_t code_point_count(std::string_view text);

/// At most `limit` code points; a longer text ends with an ellipsis within the limit.
[[nodiscard]] std::string truncate(std::string_view text, std::size_t limit);

}  // namespace samsvar::support
