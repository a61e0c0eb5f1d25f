#include "engine/agreement/read_parties.h"
#include "engine/agreement/read_registration.h"
#include "engine/agreement/read_value.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

Datum read_free(Reading& reading, const Node& node, ir::NounId noun);

/// A declared record without nouns below it: any keys, whose values are text.
Record read_free_record(Reading& reading, const Node& node, ir::NounId noun) {
  Record record;
  for (const Entry& entry : node.entries) {
    Datum datum = read_free(reading, entry.value, noun);
    datum.key_range = entry.key_range;
    record.fields.push_back({.segment = entry.key, .noun = noun, .value = {std::move(datum)}});
  }
  return record;
}

Datum read_free(Reading& reading, const Node& node, ir::NounId noun) {
  static const ir::Type text{.kind = ir::Kind::Text};
  Datum datum{.range = node.range,
              .key_range = {node.range.file, node.range.begin, node.range.begin},
              .form = Unknown{}};
  if (node.kind == NodeKind::Mapping && find_wrapper(reading, node, noun) == nullptr) {
    datum.form = read_free_record(reading, node, noun);
  } else if (node.kind == NodeKind::Sequence) {
    ListOf list;
    for (const Node& item : node.items) {
      list.open = list.open || is_unknown(item);
      if (!is_unknown(item)) {
        list.items.push_back(read_free(reading, item, noun));
      }
    }
    datum.form = std::move(list);
  } else {
    return read_datum(reading, node, {noun, text}, Layer::Positions);
  }
  return datum;
}

/// The same noun under two of its names: which of them holds is not for us to say.
bool is_repeated(Reading& reading, const Record& record, const Entry& entry,
                 const std::string& segment) {
  const Datum* first = record.find(segment);
  if (first == nullptr) {
    return false;
  }
  reading.report(Code::A205, entry.key_range, {field("key", entry.key), field("noun", segment)},
                 {{first->key_range, {messages::Text::first_here, {}}}});
  return true;
}

void read_field(Reading& reading, const Entry& entry, ir::NounId parent, Layer layer,
                Record& record) {
  const auto child = reading.vocabulary.find_child(parent, entry.key);
  if (!child) {
    if (is_key(entry.key, Key::Registration)) {
      read_section_registration(reading, entry.value, parent);
    } else if (!is_key(entry.key, Key::Remark)) {
      reading.report_unknown_key(entry, child_words(reading.vocabulary, parent));
      reading.doubt(parent);
    }
    return;
  }
  const ir::Noun& noun = reading.noun(*child);
  if (is_repeated(reading, record, entry, noun.segment)) {
    reading.doubt(parent);
    return;
  }
  record.fields.push_back({.segment = noun.segment,
                           .noun = *child,
                           .value = {read_entry(reading, entry, {*child, noun.type}, layer)}});
}

/// Parties are written in several shapes, one of which stands for several of them.
void add_parties(Reading& reading, const Node& node, const Target& element, ListOf& list) {
  PartyList parties;
  if (!read_party_entry(reading, node, kind_of(reading.vocabulary, element.type), parties)) {
    reading.doubt(element.noun);
    list.open = true;
  }
  list.open = list.open || !parties.open_kinds.empty();
  for (const PartyEntry& entry : parties.entries) {
    list.items.push_back({.range = entry.range,
                          .key_range = {entry.range.file, entry.range.begin, entry.range.begin},
                          .form = values::Value(name_of(reading.vocabulary, entry))});
  }
}

void add_item(Reading& reading, const Node& node, const Target& element, Layer layer,
              ListOf& list) {
  if (is_unknown(node)) {
    list.open = true;
    return;
  }
  if (element.type.kind == ir::Kind::Party && node.kind == NodeKind::Mapping &&
      find_wrapper(reading, node, element.noun) == nullptr) {
    add_parties(reading, node, element, list);
    return;
  }
  Datum datum = read_datum(reading, node, element, layer);
  list.open = list.open || std::holds_alternative<Unreadable>(datum.form);
  list.items.push_back(std::move(datum));
}

}  // namespace

Form read_record(Reading& reading, const Node& node, ir::NounId noun, Layer layer) {
  if (node.kind != NodeKind::Mapping) {
    reading.report(Code::A320, node.range,
                   {field("value", reading.shown(node)), field("key", reading.noun(noun).segment)});
    return unreadable(reading, noun);
  }
  if (reading.noun(noun).declared && reading.noun(noun).children.empty()) {
    return read_free_record(reading, node, noun);
  }
  Record record;
  for (const Entry& entry : node.entries) {
    read_field(reading, entry, noun, layer, record);
  }
  return record;
}

Form read_list(Reading& reading, const Node& node, const Target& target, Layer layer) {
  static const ir::Type text{.kind = ir::Kind::Text};
  const ir::Type& type = target.type.element.empty() ? text : target.type.element[0];
  const Target element{target.noun, type};
  ListOf list;
  if (node.kind == NodeKind::Sequence) {
    for (const Node& item : node.items) {
      add_item(reading, item, element, layer, list);
    }
  } else {
    // One entry without its dash.
    add_item(reading, node, element, layer, list);
  }
  return list;
}

}  // namespace samsvar::agreement
