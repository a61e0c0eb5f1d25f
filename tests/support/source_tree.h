#pragma once
// The project's own files as text, for the tests that hold the whole tree to its rules.

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::tree {

struct SourceText {
  std::string path;  // from the project's root
  std::string text;

  [[nodiscard]] std::vector<std::string_view> lines() const;
  [[nodiscard]] std::string_view extension() const;
  /// The folder below `engine`, or the first folder of the path.
  [[nodiscard]] std::string module() const;
};

/// Every file below the folders (or the file itself), sorted by path.
[[nodiscard]] std::vector<SourceText> files_below(const std::vector<std::string>& folders);

/// Headers, sources and tables of `engine` and `cli`.
[[nodiscard]] std::vector<SourceText> program_sources();

/// Is the word there with no letter, digit or underscore of ASCII beside it?
[[nodiscard]] bool has_word(std::string_view text, std::string_view word);

}  // namespace samsvar::tree
