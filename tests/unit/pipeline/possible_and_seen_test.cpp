// What the analysis of the rules calls impossible never comes out in any of the tests that the
// shipped rules carry: an analysis that forgot a way would show itself here.

#include "engine/pipeline/coverage.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace samsvar::pipeline {
namespace {

using catalogue::Answers;
using catalogue::Verdicts;
using evaluation::Status;

bool is_possible(const Verdicts& possible, Status status) {
  switch (status) {
    case Status::Met:
      return possible.met;
    case Status::Gap:
      return possible.gap;
    case Status::Due:
      return possible.due;
    case Status::Unclear:
      return possible.unclear;
    case Status::NotApplicable:
      return possible.not_applicable;
  }
  return false;
}

bool is_possible(Answers possible, values::Truth truth) {
  switch (truth) {
    case values::Truth::True:
      return possible.yes;
    case values::Truth::Unknown:
      return possible.unknown;
    case values::Truth::False:
      return possible.no;
  }
  return false;
}

void collect(const evaluation::Why& why,
             std::map<source::SourceRange, std::set<values::Truth>>& seen) {
  seen[why.rule_range].insert(why.truth);
  for (const evaluation::Why& child : why.children) {
    collect(child, seen);
  }
}

class ShippedRules : public testing::Test {
 protected:
  void SetUp() override {
    const std::filesystem::path folder = std::filesystem::path(SAMSVAR_SOURCE_DIR) / "rules";
    library_ = load_rules(sources_, {folder, "rules"}, diagnostics_);
    ASSERT_FALSE(diagnostics_.has_errors());
    settings_ = set_up_trials(sources_, library_, std::nullopt, 1, diagnostics_);
    ASSERT_GE(settings_.size(), 200U);
  }

  source::SourceMap sources_;
  diagnostics::Diagnostics diagnostics_;
  RuleLibrary library_;
  std::vector<TrialSetting> settings_;
};

TEST_F(ShippedRules, GiveOnlyVerdictsThatArePossible) {
  const catalogue::Possibilities possible(library_.catalogue.rules);
  for (const TrialSetting& setting : settings_) {
    const TrialResult result = run_trial(setting, library_.catalogue);
    // A draft's events are due without any deadline; outside its time a rule is not applicable.
    const bool is_draft = setting.subject && setting.subject->draft;
    if (!result.finding || is_draft ||
        result.finding->not_applicable == evaluation::NotApplicableBecause::NotInForce) {
      continue;
    }
    const ir::Rule& rule = library_.catalogue.rules.rules[setting.rule];
    EXPECT_TRUE(is_possible(possible.verdicts(setting.rule), result.finding->status))
        << rule.id << ": " << rule.trials[setting.trial].title;
  }
}

TEST_F(ShippedRules, AnswerTheirConditionsOnlyAsIsPossible) {
  const ir::RuleSet& set = library_.catalogue.rules;
  const catalogue::Possibilities possible(set);
  std::map<source::SourceRange, std::set<values::Truth>> seen;
  for (const TrialSetting& setting : settings_) {
    const TrialResult result = run_trial(setting, library_.catalogue);
    if (result.finding) {
      collect(result.finding->why, seen);
    }
  }
  std::size_t looked_at = 0;
  for (const ir::RuleId id : set.rules.ids()) {
    const catalogue::Stated stated = possible.stated_when_it_applies(id);
    for (const ir::Version& version : set.rules[id].versions) {
      const Answers answers = possible.answers(version.requirement, false, stated);
      for (const values::Truth truth : seen[set.exprs[version.requirement].range]) {
        EXPECT_TRUE(is_possible(answers, truth)) << set.rules[id].id;
        ++looked_at;
      }
    }
    for (const ir::Exception& exception : set.rules[id].exceptions) {
      const Answers answers = possible.answers(exception.condition, false, stated);
      for (const values::Truth truth : seen[set.exprs[exception.condition].range]) {
        EXPECT_TRUE(is_possible(answers, truth)) << set.rules[id].id << ' ' << exception.id;
        ++looked_at;
      }
    }
  }
  EXPECT_GE(looked_at, 100U);
}

}  // namespace
}  // namespace samsvar::pipeline
