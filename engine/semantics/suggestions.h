#pragma once
// What a help sentence proposes for a word that is not known: the one word it is near, a few that
// it may be, or all there are when they are few.

#include "engine/ir/rule_set.h"
#include "engine/messages/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::semantics {

/// "Mente du `x`?" when candidates are near; otherwise `otherwise`.
[[nodiscard]] messages::Message advice(std::string_view word,
                                       const std::vector<std::string>& candidates,
                                       messages::Message otherwise);
/// As above; without near ones "Kjente ord her: a, b, c." or, when there are none, that none is
/// declared.
[[nodiscard]] messages::Message advice(std::string_view word,
                                       const std::vector<std::string>& candidates);

/// The words in backticks with commas, in the order given.
[[nodiscard]] std::string quoted_list(const std::vector<std::string>& words);

[[nodiscard]] std::vector<std::string> words_of_choices(const ir::Noun& noun);

/// Declared nouns that `written` may stand for: near it as a whole, or ending as it does.
[[nodiscard]] std::vector<ir::NounId> near_nouns(const ir::Vocabulary& vocabulary,
                                                 std::string_view written);

template <typename Id, typename T>
std::vector<std::string> words_of(const Store<Id, T>& store) {
  std::vector<std::string> words;
  for (const T& one : store) {
    words.push_back(one.word);
  }
  return words;
}

}  // namespace samsvar::semantics
