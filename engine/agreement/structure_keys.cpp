#include "engine/agreement/structure_keys.h"

#include "engine/support/check.h"

#include <algorithm>
#include <array>

namespace samsvar::agreement {

namespace {

struct Row {
  Key key;
  std::array<std::string_view, 3> spelled;
};

constexpr auto rows = std::to_array<Row>({
#define STRUCTURE(name, nb, nn, en) {Key::name, {nb, nn, en}},
#include "engine/agreement/structure_keys.def"
#undef STRUCTURE
});

template <std::size_t count>
bool is_among(std::string_view text, const std::array<std::string_view, count>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// With the words' spaces as underscores, since both are written.
std::string keyed(std::string_view text) {
  std::string word(text);
  std::replace(word.begin(), word.end(), ' ', '_');
  return word;
}

}  // namespace

std::string_view canonical(Key key) {
  const auto* const row =
      std::find_if(rows.begin(), rows.end(), [&](const Row& it) { return it.key == key; });
  CHECK(row != rows.end(), "every key has a row");
  return row->spelled[0];
}

bool is_key(std::string_view word, Key key) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const Row& row) { return row.key == key && is_among(word, row.spelled); });
}

std::optional<Key> find_key(std::string_view word, std::initializer_list<Key> among) {
  const auto* const found =
      std::find_if(among.begin(), among.end(), [&](Key key) { return is_key(word, key); });
  return found == among.end() ? std::nullopt : std::optional(*found);
}

const Entry* find_entry(const Node& mapping, Key key) {
  const auto found = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                  [&](const Entry& entry) { return is_key(entry.key, key); });
  return found == mapping.entries.end() ? nullptr : &*found;
}

std::vector<std::string> spellings(std::initializer_list<Key> keys) {
  std::vector<std::string> words;
  for (const Row& row : rows) {
    if (std::find(keys.begin(), keys.end(), row.key) == keys.end()) {
      continue;
    }
    for (const std::string_view word : row.spelled) {
      if (std::find(words.begin(), words.end(), word) == words.end()) {
        words.emplace_back(word);
      }
    }
  }
  return words;
}

bool is_unknown_word(std::string_view text) {
  static constexpr std::array<std::string_view, 6> words{"ukjent", "ukjend", "unknown",
                                                         "Ukjent", "Ukjend", "Unknown"};
  return is_among(text, words);
}

bool is_not_applicable_word(std::string_view text) {
  return is_key(keyed(text), Key::NotApplicable);
}

bool is_not_happened_word(std::string_view text) {
  static constexpr std::array<std::string_view, 3> words{"ikke_skjedd", "ikkje_skjedd",
                                                         "not_happened"};
  return is_among(keyed(text), words);
}

bool is_none_word(std::string_view text) {
  static constexpr std::array<std::string_view, 2> words{"ingen", "none"};
  return is_among(text, words);
}

bool is_rest_word(std::string_view text) {
  static constexpr std::array<std::string_view, 2> words{"resten", "rest"};
  return is_among(text, words);
}

std::optional<bool> find_boolean(std::string_view text) {
  static constexpr std::array<std::string_view, 6> yes{"ja", "Ja", "yes", "Yes", "true", "True"};
  static constexpr std::array<std::string_view, 6> no{"nei", "Nei", "no", "No", "false", "False"};
  if (is_among(text, yes)) {
    return true;
  }
  return is_among(text, no) ? std::optional(false) : std::nullopt;
}

std::optional<bool> find_completeness(std::string_view text) {
  static constexpr std::array<std::string_view, 3> complete{"fullstendig", "fullstendeg",
                                                            "complete"};
  static constexpr std::array<std::string_view, 3> partial{"delvis", "delvis", "partial"};
  if (is_among(text, complete)) {
    return true;
  }
  return is_among(text, partial) ? std::optional(false) : std::nullopt;
}

bool is_unknown(const Node& node) {
  return node.kind == NodeKind::Empty ||
         (node.kind == NodeKind::Scalar && is_unknown_word(node.text));
}

}  // namespace samsvar::agreement
