#include "engine/ir/vocabulary.h"

#include <algorithm>

namespace samsvar::ir {

namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words of a choice are written with a space in running text and an underscore as a key.
bool same_word(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return (a == ' ' ? '_' : a) == (b == ' ' ? '_' : b); });
}

template <typename Id, typename T>
std::optional<Id> find_word(const Store<Id, T>& store, std::string_view word) {
  for (const Id id : store.ids()) {
    if (store[id].word == word) {
      return id;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<NounId> Vocabulary::find_noun(std::string_view path) const {
  std::optional<NounId> found;
  while (true) {
    const std::size_t dot = path.find('.');
    const auto& siblings = found ? nouns[*found].children : roots;
    const auto child = siblings.find(path.substr(0, dot));
    if (child == siblings.end()) {
      return std::nullopt;
    }
    found = child->second;
    if (dot == std::string_view::npos) {
      return found;
    }
    path.remove_prefix(dot + 1);
  }
}

std::optional<NounId> Vocabulary::find_child(std::optional<NounId> parent,
                                             std::string_view word) const {
  const auto& siblings = parent ? nouns[*parent].children : roots;
  const auto exact = siblings.find(word);
  if (exact != siblings.end()) {
    return exact->second;
  }
  for (const auto& [segment, id] : siblings) {
    if (contains(nouns[id].aliases, word)) {
      return id;
    }
  }
  return std::nullopt;
}

const ChoiceWord* Vocabulary::find_choice(NounId noun, std::string_view word) const {
  for (const ChoiceWord& choice : nouns[noun].choices) {
    const bool alias =
        std::any_of(choice.aliases.begin(), choice.aliases.end(),
                    [&](const std::string& other) { return same_word(other, word); });
    if (alias || same_word(choice.word, word)) {
      return &choice;
    }
  }
  return nullptr;
}

std::optional<PartyKindId> Vocabulary::find_party_kind(std::string_view word) const {
  return find_word(party_kinds, word);
}

std::optional<PartyKindId> Vocabulary::find_party_key(std::string_view key) const {
  for (const PartyKindId id : party_kinds.ids()) {
    if (contains(party_kinds[id].keys, key)) {
      return id;
    }
  }
  return std::nullopt;
}

std::optional<SubjectKindId> Vocabulary::find_subject_kind(std::string_view word) const {
  return find_word(subject_kinds, word);
}

std::optional<TaskId> Vocabulary::find_task(std::string_view word) const {
  return find_word(tasks, word);
}

std::optional<TableId> Vocabulary::find_table(std::string_view word) const {
  return find_word(tables, word);
}

LocalText Vocabulary::title(NounId noun) const {
  const Noun& it = nouns[noun];
  return it.title.nb.empty() ? LocalText{.nb = it.path, .nn = it.path, .en = it.path} : it.title;
}

}  // namespace samsvar::ir
