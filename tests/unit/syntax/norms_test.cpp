// Norms, and the changes of a rule that are said to make no difference.

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Norms, AreReadWithAllTheirClauses) {
  const Parsed parsed = parse_bokmal(R"(norm avtale-2-ledd "Kommunen inngår avtale"
  hjemmel hol § 6-1 første ledd jf. for1115 kap. 2
  kodet i AVTALE-INNGÅTT, AVTALE-SENDT
slutt)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& norm = parsed.get<NormDecl>();
  EXPECT_EQ(norm.id.text, "avtale-2-ledd");
  EXPECT_EQ(norm.title.text, "Kommunen inngår avtale");
  ASSERT_THAT(norm.basis, SizeIs(2));
  EXPECT_EQ(norm.basis[0].section->text, "6-1");
  ASSERT_THAT(norm.states, SizeIs(1));
  EXPECT_EQ(norm.states[0].outcome, NormOutcome::Encoded);
  ASSERT_THAT(norm.states[0].rules, SizeIs(2));
  EXPECT_EQ(norm.states[0].rules[1].text, "AVTALE-SENDT");
}

TEST(Norms, AreLeftToAHumanOrLeftOutWithAReason) {
  const Parsed parsed = parse_bokmal(
      "norm a \"A\" skjønn i AVTALE-GOD slutt norm b \"B\" utelatt ingen plikt for partene "
      "\"fordi\" slutt norm c \"C\" utelatt ikke bekreftet \"fordi\" slutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  EXPECT_EQ(parsed.get<NormDecl>(0).states.at(0).outcome, NormOutcome::Judgement);
  const NormState& without_duty = parsed.get<NormDecl>(1).states.at(0);
  EXPECT_EQ(without_duty.outcome, NormOutcome::LeftOut);
  EXPECT_EQ(without_duty.reason->text, "ingen plikt for partene");
  EXPECT_EQ(without_duty.sentence->text, "fordi");
  EXPECT_EQ(parsed.get<NormDecl>(2).states.at(0).reason->text, "ikke bekreftet");
}

TEST(Norms, AreReadInEveryLanguage) {
  for (const std::string text :
       {"språk nn\nnorm a \"A\" heimel hol § 1 utelaten inga plikt for partane \"x\" slutt",
        "language en\nnorm a \"A\" basis hol § 1 left_out no duty on the parties \"x\" end"}) {
    const Parsed parsed = parse_file(text);
    ASSERT_THAT(parsed.problems(), IsEmpty()) << text;
    EXPECT_EQ(parsed.get<NormDecl>().states.at(0).outcome, NormOutcome::LeftOut);
  }
}

TEST(Norms, KeepEveryStateForTheCheckerToSee) {
  const Parsed parsed = parse_bokmal("norm a \"A\" kodet i X kodet i Y slutt norm b \"B\" slutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  EXPECT_THAT(parsed.get<NormDecl>(0).states, SizeIs(2));
  EXPECT_THAT(parsed.get<NormDecl>(1).states, IsEmpty());
}

TEST(Norms, AreCalledBySmallLettersAndHyphens) {
  const Parsed parsed = parse_bokmal("norm Stor_Id \"A\" kodet i X slutt");
  EXPECT_THAT(parsed.problems(), ElementsAre("S027 Stor_Id"));
  EXPECT_THAT(parsed.help(), testing::HasSubstr("`stor-id`"));
}

TEST(Norms, MayBeCalledByAnyWordOfTheVocabulary) {
  EXPECT_THAT(parse_bokmal("norm register \"A\" kodet i X slutt").problems(), IsEmpty());
}

TEST(Norms, WithAClauseThatCannotBeReadKeepTheOthers) {
  const Parsed parsed = parse_bokmal("norm a \"A\"\n  kodt i X\n  hjemmel hol § 1\nslutt\n");
  EXPECT_THAT(parsed.problems(), ElementsAre("S007 kodt"));
  EXPECT_THAT(parsed.get<NormDecl>().basis, SizeIs(1));
}

TEST(Norms, WithoutAnEndStopAtTheNextDeclaration) {
  const Parsed parsed = parse_bokmal("norm a \"A\"\n  kodet i X\nnorm b \"B\" kodet i Y slutt\n");
  EXPECT_THAT(parsed.problems(), ElementsAre("S008 norm"));
}

TEST(Equivalents, AreTheRulesOwnAlsoAfterItsTests) {
  const Parsed parsed = parse_bokmal(R"(regel A-B
  krav a <= 3
  prøve "p"
    gitt a = 3
    forvent samsvar
  likeverdig "a < 3" "a er aldri 3"
  likeverdig "a <= 4" "a er aldri 4"
slutt)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& rule = parsed.get<RuleDecl>();
  EXPECT_THAT(rule.trials, SizeIs(1));
  ASSERT_THAT(rule.equivalents, SizeIs(2));
  EXPECT_EQ(rule.equivalents[0].changed.text, "a < 3");
  EXPECT_EQ(rule.equivalents[1].proof.text, "a er aldri 4");
}

}  // namespace
}  // namespace samsvar::syntax::test
