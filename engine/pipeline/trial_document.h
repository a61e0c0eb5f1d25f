#pragma once
// The agreement that a `prøve` describes, written out as the YAML that a person would have written,
// so that a trial is read by the very reader that reads agreements. What the trial does not give is
// filled in: one agreement in force, completely registered, between one party of each kind.

#include "engine/ir/rule_set.h"

#include <cstdint>
#include <string>
#include <vector>

namespace samsvar::pipeline {

struct TrialDocument {
  /// A stretch of the text and the `gitt` line that it comes from.
  struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    source::SourceRange origin;
  };

  std::string text;
  std::vector<Piece> pieces;
};

[[nodiscard]] TrialDocument write_trial_document(const ir::Vocabulary& vocabulary,
                                                 const ir::Rule& rule, const ir::Trial& trial,
                                                 values::Date date);

}  // namespace samsvar::pipeline
