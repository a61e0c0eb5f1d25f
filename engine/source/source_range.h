#pragma once
// A stretch of one file. Everything that a message might point at carries one. Twelve bytes, copied
// freely; lines and columns are worked out only when something is shown.

#include "engine/support/strong_id.h"

#include <compare>
#include <cstdint>

namespace samsvar::source {

struct FileTag;
using FileId = StrongId<FileTag>;

/// Byte offsets `[begin, end)` in the file's text. `begin == end` marks a place between two
/// characters, for instance where a missing key would be inserted.
struct SourceRange {
  FileId file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend auto operator<=>(const SourceRange&, const SourceRange&) = default;
};

/// The smallest range that holds both. Both must be in the same file.
[[nodiscard]] constexpr SourceRange span(SourceRange first, SourceRange last) {
  return {first.file, first.begin < last.begin ? first.begin : last.begin,
          first.end > last.end ? first.end : last.end};
}

}  // namespace samsvar::source
