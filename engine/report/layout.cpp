#include "engine/report/layout.h"

#include "engine/support/check.h"
#include "engine/support/text.h"

#include <algorithm>
#include <array>

namespace samsvar::report {

namespace {

struct Interval {
  char32_t first;
  char32_t last;
};

constexpr auto without_width = std::to_array<Interval>({{0x0300, 0x036F},
                                                        {0x1AB0, 0x1AFF},
                                                        {0x1DC0, 0x1DFF},
                                                        {0x200B, 0x200D},
                                                        {0x2060, 0x2060},
                                                        {0x20D0, 0x20FF},
                                                        {0xFE00, 0xFE0F},
                                                        {0xFE20, 0xFE2F},
                                                        {0xFEFF, 0xFEFF}});

constexpr auto of_double_width = std::to_array<Interval>({{0x1100, 0x115F},
                                                          {0x2E80, 0x303E},
                                                          {0x3041, 0xA4CF},
                                                          {0xAC00, 0xD7A3},
                                                          {0xF900, 0xFAFF},
                                                          {0xFE30, 0xFE6F},
                                                          {0xFF00, 0xFF60},
                                                          {0xFFE0, 0xFFE6},
                                                          {0x1F300, 0x1F64F},
                                                          {0x1F900, 0x1F9FF},
                                                          {0x20000, 0x3FFFD}});

// Marks that turn the direction of what follows, and so could make a line read as another.
constexpr auto direction_marks = std::to_array<Interval>(
    {{0x061C, 0x061C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}});

template <std::size_t Size>
bool is_in(const std::array<Interval, Size>& intervals, char32_t code_point) {
  return std::any_of(intervals.begin(), intervals.end(), [code_point](const Interval& interval) {
    return code_point >= interval.first && code_point <= interval.last;
  });
}

/// The number of bytes of the code point that begins with `lead`, in valid UTF-8.
std::size_t length_of(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80U) {
    return 1;
  }
  if (byte < 0xE0U) {
    return 2;
  }
  return byte < 0xF0U ? 3 : 4;
}

char32_t code_point_of(std::string_view bytes) {
  constexpr std::array<unsigned, 5> lead_masks = {0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t code_point = static_cast<unsigned char>(bytes[0]) & lead_masks[bytes.size()];
  for (const char byte : bytes.substr(1)) {
    code_point = (code_point << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
  }
  return code_point;
}

/// Calls `visit(bytes, code point)` for each code point of valid UTF-8.
template <typename Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::string_view bytes = text.substr(0, length_of(text.front()));
    visit(bytes, code_point_of(bytes));
    text.remove_prefix(bytes.size());
  }
}

std::size_t width_of(char32_t code_point) {
  if (code_point < 0x0300) {
    return 1;
  }
  if (is_in(without_width, code_point)) {
    return 0;
  }
  return is_in(of_double_width, code_point) ? 2 : 1;
}

std::string shown(std::string_view bytes, char32_t code_point) {
  if (code_point == '\t') {
    return std::string(tab_width, ' ');
  }
  if (code_point == '\n' || code_point == '\r') {
    return " ";
  }
  if (code_point < 0x20) {
    // The control picture of the character: U+2400 and on.
    return {'\xE2', '\x90', static_cast<char>(0x80U + static_cast<unsigned>(code_point))};
  }
  const bool is_control = code_point >= 0x7F && code_point <= 0x9F;
  if (is_control || is_in(direction_marks, code_point) || code_point == 0x2028 ||
      code_point == 0x2029) {
    return "\xEF\xBF\xBD";
  }
  return std::string(bytes);
}

/// The end of the word that begins at `begin`. A separating dot goes with what follows it, so that
/// no line ends in one.
std::size_t end_of_word(std::string_view line, std::size_t begin) {
  constexpr std::string_view separator = "· ";
  std::size_t from = begin;
  while (line.substr(from).starts_with(separator)) {
    const std::size_t next = line.find_first_not_of(' ', from + separator.size());
    if (next == std::string_view::npos) {
      break;
    }
    from = next;
  }
  return std::min(line.find(' ', from), line.size());
}

std::string_view sequence(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return "";
    case Tone::Strong:
      return "\x1b[1m";
    case Tone::Quiet:
      return "\x1b[2m";
    case Tone::Alarm:
      return "\x1b[1;31m";
    case Tone::Caution:
      return "\x1b[33m";
    case Tone::Ahead:
      return "\x1b[36m";
  }
  CHECK(false, "every tone has a sequence");
}

}  // namespace

std::string clean(std::string_view text) {
  const std::string valid = support::to_valid_utf8(text);
  std::string out;
  out.reserve(valid.size());
  for_each_code_point(
      valid, [&](std::string_view bytes, char32_t code_point) { out += shown(bytes, code_point); });
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for_each_code_point(text, [&](std::string_view /*bytes*/, char32_t code_point) {
    width += width_of(code_point);
  });
  return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::string line = clean(text);
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t begin = line.find_first_not_of(' ', at);
    if (begin == std::string::npos) {
      break;
    }
    at = end_of_word(line, begin);
    const std::string word = line.substr(begin, at - begin);
    const std::size_t word_width = display_width(word);
    if (used > 0 && used + 1 + word_width > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) {
      lines.back() += ' ';
      ++used;
    }
    lines.back() += word;
    used += word_width;
  }
  return lines;
}

std::string clip(std::string_view text, std::size_t width) {
  const std::string line = clean(text);
  if (display_width(line) <= width) {
    return line;
  }
  std::string kept;
  std::size_t used = 0;
  bool is_full = false;
  for_each_code_point(line, [&](std::string_view bytes, char32_t code_point) {
    is_full = is_full || used + width_of(code_point) + 1 > width;
    if (!is_full) {
      kept += bytes;
      used += width_of(code_point);
    }
  });
  return kept + "…";
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

std::string toned(bool colour, Tone tone, std::string_view text) {
  if (!colour || tone == Tone::Plain || text.empty()) {
    return std::string(text);
  }
  return std::string(sequence(tone)) + std::string(text) + "\x1b[0m";
}

}  // namespace samsvar::report
