#include "tests/support/golden_case.h"

#include <algorithm>
#include <charconv>

namespace samsvar::golden {

namespace {

constexpr std::string_view file_mark = "--- ";
constexpr std::string_view command_mark = "$ ";
constexpr std::string_view exit_mark = "exit ";
constexpr std::string_view escaped_mark = " (escaped)";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<int> exit_status(std::string_view line) {
  if (!line.starts_with(exit_mark)) {
    return std::nullopt;
  }
  line.remove_prefix(exit_mark.size());
  int status = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), status);
  const bool is_number = error == std::errc() && end == line.data() + line.size();
  return is_number ? std::optional(status) : std::nullopt;
}

File file_of(std::string_view line) {
  File file{.header = std::string(line), .path = {}, .content = {}};
  line.remove_prefix(file_mark.size());
  file.escaped = line.ends_with(escaped_mark);
  if (file.escaped) {
    line.remove_suffix(escaped_mark.size());
  }
  file.path = line;
  return file;
}

void add_line(std::string& text, std::string_view line) {
  text += line;
  text += '\n';
}

char unescaped(std::string_view text, std::size_t& at) {
  const char kind = at + 1 < text.size() ? text[at + 1] : '\\';
  at += 2;
  if (kind == 'r') {
    return '\r';
  }
  if (kind == 't') {
    return '\t';
  }
  if (kind == 'x') {
    unsigned byte = 0;
    std::from_chars(text.data() + at, text.data() + std::min(at + 2, text.size()), byte, 16);
    at += 2;
    return static_cast<char>(byte);
  }
  return kind;
}

}  // namespace

std::string File::bytes() const {
  if (!escaped) {
    return content;
  }
  std::string_view text = content;
  text.remove_suffix(text.ends_with('\n') ? 1 : 0);
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    bytes += text[at] == '\\' ? unescaped(text, at) : text[at++];
  }
  return bytes;
}

std::optional<Case> parse_case(std::string_view text) {
  Case parsed;
  bool is_running = false;
  for (const std::string_view line : lines_of(text)) {
    const std::optional<int> status = is_running ? exit_status(line) : std::nullopt;
    if (status) {
      parsed.runs.back().exit_status = *status;
      is_running = false;
    } else if (is_running) {
      add_line(parsed.runs.back().output, line);
    } else if (line.starts_with(command_mark)) {
      parsed.runs.push_back(
          {.command = std::string(line.substr(command_mark.size())), .output = {}});
      is_running = true;
    } else if (line.starts_with(file_mark) && parsed.runs.empty()) {
      parsed.files.push_back(file_of(line));
    } else if (!parsed.runs.empty()) {
      return std::nullopt;
    } else {
      add_line(parsed.files.empty() ? parsed.description : parsed.files.back().content, line);
    }
  }
  const bool is_whole = !is_running && !parsed.runs.empty() && !parsed.description.empty();
  return is_whole ? std::optional(parsed) : std::nullopt;
}

std::string print_case(const Case& golden_case) {
  std::string text = golden_case.description;
  for (const File& file : golden_case.files) {
    add_line(text, file.header);
    text += file.content;
  }
  for (const Run& run : golden_case.runs) {
    add_line(text, std::string(command_mark) + run.command);
    text += run.output;
    if (!run.output.empty() && run.output.back() != '\n') {
      text += '\n';
    }
    add_line(text, std::string(exit_mark) + std::to_string(run.exit_status));
  }
  return text;
}

}  // namespace samsvar::golden
