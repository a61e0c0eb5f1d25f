#include "engine/agreement/read_registration.h"

#include "engine/diagnostics/codes.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

bool read_word(Reading& reading, const Node& node) {
  if (is_unknown(node)) {
    return false;
  }
  const auto complete = node.kind == NodeKind::Scalar ? find_completeness(node.text) : std::nullopt;
  if (!complete) {
    reading.report(Code::A206, node.range, {field("value", reading.shown(node))});
  }
  return complete.value_or(false);
}

/// A dotted path, each step by its segment or an alias.
std::optional<ir::NounId> find_part(const ir::Vocabulary& vocabulary, std::string_view path) {
  std::optional<ir::NounId> found;
  while (true) {
    const std::size_t dot = path.find('.');
    const std::string_view word = path.substr(0, dot);
    auto next = vocabulary.find_child(found, word);
    if (!next && !found && is_key(word, Key::Agreement)) {
      next = vocabulary.find_child(found, canonical(Key::Agreement));
    }
    if (!next || dot == std::string_view::npos) {
      return next;
    }
    found = next;
    path.remove_prefix(dot + 1);
  }
}

}  // namespace

void read_registration(Reading& reading, const Node& node) {
  if (node.kind != NodeKind::Mapping) {
    reading.completeness.push_back({.path = {}, .complete = read_word(reading, node)});
    return;
  }
  bool rest = false;
  bool all_understood = true;
  for (const Entry& entry : node.entries) {
    const bool complete = read_word(reading, entry.value);
    if (is_rest_word(entry.key)) {
      rest = complete;
      continue;
    }
    const auto part = find_part(reading.vocabulary, entry.key);
    if (!part) {
      reading.report(Code::A207, entry.key_range, {field("key", entry.key)});
      all_understood = false;
      continue;
    }
    reading.completeness.push_back({.path = reading.noun(*part).path, .complete = complete});
  }
  // A part that was not understood may be the one that is incomplete: then nothing is complete but
  // what is named.
  reading.completeness.push_back({.path = {}, .complete = rest && all_understood});
}

void read_section_registration(Reading& reading, const Node& node, ir::NounId section) {
  // What is registered of the facts says nothing about the content at the same path.
  const bool complete = read_word(reading, node);
  if (!reading.factual) {
    reading.completeness.push_back({.path = reading.noun(section).path, .complete = complete});
  }
}

}  // namespace samsvar::agreement
