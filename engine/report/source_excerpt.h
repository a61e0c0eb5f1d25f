#pragma once
// The part of a source line that is quoted under a diagnostic or a finding, and the columns that a
// range takes in it as shown. Only the neighbourhood of the range is looked at, since a line may be
// a gigabyte long.

#include "engine/source/source_map.h"

#include <cstddef>
#include <string>

namespace samsvar::report {

struct SourceExcerpt {
  std::string text;        // clean, with an ellipsis where it was cut
  std::size_t column = 0;  // terminal columns before the range
  std::size_t width = 1;   // at least one; a range over several lines is marked to the line's end
};

[[nodiscard]] SourceExcerpt excerpt_at(const source::SourceMap& sources, source::SourceRange range);

/// "file:line:column", and "file:line".
[[nodiscard]] std::string place_words(const source::SourceMap& sources, source::SourceRange range);
[[nodiscard]] std::string line_words(const source::SourceMap& sources, source::SourceRange range);

/// A line of YAML without the comment at its end.
[[nodiscard]] std::string without_comment(std::string_view line);

}  // namespace samsvar::report
