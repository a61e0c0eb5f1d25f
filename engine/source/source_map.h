#pragma once
// The texts that a run has read, each kept once and never copied again. A FileId names a file for
// the rest of the run; ranges point into its text.
//
// Texts are valid UTF-8 without a byte order mark. Offsets are bytes of the text as kept here;
// lines and columns as shown to people are 1-based and columns count Unicode code points.

#include "engine/source/source_range.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::source {

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend auto operator<=>(const Place&, const Place&) = default;
};

class SourceFile {
 public:
  SourceFile(std::string name, std::string text);

  /// The path as the user gave it (plus what was found below), or a name in angle brackets for
  /// text that is in no file.
  [[nodiscard]] const std::string& name() const { return name_; }

  [[nodiscard]] std::string_view text() const { return text_; }

  [[nodiscard]] Place place(std::uint32_t offset) const;
  /// Byte offset of a 1-based line's first character; the text's end for a line past the last.
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t line) const;
  /// The line without its line break.
  [[nodiscard]] std::string_view line_text(std::uint32_t line) const;
  [[nodiscard]] std::uint32_t line_count() const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::uint32_t> line_begins_;
};

/// Grows by `add`, otherwise read-only: once the inputs are loaded it may be read from several
/// threads.
class SourceMap {
 public:
  FileId add(std::string name, std::string text);

  [[nodiscard]] const SourceFile& operator[](FileId file) const;
  [[nodiscard]] std::string_view text(SourceRange range) const;
  [[nodiscard]] Place begin(SourceRange range) const;
  [[nodiscard]] Place end(SourceRange range) const;

  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  // A deque keeps every file where it is while more are added.
  std::deque<SourceFile> files_;
};

}  // namespace samsvar::source
