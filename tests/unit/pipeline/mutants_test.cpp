// Which slips the trials notice.

#include "engine/pipeline/mutants.h"

#include "tests/support/loaded_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::LoadedRules;
using tests::quay_rule;
using tests::trial;

MutationReport report_of(LoadedRules& rules, unsigned jobs = 1,
                         std::optional<ir::RuleId> only = std::nullopt) {
  const auto settings =
      set_up_trials(rules.sources, rules.library, std::nullopt, 1, rules.diagnostics);
  return run_mutants(rules.sources, rules.library, settings, only, jobs);
}

std::vector<std::string> survivors(const MutationReport& report) {
  std::vector<std::string> all;
  for (const Survivor& survivor : report.survivors) {
    all.push_back(survivor.mutation.changed);
  }
  return all;
}

/// Tests that leave nothing to be desired.
std::string good_trials() {
  return trial("dyp", {"kai.dybde = 5"}, "samsvar") + trial("grunn", {"kai.dybde = 4"}, "avvik") +
         "  prøve \"før\" per 2019-12-31\n    gitt kai.dybde = 4\n    forvent ikke aktuelt\n";
}

TEST(Mutants, AreAllNoticedByGoodTrials) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", good_trials()));
  const MutationReport report = report_of(rules);
  EXPECT_EQ(report.all, 6U) << "two signs, two numbers, two days";
  EXPECT_THAT(survivors(report), IsEmpty());
}

TEST(Mutants, ThatNoTrialNoticesSurvive) {
  LoadedRules rules(quay_rule(
      "KAI", "kai.dybde >= 5",
      trial("dyp", {"kai.dybde = 9"}, "samsvar") + trial("grunn", {"kai.dybde = 1"}, "avvik")));
  EXPECT_THAT(survivors(report_of(rules)), ElementsAre("gjelder fra 2019-12-31", "kai.dybde > 5",
                                                       "kai.dybde >= 4", "kai.dybde >= 6"));
}

TEST(Mutants, OfARuleWithoutTrialsAllSurvive) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", ""));
  const MutationReport report = report_of(rules);
  EXPECT_EQ(report.unexplained(), report.all);
}

TEST(Mutants, AreNoticedByTrialsOfTheRulesThatRestOnThem) {
  const std::string asking = quay_rule(
      "ALLE", "alle a blant byens.avtaler: a oppfyller KAI",
      trial("dyp", {"kai.dybde = 5"}, "samsvar") + trial("grunn", {"kai.dybde = 4"}, "avvik"));
  LoadedRules rules(asking + quay_rule("KAI", "kai.dybde >= 5", ""));
  const MutationReport report = report_of(rules, 1, rules.rule("KAI"));
  EXPECT_THAT(survivors(report), ElementsAre("gjelder fra 2019-12-31"));
}

TEST(Mutants, AreNotNoticedByTrialsThatFailAnyway) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", trial("dyp", {"kai.dybde = 5"}, "avvik")));
  const MutationReport report = report_of(rules);
  EXPECT_EQ(report.failed_trials, 1U);
  EXPECT_EQ(report.unexplained(), report.all);
}

TEST(Mutants, MayBeExplainedEachByAClaimOfItsOwn) {
  const std::string claim = "  likeverdig \"kai.dybde  >  5\" \"ingen kai er 5\"\n";
  const std::string trials = trial("dyp", {"kai.dybde = 6"}, "samsvar") +
                             trial("grunn", {"kai.dybde = 4"}, "avvik") +
                             "  prøve \"før\" per 2019-12-31\n    forvent ikke aktuelt\n";
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", claim + trials));
  const MutationReport report = report_of(rules);
  EXPECT_THAT(survivors(report), ElementsAre("kai.dybde > 5", "kai.dybde >= 6"));
  EXPECT_EQ(report.explained(), 1U);
  EXPECT_EQ(report.survivors.front().equivalent, 0U);
  EXPECT_EQ(report.unexplained(), 1U);
  EXPECT_THAT(report.idle, IsEmpty());
}

TEST(Mutants, TwoThatReadAlikeTakeTwoClaims) {
  const std::string trials =
      trial("dyp", {"kai.dybde = 6"}, "samsvar") + trial("grunn", {"kai.dybde = 4"}, "avvik");
  const std::string twice = "kai.dybde >= 5 og kai.dybde >= 5";
  LoadedRules rules(
      quay_rule("KAI", twice, "  likeverdig \"kai.dybde > 5\" \"ingen er 5\"\n" + trials));
  const MutationReport report = report_of(rules);
  const std::vector<std::string> left = survivors(report);
  EXPECT_EQ(std::count(left.begin(), left.end(), "kai.dybde > 5"), 2);
  EXPECT_EQ(report.explained(), 1U);
}

TEST(Mutants, OfADayThatOnlyChangesWhatIsCitedAreExplained) {
  const std::string version = "  fra 2022-01-01\n    hjemmel loven § 3\n";
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", version + good_trials()));
  const MutationReport report = report_of(rules);
  EXPECT_THAT(survivors(report), ElementsAre("fra 2021-12-31", "fra 2022-01-02"));
  EXPECT_EQ(report.unexplained(), 0U);
}

TEST(Mutants, OfADayThatChangesTheDemandAreNot) {
  const std::string version = "  fra 2022-01-01\n    krav kai.dybde >= 5\n";
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5", version + good_trials()));
  const std::vector<std::string> left = survivors(report_of(rules));
  EXPECT_EQ(std::count(left.begin(), left.end(), "fra 2021-12-31"), 1);
  EXPECT_GT(report_of(rules).unexplained(), 0U);
}

TEST(Mutants, ThatAreNoticedLeaveTheirClaimIdle) {
  LoadedRules rules(quay_rule("KAI", "kai.dybde >= 5",
                              "  likeverdig \"kai.dybde > 5\" \"trodde vi\"\n" + good_trials()));
  const MutationReport report = report_of(rules);
  EXPECT_THAT(report.survivors, IsEmpty());
  ASSERT_THAT(report.idle, SizeIs(1));
  EXPECT_EQ(report.idle.front().rule, rules.rule("KAI"));
}

TEST(Mutants, ComeOutTheSameOnAnyNumberOfThreads) {
  LoadedRules rules(quay_rule("A", "kai.dybde >= 5 og kai.belyst = ja",
                              trial("dyp", {"kai.dybde = 9"}, "uavklart")) +
                    quay_rule("B", "kai.dybde er oppgitt eller kai.belyst = ja", good_trials()));
  const std::vector<std::string> alone = survivors(report_of(rules, 1));
  EXPECT_EQ(survivors(report_of(rules, 3)), alone);
  EXPECT_EQ(survivors(report_of(rules, 64)), alone);
}

}  // namespace
}  // namespace samsvar::pipeline
