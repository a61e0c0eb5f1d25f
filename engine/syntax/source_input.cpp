#include "engine/syntax/source_input.h"

#include "engine/support/check.h"

#include <algorithm>

namespace samsvar::syntax {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t code_point;
  std::size_t length;
};

std::size_t sequence_length(unsigned char first) {
  if (first < 0x80U) {
    return 1;
  }
  if (first < 0xC2U || first > 0xF4U) {
    return 0;
  }
  if (first < 0xE0U) {
    return 2;
  }
  return first < 0xF0U ? 3 : 4;
}

Decoded decode(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = sequence_length(first);
  if (length == 0 || length > text.size()) {
    return {replacement, 1};
  }
  if (length == 1) {
    return {first, 1};
  }
  char32_t code_point = first & (0x7FU >> length);
  for (std::size_t index = 1; index < length; ++index) {
    const auto byte = static_cast<unsigned char>(text[index]);
    if ((byte & 0xC0U) != 0x80U) {
      return {replacement, 1};
    }
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  return is_surrogate || code_point > 0x10FFFF ? Decoded{replacement, 1}
                                               : Decoded{code_point, length};
}

/// The lexer remembers its decisions for ASCII only and works out every other character anew, so
/// that each å costs as much as a line. The accented letters of Latin script are all the same to
/// the grammar; here they look like one of ASCII. Nobody reads words from this input.
char32_t as_the_lexer_sees(char32_t code_point) {
  constexpr char32_t multiplication_sign = 0xD7;
  constexpr char32_t division_sign = 0xF7;
  const bool is_accented_letter = code_point >= 0xC0 && code_point <= 0x24F &&
                                  code_point != multiplication_sign && code_point != division_sign;
  return is_accented_letter ? U'x' : code_point;
}

}  // namespace

SourceInput::SourceInput(std::string_view text) {
  _data.reserve(text.size());
  byte_offsets_.reserve(text.size() + 1);
  std::size_t at = 0;
  while (at < text.size()) {
    const Decoded next = decode(text.substr(at));
    byte_offsets_.push_back(static_cast<std::uint32_t>(at));
    _data.push_back(as_the_lexer_sees(next.code_point));
    at += next.length;
  }
  byte_offsets_.push_back(static_cast<std::uint32_t>(text.size()));
}

std::uint32_t SourceInput::byte_offset(std::size_t code_point) const {
  CHECK(code_point < byte_offsets_.size(), "a token lies within the text");
  return byte_offsets_[code_point];
}

void SourceInput::skip_blanks() {
  while (p < _data.size() && (_data[p] == U' ' || _data[p] == U'\n')) {
    ++p;
  }
}

void SourceInput::continue_at(std::uint32_t byte) {
  const auto found = std::lower_bound(byte_offsets_.begin(), byte_offsets_.end(), byte);
  p = static_cast<std::size_t>(found - byte_offsets_.begin());
}

}  // namespace samsvar::syntax
