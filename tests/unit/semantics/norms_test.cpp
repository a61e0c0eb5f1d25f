// Each norm ends in exactly one state, and what it leads to is there.

#include "engine/ir/well_formed.h"
#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using tests::analyse_rules;
using tests::Analysed;
using tests::rule_text;

const std::string question = "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n";

/// With a rule that decides, one that asks a human, and one of soundness.
Analysed with_norms(const std::string& norms) {
  return analyse_rules(
      rule_text({.id = "AVGJØR"}) +
      rule_text(
          {.id = "SPØR", .requirement = "tilbud.navn er oppgitt og skjønn nok", .rest = question}) +
      rule_text({.id = "FORSVARLIG", .binding = "forsvarlighet"}) + norms);
}

TEST(Norms, LeadToRules) {
  const auto analysed = with_norms(
      "norm b \"B\" hjemmel hol § 2 kodet i SPØR, AVGJØR, SPØR slutt norm a \"A\" skjønn i SPØR "
      "slutt norm c \"C\" skjønn i FORSVARLIG slutt");
  ASSERT_THAT(analysed.problems(), IsEmpty());
  ASSERT_EQ(analysed.set.norms.size(), 3U);
  EXPECT_EQ(ir::find_fault(analysed.set), std::nullopt);
  const ir::Norm& first = *analysed.set.norms.begin();
  EXPECT_EQ(first.id, "a");
  EXPECT_EQ(first.outcome, ir::NormOutcome::Judgement);
  const ir::Norm& second = *(analysed.set.norms.begin() + 1);
  EXPECT_EQ(second.outcome, ir::NormOutcome::Encoded);
  EXPECT_EQ(second.basis.size(), 1U);
  ASSERT_EQ(second.rules.size(), 2U) << "a rule said twice counts once";
  EXPECT_EQ(analysed.set.rules[second.rules[0]].id, "SPØR");
  EXPECT_EQ(analysed.set.rules[second.rules[1]].id, "AVGJØR");
}

TEST(Norms, AreLeftOutForOneOfThreeReasons) {
  const auto analysed = with_norms(
      "norm a \"A\" utelatt ingen plikt for partene \"x\" slutt norm b \"B\" utelatt avløst "
      "\"y\" slutt norm c \"C\" utelatt ikke bekreftet \"z\" slutt");
  ASSERT_THAT(analysed.problems(), IsEmpty());
  std::vector<ir::LeftOutBecause> reasons;
  for (const ir::Norm& norm : analysed.set.norms) {
    reasons.push_back(norm.because);
  }
  EXPECT_THAT(reasons, ElementsAre(ir::LeftOutBecause::NoDuty, ir::LeftOutBecause::Superseded,
                                   ir::LeftOutBecause::Unconfirmed));
  EXPECT_EQ(analysed.set.norms.begin()->sentence, "x");
}

struct Wrong {
  const char* norm;
  const char* problem;
  const char* said;
};

void PrintTo(const Wrong& wrong, std::ostream* out) {
  *out << wrong.norm;
}

class WrongNorm : public ::testing::TestWithParam<Wrong> {};

TEST_P(WrongNorm, IsReportedOnceAndLeftOut) {
  const auto analysed = with_norms(GetParam().norm);
  ASSERT_THAT(analysed.problems(), ElementsAre(GetParam().problem));
  EXPECT_THAT(analysed.sentence(0) + ". " + analysed.help(0), HasSubstr(GetParam().said));
  EXPECT_TRUE(analysed.set.norms.empty());
}

INSTANTIATE_TEST_SUITE_P(
    States, WrongNorm,
    ::testing::Values(
        Wrong{"norm a \"A\" kodet i AVGJR slutt", "N110 AVGJR", "Mente du `AVGJØR`?"},
        Wrong{"norm a \"A\" kodet i HELT-UKJENT slutt", "N110 HELT-UKJENT", "`utelatt`"},
        Wrong{"norm a \"A\" skjønn i AVGJØR slutt", "R313 AVGJØR", "`kodet i AVGJØR`"},
        Wrong{"norm a \"A\" hjemmel hol § 1 slutt", "R311 a", "`kodet i REGEL`"},
        Wrong{"norm a \"A\" kodet i AVGJØR utelatt avløst \"x\" slutt", "R312 utelatt avløst \"x\"",
              "mer enn én måte"},
        Wrong{"norm a \"A\" kodet i AVGJØR kodet i SPØR slutt", "R312 kodet i SPØR",
              "komma mellom"},
        Wrong{"norm a \"A\" utelatt ingen tid \"x\" slutt", "N127 ingen tid", "`utelatt avløst`"},
        Wrong{"norm a \"A\" utelatt avløst \" \" slutt", "R314 \" \"", "begrunnelsen er tom"},
        Wrong{"norm a \"A\" hjemmel hul § 1 kodet i AVGJØR slutt", "N109 hul", "`hol`"}));

TEST(Norms, AreDeclaredOnce) {
  const auto analysed =
      with_norms("norm a \"A\" kodet i AVGJØR slutt norm a \"B\" kodet i SPØR slutt");
  EXPECT_THAT(analysed.problems(), ElementsAre("N102 a"));
  EXPECT_EQ(analysed.set.norms.size(), 1U);
}

TEST(Norms, OfARuleWithAMistakeFallOutWithIt) {
  const auto analysed = analyse_rules(rule_text({.id = "GAL", .requirement = "ukjent er oppgitt"}) +
                                      "norm a \"A\" kodet i GAL slutt");
  EXPECT_THAT(analysed.problems(), ElementsAre("N101 ukjent"));
  EXPECT_TRUE(analysed.set.norms.empty());
}

TEST(Equivalents, HaveAReason) {
  EXPECT_THAT(analyse_rules(rule_text({.rest = "  likeverdig \"x\" \"\"\n"})).problems(),
              ElementsAre("R314 \"\""));
  const auto analysed = analyse_rules(rule_text({.rest = "  likeverdig \"x\" \"derfor\"\n"}));
  ASSERT_EQ(analysed.rule("PRØVD").equivalents.size(), 1U);
  EXPECT_EQ(analysed.rule("PRØVD").equivalents[0].proof, "derfor");
}

}  // namespace
}  // namespace samsvar
