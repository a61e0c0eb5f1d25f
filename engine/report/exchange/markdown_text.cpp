#include "engine/report/exchange/markdown_text.h"

#include "engine/report/layout.h"

#include <algorithm>

namespace samsvar::report::exchange {

namespace {

constexpr std::string_view specials = "\\`*_[]#|~$";

std::string in_markdown(char character) {
  switch (character) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '@':
      // Some servers would tell the person of that name.
      return "&#64;";
    default:
      break;
  }
  const bool is_special = specials.find(character) != std::string_view::npos;
  return (is_special ? "\\" : "") + std::string(1, character);
}

std::size_t longest_run_of_backticks(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char character : text) {
    run = character == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

}  // namespace

std::string markdown_escaped(std::string_view text) {
  std::string out;
  for (const char character : clean(text)) {
    out += in_markdown(character);
  }
  // Else a bare address would become a link.
  for (std::size_t at = out.find("://"); at != std::string::npos; at = out.find("://", at + 4)) {
    out.insert(at, "\\");
  }
  return out;
}

std::string markdown_block(std::string_view lines, const std::string& margin) {
  const std::string fence(std::max<std::size_t>(3, longest_run_of_backticks(lines) + 1), '`');
  std::string out = margin + fence + "yaml\n";
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    out += margin + clean(lines.substr(0, end)) + '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return out + margin + fence + '\n';
}

}  // namespace samsvar::report::exchange
