#pragma once
// What conditions and rules can come to, whatever agreement they are asked about. Only what is left
// out is certain: a condition that a human answers never comes out true by itself, and so on up to
// the verdict. What is let through may still be impossible for a reason that lies in the facts.

#include "engine/ir/rule_set.h"

#include <vector>

namespace samsvar::catalogue {

struct Answers {
  bool yes = false;
  bool unknown = false;
  bool no = false;

  friend bool operator==(const Answers&, const Answers&) = default;
};

struct Verdicts {
  bool met = false;
  bool gap = false;
  bool due = false;
  bool unclear = false;
  bool not_applicable = false;

  friend bool operator==(const Verdicts&, const Verdicts&) = default;
};

/// Nouns that are certainly stated where a condition is asked, since it is not asked otherwise.
using Stated = std::vector<ir::NounRef>;

class Possibilities {
 public:
  explicit Possibilities(const ir::RuleSet& set);

  /// While the rule is in force; outside its time every rule is not applicable.
  [[nodiscard]] const Verdicts& verdicts(ir::RuleId rule) const;

  /// Under an odd number of `ikke` a condition is asked for as `negated`: its own parts are then
  /// answered the other way round, as the evaluation does.
  [[nodiscard]] Answers answers(ir::ExprId condition, bool negated, const Stated& stated) const;

  /// What is stated where a rule's `krav` and exceptions are asked, in every version of it.
  [[nodiscard]] Stated stated_when_it_applies(ir::RuleId rule) const;

 private:
  const ir::RuleSet& set_;
  std::vector<Verdicts> verdicts_;  // by rule
};

}  // namespace samsvar::catalogue
