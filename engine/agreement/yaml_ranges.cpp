#include "engine/agreement/yaml_ranges.h"

namespace samsvar::agreement {

namespace {

constexpr std::string_view white_space = " \t\n";

bool is_white(char byte) {
  return white_space.find(byte) != std::string_view::npos;
}

std::optional<std::uint32_t> double_quoted_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      return narrow(at + 1);
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> single_quoted_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] != '\'') {
      continue;
    }
    if (at + 1 == text.size() || text[at + 1] != '\'') {
      return narrow(at + 1);
    }
    ++at;
  }
  return std::nullopt;
}

/// A plain text has no escapes: its words stand in the file as they were read, with other white
/// space between them where it runs over several lines.
std::uint32_t plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t at = begin;
  std::size_t end = begin;
  for (const char byte : value) {
    if (is_white(byte)) {
      continue;
    }
    while (at < text.size() && is_white(text[at])) {
      ++at;
    }
    if (at == text.size() || text[at] != byte) {
      break;
    }
    ++at;
    end = at;
  }
  return narrow(end);
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t found = text.find('\n', at);
  return found == std::string_view::npos ? text.size() : found;
}

/// The block's own first line says how far it is indented; it ends before the first line that is
/// indented less, and trailing empty lines are not its own.
std::uint32_t block_end(std::string_view text, std::size_t begin) {
  std::size_t end = line_end(text, begin);
  std::size_t indentation = 0;
  for (std::size_t line = end; line < text.size();) {
    const std::size_t first = line + 1;
    const std::size_t last = line_end(text, first);
    const std::size_t content = text.find_first_not_of(' ', first);
    line = last;
    if (first >= text.size() || content == std::string_view::npos || content >= last) {
      continue;
    }
    if (indentation == 0) {
      indentation = content - first;
    }
    if (content - first < indentation || indentation == 0) {
      break;
    }
    end = last;
  }
  return narrow(end);
}

}  // namespace

std::optional<std::uint32_t> find_scalar_end(std::string_view text, std::uint32_t begin,
                                             std::string_view value, bool plain) {
  if (plain || begin >= text.size()) {
    return plain_end(text, begin, value);
  }
  switch (text[begin]) {
    case '"':
      return double_quoted_end(text, begin);
    case '\'':
      return single_quoted_end(text, begin);
    case '|':
    case '>':
      return block_end(text, begin);
    default:
      return plain_end(text, begin, value);
  }
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t begin) {
  std::size_t at = begin;
  while (at < text.size()) {
    if (text[at] == '#') {
      at = line_end(text, at);
    } else if (is_white(text[at])) {
      ++at;
    } else {
      break;
    }
  }
  return narrow(at);
}

std::uint32_t flow_end(std::string_view text, std::uint32_t from, char closer) {
  std::uint32_t at = skip_blanks(text, from);
  while (at < text.size() && (text[at] == ',' || text[at] == ':')) {
    at = skip_blanks(text, at + 1);
  }
  return at < text.size() && text[at] == closer ? at + 1 : from;
}

}  // namespace samsvar::agreement
