#include "engine/syntax/raw_value.h"

#include <string>

namespace samsvar::syntax {

namespace {

constexpr std::string_view blanks = " \t\r";

/// Past the closing quote of the quoted text that begins at `at`; the text's end if there is none.
std::size_t after_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    const bool escapes = quote == '"' ? text[at] == '\\' : text.substr(at, 2) == "''";
    if (escapes) {
      ++at;
    } else if (text[at] == quote) {
      return at + 1;
    }
  }
  return text.size();
}

/// A quote opens quoted text only where a value may begin; elsewhere it is an apostrophe.
bool begins_value(std::string_view text, std::size_t at) {
  const std::size_t before = text.find_last_not_of(" \t\r\n", at == 0 ? 0 : at - 1);
  return at == 0 || before == std::string_view::npos ||
         std::string_view("[{,:").find(text[before]) != std::string_view::npos;
}

bool begins_comment(std::string_view text, std::size_t at) {
  return text[at] == '#' && at > 0 &&
         std::string_view(" \t\r\n").find(text[at - 1]) != std::string_view::npos;
}

/// Past the bracket that closes the one at the text's beginning; npos if none does.
std::size_t after_bracketed(std::string_view text) {
  std::string open;
  std::size_t at = 0;
  while (at < text.size()) {
    const char sign = text[at];
    if ((sign == '"' || sign == '\'') && begins_value(text, at)) {
      at = after_quoted(text, at);
      continue;
    }
    if (begins_comment(text, at)) {
      at = text.find('\n', at);
      continue;
    }
    if (sign == '[' || sign == '{') {
      open.push_back(sign == '[' ? ']' : '}');
    } else if (sign == ']' || sign == '}') {
      if (open.back() != sign) {
        return std::string_view::npos;
      }
      open.pop_back();
      if (open.empty()) {
        return at + 1;
      }
    }
    ++at;
  }
  return std::string_view::npos;
}

}  // namespace

RawValue find_raw_value(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t begin = line.find_first_not_of(blanks);
  if (begin == std::string_view::npos || line[begin] == '#') {
    return {};
  }
  const std::size_t line_end = line.find_last_not_of(blanks) + 1;
  if (line[begin] != '[' && line[begin] != '{') {
    return {.begin = begin, .end = line_end};
  }
  const std::size_t length = after_bracketed(text.substr(begin));
  if (length == std::string_view::npos) {
    return {.begin = begin, .end = line_end, .is_open = true};
  }
  return {.begin = begin, .end = begin + length};
}

}  // namespace samsvar::syntax
