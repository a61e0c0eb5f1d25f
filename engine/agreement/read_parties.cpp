#include "engine/agreement/read_parties.h"

#include "engine/agreement/read_value.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"

#include <utility>

namespace samsvar::agreement {

namespace {

std::vector<std::string> party_words(const ir::Vocabulary& vocabulary) {
  std::vector<std::string> words = spellings({Key::Number, Key::Role});
  for (const ir::PartyKind& kind : vocabulary.party_kinds) {
    words.insert(words.end(), kind.keys.begin(), kind.keys.end());
  }
  return words;
}

bool refuse(Reading& reading, const Node& node) {
  std::vector<std::string> keys;
  for (const ir::PartyKind& kind : reading.vocabulary.party_kinds) {
    keys.push_back(kind.keys.empty() ? kind.word : kind.keys.front());
  }
  reading.report(Code::A317, node.range,
                 {field("value", reading.shown(node)), field("keys", quoted_list(keys)),
                  field("key", keys.empty() ? std::string("kommune") : keys.front())});
  return false;
}

/// A name, or a number of four digits where a name could stand.
PartyEntry entry_of(const Node& node, ir::PartyKindId kind) {
  const std::string text = with_single_spaces(node.text);
  const bool number = is_digits(text);
  return {.kind = kind,
          .name = number ? std::string() : text,
          .number = number ? text : std::string(),
          .range = node.range};
}

/// What stands under `kommune`, `kommuner`, …: a name, a list of names, or `ukjent`.
bool read_named(Reading& reading, const Node& node, ir::PartyKindId kind, PartyList& parties) {
  if (is_unknown(node)) {
    parties.open_kinds.push_back(kind);
    return true;
  }
  if (node.kind == NodeKind::Scalar) {
    parties.entries.push_back(entry_of(node, kind));
    return true;
  }
  if (node.kind != NodeKind::Sequence) {
    return refuse(reading, node);
  }
  bool readable = true;
  for (const Node& item : node.items) {
    const bool name = item.kind == NodeKind::Scalar || item.kind == NodeKind::Empty;
    readable =
        (name ? read_named(reading, item, kind, parties) : refuse(reading, item)) && readable;
  }
  return readable;
}

/// Gives the entry just read its number.
bool read_number(Reading& reading, const Node& node, std::size_t first, PartyList& parties) {
  if (is_unknown(node)) {
    return true;
  }
  if (parties.entries.size() != first + 1 || !is_digits(node.text)) {
    reading.report(Code::A318, node.range, {field("value", reading.shown(node))});
    return false;
  }
  parties.entries[first].number = node.text;
  return true;
}

bool read_party_mapping(Reading& reading, const Node& node, PartyList& parties) {
  const std::size_t first = parties.entries.size();
  const std::size_t first_open = parties.open_kinds.size();
  bool readable = true;
  const Entry* number = nullptr;
  for (const Entry& entry : node.entries) {
    if (const auto kind = reading.vocabulary.find_party_key(entry.key)) {
      readable = read_named(reading, entry.value, *kind, parties) && readable;
    } else if (is_key(entry.key, Key::Number)) {
      number = &entry;
    } else if (!find_key(entry.key, {Key::Role, Key::Remark})) {
      reading.report_unknown_key(entry, party_words(reading.vocabulary));
      readable = false;
    }
  }
  const bool named = parties.entries.size() > first || parties.open_kinds.size() > first_open;
  if (!named && readable) {
    return refuse(reading, node);
  }
  if (number != nullptr && named) {
    readable = read_number(reading, number->value, first, parties) && readable;
  }
  for (std::size_t index = first; index < parties.entries.size(); ++index) {
    parties.entries[index].range =
        parties.entries.size() == first + 1 ? node.range : parties.entries[index].range;
  }
  return readable;
}

void open_every_kind(const Reading& reading, PartyList& parties) {
  for (const ir::PartyKindId kind : reading.vocabulary.party_kinds.ids()) {
    parties.open_kinds.push_back(kind);
  }
}

}  // namespace

bool read_party_entry(Reading& reading, const Node& node, std::optional<ir::PartyKindId> kind,
                      PartyList& parties) {
  if (is_unknown(node)) {
    if (kind) {
      parties.open_kinds.push_back(*kind);
    } else {
      open_every_kind(reading, parties);
    }
    return true;
  }
  if (node.kind == NodeKind::Mapping) {
    return read_party_mapping(reading, node, parties);
  }
  if (node.kind == NodeKind::Scalar && kind) {
    parties.entries.push_back(entry_of(node, *kind));
    return true;
  }
  return refuse(reading, node);
}

PartyList read_party_list(Reading& reading, const Node& node, std::optional<ir::PartyKindId> kind) {
  PartyList parties{.stated = true, .range = node.range};
  if (node.kind != NodeKind::Sequence) {
    if (!read_party_entry(reading, node, kind, parties)) {
      open_every_kind(reading, parties);
    }
    return parties;
  }
  bool readable = true;
  for (const Node& item : node.items) {
    readable = read_party_entry(reading, item, kind, parties) && readable;
  }
  // A party that could not be read may be anyone.
  if (!readable) {
    open_every_kind(reading, parties);
  }
  return parties;
}

std::optional<ir::PartyKindId> kind_of(const ir::Vocabulary& vocabulary, const ir::Type& type) {
  const ir::Type& party =
      type.kind == ir::Kind::List && !type.element.empty() ? type.element[0] : type;
  return party.of.empty() ? std::nullopt : vocabulary.find_party_kind(party.of);
}

values::PartyName name_of(const ir::Vocabulary& vocabulary, const PartyEntry& entry) {
  return {
      .kind = vocabulary.party_kinds[entry.kind].word, .name = entry.name, .number = entry.number};
}

std::optional<values::Value> read_party(Reading& reading, const Node& node, const Target& target) {
  if (node.kind == NodeKind::Scalar) {
    const std::string text = with_single_spaces(node.text);
    if (is_none_word(text)) {
      return values::PartyName{.kind = {}, .name = "ingen", .number = {}};
    }
    const bool number = is_digits(text);
    return values::PartyName{.kind = target.type.of,
                             .name = number ? std::string() : text,
                             .number = number ? text : std::string()};
  }
  PartyList parties;
  if (!read_party_entry(reading, node, std::nullopt, parties)) {
    return std::nullopt;
  }
  if (parties.entries.size() != 1) {
    report_unreadable(reading, node, target);
    return std::nullopt;
  }
  return name_of(reading.vocabulary, parties.entries[0]);
}

}  // namespace samsvar::agreement
