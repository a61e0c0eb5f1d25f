// What rules can come to, whatever the agreement says. What is left out must never be: each of
// these says why it cannot.

#include "engine/catalogue/possible.h"

#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::catalogue {
namespace {

using tests::Analysed;
using tests::rule_text;
using tests::RuleText;

const std::string question = "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n";

/// "met gap due unclear not-applicable", those that the rule `PRØVD` can give.
std::string verdicts_of(const std::string& rules) {
  const Analysed analysed = tests::analyse_rules(rules);
  if (!analysed.problems().empty()) {
    return analysed.problems().front();
  }
  const Verdicts verdicts = Possibilities(analysed.set).verdicts(*analysed.set.find_rule("PRØVD"));
  std::string words;
  const auto add = [&](bool is_possible, const char* word) {
    words += is_possible ? (words.empty() ? "" : " ") + std::string(word) : "";
  };
  add(verdicts.met, "met");
  add(verdicts.gap, "gap");
  add(verdicts.due, "due");
  add(verdicts.unclear, "unclear");
  add(verdicts.not_applicable, "not-applicable");
  return words;
}

std::string verdicts_with(const std::string& requirement, const std::string& rest = {}) {
  const bool asks = (requirement + rest).find("skjønn") != std::string::npos;
  return verdicts_of(
      rule_text({.requirement = requirement, .rest = (asks ? question : "") + rest}));
}

TEST(PossibleVerdicts, OfAPlainRequirementAreThree) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt"), "met gap unclear");
}

TEST(PossibleVerdicts, OfWhatAHumanMustAlsoSayAreNeverMet) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt og skjønn nok"), "gap unclear");
}

TEST(PossibleVerdicts, OfWhatAHumanMayStillAcceptAreNeverAGap) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt eller skjønn nok"), "met unclear");
}

TEST(PossibleVerdicts, OfAQuestionAloneAreUnclear) {
  EXPECT_EQ(verdicts_with("skjønn nok"), "unclear");
}

TEST(PossibleVerdicts, OfSoundnessAreForAHuman) {
  EXPECT_EQ(
      verdicts_of(rule_text({.binding = "forsvarlighet", .rest = "  når tilbud.slag = eget\n"})),
      "unclear not-applicable");
}

TEST(PossibleVerdicts, AreNotApplicableOnlyWhereSomethingNarrows) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt", "  når tilbud.slag = eget\n"),
            "met gap unclear not-applicable");
  EXPECT_EQ(verdicts_of(rule_text({.kind = "hver avtale der avtale.type = delavtale"})),
            "met gap unclear not-applicable");
  EXPECT_EQ(verdicts_with("for hver v blant avtale.vedtak: v.antall >= 2"),
            "met gap unclear not-applicable")
      << "a list may be empty";
}

TEST(PossibleVerdicts, AreDueOnlyBeforeADeadline) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt", "  frist 2012-12-31\n"), "met gap due unclear");
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt", "  frist 2011-12-31\n"), "met gap unclear")
      << "the deadline was over before the rule began";
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt eller skjønn nok", "  frist 2012-12-31\n"),
            "met unclear")
      << "what never falls short is never due";
}

TEST(PossibleVerdicts, AreNoGapWhereTheRuleEndsWithItsDeadline) {
  std::string text = rule_text({.rest = "  frist 2012-12-31\n"});
  text.replace(text.find("gjelder fra 2012-01-01"), 22, "gjelder fra 2012-01-01 til 2012-12-31");
  EXPECT_EQ(verdicts_of(text), "met due unclear");
}

TEST(PossibleVerdicts, OfDaysAloneAreNeverUnclear) {
  EXPECT_EQ(verdicts_with("vurderingsdato >= 2020-01-01"), "met gap");
}

TEST(PossibleVerdicts, OfALegalStandardAreForAHumanUnlessItIsStated) {
  EXPECT_EQ(verdicts_with("varsel.innen = straks"), "met gap unclear") << "silence meets nothing";
  EXPECT_EQ(verdicts_with("varsel.innen mangler eller varsel.innen = straks"), "met unclear");
  EXPECT_EQ(verdicts_with("varsel.innen = straks", "  når varsel.innen er oppgitt\n"),
            "met unclear not-applicable");
  EXPECT_EQ(verdicts_with("varsel.innen er en av (straks)", "  når varsel.innen er oppgitt\n"),
            "met unclear not-applicable");
  EXPECT_EQ(verdicts_with("varsel.innen <= 2 timer", "  når varsel.innen er oppgitt\n"),
            "met gap unclear not-applicable");
}

std::string exception(const std::string& when, const std::string& rest) {
  return "  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n    når " + when + "\n    " + rest +
         "\n";
}

TEST(PossibleVerdicts, TakeExceptionsAlong) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt og skjønn nok",
                          exception("tilbud.slag = kjøpt", "krever tilbud.senger >= 1")),
            "met gap unclear")
      << "the exception can make it met";
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt",
                          exception("tilbud.slag = kjøpt", "virkning ikke aktuelt")),
            "met gap unclear not-applicable");
  EXPECT_EQ(verdicts_with("tilbud.navn mangler eller tilbud.navn er omforent",
                          exception("tilbud.navn er oppgitt", "krever skjønn nok")),
            "met unclear")
      << "when the requirement fails the name is stated, so the exception is always invoked";
}

TEST(PossibleVerdicts, LeaveOutExceptionsOfAnotherTime) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt",
                          exception("tilbud.slag = kjøpt",
                                    "gjelder til 2011-12-31\n    virkning ikke aktuelt")),
            "met gap unclear");
}

TEST(PossibleVerdicts, OfARuleThatOnlyTheHostCanMeetAreNeverMet) {
  const std::string of_the_host =
      exception("tilbud.slag = vertskommune", "krever vertens_samarbeid oppfyller PRØVD");
  EXPECT_EQ(verdicts_with("skjønn nok", of_the_host), "unclear")
      << "the last host has no host to be met by";
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt", of_the_host), "met gap unclear");
}

TEST(PossibleVerdicts, AreThoseOfEveryVersion) {
  EXPECT_EQ(verdicts_with("tilbud.navn er oppgitt eller skjønn nok",
                          "  fra 2022-01-01\n    krav tilbud.navn er oppgitt\n"),
            "met gap unclear");
}

/// What the first requirement of a rule can come to: "yes unknown no".
std::string answers_of(const std::string& requirement, bool negated = false) {
  const Analysed analysed =
      tests::analyse_rules(rule_text({.requirement = requirement, .rest = question}));
  if (analysed.set.rules.empty()) {
    return analysed.problems().front();
  }
  const Answers answers =
      Possibilities(analysed.set)
          .answers(analysed.rule("PRØVD").versions.front().requirement, negated, {});
  return std::string(answers.yes ? "yes " : "") + (answers.unknown ? "unknown " : "") +
         (answers.no ? "no" : "");
}

TEST(PossibleAnswers, OfQuantifiersRestOnTheirCondition) {
  EXPECT_EQ(answers_of("finnes v blant avtale.vedtak der (skjønn nok)"), "unknown no");
  EXPECT_EQ(answers_of("alle v blant avtale.vedtak: skjønn nok"), "yes unknown no")
      << "an empty list, and one that is not agreed";
  EXPECT_EQ(answers_of("ingen v blant avtale.vedtak"), "yes unknown no");
}

TEST(PossibleAnswers, TurnWithANegation) {
  EXPECT_EQ(answers_of("vurderingsdato >= 2020-01-01", true), "yes no");
  EXPECT_EQ(answers_of("ikke (tilbud.navn er oppgitt og tilbud.senger >= 1)"), "yes unknown no");
  EXPECT_EQ(answers_of("ikke varsel.innen = straks"), "unknown no")
      << "nothing is certain to be another than a legal standard";
}

}  // namespace
}  // namespace samsvar::catalogue
