#pragma once
// A page of the manual as its reader meets it: examples between fences, words between backticks,
// and tables. The tests beside this file run what is found here.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::manuals {

/// ```language
/// text
/// ```
struct Example {
  std::string language;
  std::string text;
  /// The last file of the project that is named between backticks above it; may be empty.
  std::string file;
};

/// The text of a file, named from the project's root.
[[nodiscard]] std::string read(const std::string& path);

[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);

[[nodiscard]] std::vector<Example> examples(const std::string& path);
[[nodiscard]] std::vector<Example> examples(const std::string& path, std::string_view language);

/// Between backticks in a piece of text, in order.
[[nodiscard]] std::vector<std::string> code_words(std::string_view text);
/// Those of a whole page, its examples left out.
[[nodiscard]] std::vector<std::string> code_words_outside_examples(const std::string& path);

/// The cells of each line of the table below a heading, the heads of the columns left out.
[[nodiscard]] std::vector<std::vector<std::string>> table_below(const std::string& path,
                                                                std::string_view heading);

/// The first line of the excerpt that does not stand in the text, after those before it; a line
/// with nothing but `…` leaves out any number of lines, and only there.
[[nodiscard]] std::optional<std::string> first_not_quoted(std::string_view excerpt,
                                                          std::string_view text);

}  // namespace samsvar::manuals
