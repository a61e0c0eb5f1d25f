#pragma once
// What every part of the reader shares: the file, the vocabulary, where problems go, and which
// sections they make doubtful. Internal to engine/agreement.

#include "engine/agreement/document.h"
#include "engine/agreement/structure_keys.h"
#include "engine/agreement/yaml_tree.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"
#include "engine/source/source_map.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::agreement {

using diagnostics::Code;
using messages::field;

/// More problems of one file than anyone reads.
inline constexpr std::size_t max_problems = 100;

/// A noun's value is being read by its type, which for an element of a list is not the noun's own.
struct Target {
  ir::NounId noun;
  const ir::Type& type;
};

/// What may still be wrapped around a value: the order is `for`, then steps, then `ifølge`.
enum class Layer : std::uint8_t { PerParty, Timeline, Positions, Bare };

struct Reading {
  const source::SourceMap& map;
  source::FileId file;
  const ir::Vocabulary& vocabulary;
  diagnostics::Diagnostics* diagnostics;
  /// Under `faktisk`.
  bool factual = false;
  /// Canonical paths where something was not understood: of the content and of the facts.
  std::vector<std::string> content_doubts;
  std::vector<std::string> factual_doubts;
  /// From `registrering` at the top and inside sections.
  std::vector<Completeness> completeness;
  std::size_t reported = 0;

  /// What is past `max_problems` is counted only; `report_rest` tells of it as one error.
  void report(Code code, SourceRange range, std::vector<messages::Field> fields = {},
              std::vector<diagnostics::Label> related = {});
  void report_rest();
  void doubt(std::string path);
  void doubt(ir::NounId noun);

  /// A key that is not known here: a warning that suggests the nearest of the `known` words, and
  /// whose suggestions it returns.
  std::vector<std::string> report_unknown_key(const Entry& entry,
                                              const std::vector<std::string>& known);

  [[nodiscard]] const ir::Noun& noun(ir::NounId id) const { return vocabulary.nouns[id]; }

  /// The text of a node in one line, for a message.
  [[nodiscard]] std::string shown(const Node& node) const;
};

/// The segments and aliases below a noun (the roots when there is none).
[[nodiscard]] std::vector<std::string> child_words(const ir::Vocabulary& vocabulary,
                                                   std::optional<ir::NounId> parent);

/// The known words that a misspelt one may stand for.
[[nodiscard]] std::vector<std::string> similar_words(std::string_view word,
                                                     const std::vector<std::string>& known);

/// A list of words as a message shows it: "`a`, `b`, `c`".
[[nodiscard]] std::string quoted_list(const std::vector<std::string>& words);

}  // namespace samsvar::agreement
