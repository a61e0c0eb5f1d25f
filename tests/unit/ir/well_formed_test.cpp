#include "engine/ir/well_formed.h"

#include "engine/ir/print.h"
#include "engine/ir/traverse.h"

#include <gtest/gtest.h>

namespace samsvar::ir {
namespace {

/// One rule that requires a yes-or-no noun to be yes.
class WellFormed : public ::testing::Test {
 protected:
  WellFormed() {
    Noun noun;
    noun.path = "sted.klart";
    noun.declared = true;
    noun.type = {.kind = Kind::Boolean};
    noun_ = set_.vocabulary.nouns.add(noun);
    set_.vocabulary.subject_kinds.add({});
    set_.sources.add({});
    Rule rule;
    rule.id = "A";
    Version version;
    version.basis.push_back({});
    const ExprId left = add(Kind::Boolean, Lookup{{.range = {}, .where = {}, .noun = noun_}});
    const ExprId right = add(Kind::Boolean, Constant{true, {}});
    version.requirement = add(Kind::Boolean, Compare{Comparison::Equal, left, right, std::nullopt});
    rule.versions.push_back(version);
    set_.rules.add(rule);
  }

  template <typename Form>
  ExprId add(Kind kind, Form form) {
    return set_.exprs.add({.range = {}, .type = {.kind = kind}, .form = std::move(form)});
  }

  Rule& rule() { return set_.rules[RuleId{0}]; }

  Version& version() { return rule().versions.front(); }

  RuleSet set_;
  NounId noun_;
};

TEST_F(WellFormed, SoundRuleSetHasNoFault) {
  EXPECT_EQ(find_fault(set_), std::nullopt);
  EXPECT_EQ(dump(set_, rule(), version().requirement), "(= sted.klart yes)");
  EXPECT_EQ(outermost(rule()).size(), 1U);
}

TEST_F(WellFormed, RequirementThatIsNoConditionIsAFault) {
  version().requirement = add(Kind::Date, AssessmentDate{});
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, ErrorDeepInARequirementIsAFault) {
  version().requirement = add(Kind::Boolean, Not{add(Kind::Error, Constant{false, {}})});
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, VariableOutsideWhatBindsItIsAFault) {
  rule().variables.push_back({});
  const ExprId element = add(Kind::Boolean, ElementValue{VariableId{0}});
  version().requirement = add(Kind::Boolean, Not{element});
  EXPECT_TRUE(find_fault(set_));
  const ExprId list = add(Kind::List, Lookup{{.range = {}, .where = {}, .noun = noun_}});
  version().requirement =
      add(Kind::Boolean, Quantified{Quantifier::All, 1, VariableId{0}, list, element});
  EXPECT_EQ(find_fault(set_), std::nullopt);
}

TEST_F(WellFormed, LoopOverNoListIsAFault) {
  rule().variables.push_back({});
  const ExprId list = add(Kind::Boolean, Lookup{{.range = {}, .where = {}, .noun = noun_}});
  version().requirement =
      add(Kind::Boolean, Quantified{Quantifier::Exists, 1, VariableId{0}, list, std::nullopt});
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, RuleThatIsNotThereIsAFault) {
  rule().task = TaskId{0};
  version().requirement = add(Kind::Boolean, Satisfies{Target::HostPair, std::nullopt, RuleId{7}});
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, QuestionOfAnotherRuleIsAFault) {
  const QuestionId question = set_.questions.add({});
  version().requirement = add(Kind::Boolean, HumanJudgement{question});
  EXPECT_TRUE(find_fault(set_));
  rule().questions.push_back(question);
  EXPECT_EQ(find_fault(set_), std::nullopt);
}

TEST_F(WellFormed, VersionsOutOfOrderAreAFault) {
  rule().versions.push_back(version());
  EXPECT_TRUE(find_fault(set_));
  rule().versions.back().from += std::chrono::days{1};
  EXPECT_EQ(find_fault(set_), std::nullopt);
}

TEST_F(WellFormed, VersionWithoutALegalBasisIsAFault) {
  version().basis.clear();
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, ExceptionThatProvesNothingIsAFault) {
  Exception exception;
  exception.condition = version().requirement;
  rule().exceptions.push_back(exception);
  EXPECT_TRUE(find_fault(set_));
  rule().exceptions.back().not_applicable = true;
  EXPECT_EQ(find_fault(set_), std::nullopt);
}

TEST_F(WellFormed, RulesOutOfOrderAreAFault) {
  Rule second = rule();
  second.id = "B";
  set_.rules.add(second);
  EXPECT_EQ(find_fault(set_), std::nullopt);
  set_.rules[RuleId{1}].id = "A";
  EXPECT_TRUE(find_fault(set_));
}

TEST_F(WellFormed, RosterConditionOnNoRosterIsAFault) {
  const NounRef ref{.range = {}, .where = {}, .noun = noun_};
  version().requirement = add(Kind::Boolean, Covers{ref, ref});
  EXPECT_TRUE(find_fault(set_));
}

}  // namespace
}  // namespace samsvar::ir
