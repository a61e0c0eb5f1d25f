#pragma once
// A changed condition in the words of its own file: the text as it stands with one piece put in
// another's place.

#include "engine/ir/rule_set.h"
#include "engine/source/source_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::pipeline {

/// A number in a text, and where it stands.
struct WrittenNumber {
  source::SourceRange range;
  values::Decimal number;
  /// The word behind it, its unit if it has one.
  std::string_view word;
};

/// A piece of the text and what stands there instead.
struct Piece {
  source::SourceRange range;
  std::string by;
};

using Pieces = std::vector<Piece>;

class MutationWords {
 public:
  MutationWords(const source::SourceMap& sources, source::FileId file);

  /// `OR` as the file spells it: the token's name in the table of keywords.
  [[nodiscard]] std::string keyword(std::string_view token) const;

  /// The text of `whole` on one line, with pieces of it replaced; they stand in order.
  [[nodiscard]] std::string replaced(source::SourceRange whole, const Pieces& pieces) const;
  [[nodiscard]] std::string negated(source::SourceRange whole) const;

  /// The sign of a comparison between its two sides; none where `x` alone stands for `x = ja`.
  [[nodiscard]] std::optional<source::SourceRange> sign_between(source::SourceRange left,
                                                                source::SourceRange right) const;
  /// The first place of a word within a text.
  [[nodiscard]] std::optional<source::SourceRange> find_word(source::SourceRange within,
                                                             std::string_view word) const;
  [[nodiscard]] source::SourceRange first_word(source::SourceRange within) const;
  /// Numbers in order; digits of names and of clock times are none.
  [[nodiscard]] std::vector<WrittenNumber> numbers(source::SourceRange within) const;

  /// The range with the parentheses that its own text leaves open on either side.
  [[nodiscard]] source::SourceRange with_parentheses(source::SourceRange range) const;

 private:
  [[nodiscard]] std::string_view text(source::SourceRange range) const;

  const source::SourceMap& sources_;
  messages::Language language_;
};

}  // namespace samsvar::pipeline
