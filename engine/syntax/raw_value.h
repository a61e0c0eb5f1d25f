#pragma once
// The value after `gitt sti =`: YAML that belongs to the agreement reader. All that is settled here
// is where it ends.

#include <cstdint>
#include <string_view>

namespace samsvar::syntax {

struct RawValue {
  /// Bytes from the beginning of the text given; empty when nothing stands there.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The bracket that it opens with is never closed; the value is then the rest of the line.
  bool is_open = false;
};

/// `text` is what follows the equals sign. The value goes to the end of the line, or, when it opens
/// with a bracket or brace, to the one that closes it. Quotes and comments hide brackets.
[[nodiscard]] RawValue find_raw_value(std::string_view text);

}  // namespace samsvar::syntax
