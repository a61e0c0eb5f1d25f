#include "engine/report/exchange/xml_text.h"

#include "engine/support/text.h"

namespace samsvar::report::exchange {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// U+FFFE and U+FFFF.
bool is_noncharacter(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBF\xBE") || bytes.starts_with("\xEF\xBF\xBF");
}

std::string escaped(char character) {
  switch (character) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\r':
      return "&#13;";
    default:
      return std::string(1, character);
  }
}

}  // namespace

std::string xml_permitted(std::string_view text) {
  const std::string valid = support::to_valid_utf8(text);
  std::string out;
  out.reserve(valid.size());
  for (std::size_t at = 0; at < valid.size(); ++at) {
    const auto byte = static_cast<unsigned char>(valid[at]);
    const bool is_control = (byte < 0x20U && byte != '\t' && byte != '\n' && byte != '\r');
    if (is_control || byte == 0x7FU) {
      out += replacement;
    } else if (is_noncharacter(std::string_view(valid).substr(at, 3))) {
      out += replacement;
      at += 2;
    } else {
      out += valid[at];
    }
  }
  return out;
}

std::string xml_content(std::string_view text) {
  std::string out;
  for (const char character : xml_permitted(text)) {
    out += escaped(character);
  }
  return out;
}

std::string xml_attribute(std::string_view text) {
  std::string out;
  for (const char character : xml_permitted(text)) {
    if (character == '\n') {
      out += "&#10;";
    } else if (character == '\t') {
      out += "&#9;";
    } else {
      out += escaped(character);
    }
  }
  return out;
}

}  // namespace samsvar::report::exchange
