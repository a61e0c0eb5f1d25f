#include "engine/agreement/words.h"

#include <algorithm>

namespace samsvar::agreement {

namespace {

/// The length of the white space that the text begins with: a space, a tab, a line break, U+00A0
/// (no-break), U+2009 (thin) or U+202F (narrow no-break).
std::size_t blank_length(std::string_view text) {
  if (text.starts_with(' ') || text.starts_with('\t') || text.starts_with('\n')) {
    return 1;
  }
  if (text.starts_with("\u00A0")) {
    return 2;
  }
  return text.starts_with("\u2009") || text.starts_with("\u202F") ? 3 : 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

std::string with_single_spaces(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool gap = false;
  while (!text.empty()) {
    const std::size_t blank = blank_length(text);
    if (blank > 0) {
      gap = !line.empty();
      text.remove_prefix(blank);
      continue;
    }
    if (gap) {
      line += ' ';
      gap = false;
    }
    line += text.front();
    text.remove_prefix(1);
  }
  return line;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](char byte) { return byte >= '0' && byte <= '9'; });
}

}  // namespace samsvar::agreement
