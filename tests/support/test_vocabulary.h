#pragma once
// Vocabularies for tests, put together by hand: nouns by path, with the sections above them implied
// as the rule files' declarations imply them.

#include "engine/ir/vocabulary.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samsvar::tests {

inline ir::Type type(ir::Kind kind) {
  return {.kind = kind};
}

inline ir::Type party(std::string of = {}) {
  return {.kind = ir::Kind::Party, .of = std::move(of)};
}

inline ir::Type list_of(ir::Type element) {
  return {.kind = ir::Kind::List, .element = {std::move(element)}};
}

class TestVocabulary {
 public:
  /// Declares a noun; one that was only implied becomes declared.
  ir::Noun& noun(std::string_view path, ir::Type type, ir::Stance stance = ir::Stance::Content) {
    ir::Noun& noun = vocabulary_.nouns[reach(path)];
    noun.declared = true;
    noun.type = std::move(type);
    noun.stance = stance;
    return noun;
  }

  ir::Noun& noun(std::string_view path, ir::Kind kind, ir::Stance stance = ir::Stance::Content) {
    return noun(path, type(kind), stance);
  }

  ir::Noun& choice(std::string_view path, std::initializer_list<std::string> words) {
    ir::Noun& it = noun(path, ir::Kind::Choice);
    for (const std::string& word : words) {
      it.choices.push_back({.word = word, .title = {}, .aliases = {}});
    }
    return it;
  }

  void party_kind(std::string word, std::vector<std::string> keys, std::string register_key) {
    vocabulary_.party_kinds.add({.word = std::move(word),
                                 .keys = std::move(keys),
                                 .register_key = std::move(register_key)});
  }

  [[nodiscard]] const ir::Vocabulary& get() const { return vocabulary_; }

  [[nodiscard]] ir::Vocabulary& get() { return vocabulary_; }

 private:
  ir::NounId reach(std::string_view path) {
    std::optional<ir::NounId> parent;
    std::string so_far;
    while (true) {
      const std::size_t dot = path.find('.');
      const std::string segment(path.substr(0, dot));
      so_far += (so_far.empty() ? "" : ".") + segment;
      parent = child(parent, segment, so_far);
      if (dot == std::string_view::npos) {
        return *parent;
      }
      path.remove_prefix(dot + 1);
    }
  }

  ir::NounId child(std::optional<ir::NounId> parent, const std::string& segment,
                   const std::string& path) {
    auto& siblings = parent ? vocabulary_.nouns[*parent].children : vocabulary_.roots;
    const auto found = siblings.find(segment);
    if (found != siblings.end()) {
      return found->second;
    }
    const ir::NounId id = vocabulary_.nouns.add(
        {.path = path, .segment = segment, .parent = parent, .type = type(ir::Kind::Record)});
    // The store may have moved while it grew.
    (parent ? vocabulary_.nouns[*parent].children : vocabulary_.roots).emplace(segment, id);
    return id;
  }

  ir::Vocabulary vocabulary_;
};

}  // namespace samsvar::tests
