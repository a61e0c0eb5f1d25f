#pragma once
// How far the trials of the rules go: which verdicts, exceptions and branches of each rule came out
// in one of them. A goal is something that a rule can come to and that a trial should show; what
// cannot be is no goal. Trials that fail show nothing.

#include "engine/catalogue/possible.h"
#include "engine/pipeline/trials.h"

#include <cstddef>
#include <vector>

namespace samsvar::pipeline {

struct VerdictGoal {
  ir::TrialStatus verdict{};
  bool reached = false;
};

/// What may become of an exception: invoked and proved, invoked and not proved, invoked and for a
/// human to settle, not invoked.
enum class ExceptionOutcome : std::uint8_t { Proved, Failed, Undecided, NotInvoked };

struct ExceptionGoal {
  std::size_t exception = 0;  // its place in `Rule::exceptions`
  ExceptionOutcome outcome = ExceptionOutcome::Proved;
  bool reached = false;
};

/// One operand of `og` or `eller`, or a quantifier, coming out true or coming out false.
struct BranchGoal {
  source::SourceRange range;
  bool truth = true;
  bool reached = false;
};

struct RuleCoverage {
  ir::RuleId rule;
  std::size_t trials = 0;
  std::vector<VerdictGoal> verdicts;
  std::vector<ExceptionGoal> exceptions;
  std::vector<BranchGoal> branches;
};

struct Tally {
  std::size_t reached = 0;
  std::size_t all = 0;
};

struct Coverage {
  std::vector<RuleCoverage> rules;  // in the catalogue's order
  Tally verdicts;
  Tally exceptions;
  Tally branches;
  std::size_t trials = 0;
  std::size_t failed = 0;
};

[[nodiscard]] Coverage measure_coverage(const catalogue::Catalogue& catalogue,
                                        const std::vector<TrialResult>& results);

}  // namespace samsvar::pipeline
