#include "engine/agreement/read_register.h"

#include "engine/agreement/read_days.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

std::optional<ir::PartyKindId> find_register_kind(const ir::Vocabulary& vocabulary,
                                                  std::string_view key) {
  for (const ir::PartyKindId id : vocabulary.party_kinds.ids()) {
    if (!key.empty() && vocabulary.party_kinds[id].register_key == key) {
      return id;
    }
  }
  return std::nullopt;
}

/// A word or a list of words; what is neither is reported and counts as unknown.
struct Words {
  std::vector<std::string> words;
  bool unknown = false;
};

Words read_words(Reading& reading, const Node& node) {
  Words read;
  const auto add = [&](const Node& item) {
    if (is_unknown(item)) {
      read.unknown = true;
    } else if (item.kind == NodeKind::Scalar) {
      read.words.push_back(with_single_spaces(item.text));
    } else {
      reading.report(Code::A319, item.range,
                     {field("form", messages::Message{messages::Text::form_text, {}})});
      read.unknown = true;
    }
  };
  if (node.kind != NodeKind::Sequence) {
    add(node);
    return read;
  }
  for (const Node& item : node.items) {
    add(item);
  }
  return read;
}

Received read_received(Reading& reading, const Node& node) {
  if (is_unknown(node)) {
    return Received::Unknown;
  }
  if (const auto answer = find_boolean(node.text)) {
    return *answer ? Received::Yes : Received::No;
  }
  if (find_completeness(node.text) == false) {
    return Received::Partly;
  }
  reading.report(Code::A402, node.range, {field("value", reading.shown(node))});
  return Received::Unknown;
}

/// Fields that the vocabulary reads from the register.
std::vector<std::string> declared_fields(const ir::Vocabulary& vocabulary) {
  std::vector<std::string> fields;
  for (const ir::Noun& noun : vocabulary.nouns) {
    if (noun.derivation == ir::Derivation::RegisterField) {
      fields.push_back(noun.derived_from);
    }
  }
  for (const ir::SubjectKind& kind : vocabulary.subject_kinds) {
    fields.push_back(kind.grouped_by);
  }
  return fields;
}

class RegisterReader {
 public:
  RegisterReader(Reading& reading, Register& found) : reading_(reading), register_(found) {}

  void entry(const Entry& entry) {
    if (is_key(entry.key, Key::AsOf)) {
      register_.as_of = read_day(reading_, entry.value);
    } else if (is_key(entry.key, Key::Pairs)) {
      each(entry, [&](const Node& node) { pair(node); });
    } else if (const auto kind = find_register_kind(reading_.vocabulary, entry.key)) {
      each(entry, [&](const Node& node) { party(node, *kind); });
    } else if (!is_key(entry.key, Key::Remark)) {
      unknown_key(entry);
    }
  }

 private:
  void unknown_key(const Entry& entry) {
    std::vector<std::string> known = spellings({Key::AsOf, Key::Pairs});
    for (const ir::PartyKind& kind : reading_.vocabulary.party_kinds) {
      if (!kind.register_key.empty()) {
        known.push_back(kind.register_key);
      }
    }
    reading_.report_unknown_key(entry, known);
  }

  template <typename Read>
  void each(const Entry& entry, Read read_one) {
    if (is_unknown(entry.value)) {
      return;
    }
    if (entry.value.kind != NodeKind::Sequence) {
      reading_.report(Code::A401, entry.value.range, {field("key", entry.key)});
      return;
    }
    for (const Node& node : entry.value.items) {
      if (node.kind == NodeKind::Mapping) {
        read_one(node);
      } else {
        reading_.report(Code::A401, node.range, {field("key", entry.key)});
      }
    }
  }

  void party(const Node& node, ir::PartyKindId kind) {
    RegisteredParty party{.kind = kind, .range = node.range};
    for (const Entry& entry : node.entries) {
      party_field(entry, party);
    }
    const DaySpan days = read_day_span(reading_, node);
    party.from = days.from;
    party.to = days.to;
    if (party.name.empty()) {
      reading_.report(Code::A403, node.range, {field("value", reading_.shown(node))});
      return;
    }
    register_.parties.push_back(std::move(party));
  }

  void party_field(const Entry& entry, RegisteredParty& party) {
    if (is_key(entry.key, Key::Name)) {
      party.name = is_unknown(entry.value) ? std::string() : with_single_spaces(entry.value.text);
    } else if (is_key(entry.key, Key::OtherNames)) {
      names(entry.value, party);
    } else if (is_key(entry.key, Key::Number)) {
      numbers(entry.value, party);
    } else if (is_key(entry.key, Key::Received)) {
      party.received = read_received(reading_, entry.value);
    } else if (is_key(entry.key, Key::Successor)) {
      party.successors = read_words(reading_, entry.value).words;
    } else if (!find_key(entry.key, {Key::FirstDay, Key::LastDay, Key::Remark})) {
      warn_if_misspelt(entry);
      Words words = read_words(reading_, entry.value);
      party.extras.push_back({.key = entry.key,
                              .values = std::move(words.words),
                              .unknown = words.unknown,
                              .range = entry.value.range});
    }
  }

  /// An entry may have any further field, but one that is nearly a known one is a mistake.
  void warn_if_misspelt(const Entry& entry) {
    std::vector<std::string> known = declared_fields(reading_.vocabulary);
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) {
      return;
    }
    const std::vector<std::string> fixed =
        spellings({Key::Name, Key::OtherNames, Key::Number, Key::Received, Key::Successor,
                   Key::FirstDay, Key::LastDay});
    known.insert(known.end(), fixed.begin(), fixed.end());
    if (!similar_words(entry.key, known).empty()) {
      reading_.report_unknown_key(entry, known);
    }
  }

  /// Words, and steps of names over time.
  void names(const Node& node, RegisteredParty& party) {
    if (node.kind != NodeKind::Sequence) {
      party.other_names = read_words(reading_, node).words;
      return;
    }
    for (const Node& item : node.items) {
      const Entry* value =
          item.kind == NodeKind::Mapping ? find_entry(item, Key::StepValue) : nullptr;
      if (value == nullptr) {
        const Words read = read_words(reading_, item);
        party.other_names.insert(party.other_names.end(), read.words.begin(), read.words.end());
        continue;
      }
      const DaySpan days = read_day_span(reading_, item);
      for (const std::string& name : read_words(reading_, value->value).words) {
        party.dated_names.push_back({.name = name, .from = days.from, .to = days.to});
      }
    }
  }

  /// `"4627"`, or steps of numbers over time.
  void numbers(const Node& node, RegisteredParty& party) {
    if (is_unknown(node)) {
      return;
    }
    if (node.kind != NodeKind::Sequence) {
      number(node, {}, party);
      return;
    }
    for (const Node& item : node.items) {
      const Entry* value =
          item.kind == NodeKind::Mapping ? find_entry(item, Key::StepValue) : nullptr;
      if (value != nullptr) {
        number(value->value, read_day_span(reading_, item), party);
      } else if (!is_unknown(item)) {
        number(item, {}, party);
      }
    }
  }

  void number(const Node& node, const DaySpan& days, RegisteredParty& party) {
    if (is_unknown(node)) {
      return;
    }
    if (node.kind != NodeKind::Scalar || !is_digits(node.text)) {
      reading_.report(Code::A318, node.range, {field("value", reading_.shown(node))});
      return;
    }
    party.numbers.push_back({.number = node.text, .from = days.from, .to = days.to});
  }

  /// `{kommune: Askøy, foretak: B}`: two kinds of party, in the order written, each by its name or
  /// its number.
  void pair(const Node& node) {
    RegisteredPair pair{.range = node.range};
    std::size_t named = 0;
    for (const Entry& entry : node.entries) {
      const auto kind = reading_.vocabulary.find_party_key(entry.key);
      if (kind && entry.value.kind == NodeKind::Scalar && !is_unknown(entry.value)) {
        PartyEntry party{.kind = *kind, .range = entry.value.range};
        (is_digits(entry.value.text) ? party.number : party.name) =
            with_single_spaces(entry.value.text);
        (named == 0 ? pair.first : pair.second) = std::move(party);
        ++named;
      } else if (!kind && !find_key(entry.key, {Key::FirstDay, Key::LastDay, Key::Remark})) {
        reading_.report_unknown_key(entry, spellings({Key::FirstDay, Key::LastDay}));
      }
    }
    if (named != 2) {
      reading_.report(Code::A404, node.range, {field("value", reading_.shown(node))});
      return;
    }
    const DaySpan days = read_day_span(reading_, node);
    pair.from = days.from;
    pair.to = days.to;
    register_.pairs.push_back(std::move(pair));
  }

  Reading& reading_;
  Register& register_;
};

}  // namespace

Register read_register(Reading& reading, const Node& root, const Entry& entry) {
  Register found{.file = reading.file, .range = root.range};
  if (entry.value.kind != NodeKind::Mapping) {
    reading.report(Code::A320, entry.value.range,
                   {field("value", reading.shown(entry.value)), field("key", entry.key)});
    return found;
  }
  RegisterReader reader(reading, found);
  for (const Entry& part : entry.value.entries) {
    reader.entry(part);
  }
  for (const Entry& other : root.entries) {
    const bool known = find_key(other.key, {Key::Format, Key::RegisterOf, Key::Registered,
                                            Key::Registration, Key::Remark})
                           .has_value();
    if (!known) {
      reading.report(Code::A405, other.key_range, {field("key", other.key)});
    }
  }
  return found;
}

}  // namespace samsvar::agreement
