#include "engine/agreement/read_value.h"

#include "engine/agreement/forms.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

constexpr auto wrapper_keys = {Key::PerParty, Key::AccordingTo, Key::Wording, Key::NotApplicable};

/// `<for eksempel 30 minutter>`: left as the report proposed it.
bool is_placeholder(const Node& node) {
  return node.kind == NodeKind::Scalar && node.text.starts_with('<') && node.text.ends_with('>');
}

Form read_positions(Reading& reading, const Node& node, const Target& target) {
  if (node.kind != NodeKind::Mapping || node.entries.empty()) {
    reading.report(Code::A321, node.range);
    return unreadable(reading, target.noun);
  }
  Contested contested;
  for (const Entry& entry : node.entries) {
    contested.positions.push_back({.label = entry.key,
                                   .label_range = entry.key_range,
                                   .datum = {read_entry(reading, entry, target, Layer::Bare)}});
  }
  return contested;
}

Form read_shares(Reading& reading, const Node& node, const Target& target) {
  if (node.kind != NodeKind::Mapping || node.entries.empty()) {
    reading.report(Code::A322, node.range);
    return unreadable(reading, target.noun);
  }
  PerParty shares;
  for (const Entry& entry : node.entries) {
    const bool number = is_digits(entry.key);
    shares.shares.push_back({.party = {.kind = {},
                                       .name = number ? std::string() : entry.key,
                                       .number = number ? entry.key : std::string()},
                             .range = entry.key_range,
                             .value = {read_entry(reading, entry, target, Layer::Timeline)}});
  }
  return shares;
}

Form read_wording(Reading& reading, const Node& node, const Target& target) {
  if (is_unknown(node)) {
    return Unknown{};
  }
  if (node.kind != NodeKind::Scalar) {
    reading.report(Code::A323, node.range);
    return unreadable(reading, target.noun);
  }
  return Wording{node.text};
}

bool is_too_deep(Layer wanted, Layer layer) {
  return wanted < layer;
}

Form refuse_nesting(Reading& reading, SourceRange range, ir::NounId noun) {
  reading.report(Code::A324, range);
  return unreadable(reading, noun);
}

Form read_wrapper(Reading& reading, const Node& node, const Entry& wrapper, const Target& target,
                  Layer layer) {
  if (node.entries.size() > 1) {
    const bool first = &node.entries.front() == &wrapper;
    reading.report(Code::A325, node.entries[first ? 1 : 0].key_range, {field("key", wrapper.key)});
    return unreadable(reading, target.noun);
  }
  if (is_key(wrapper.key, Key::Wording)) {
    return read_wording(reading, wrapper.value, target);
  }
  if (is_key(wrapper.key, Key::NotApplicable)) {
    return ClaimedNotApplicable{wrapper.value.text};
  }
  if (is_key(wrapper.key, Key::PerParty)) {
    return is_too_deep(Layer::PerParty, layer)
               ? refuse_nesting(reading, wrapper.key_range, target.noun)
               : read_shares(reading, wrapper.value, target);
  }
  return is_too_deep(Layer::Positions, layer)
             ? refuse_nesting(reading, wrapper.key_range, target.noun)
             : read_positions(reading, wrapper.value, target);
}

bool has_children(const Reading& reading, ir::NounId noun) {
  return !reading.noun(noun).children.empty();
}

Form form_of(Reading& reading, std::optional<values::Value> value, ir::NounId noun) {
  if (!value) {
    return unreadable(reading, noun);
  }
  return *std::move(value);
}

/// By the type alone; everything wrapped around the value has been taken off.
Form read_bare(Reading& reading, const Node& node, const Target& target, Layer layer) {
  switch (target.type.kind) {
    case ir::Kind::Error:
      return Unreadable{};
    case ir::Kind::Record:
      return read_record(reading, node, target.noun, layer);
    case ir::Kind::List:
      return read_list(reading, node, target, layer);
    case ir::Kind::Roster:
      return form_of(reading, read_roster(reading, node, target), target.noun);
    case ir::Kind::Statistic:
      if (find_entry(node, Key::Share) != nullptr || find_entry(node, Key::Median) != nullptr ||
          !has_children(reading, target.noun)) {
        return form_of(reading, read_statistic(reading, node, target), target.noun);
      }
      return read_record(reading, node, target.noun, layer);
    case ir::Kind::Party:
      return form_of(reading, read_party(reading, node, target), target.noun);
    case ir::Kind::Boolean:
    case ir::Kind::Number:
    case ir::Kind::Count:
    case ir::Kind::Percent:
    case ir::Kind::Money:
    case ir::Kind::MoneyRate:
    case ir::Kind::Text:
    case ir::Kind::Choice:
    case ir::Kind::Date:
    case ir::Kind::Event:
    case ir::Kind::TimeOfDay:
    case ir::Kind::Duration:
    case ir::Kind::Period:
    case ir::Kind::Limit:
    case ir::Kind::Document:
    case ir::Kind::Subject:
      break;
  }
  // A noun with a value of its own may also have nouns below it.
  if (node.kind == NodeKind::Mapping && has_children(reading, target.noun)) {
    return read_record(reading, node, target.noun, layer);
  }
  if (node.kind != NodeKind::Scalar) {
    reading.report(Code::A319, node.range, {field("form", form_name(target.type.kind))});
    return unreadable(reading, target.noun);
  }
  return form_of(reading, read_scalar(reading, node, target), target.noun);
}

Form read_form(Reading& reading, const Node& node, const Target& target, Layer layer) {
  if (is_unknown(node)) {
    return Unknown{};
  }
  if (node.kind == NodeKind::Scalar && is_not_applicable_word(node.text)) {
    return ClaimedNotApplicable{};
  }
  if (is_placeholder(node)) {
    reading.report(Code::A209, node.range, {field("value", reading.shown(node))});
    return Unknown{};
  }
  if (const Entry* wrapper = find_wrapper(reading, node, target.noun)) {
    return read_wrapper(reading, node, *wrapper, target, layer);
  }
  if (is_timeline(reading, node, target.noun)) {
    return is_too_deep(Layer::Timeline, layer) ? refuse_nesting(reading, node.range, target.noun)
                                               : read_timeline(reading, node, target);
  }
  return read_bare(reading, node, target, layer);
}

}  // namespace

const Entry* find_wrapper(const Reading& reading, const Node& node, ir::NounId noun) {
  if (node.kind != NodeKind::Mapping) {
    return nullptr;
  }
  const auto found =
      std::find_if(node.entries.begin(), node.entries.end(), [&](const Entry& entry) {
        return find_key(entry.key, wrapper_keys) && !reading.vocabulary.find_child(noun, entry.key);
      });
  return found == node.entries.end() ? nullptr : &*found;
}

Datum read_datum(Reading& reading, const Node& node, const Target& target, Layer layer) {
  return {.range = node.range,
          .key_range = {node.range.file, node.range.begin, node.range.begin},
          .form = read_form(reading, node, target, layer)};
}

Datum read_entry(Reading& reading, const Entry& entry, const Target& target, Layer layer) {
  Datum datum = read_datum(reading, entry.value, target, layer);
  datum.key_range = entry.key_range;
  return datum;
}

Form unreadable(Reading& reading, ir::NounId noun) {
  reading.doubt(noun);
  return Unreadable{};
}

void report_unreadable(Reading& reading, const Node& node, const Target& target) {
  reading.report(Code::A301, node.range,
                 {field("value", reading.shown(node)), field("form", form_name(target.type.kind)),
                  field("key", reading.noun(target.noun).segment),
                  field("example", form_example(reading.noun(target.noun), target.type))});
}

}  // namespace samsvar::agreement
