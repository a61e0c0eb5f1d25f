#pragma once
// Generated rules assessed on generated worlds in memory: what every verdict rests on, as a line of
// text that can be compared.

#include "tests/properties/logic/generate.h"
#include "tests/properties/logic/text.h"
#include "tests/support/desk.h"

#include <string>
#include <vector>

namespace samsvar::tests {

/// So many rules from a seed, as the generator of logic writes them.
[[nodiscard]] std::vector<logic::Rule> some_rules(Draw& draw, int count);

[[nodiscard]] Rulebook rulebook_of(const std::vector<logic::Rule>& rules);

struct Verdict {
  evaluation::Status status;
  std::string text;  // "R7 unclear missing_information, judgement via U-EN 2026-11-23"
};

/// One a rule, of the generated worlds' pair; none when no document in force makes the pair.
[[nodiscard]] std::vector<Verdict> verdicts(const Rulebook& rulebook,
                                            const std::vector<TextFile>& files,
                                            values::Date date = logic::today);

[[nodiscard]] std::string verdict_text(const Rulebook& rulebook,
                                       const evaluation::Finding& finding);

/// The texts that show a failing case.
[[nodiscard]] std::string shown(const std::vector<TextFile>& files);

}  // namespace samsvar::tests
