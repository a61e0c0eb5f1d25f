#include "engine/support/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

namespace samsvar::support {

namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

bool starts_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The length in bytes of the code point at the text's beginning; 0 when it is malformed.
std::size_t code_point_length(std::string_view text) {
  utf8proc_int32_t code_point = 0;
  const utf8proc_ssize_t length =
      utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  return length > 0 ? static_cast<std::size_t>(length) : 0;
}

/// The text as the library maps it; unchanged where it is not valid UTF-8.
std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &result,
                   static_cast<utf8proc_option_t>(options));
  if (length < 0) {
    return std::string(text);
  }
  std::string copy(reinterpret_cast<const char*>(result), static_cast<std::size_t>(length));
  // The library allocates with malloc and leaves freeing to us.
  std::free(result);  // NOLINT(cppcoreguidelines-no-malloc)
  return copy;
}

}  // namespace

std::optional<std::size_t> find_malformed_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80U) {
      ++at;
      continue;
    }
    const std::size_t length = code_point_length(text.substr(at));
    if (length == 0) {
      return at;
    }
    at += length;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_control_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool allowed = byte == '\t' || byte == '\n' || byte == '\r';
    if ((byte < 0x20U && !allowed) || byte == 0x7FU) {
      return at;
    }
    // U+0080 to U+009F.
    if (byte == 0xC2U && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0U) {
      return at;
    }
  }
  return std::nullopt;
}

std::string compose(std::string_view text) {
  if (is_ascii(text)) {
    return std::string(text);
  }
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold_case(std::string_view text) {
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

bool is_composed(std::string_view text) {
  return is_ascii(text) || compose(text) == text;
}

std::string to_valid_utf8(std::string_view text) {
  std::string valid;
  while (const auto malformed = find_malformed_utf8(text)) {
    valid += text.substr(0, *malformed);
    valid += "\xEF\xBF\xBD";
    text.remove_prefix(*malformed + 1);
  }
  valid += text;
  return valid;
}

std::size_t code_point_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::string truncate(std::string_view text, std::size_t limit) {
  if (code_point_count(text) <= limit) {
    return std::string(text);
  }
  if (limit == 0) {
    return {};
  }
  std::size_t kept = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    if (starts_code_point(text[end])) {
      if (kept + 1 == limit) {
        break;
      }
      ++kept;
    }
    ++end;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace samsvar::support
