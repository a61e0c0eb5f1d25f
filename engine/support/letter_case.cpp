#include "engine/support/letter_case.h"

#include <utf8proc.h>

#include <array>

namespace samsvar::support {

namespace {

/// The text with every code point changed; what is no UTF-8 stays as it is.
template <typename Change>
std::string changed(std::string_view text, Change change) {
  std::string all;
  all.reserve(text.size());
  while (!text.empty()) {
    utf8proc_int32_t code_point = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),  // NOLINT: its API
                         static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (length <= 0) {
      all += text;
      return all;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto written = utf8proc_encode_char(change(code_point), bytes.data());
    all.append(bytes.begin(), bytes.begin() + written);
    text.remove_prefix(static_cast<std::size_t>(length));
  }
  return all;
}

}  // namespace

std::string to_lower_case(std::string_view text) {
  return changed(text, utf8proc_tolower);
}

std::string to_upper_case(std::string_view text) {
  return changed(text, utf8proc_toupper);
}

bool has_lower_case(std::string_view text) {
  return to_upper_case(text) != text;
}

bool has_upper_case(std::string_view text) {
  return to_lower_case(text) != text;
}

}  // namespace samsvar::support
