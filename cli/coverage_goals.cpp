// The verdicts, exceptions and branches that the tests show and do not show.

#include "cli/coverage_text.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/written.h"
#include "engine/report/layout.h"

#include <algorithm>

namespace samsvar::cli {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using pipeline::ExceptionOutcome;
using pipeline::RuleCoverage;

/// So many rules are named for each kind of goal unless all are asked for.
constexpr std::size_t most_named = 5;

Text verdict_text(ir::TrialStatus verdict) {
  switch (verdict) {
    case ir::TrialStatus::Met:
      return Text::trial_met;
    case ir::TrialStatus::Gap:
      return Text::trial_gap;
    case ir::TrialStatus::Due:
      return Text::trial_due;
    case ir::TrialStatus::Unclear:
      return Text::trial_unclear;
    case ir::TrialStatus::NotApplicable:
      return Text::trial_not_applicable;
  }
  return Text::trial_unclear;
}

Text outcome_text(ExceptionOutcome outcome) {
  switch (outcome) {
    case ExceptionOutcome::Proved:
      return Text::coverage_proved;
    case ExceptionOutcome::Failed:
      return Text::coverage_failed;
    case ExceptionOutcome::Undecided:
      return Text::coverage_undecided;
    case ExceptionOutcome::NotInvoked:
      return Text::coverage_not_invoked;
  }
  return Text::coverage_proved;
}

/// What a rule's tests do not show, a line each.
using Missing = std::vector<std::string>;

class Goals {
 public:
  explicit Goals(const CoverageText& text)
      : text_(text), set_(text.rules.library.catalogue.rules) {}

  void tell() {
    section(Text::coverage_verdicts, text_.coverage.verdicts, threshold(&Thresholds::verdicts),
            &Goals::missing_verdicts);
    section(Text::coverage_exceptions, text_.coverage.exceptions,
            threshold(&Thresholds::exceptions), &Goals::missing_exceptions);
    section(Text::coverage_branches, text_.coverage.branches, threshold(&Thresholds::branches),
            &Goals::missing_branches);
  }

 private:
  using Thresholds = pipeline::Thresholds;
  using Find = Missing (Goals::*)(const RuleCoverage&) const;

  [[nodiscard]] std::optional<values::Decimal> threshold(
      std::optional<values::Decimal> Thresholds::*value) const {
    return text_.thresholds ? (*text_.thresholds).*value : std::nullopt;
  }

  void section(Text heading, const pipeline::Tally& tally, std::optional<values::Decimal> threshold,
               Find find) {
    std::vector<messages::Field> fields{field("reached", as_number(tally.reached)),
                                        field("all", as_number(tally.all)),
                                        field("share", share_words(tally.reached, tally.all))};
    fields.push_back(
        field("threshold", threshold ? Message{Text::coverage_threshold,
                                               {field("threshold", percent_words(*threshold))}}
                                     : messages::plain(std::string())));
    text_.telling.out << '\n';
    text_.telling.paragraph({heading, std::move(fields)});
    tell_missing(find);
  }

  void tell_missing(Find find) {
    std::size_t rules = 0;
    std::size_t goals = 0;
    for (const RuleCoverage& rule : text_.coverage.rules) {
      const Missing missing = (this->*find)(rule);
      if (missing.empty()) {
        continue;
      }
      if (!text_.verbose && rules >= most_named) {
        goals += missing.size();
      } else {
        tell_rule(rule, missing);
      }
      ++rules;
    }
    if (goals > 0) {
      text_.telling.line(
          {Text::coverage_more,
           {field("goals", as_number(goals)), field("rules", as_number(rules - most_named))}});
    }
  }

  /// On one line with the rule, or below it where there is more than one.
  void tell_rule(const RuleCoverage& rule, const Missing& missing) const {
    const std::string& id = set_.rules[rule.rule].id;
    std::string all;
    for (const std::string& one : missing) {
      all += (all.empty() ? "" : ", ") + one;
    }
    const std::string whole = "  " + id + ": " + all;
    if (report::display_width(whole) <= report::line_width) {
      text_.telling.out << whole << '\n';
      return;
    }
    text_.telling.out << "  " << id << ":\n";
    const std::size_t shown = text_.verbose ? missing.size() : std::min(missing.size(), size_t{3});
    for (std::size_t index = 0; index < shown; ++index) {
      text_.telling.out << "    " << missing[index] << '\n';
    }
    if (shown < missing.size()) {
      text_.telling.line(
          {Text::coverage_more_here, {field("goals", as_number(missing.size() - shown))}});
    }
  }

  [[nodiscard]] Missing missing_verdicts(const RuleCoverage& rule) const {
    Missing missing;
    for (const pipeline::VerdictGoal& goal : rule.verdicts) {
      if (!goal.reached) {
        missing.push_back(text_.telling.say({verdict_text(goal.verdict), {}}));
      }
    }
    return missing;
  }

  [[nodiscard]] Missing missing_exceptions(const RuleCoverage& rule) const {
    Missing missing;
    for (const pipeline::ExceptionGoal& goal : rule.exceptions) {
      if (!goal.reached) {
        missing.push_back(set_.rules[rule.rule].exceptions[goal.exception].id + " " +
                          text_.telling.say({outcome_text(goal.outcome), {}}));
      }
    }
    return missing;
  }

  [[nodiscard]] Missing missing_branches(const RuleCoverage& rule) const {
    Missing missing;
    for (const pipeline::BranchGoal& goal : rule.branches) {
      if (!goal.reached) {
        const Message words{goal.truth ? Text::coverage_never_true : Text::coverage_never_false,
                            {field("line", as_number(text_.rules.sources.begin(goal.range).line)),
                             field("condition", clipped(goal.range))}};
        missing.push_back(text_.telling.say(words));
      }
    }
    return missing;
  }

  [[nodiscard]] std::string clipped(source::SourceRange range) const {
    constexpr std::size_t widest = 60;
    return report::clip(pipeline::as_written(text_.rules.sources, range), widest);
  }

  const CoverageText& text_;
  const ir::RuleSet& set_;
};

}  // namespace

void tell_goals(const CoverageText& text) {
  Goals(text).tell();
}

}  // namespace samsvar::cli
