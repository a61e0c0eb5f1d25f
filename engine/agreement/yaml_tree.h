#pragma once
// A YAML file as our own tree: mappings in file order, every key and value with its range, all
// scalars as text. YAML's own ideas of what `no`, `0301` or `12:30` mean never enter it. Anchors,
// aliases, merge keys, tags, duplicate keys and several documents in one file are refused here.

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::agreement {

using source::SourceRange;

enum class NodeKind : std::uint8_t { Empty, Scalar, Mapping, Sequence };

struct Entry;

struct Node {
  NodeKind kind = NodeKind::Empty;
  /// From the first to the last character; of an empty value the place right after its key's colon.
  SourceRange range;
  /// Of a scalar, composed (NFC).
  std::string text;
  std::vector<Entry> entries;  // of a mapping
  std::vector<Node> items;     // of a sequence
};

struct Entry {
  std::string key;  // composed (NFC)
  SourceRange key_range;
  Node value;
};

/// The entry with the key, or null.
[[nodiscard]] const Entry* find_entry(const Node& mapping, std::string_view key);

/// The file's one document; an Empty node for a file without content. Nothing when the text is not
/// readable YAML or past a limit: the diagnostics (A1xx) say why and where.
[[nodiscard]] std::optional<Node> read_yaml_tree(const source::SourceMap& map, source::FileId file,
                                                 diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::agreement
