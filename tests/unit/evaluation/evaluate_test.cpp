// From conditions to a verdict: validity, versions, exceptions, deadlines, bindingness and drafts.

#include "engine/evaluation/evaluate.h"

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::PaperOf;
using tests::RuleOf;
using values::Date;
using values::date_of;

Finding finding(const RuleOf& rule, const PaperOf& paper, Date date = assessment_day) {
  const tests::Rulebook rules = tests::rules_of({rule});
  return Desk(rules, {file(paper)}).finding("R", date);
}

PaperOf saying(const std::string& lines) {
  return {.body = "natt: {" + lines + "}\n"};
}

std::string exception(const std::string& id, const std::string& clauses) {
  return "\n  unntak " + id +
         "\n    tittel nb \"u\" nn \"u\" en \"u\"\n    hjemmel loven § 2\n    " + clauses;
}

TEST(Validity, IncludesBothItsDays) {
  const RuleOf rule{.clauses = "krav natt.senger >= 1",
                    .validity = "gjelder fra 2020-01-01 til 2025-12-31"};
  const PaperOf paper = saying("senger: 1");
  EXPECT_EQ(words(finding(rule, paper, date_of(2019, 12, 31))), "not applicable: not in force");
  EXPECT_EQ(words(finding(rule, paper, date_of(2020, 1, 1))), "met");
  EXPECT_EQ(words(finding(rule, paper, date_of(2025, 12, 31))), "met");
  EXPECT_EQ(words(finding(rule, paper, date_of(2026, 1, 1))), "not applicable: not in force");
}

TEST(Versions, RestateClausesFromTheirFirstDay) {
  const RuleOf rule{.clauses =
                        "krav natt.senger >= 1\n  fra 2025-06-01\n    hjemmel loven § 2\n"
                        "    krav natt.senger >= 3",
                    .binding = "veileder",
                    .basis = "rundskriv «Del én»"};
  const RuleOf becomes_law{.clauses =
                               "krav natt.senger >= 3\n  fra 2025-06-01\n    hjemmel loven § 2\n"
                               "    binding lov",
                           .binding = "veileder",
                           .basis = "rundskriv «Del én»"};
  EXPECT_EQ(words(finding(rule, saying("senger: 2"), date_of(2025, 5, 31))), "met");
  EXPECT_EQ(words(finding(rule, saying("senger: 2"), date_of(2025, 6, 1))), "gap");
  EXPECT_EQ(finding(becomes_law, saying("senger: 2"), date_of(2025, 5, 31)).severity,
            Severity::Remark);
  EXPECT_EQ(finding(becomes_law, saying("senger: 2"), date_of(2025, 6, 1)).severity,
            Severity::PossibleBreach);
}

TEST(Scope, LeavesOutWhatTheRuleIsNotFor) {
  const RuleOf rule{.clauses = "krav natt.senger >= 1",
                    .kind = "hver avtale der avtale.type = delavtale"};
  EXPECT_EQ(words(finding(rule, saying("senger: 1"))), "not applicable: narrowed");
  PaperOf part = saying("senger: 1");
  part.type = "delavtale";
  EXPECT_EQ(words(finding(rule, part)), "met");
}

TEST(Condition, ThatIsFalseMakesItNotApplyAndThatIsUnknownMakesItUnclear) {
  const RuleOf rule{.clauses = "når natt.form = eget\n  krav natt.senger >= 1"};
  EXPECT_EQ(words(finding(rule, saying("form: vertskommune"))), "not applicable: condition");
  EXPECT_EQ(words(finding(rule, saying("senger: 1"))), "unclear: missing");
  EXPECT_EQ(words(finding(rule, saying("form: eget, senger: 1"))), "met");
}

TEST(Deadline, IncludesItsLastDay) {
  const RuleOf rule{.clauses = "frist 2026-11-22\n  krav natt.senger >= 3"};
  EXPECT_EQ(words(finding(rule, saying("senger: 1"), date_of(2026, 11, 22))), "due");
  EXPECT_EQ(words(finding(rule, saying("senger: 1"), date_of(2026, 11, 23))), "gap");
  EXPECT_EQ(words(finding(rule, saying("senger: 3"), date_of(2026, 11, 22))), "met");
  EXPECT_EQ(finding(rule, saying("senger: 1")).deadline, date_of(2026, 11, 22));
}

TEST(Deadline, OfAMonthAfter31JanuaryIsTheLastOfFebruary) {
  const RuleOf rule{.clauses = "frist natt.oppstart + 1 måned\n  krav natt.senger >= 3"};
  const PaperOf paper = saying("senger: 1, oppstart: 2024-01-31");
  EXPECT_EQ(words(finding(rule, paper, date_of(2024, 2, 29))), "due");
  EXPECT_EQ(words(finding(rule, paper, date_of(2024, 3, 1))), "gap");
}

TEST(Deadline, ThatIsNotKnownLeavesAGapUnclearAndNothingElse) {
  const RuleOf rule{.clauses = "frist natt.oppstart + 1 måned\n  krav natt.senger >= 3"};
  const Finding unclear = finding(rule, saying("senger: 1, oppstart: ukjent"));
  EXPECT_EQ(words(unclear), "unclear: missing");
  EXPECT_THAT(unclear.shortfalls, IsEmpty());
  EXPECT_EQ(words(finding(rule, saying("senger: 3, oppstart: ukjent"))), "met");
}

TEST(Exception, CountsOnlyWhenItIsInvokedAndProved) {
  const RuleOf rule{.clauses = "krav natt.senger >= 3" +
                               exception("U",
                                         "når natt.form = eget\n    krever natt.navn er "
                                         "oppgitt\n    virkning oppfylt")};
  const Finding met = finding(rule, saying("senger: 1, form: eget, navn: x"));
  EXPECT_EQ(words(met), "met");
  EXPECT_EQ(met.via, "U");
  EXPECT_EQ(words(finding(rule, saying("senger: 1, form: eget"))), "gap");
  EXPECT_EQ(words(finding(rule, saying("senger: 1, form: vertskommune, navn: x"))), "gap");
  EXPECT_EQ(words(finding(rule, saying("senger: 1, navn: x"))), "unclear: missing");
  EXPECT_EQ(finding(rule, saying("senger: 3, form: eget, navn: x")).via, "");
}

TEST(Exception, HoldsOnlyWithinItsOwnDays) {
  const RuleOf rule{.clauses = "krav natt.senger >= 3" +
                               exception("U",
                                         "gjelder fra 2020-01-01 til 2020-12-31\n    når "
                                         "natt.form = eget\n    virkning ikke aktuelt")};
  const PaperOf paper = saying("senger: 1, form: eget");
  EXPECT_EQ(words(finding(rule, paper, date_of(2019, 12, 31))), "gap");
  EXPECT_EQ(words(finding(rule, paper, date_of(2020, 1, 1))), "not applicable: exception");
  EXPECT_EQ(words(finding(rule, paper, date_of(2020, 12, 31))), "not applicable: exception");
  EXPECT_EQ(words(finding(rule, paper, date_of(2021, 1, 1))), "gap");
}

TEST(Exception, ThatSetsTheRuleAsideSettlesItWhateverIsNotKnownOfOthers) {
  const std::string first = exception("U-EN", "når natt.form = eget\n    virkning ikke aktuelt");
  const std::string second = exception("U-TO", "når natt.søkt\n    virkning ikke aktuelt");
  for (const std::string& both : {first + second, second + first}) {
    const RuleOf rule{.clauses = "krav natt.senger >= 3" + both};
    const Finding aside = finding(rule, saying("senger: 1, søkt: ja"));
    EXPECT_EQ(words(aside), "not applicable: exception");
    EXPECT_EQ(aside.via, "U-TO");
    EXPECT_EQ(words(finding(rule, saying("senger: 3"))), "unclear: missing");
  }
}

TEST(Exception, OfSeveralThatAreProvedIsNamedTheSameInWhateverOrderTheyStand) {
  const std::string first = exception(
      "U-EN", "når natt.form = eget\n    krever natt.navn er oppgitt\n    virkning oppfylt");
  const std::string second =
      exception("U-TO", "når natt.søkt\n    krever natt.navn er oppgitt\n    virkning oppfylt");
  for (const std::string& both : {first + second, second + first}) {
    EXPECT_EQ(finding({.clauses = "krav natt.senger >= 3" + both},
                      saying("senger: 1, form: eget, søkt: ja, navn: x"))
                  .via,
              "U-EN");
  }
}

TEST(Gap, IsExplainedWithTheRequirementAndEveryExceptionInvoked) {
  const RuleOf rule{.clauses = "krav natt.senger >= 3" +
                               exception("U-EN",
                                         "når natt.form = eget\n    krever natt.navn er "
                                         "oppgitt\n    virkning oppfylt") +
                               exception("U-TO",
                                         "når natt.form = vertskommune\n    krever "
                                         "natt.andel er oppgitt\n    virkning oppfylt")};
  const Finding gap = finding(rule, saying("senger: 1, form: eget"));
  EXPECT_THAT(said(gap.shortfalls), ElementsAre(HasSubstr("navnet"), HasSubstr("sengene")));
}

TEST(Severity, FollowsBindingness) {
  const auto severity = [](const std::string& binding, const std::string& basis) {
    return finding({.clauses = "krav natt.senger >= 3", .binding = binding, .basis = basis},
                   saying("senger: 1"))
        .severity;
  };
  EXPECT_EQ(severity("lov", "loven § 1"), Severity::PossibleBreach);
  EXPECT_EQ(severity("veileder", "rundskriv «Del én»"), Severity::Remark);
  EXPECT_EQ(severity("tilskuddskriterium", "ordning «Del én»"), Severity::CriterionNotMet);
  EXPECT_EQ(severity("praksis", "skikk «Sett»"), Severity::Observation);
  EXPECT_EQ(finding({.clauses = "krav natt.senger >= 3"}, saying("senger: 3")).severity,
            Severity::None);
}

TEST(LegalStandard, GivesNeitherMetNorGapByItself) {
  const RuleOf rule{.clauses = "når natt.form = eget\n  krav natt.senger >= 3",
                    .binding = "forsvarlighet"};
  EXPECT_EQ(words(finding(rule, saying("form: eget, senger: 3"))), "unclear: judgement");
  EXPECT_EQ(words(finding(rule, saying("form: eget, senger: 1"))), "unclear: judgement");
  EXPECT_EQ(words(finding(rule, saying("form: vertskommune"))), "not applicable: condition");
}

TEST(Verification, IsOfTheRuleItsSourceAndItsDeadline) {
  const auto verified = [](const std::string& clauses, const std::string& basis = "loven § 1") {
    const Finding found = finding(
        {.clauses = clauses + "krav natt.senger >= 3", .binding = "praksis", .basis = basis},
        saying("senger: 1"));
    return found.verified && found.deadline_verified;
  };
  EXPECT_TRUE(verified(""));
  EXPECT_TRUE(verified("frist 2020-01-01\n  "));
  EXPECT_FALSE(verified("", "skikk «Sett»")) << "the source has not been read";
  EXPECT_FALSE(verified("ikke kontrollert \"fra minnet\"\n  "));
  EXPECT_FALSE(verified("frist 2020-01-01 ikke kontrollert \"fra minnet\"\n  "));
}

// ---------------------------------------------------------------- drafts

PaperOf draft(const std::string& lines) {
  PaperOf paper = saying(lines);
  paper.status = "utkast";
  paper.in_force = "{fom: 2027-03-01}";
  return paper;
}

TEST(Draft, IsAssessedOnItsFirstDayAndItsGapsAreGaps) {
  const RuleOf rule{.clauses = "krav natt.senger >= 3", .validity = "gjelder fra 2027-01-01"};
  EXPECT_EQ(words(finding(rule, draft("senger: 3"))), "met");
  EXPECT_EQ(words(finding(rule, draft("senger: 1"))), "gap");
}

TEST(Draft, HasEventsThatAreYetToCome) {
  const RuleOf rule{.clauses = "krav avtale.signert <= vurderingsdato", .kind = "hver avtale"};
  const Finding due = finding(rule, draft("senger: 3"));
  EXPECT_EQ(words(due), "due");
  EXPECT_FALSE(due.deadline.has_value());
  for (const char* event : {"avtale.signert", "avtale.innsendt"}) {
    const Finding dated =
        finding({.clauses = "frist 2028-01-01\n  krav " + std::string(event) + " <= vurderingsdato",
                 .kind = "hver avtale"},
                draft("senger: 3"));
    EXPECT_EQ(words(dated), "due") << event;
    EXPECT_EQ(dated.deadline, date_of(2028, 1, 1)) << event;
  }
  EXPECT_EQ(words(finding({.clauses = "krav avtale.signert <= vurderingsdato og natt.senger >= 3",
                           .kind = "hver avtale"},
                          draft("senger: 1"))),
            "gap");
}

}  // namespace
}  // namespace samsvar::evaluation
