// og, eller, ikke: what belongs to the answer is kept, also of conditions that did not settle it.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Finding finding(const std::string& requirement, const std::string& lines) {
  const tests::Rulebook rules = tests::requiring(requirement);
  return tests::Desk(rules, {tests::file({.body = "natt:\n" + lines})})
      .finding("R", tests::assessment_day);
}

TEST(Logic, NamesEveryClauseThatFallsShortAlsoAfterOneHasSettledIt) {
  const Finding gap = finding("natt.senger >= 3 og natt.andel >= 50 % og natt.navn er oppgitt",
                              "  senger: 1\n  andel: 10 %\n");
  EXPECT_EQ(words(gap), "gap");
  EXPECT_THAT(said(gap.shortfalls),
              ElementsAre(HasSubstr("sengene"), HasSubstr("andelen"), HasSubstr("navnet")));
}

TEST(Logic, KeepsTheDoubtsOfUndecidedClausesOnly) {
  const Finding unclear =
      finding("natt.senger >= 3 og natt.form = eget", "  senger: 3\n  form: ukjent\n");
  EXPECT_EQ(words(unclear), "unclear: missing");
  EXPECT_THAT(unclear.doubts, SizeIs(1));
  EXPECT_THAT(unclear.shortfalls, IsEmpty());
  const Finding settled =
      finding("natt.senger >= 3 eller natt.form = eget", "  senger: 3\n  form: ukjent\n");
  EXPECT_EQ(words(settled), "met");
  EXPECT_THAT(settled.doubts, IsEmpty());
}

TEST(Logic, ShowsTheEvidenceOfEveryClause) {
  const Finding met =
      finding("natt.senger >= 3 eller natt.andel >= 50 %", "  senger: 3\n  andel: 10 %\n");
  EXPECT_THAT(met.evidence, SizeIs(2));
}

TEST(Logic, ExplainsEveryClauseWithItsOwnTruth) {
  const Finding met =
      finding("natt.senger >= 3 eller ikke natt.andel >= 50 %", "  senger: 3\n  andel: 60 %\n");
  ASSERT_THAT(met.why.children, SizeIs(1));
  ASSERT_THAT(met.why.children.front().children, SizeIs(2));
  EXPECT_EQ(met.why.children.front().children[0].truth, values::Truth::True);
  EXPECT_EQ(met.why.children.front().children[1].truth, values::Truth::False);
}

TEST(Logic, SaysOnlyHowTheyAgreedWhereTheRuleLeavesItToTheParties) {
  const Finding gap = finding("natt.andel mangler eller natt.andel >= 50 %", "  andel: 10 %\n");
  EXPECT_EQ(words(gap), "gap");
  EXPECT_THAT(said(gap.shortfalls), ElementsAre(HasSubstr("50 %")));
}

}  // namespace
}  // namespace samsvar::evaluation
