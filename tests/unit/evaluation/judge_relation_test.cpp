// What leads outside the subject's own values: points that documents cover, other rules on hosts
// and elements, and questions for a person.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::HasSubstr;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::PaperOf;
using tests::register_of;
using tests::RuleOf;
using tests::TextFile;
using values::date_of;

PaperOf covering(const std::string& points, const std::string& id = "a") {
  return {.id = id, .header = "  dekker: " + points + "\n"};
}

TEST(Points, AreCoveredWhenADocumentOfTheSetCoversThem) {
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(covering("[4]"))}), "met");
  EXPECT_EQ(
      answer("samarbeidet dekker punkt 4", {file(covering("[1]")), file(covering("[4]", "b"))}),
      "met");
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(covering("[1, 14]"))}), "gap");
  EXPECT_EQ(answer("ikke samarbeidet dekker punkt 4", {file(covering("[1]"))}), "met");
}

TEST(Points, MayBeCoveredByWhatIsPartialOpenDoubtfulOrMissing) {
  PaperOf partial = covering("[1]");
  partial.registration = "delvis";
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(partial)}), "unclear: missing");
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(covering("[1, ukjent]"))}),
            "unclear: missing");
  PaperOf doubtful = covering("[4]", "b");
  doubtful.in_force = "";
  doubtful.status = "ukjent";
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(covering("[1]")), file(doubtful)}),
            "unclear: in force?");
  PaperOf referring = covering("[1]");
  referring.header += "  viser_til: x\n";
  EXPECT_EQ(answer("samarbeidet dekker punkt 4", {file(referring)}), "unclear: not received");
}

TEST(Points, AreNotMissedByASourceOfFactsWhereNoAgreementIsInForce) {
  EXPECT_EQ(answer("samarbeidet dekker punkt 4",
                   {tests::register_of_utmark(), tests::facts("side", "  natt: {form: eget}\n")}),
            "unclear: not received");
}

TEST(Question, IsAlwaysForAPerson) {
  const tests::Rulebook rules = tests::rules_of(
      {{.clauses = "krav natt.senger >= 3 og skjønn nok\n  spørsmål nok nb \"Nok?\" "
                   "nn \"Nok?\" en \"Enough?\""}});
  const auto verdict = [&](const std::string& beds) {
    return words(Desk(rules, {file({.body = "natt: {senger: " + beds + "}\n"})})
                     .finding("R", assessment_day));
  };
  EXPECT_EQ(verdict("3"), "unclear: judgement");
  EXPECT_EQ(verdict("1"), "gap");
}

// ---------------------------------------------------------------- hosts

/// Each collaboration meets N by beds of its own, or by a host that meets N.
const std::vector<RuleOf>& night_rules() {
  static const std::vector<RuleOf> rules{
      {.id = "N",
       .clauses = "krav natt.senger >= 1\n  unntak VERT\n    tittel nb \"v\" nn \"v\" en \"v\"\n"
                  "    hjemmel loven § 2\n    når natt.form = vertskommune\n"
                  "    krever vertskommuneavtalen oppfyller V og vertens_samarbeid oppfyller N\n"
                  "    virkning oppfylt",
       .duty = "kommune for natt"},
      {.id = "V", .clauses = "krav natt.navn er oppgitt", .kind = "hver avtale"},
      {.id = "SEN", .clauses = "krav vertens_samarbeid oppfyller NY", .duty = "kommune for natt"},
      {.id = "NY", .clauses = "krav natt.senger >= 1", .validity = "gjelder fra 2027-01-01"}};
  return rules;
}

TextFile everyone() {
  return register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n"
      "    - {navn: Innmark, mottatt: ja}\n    - {navn: Avmark, mottatt: ja}\n"
      "  foretak:\n    - {navn: Fjord HF}\n  samarbeid:\n"
      "    - {kommune: Utmark, foretak: Fjord HF}\n"
      "    - {kommune: Innmark, foretak: Fjord HF}\n");
}

TextFile hosted(const std::string& host, const std::string& municipality = "Utmark",
                const std::string& id = "a") {
  return file({.id = id,
               .body = "natt:\n  form: vertskommune\n  vert: " + host + "\n",
               .parties = "{kommune: " + municipality + "}, {foretak: Fjord HF}"});
}

TextFile host_agreement(const std::string& body = "natt: {navn: Nattvakten}\n") {
  return file({.id = "v",
               .body = body,
               .type = "vertskommuneavtale",
               .parties = "{kommuner: [Utmark, Innmark]}"});
}

TextFile host_with_beds(const std::string& beds) {
  return file({.id = "h",
               .body = "natt: {form: eget, senger: " + beds + "}\n",
               .parties = "{kommune: Innmark}, {foretak: Fjord HF}"});
}

Finding of_utmark(const std::vector<TextFile>& files, const std::string& rule = "N") {
  static const tests::Rulebook rules = tests::rules_of(night_rules());
  return Desk(rules, files).finding(rule, assessment_day, "utmark×fjord-hf");
}

TEST(Satisfies, IsThatTheHostMeetsTheOtherRule) {
  const Finding met =
      of_utmark({everyone(), hosted("Innmark"), host_agreement(), host_with_beds("2")});
  EXPECT_EQ(words(met), "met");
  EXPECT_EQ(met.via, "VERT");
  EXPECT_EQ(
      words(of_utmark({everyone(), hosted("Innmark"), host_agreement(), host_with_beds("0")})),
      "gap");
  EXPECT_EQ(
      words(of_utmark({everyone(), hosted("Innmark"), host_agreement(), host_with_beds("ukjent")})),
      "unclear: missing");
}

TEST(Satisfies, IsFalseWithoutAnAgreementWithTheHostAndUndecidedWhereItMayBeUnseen) {
  EXPECT_EQ(words(of_utmark({everyone(), hosted("Innmark"), host_with_beds("2")})), "gap");
  const TextFile partly = register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: delvis}\n    - {navn: Innmark, mottatt: ja}\n"
      "  foretak:\n    - {navn: Fjord HF}\n  samarbeid:\n"
      "    - {kommune: Utmark, foretak: Fjord HF}\n    - {kommune: Innmark, foretak: Fjord HF}\n");
  EXPECT_THAT(words(of_utmark({partly, hosted("Innmark"), host_with_beds("2")})),
              HasSubstr("not received"));
}

TEST(Satisfies, IsFalseWhereNobodyIsHost) {
  EXPECT_EQ(words(of_utmark({everyone(), hosted("ingen"), host_agreement()})), "gap");
  EXPECT_EQ(words(of_utmark({everyone(), hosted("ukjent"), host_agreement()})), "unclear: missing");
}

TEST(Satisfies, IsUndecidedInACircleOfHosts) {
  const TextFile back = hosted("Utmark", "Innmark", "b");
  EXPECT_EQ(words(of_utmark({everyone(), hosted("Innmark"), host_agreement(), back})),
            "unclear: host cycle");
}

TEST(Satisfies, IsUndecidedWhereTheOtherRuleIsNotInForce) {
  EXPECT_EQ(words(of_utmark({everyone(), hosted("Innmark"), host_with_beds("2")}, "SEN")),
            "unclear: judgement");
}

TEST(Satisfies, OfADueRuleIsFalse) {
  const tests::Rulebook rules = tests::rules_of(
      {{.id = "A", .clauses = "krav alle k blant landet.kommuner: k oppfyller B", .kind = "landet"},
       {.id = "B", .clauses = "frist 2027-01-01\n  krav natt.søkt", .kind = "hver kommune"}});
  const auto verdict = [&](const std::string& applied) {
    return words(
        Desk(rules, {tests::register_of_utmark(), file({.body = "natt: {søkt: " + applied + "}\n"}),
                     file({.id = "b",
                           .body = "natt: {søkt: ja}\n",
                           .parties = "{kommune: Innmark}, {foretak: Fjord HF}"})})
            .finding("A", assessment_day));
  };
  EXPECT_EQ(verdict("ja"), "met");
  EXPECT_EQ(verdict("nei"), "gap");
  EXPECT_EQ(verdict("ukjent"), "unclear: missing");
}

}  // namespace
}  // namespace samsvar::evaluation
