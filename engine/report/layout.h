#pragma once
// Text on a terminal: how wide it is, where it breaks, what must never reach the screen, and the
// few colours. Works on what has already been said; knows nothing of findings.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report {

inline constexpr std::size_t line_width = 100;
inline constexpr std::size_t tab_width = 4;

/// One line that is safe to show: line breaks become spaces, tabs `tab_width` spaces, and control
/// characters and direction overrides visible signs. An agreement may hold anything.
[[nodiscard]] std::string clean(std::string_view text);

/// Columns that a clean text takes on a terminal.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text, cleaned and broken at spaces into lines of at most `width` columns. A word that is
/// wider stands alone on its line, so that paths and addresses can be copied. The dot of "a · b"
/// stays with what follows it.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// The text, cleaned and cut to `width` columns with an ellipsis.
[[nodiscard]] std::string clip(std::string_view text, std::size_t width);

/// The clean text with spaces after (or before) it up to `width` columns.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);

enum class Tone : std::uint8_t { Plain, Strong, Quiet, Alarm, Caution, Ahead };

/// The text in a tone, or as it stands where colour is off.
[[nodiscard]] std::string toned(bool colour, Tone tone, std::string_view text);

}  // namespace samsvar::report
