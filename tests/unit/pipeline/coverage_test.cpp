// What trials show of their rules.

#include "engine/pipeline/coverage.h"

#include "tests/support/loaded_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::LoadedRules;
using tests::quay_rule;
using tests::trial;

Coverage coverage_of(LoadedRules& rules) {
  return measure_coverage(rules.library.catalogue, run_trials(rules.sources, rules.library,
                                                              std::nullopt, 1, rules.diagnostics));
}

const RuleCoverage& of_rule(const LoadedRules& rules, const Coverage& coverage,
                            std::string_view id) {
  return *std::find_if(coverage.rules.begin(), coverage.rules.end(),
                       [&](const RuleCoverage& one) { return one.rule == rules.rule(id); });
}

/// "+met -gap": the goals of one rule, reached and not.
std::vector<std::string> verdicts(const RuleCoverage& rule) {
  static constexpr std::string_view words[] = {"met", "gap", "due", "unclear", "not applicable"};
  std::vector<std::string> all;
  for (const VerdictGoal& goal : rule.verdicts) {
    all.push_back((goal.reached ? "+" : "-") +
                  std::string(words[static_cast<std::size_t>(goal.verdict)]));
  }
  return all;
}

std::vector<std::string> exceptions(const RuleCoverage& rule) {
  static constexpr std::string_view words[] = {"proved", "failed", "undecided", "not invoked"};
  std::vector<std::string> all;
  for (const ExceptionGoal& goal : rule.exceptions) {
    all.push_back((goal.reached ? "+" : "-") +
                  std::string(words[static_cast<std::size_t>(goal.outcome)]));
  }
  return all;
}

std::vector<std::string> branches(const LoadedRules& rules, const RuleCoverage& rule) {
  std::vector<std::string> all;
  for (const BranchGoal& goal : rule.branches) {
    all.push_back((goal.reached ? "+" : "-") + std::string(goal.truth ? "true " : "false ") +
                  rules.text(goal.range));
  }
  return all;
}

TEST(Coverage, IsOfTheVerdictsThatTheRuleCanGive) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5",
                              "  når avtale.type = ramme\n" +
                                  trial("dyp", {"kai.dybde = 5"}, "samsvar") +
                                  trial("ukjent", {"kai.dybde = ukjent"}, "uavklart")));
  const Coverage coverage = coverage_of(rules);
  EXPECT_THAT(verdicts(of_rule(rules, coverage, "KAI")),
              ElementsAre("+met", "-gap", "+unclear", "-not applicable"));
  EXPECT_EQ(coverage.verdicts.reached, 2U);
  EXPECT_EQ(coverage.verdicts.all, 4U);
  EXPECT_EQ(coverage.trials, 2U);
}

TEST(Coverage, ThatARuleIsNotInForceShowsNothingOfItsCondition) {
  LoadedRules rules(quay_rule(
      "KAI", "kai.dybde >= 5",
      "  når avtale.type = ramme\n  prøve \"før\" per 2019-12-31\n    forvent ikke aktuelt\n"));
  EXPECT_THAT(verdicts(of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("-met", "-gap", "-unclear", "-not applicable"));
}

TEST(Coverage, ATrialThatFailsShowsNothing) {
  LoadedRules rules(
      quay_rule("KAI", "kai.dybde >= 5", trial("grunn", {"kai.dybde = 4"}, "samsvar")));
  const Coverage coverage = coverage_of(rules);
  EXPECT_THAT(verdicts(of_rule(rules, coverage, "KAI")), ElementsAre("-met", "-gap", "-unclear"));
  EXPECT_EQ(coverage.failed, 1U);
}

TEST(Coverage, IsOfEachOperandBothWays) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5 og (kai.belyst = ja eller kai.dybde > 9)",
                              trial("lys", {"kai.dybde = 6", "kai.belyst = ja"}, "samsvar") +
                                  trial("mørk", {"kai.dybde = 6", "kai.belyst = nei"}, "avvik")));
  EXPECT_THAT(branches(rules, of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("+true kai.dybde >= 5", "-false kai.dybde >= 5",
                          "+true (kai.belyst = ja eller kai.dybde > 9)",
                          "+false (kai.belyst = ja eller kai.dybde > 9)", "+true kai.belyst = ja",
                          "+false kai.belyst = ja", "-true kai.dybde > 9", "+false kai.dybde > 9"));
}

TEST(Coverage, AsksNothingOfWhatAHumanAnswers) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5 og skjønn nok",
                              "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n" +
                                  trial("dyp", {"kai.dybde = 5"}, "uavklart (skjønn)")));
  EXPECT_THAT(branches(rules, of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("+true kai.dybde >= 5", "-false kai.dybde >= 5"));
}

TEST(Coverage, OfANegatedPartIsOfWhatTheNegationSays) {
  LoadedRules rules(
      quay_rule("KAI", "ikke (kai.dybde >= 5 og kai.belyst = ja)",
                trial("grunn og lys", {"kai.dybde = 4", "kai.belyst = ja"}, "samsvar") +
                    trial("dyp og lys", {"kai.dybde = 6", "kai.belyst = ja"}, "avvik")));
  EXPECT_THAT(branches(rules, of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("+true kai.dybde >= 5", "+false kai.dybde >= 5", "-true kai.belyst = ja",
                          "+false kai.belyst = ja"));
}

TEST(Coverage, IsOfQuantifiersAndWhatTheyAskOfEach) {
  const std::string two = "kai.fortøyninger = [{tåler: 5}, {tåler: 9}]";
  LoadedRules rules(quay_rule("FINNES",
                              "finnes f blant kai.fortøyninger der (f.tåler > 8 og f.tåler < 20)",
                              trial("én er sterk", {two}, "samsvar")) +
                    quay_rule("HVER", "for hver f blant kai.fortøyninger: f.tåler > 8",
                              trial("én er svak", {two}, "avvik")));
  const Coverage coverage = coverage_of(rules);
  EXPECT_THAT(
      branches(rules, of_rule(rules, coverage, "FINNES")),
      ElementsAre("+true finnes f blant kai.fortøyninger der (f.tåler > 8 og f.tåler < 20)",
                  "-false finnes f blant kai.fortøyninger der (f.tåler > 8 og f.tåler < 20)",
                  "+true f.tåler > 8", "+false f.tåler > 8", "+true f.tåler < 20",
                  "-false f.tåler < 20"));
  EXPECT_THAT(branches(rules, of_rule(rules, coverage, "HVER")),
              ElementsAre("+true f.tåler > 8", "+false f.tåler > 8"));
}

TEST(Coverage, IsOfWhatBecomesOfExceptions) {
  const std::string exception =
      "  unntak LITEN\n    tittel nb \"a\" nn \"b\" en \"c\"\n    når kai.belyst = ja\n    krever "
      "kai.dybde er oppgitt\n";
  LoadedRules rules(quay_rule(
      "KAI", "kai.dybde >= 5",
      exception + trial("liten", {"kai.dybde = 4", "kai.belyst = ja"}, "samsvar via LITEN") +
          trial("ingen sier noe om lys", {"kai.dybde = 4"}, "uavklart")));
  EXPECT_THAT(exceptions(of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("+proved", "-failed", "-not invoked"));
}

TEST(Coverage, OfAnExceptionThatAHumanSettlesIsThatItIsInvoked) {
  const std::string exception =
      "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n  unntak FØRST\n    tittel nb \"a\" nn \"b\" en "
      "\"c\"\n    når vurderingsdato <= 2020-06-30\n    krever skjønn nok\n";
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5",
                              exception + trial("grunn", {"kai.dybde = 4"}, "uavklart (skjønn)")));
  EXPECT_THAT(exceptions(of_rule(rules, coverage_of(rules), "KAI")),
              ElementsAre("+undecided", "-not invoked"));
}

TEST(Coverage, OfBranchesCountsWhatAnotherRulesTrialCameThrough) {
  LoadedRules rules(quay_rule("ALLE", "alle a blant byens.avtaler: a oppfyller KAI",
                              trial("grunn", {"kai.dybde = 4", "kai.belyst = ja"}, "avvik")) +
                    quay_rule("KAI", "kai.dybde >= 5 og kai.belyst = ja", ""));
  const Coverage coverage = coverage_of(rules);
  const RuleCoverage& asked = of_rule(rules, coverage, "KAI");
  EXPECT_EQ(asked.trials, 0U);
  EXPECT_THAT(verdicts(asked), ElementsAre("-met", "-gap", "-unclear"))
      << "a verdict is shown by the rule's own trials";
}

TEST(Coverage, HasNoGoalsWithoutConditions) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", ""));
  const Coverage coverage = coverage_of(rules);
  EXPECT_THAT(of_rule(rules, coverage, "KAI").branches, IsEmpty());
  EXPECT_THAT(of_rule(rules, coverage, "KAI").exceptions, IsEmpty());
}

}  // namespace
}  // namespace samsvar::pipeline
