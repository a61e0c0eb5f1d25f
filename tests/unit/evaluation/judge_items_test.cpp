// `for hver`: one finding, one item each, and the worst of them.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::RuleOf;

Finding finding_of(const RuleOf& rule, const std::string& list) {
  const tests::Rulebook rules = tests::rules_of({rule});
  return Desk(rules, {file({.body = "natt:\n  tiltak: " + list + "\n"})})
      .finding("R", assessment_day);
}

const std::string each = "krav for hver t blant natt.tiltak: t.antall >= 3";

std::string worst(const std::string& list) {
  return words(finding_of({.clauses = each}, list));
}

/// "sykebil gap", one an item.
std::vector<std::string> items(const Finding& finding) {
  constexpr const char* statuses[] = {"met", "gap", "due", "unclear", "not applicable"};
  std::vector<std::string> all;
  for (const Item& item : finding.items) {
    all.push_back(item.name + " " + statuses[static_cast<std::size_t>(item.status)]);
  }
  return all;
}

TEST(Items, AreEachJudgedAndTheWorstIsTheVerdict) {
  const Finding finding = finding_of(
      {.clauses = each}, "[{navn: a, antall: 3}, {navn: b, antall: 1}, {navn: c, antall: ukjent}]");
  EXPECT_EQ(words(finding), "gap");
  EXPECT_THAT(items(finding), ElementsAre("a met", "b gap", "c unclear"));
  EXPECT_EQ(worst("[{navn: a, antall: 3}, {navn: c, antall: ukjent}]"), "unclear: missing");
  EXPECT_EQ(worst("[{navn: a, antall: 3}]"), "met");
}

TEST(Items, OfAnEmptyListAndOfOneNotAgreedMakeTheRuleNotApply) {
  EXPECT_EQ(worst("[]"), "not applicable: no items");
  const tests::Rulebook rules = tests::rules_of({{.clauses = each}});
  EXPECT_EQ(words(Desk(rules, {file({})}).finding("R", assessment_day)),
            "not applicable: no items");
}

TEST(Items, OfAnOpenListLeaveItAtLeastUnclear) {
  EXPECT_EQ(worst("[{navn: a, antall: 3}, ukjent]"), "unclear: missing");
  EXPECT_EQ(worst("[ukjent]"), "unclear: missing");
  EXPECT_EQ(worst("[{navn: a, antall: 1}, ukjent]"), "gap");
  EXPECT_EQ(worst("ukjent"), "unclear: missing");
}

TEST(Items, ThatOnlySomePositionsListDecideNothing) {
  EXPECT_EQ(worst("{ifølge: {kommune: [{navn: a, antall: 3}], foretak: [{navn: a, antall: 1}]}}"),
            "unclear: contradictory");
  EXPECT_EQ(worst("{ifølge: {kommune: [], foretak: [{navn: a, antall: 3}]}}"),
            "unclear: contradictory");
  EXPECT_EQ(worst("{ifølge: {kommune: [{navn: a, antall: 1}], foretak: ukjent}}"),
            "unclear: missing");
}

TEST(Items, ShowTheListsOfAllPositions) {
  const Finding finding =
      finding_of({.clauses = each},
                 "{ifølge: {kommune: [{navn: a, antall: 3}], foretak: [{navn: a, antall: 1}]}}");
  std::vector<std::string> parties;
  for (const Evidence& evidence : finding.evidence) {
    if (evidence.path == "natt.tiltak") {
      parties.push_back(evidence.party);
    }
  }
  EXPECT_THAT(parties, ElementsAre("kommune", "foretak"));
}

TEST(Items, HaveTheRulesLastDay) {
  const RuleOf rule{.clauses = "frist 2026-11-22\n  " + each};
  const Finding due = finding_of(rule, "[{navn: a, antall: 3}, {navn: b, antall: 1}]");
  EXPECT_EQ(words(due), "due");
  EXPECT_THAT(items(due), ElementsAre("a met", "b due"));
}

TEST(Items, ThatAreUndecidedAreWorseThanWhatIsNotYetDue) {
  const RuleOf rule{.clauses = "frist 2026-11-22\n  " + each};
  const Finding unclear = finding_of(rule, "[{navn: a, antall: 1}, {navn: b, antall: ukjent}]");
  EXPECT_EQ(words(unclear), "unclear: missing");
  EXPECT_THAT(items(unclear), ElementsAre("a due", "b unclear"));
  EXPECT_THAT(unclear.shortfalls, IsEmpty());
}

TEST(Items, OfALegalStandardAreForAPerson) {
  const Finding finding = finding_of({.clauses = each, .binding = "forsvarlighet"},
                                     "[{navn: a, antall: 3}, {navn: b, antall: 1}]");
  EXPECT_EQ(words(finding), "unclear: judgement");
  EXPECT_THAT(items(finding), ElementsAre("a unclear", "b unclear"));
}

TEST(Items, AreCoveredByAnExceptionThatIsProved) {
  const RuleOf rule{.clauses = each +
                               "\n  unntak U\n    tittel nb \"u\" nn \"u\" en \"u\"\n    hjemmel "
                               "loven § 2\n    når natt.tiltak er oppgitt\n    krever natt.navn er "
                               "oppgitt\n    virkning oppfylt"};
  const Finding met = finding_of(rule, "[{navn: a, antall: 1}]\n  navn: Nattvakten");
  EXPECT_EQ(words(met), "met");
  EXPECT_EQ(met.via, "U");
  EXPECT_EQ(words(finding_of(rule, "[{navn: a, antall: 1}]")), "gap");
}

}  // namespace
}  // namespace samsvar::evaluation
