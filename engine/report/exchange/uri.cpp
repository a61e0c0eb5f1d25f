#include "engine/report/exchange/uri.h"

namespace samsvar::report::exchange {

namespace {

bool stands_as_it_is(char character) {
  constexpr std::string_view marks = "-._~/";
  const bool is_letter =
      (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  const bool is_digit = character >= '0' && character <= '9';
  return is_letter || is_digit || marks.find(character) != std::string_view::npos;
}

void append_encoded(std::string& uri, char character) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(character);
  uri += '%';
  uri += digits[byte >> 4U];
  uri += digits[byte & 0x0FU];
}

}  // namespace

std::string uri_of_path(std::string_view path) {
  std::string uri = path.starts_with("/") ? "file://" : "";
  for (const char character : path) {
    if (stands_as_it_is(character)) {
      uri += character;
    } else {
      append_encoded(uri, character);
    }
  }
  return uri;
}

std::string uri_of_address(std::string_view address) {
  std::string uri;
  for (const char character : address) {
    if (character > ' ' && character < 0x7F) {
      uri += character;
    } else {
      append_encoded(uri, character);
    }
  }
  return uri;
}

}  // namespace samsvar::report::exchange
