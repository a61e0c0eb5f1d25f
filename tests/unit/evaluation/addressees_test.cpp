#include "engine/evaluation/addressees.h"

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
using tests::TextFile;

TextFile everyone() {
  return tests::register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n    - {navn: Innmark, mottatt: ja}\n"
      "    - {navn: Avmark, mottatt: ja}\n  foretak:\n    - {navn: Fjord HF, rhf: Helse Alle RHF}\n"
      "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n");
}

TextFile hosted_by(const std::string& host, const std::string& municipality,
                   const std::string& id) {
  return file({.id = id,
               .body = "natt: {vert: " + host + ", senger: 1}\n",
               .parties = "{kommune: " + municipality + "}, {foretak: Fjord HF}"});
}

TextFile agreement_between(const std::string& first, const std::string& second,
                           const std::string& id) {
  return file({.id = id,
               .type = "vertskommuneavtale",
               .parties = "{kommuner: [" + first + ", " + second + "]}"});
}

Finding gap_of(const RuleOf& rule, const std::vector<TextFile>& files) {
  RuleOf failing = rule;
  failing.clauses = "krav natt.senger >= 9";
  const tests::Rulebook rules = tests::rules_of({failing});
  return Desk(rules, files).finding("R", assessment_day, "utmark×fjord-hf");
}

TEST(DutyHolders, AreTheSubjectsPartiesOfTheKindsThatTheRuleNames) {
  const Finding finding =
      gap_of({.duty = "kommune og foretak"}, {everyone(), file({.body = "natt: {senger: 1}\n"})});
  EXPECT_THAT(finding.duty_holders, ElementsAre("Utmark", "Fjord HF"));
  EXPECT_THAT(finding.addressees, ElementsAre("Utmark", "Fjord HF"));
}

TEST(DutyHolders, AreTheBodyThatTheRegisterNamesForAParty) {
  EXPECT_THAT(
      gap_of({.duty = "rhf"}, {everyone(), file({.body = "natt: {senger: 1}\n"})}).duty_holders,
      ElementsAre("Helse Alle RHF"));
}

TEST(Addressees, AreTheHostWhereTheDutyFollowsTheTask) {
  const std::vector<TextFile> files{everyone(), hosted_by("Innmark", "Utmark", "a"),
                                    agreement_between("Utmark", "Innmark", "v")};
  EXPECT_THAT(gap_of({.duty = "kommune for natt"}, files).addressees, ElementsAre("Innmark"));
  EXPECT_THAT(gap_of({.duty = "kommune"}, files).addressees, ElementsAre("Utmark"));
}

TEST(Addressees, AreTheLastHostOfAChain) {
  EXPECT_THAT(gap_of({.duty = "kommune for natt"}, {everyone(), hosted_by("Innmark", "Utmark", "a"),
                                                    hosted_by("Avmark", "Innmark", "b"),
                                                    agreement_between("Utmark", "Innmark", "v")})
                  .addressees,
              ElementsAre("Avmark"));
}

TEST(Addressees, StayTheSubjectsOwnWithoutAnAgreementWithTheHostOrInACircle) {
  EXPECT_THAT(
      gap_of({.duty = "kommune for natt"}, {everyone(), hosted_by("Innmark", "Utmark", "a")})
          .addressees,
      ElementsAre("Utmark"));
  EXPECT_THAT(gap_of({.duty = "kommune for natt"}, {everyone(), hosted_by("Innmark", "Utmark", "a"),
                                                    hosted_by("Utmark", "Innmark", "b"),
                                                    agreement_between("Utmark", "Innmark", "v")})
                  .addressees,
              ElementsAre("Utmark"));
}

TEST(Addressees, AreNamedOnlyOfGapsAndWhatIsDue) {
  const tests::Rulebook rules = tests::requiring("natt.senger >= 1");
  EXPECT_THAT(
      Desk(rules, {file({.body = "natt: {senger: 1}\n"})}).finding("R", assessment_day).addressees,
      IsEmpty());
}

}  // namespace
}  // namespace samsvar::evaluation
