#pragma once
// The numbers of a condition, each one unit off: dates and limits, how many must be on duty and
// when, the share and time of a statistic, the point that an agreement covers.

#include "engine/pipeline/mutation_words.h"

#include <string>
#include <vector>

namespace samsvar::pipeline {

/// A form to stand in the place of another, and the piece of text that is then another.
struct Variation {
  decltype(ir::Expr::form) form;
  source::SourceRange piece;
  std::string by;
};

/// `range` is where the expression is written.
[[nodiscard]] std::vector<Variation> variations(const MutationWords& words,
                                                source::SourceRange range,
                                                const ir::Constant& constant);
[[nodiscard]] std::vector<Variation> variations(const MutationWords& words,
                                                source::SourceRange range,
                                                const ir::Quantified& quantified);
[[nodiscard]] std::vector<Variation> variations(const MutationWords& words,
                                                source::SourceRange range,
                                                const ir::Coverage& coverage);
[[nodiscard]] std::vector<Variation> variations(const MutationWords& words,
                                                source::SourceRange range,
                                                const ir::StatisticMeets& meets);
[[nodiscard]] std::vector<Variation> variations(const MutationWords& words,
                                                source::SourceRange range,
                                                const ir::CoversPoint& point);

}  // namespace samsvar::pipeline
