#pragma once
// A file's text as ANTLR wants it, code point by code point, and the way back: ANTLR counts code
// points, everything else here counts bytes, and this is the one place where they meet.

#include "krav_parser.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace samsvar::syntax {

class SourceInput : public antlr::ANTLRInputStream {
 public:
  /// The text outlives the input. A byte that is not UTF-8 is an unknown character.
  explicit SourceInput(std::string_view text);

  [[nodiscard]] std::uint32_t byte_offset(std::size_t code_point) const;
  /// Go past spaces and line breaks, which would each cost the lexer as much as a word.
  void skip_blanks();
  /// Go on reading at a byte that begins a code point.
  void continue_at(std::uint32_t byte);

 private:
  std::vector<std::uint32_t> byte_offsets_;
};

}  // namespace samsvar::syntax
