#pragma once
// "Did you mean": how far two words are from each other, and which of the words that would have
// been right a misspelt one may stand for.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::support {

/// Letters inserted, left out, exchanged or swapped with their neighbour, counted in code points.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

/// The candidates near enough to suggest, the nearest first and at most three: within two edits and
/// a third of the word's length. Upper and lower case and the endings of the plural count nothing.
/// Candidates equally near come in the order given, each once.
[[nodiscard]] std::vector<std::string> near_words(std::string_view word,
                                                  const std::vector<std::string>& candidates);

}  // namespace samsvar::support
