#include "engine/pipeline/coverage.h"

#include <algorithm>
#include <map>
#include <set>

namespace samsvar::pipeline {

namespace {

using catalogue::Answers;
using evaluation::Status;
using evaluation::Why;
using ir::TrialStatus;
using values::Truth;

/// What conditions and exceptions came to in the trials, by the place in the rule file.
class Seen {
 public:
  void take(const Why& why) {
    truths_[why.rule_range].insert(why.truth);
    // An exception stands in the tree with its `når` and its `krever` below it.
    if (why.children.size() == 2) {
      pairs_[why.rule_range].insert({why.children[0].truth, why.children[1].truth});
    }
    for (const Why& child : why.children) {
      take(child);
    }
  }

  [[nodiscard]] bool came_out(source::SourceRange range, bool truth) const {
    const auto found = truths_.find(range);
    return found != truths_.end() && found->second.contains(values::truth_of(truth));
  }

  [[nodiscard]] bool came_out(const ir::Exception& exception, ExceptionOutcome outcome) const {
    const auto found = pairs_.find(exception.range);
    return found != pairs_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const auto& pair) {
             return outcome_of(pair.first, pair.second) == outcome;
           });
  }

 private:
  static std::optional<ExceptionOutcome> outcome_of(Truth invoked, Truth proved) {
    if (invoked == Truth::False) {
      return ExceptionOutcome::NotInvoked;
    }
    if (invoked == Truth::Unknown) {
      return std::nullopt;
    }
    switch (proved) {
      case Truth::True:
        return ExceptionOutcome::Proved;
      case Truth::False:
        return ExceptionOutcome::Failed;
      case Truth::Unknown:
        return ExceptionOutcome::Undecided;
    }
    return std::nullopt;
  }

  std::map<source::SourceRange, std::set<Truth>> truths_;
  std::map<source::SourceRange, std::set<std::pair<Truth, Truth>>> pairs_;
};

/// Every operand and quantifier of a rule's conditions, each with what it can come to.
class Branches {
 public:
  Branches(const ir::RuleSet& set, const catalogue::Possibilities& possible,
           std::vector<BranchGoal>& goals)
      : set_(set), possible_(possible), goals_(goals) {}

  void find_in(ir::RuleId id) {
    const ir::Rule& rule = set_.rules[id];
    visit_whole(rule.narrowed);
    for (const ir::Version& version : rule.versions) {
      visit_whole(version.condition);
    }
    stated_ = possible_.stated_when_it_applies(id);
    for (const ir::Version& version : rule.versions) {
      visit_whole(version.requirement);
    }
    for (const ir::Exception& exception : rule.exceptions) {
      visit_whole(exception.condition);
      visit_whole(exception.proof);
    }
  }

 private:
  void visit_whole(std::optional<ir::ExprId> condition) {
    if (condition) {
      visit_part(*condition, false);
    }
  }

  void visit_part(ir::ExprId id, bool negated) { visit(id, negated, set_.exprs[id].range); }

  /// `shown` is where the evaluation says what it came to: at the `ikke` that stands before it.
  void visit(ir::ExprId id, bool negated, source::SourceRange shown) {
    const ir::Expr& expr = set_.exprs[id];
    if (const auto* all = std::get_if<ir::And>(&expr.form)) {
      visit_operands(all->operands, negated);
    } else if (const auto* any = std::get_if<ir::Or>(&expr.form)) {
      visit_operands(any->operands, negated);
    } else if (const auto* negation = std::get_if<ir::Not>(&expr.form)) {
      visit(negation->operand, !negated, shown);
    } else if (const auto* quantified = std::get_if<ir::Quantified>(&expr.form)) {
      add(id, negated, shown);
      if (quantified->condition) {
        visit_part(*quantified->condition, false);
      }
    } else if (const auto* for_each = std::get_if<ir::ForEach>(&expr.form)) {
      add(for_each->condition, false, set_.exprs[for_each->condition].range);
      visit_part(for_each->condition, false);
    }
  }

  void visit_operands(const std::vector<ir::ExprId>& operands, bool negated) {
    for (const ir::ExprId operand : operands) {
      add(operand, negated, set_.exprs[operand].range);
      visit_part(operand, negated);
    }
  }

  void add(ir::ExprId id, bool negated, source::SourceRange shown) {
    if (!added_.insert(shown).second) {
      return;
    }
    const Answers possible = possible_.answers(id, negated, stated_);
    if (possible.yes) {
      goals_.push_back({.range = shown, .truth = true});
    }
    if (possible.no) {
      goals_.push_back({.range = shown, .truth = false});
    }
  }

  const ir::RuleSet& set_;
  const catalogue::Possibilities& possible_;
  std::vector<BranchGoal>& goals_;
  catalogue::Stated stated_;
  std::set<source::SourceRange> added_;
};

std::vector<VerdictGoal> verdict_goals(const catalogue::Verdicts& possible) {
  std::vector<VerdictGoal> goals;
  const auto add = [&](bool is_possible, TrialStatus verdict) {
    if (is_possible) {
      goals.push_back({.verdict = verdict});
    }
  };
  add(possible.met, TrialStatus::Met);
  add(possible.gap, TrialStatus::Gap);
  add(possible.due, TrialStatus::Due);
  add(possible.unclear, TrialStatus::Unclear);
  add(possible.not_applicable, TrialStatus::NotApplicable);
  return goals;
}

std::vector<ExceptionGoal> exception_goals(const ir::RuleSet& set,
                                           const catalogue::Possibilities& possible,
                                           ir::RuleId id) {
  const ir::Rule& rule = set.rules[id];
  const catalogue::Stated stated = possible.stated_when_it_applies(id);
  std::vector<ExceptionGoal> goals;
  for (std::size_t index = 0; index < rule.exceptions.size(); ++index) {
    const ir::Exception& exception = rule.exceptions[index];
    const Answers invoked = possible.answers(exception.condition, false, stated);
    const Answers proved =
        exception.proof ? possible.answers(*exception.proof, false, stated) : Answers{.yes = true};
    const auto add = [&](bool is_possible, ExceptionOutcome outcome) {
      if (is_possible) {
        goals.push_back({.exception = index, .outcome = outcome});
      }
    };
    add(invoked.yes && proved.yes, ExceptionOutcome::Proved);
    add(invoked.yes && proved.no, ExceptionOutcome::Failed);
    // Where nothing can prove or refute it, that a human is asked is what there is to show.
    add(invoked.yes && !proved.yes && !proved.no, ExceptionOutcome::Undecided);
    add(invoked.no, ExceptionOutcome::NotInvoked);
  }
  return goals;
}

/// That a rule is not in force says nothing of its `når`.
std::optional<TrialStatus> verdict_shown_by(const evaluation::Finding& finding) {
  switch (finding.status) {
    case Status::Met:
      return TrialStatus::Met;
    case Status::Gap:
      return TrialStatus::Gap;
    case Status::Due:
      return TrialStatus::Due;
    case Status::Unclear:
      return TrialStatus::Unclear;
    case Status::NotApplicable:
      break;
  }
  const bool in_force = finding.not_applicable != evaluation::NotApplicableBecause::NotInForce;
  return in_force ? std::optional(TrialStatus::NotApplicable) : std::nullopt;
}

template <typename Goal>
void count(const std::vector<Goal>& goals, Tally& tally) {
  tally.all += goals.size();
  tally.reached += static_cast<std::size_t>(
      std::count_if(goals.begin(), goals.end(), [](const Goal& goal) { return goal.reached; }));
}

void count(Coverage& coverage) {
  for (const RuleCoverage& rule : coverage.rules) {
    count(rule.verdicts, coverage.verdicts);
    count(rule.exceptions, coverage.exceptions);
    count(rule.branches, coverage.branches);
  }
}

}  // namespace

Coverage measure_coverage(const catalogue::Catalogue& catalogue,
                          const std::vector<TrialResult>& results) {
  const ir::RuleSet& set = catalogue.rules;
  Coverage coverage;
  Seen seen;
  std::map<ir::RuleId, std::set<TrialStatus>> shown;
  for (const TrialResult& result : results) {
    ++coverage.trials;
    if (!result.passed() || !result.finding) {
      ++coverage.failed;
      continue;
    }
    seen.take(result.finding->why);
    if (const auto verdict = verdict_shown_by(*result.finding)) {
      shown[result.rule].insert(*verdict);
    }
  }
  const catalogue::Possibilities possible(set);
  for (const ir::RuleId id : catalogue.order) {
    const ir::Rule& rule = set.rules[id];
    RuleCoverage one{.rule = id,
                     .trials = rule.trials.size(),
                     .verdicts = verdict_goals(possible.verdicts(id)),
                     .exceptions = exception_goals(set, possible, id),
                     .branches = {}};
    Branches(set, possible, one.branches).find_in(id);
    for (VerdictGoal& goal : one.verdicts) {
      goal.reached = shown[id].contains(goal.verdict);
    }
    for (ExceptionGoal& goal : one.exceptions) {
      goal.reached = seen.came_out(rule.exceptions[goal.exception], goal.outcome);
    }
    for (BranchGoal& goal : one.branches) {
      goal.reached = seen.came_out(goal.range, goal.truth);
    }
    coverage.rules.push_back(std::move(one));
  }
  count(coverage);
  return coverage;
}

}  // namespace samsvar::pipeline
