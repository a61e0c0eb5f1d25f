#include "engine/report/words.h"

#include "tests/support/report_world.h"

#include <gtest/gtest.h>

namespace samsvar::report {
namespace {

using messages::Language;
using testing::ReportWorld;

TEST(Words, ReadACitationAloudInEachLanguage) {
  const ReportWorld world;
  ir::Citation citation = world.cite(world.act, "6-2", {1}, "12");
  citation.sentences = {2};
  citation.letter = "b";
  const ir::RuleSet& rules = world.catalogue.rules;
  EXPECT_EQ(citation_words(Language::Bokmal, rules, citation),
            "hol § 6-2 første ledd annet punktum nr. 12 bokstav b");
  EXPECT_EQ(citation_words(Language::Nynorsk, rules, citation),
            "hol § 6-2 første ledd andre punktum nr. 12 bokstav b");
  EXPECT_EQ(citation_words(Language::English, rules, citation),
            "hol § 6-2 first paragraph second sentence no. 12 letter b");
}

TEST(Words, ReadSeveralParagraphsTheLastOneAndAHeading) {
  const ReportWorld world;
  const ir::RuleSet& rules = world.catalogue.rules;
  EXPECT_EQ(citation_words(Language::Bokmal, rules, world.cite(world.act, "3-9 a", {1, 2})),
            "hol § 3-9 a første og annet ledd");
  EXPECT_EQ(citation_words(Language::English, rules, world.cite(world.act, "3-9 a", {1, 2})),
            "hol § 3-9 a first and second paragraphs");
  EXPECT_EQ(
      citation_words(Language::Bokmal, rules, world.cite(world.act, "13", {ir::Citation::last})),
      "hol § 13 siste ledd");
  ir::Citation heading = world.cite(world.guide, "");
  heading.heading = "Kompetanse";
  EXPECT_EQ(citation_words(Language::Bokmal, rules, heading), "øhd2012 «Kompetanse»");
  EXPECT_EQ(citation_words(Language::English, rules, heading), "øhd2012 “Kompetanse”");
}

TEST(Words, NameTheMainBasisFirstAndTheRestAfterJf) {
  const ReportWorld world;
  const std::vector<ir::Citation> basis = {
      world.cite(world.act, "6-2"), world.cite(world.act, "6-1"), world.cite(world.act, "3-5")};
  EXPECT_EQ(basis_words(Language::Bokmal, world.catalogue.rules, basis),
            "hol § 6-2, jf. hol § 6-1 og hol § 3-5");
  EXPECT_EQ(basis_words(Language::Bokmal, world.catalogue.rules, {}), "");
}

TEST(Words, PointToTheSectionWhereTheSourceSaysHow) {
  const ReportWorld world;
  const ir::RuleSet& rules = world.catalogue.rules;
  EXPECT_EQ(citation_address(rules, world.cite(world.act, "3-9 a")),
            "https://lovdata.no/lov/1/§3-9a");
  EXPECT_EQ(citation_address(rules, world.cite(world.act, "")), "https://lovdata.no/lov/1");
  EXPECT_EQ(citation_address(rules, world.cite(world.guide, "2")), "");
}

TEST(Words, WriteDatesAsPeopleDo) {
  const values::Date date = values::date_of(2026, 2, 1);
  EXPECT_EQ(date_words(Language::Bokmal, date), "1. februar 2026");
  EXPECT_EQ(date_words(Language::English, date), "1 February 2026");
}

TEST(Words, NeverConcludeThatTheLawIsBroken) {
  using evaluation::Severity;
  EXPECT_EQ(severity_word(Language::Bokmal, Severity::PossibleBreach), "Mulig lovbrudd");
  EXPECT_EQ(severity_word(Language::Nynorsk, Severity::PossibleBreach), "Mogleg lovbrot");
  EXPECT_EQ(severity_word(Language::English, Severity::PossibleBreach), "Possible breach of law");
}

}  // namespace
}  // namespace samsvar::report
