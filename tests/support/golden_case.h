#pragma once
// A golden case: a sentence on what it shows, files, commands, and exactly what each command says.
// Input and expectation stand in one file, so that a reader sees cause and effect together.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::golden {

/// --- path
/// With ` (escaped)` behind the path, `\r`, `\t`, `\\` and `\xHH` in the text stand for bytes that
/// a text file would not keep, and the last line break does not count.
struct File {
  std::string header;  // the line as written
  std::string path;
  std::string content;  // as written
  bool escaped = false;

  [[nodiscard]] std::string bytes() const;
};

/// $ command, its output, exit N
struct Run {
  std::string command;
  std::string output;
  int exit_status = 0;
};

struct Case {
  std::string description;  // up to the first file or command, as written
  std::vector<File> files;
  std::vector<Run> runs;
};

/// Nothing when the text has no description or no command, or a run without its exit line.
[[nodiscard]] std::optional<Case> parse_case(std::string_view text);
[[nodiscard]] std::string print_case(const Case& golden_case);

}  // namespace samsvar::golden
