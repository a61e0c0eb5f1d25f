#include "engine/report/html/write_html.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cctype>
#include <sstream>
#include <string>
#include <utility>

namespace samsvar::report::html {
namespace {

using samsvar::testing::ReportWorld;
using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

class HtmlSupervisionTest : public ::testing::Test {
 protected:
  HtmlSupervisionTest() { world.run.reader = Reader::Supervisor; }

  /// What is told of the subject, without what stands before and after it on the page.
  [[nodiscard]] std::string section_of(std::vector<evaluation::Finding> findings) const {
    std::ostringstream out;
    const auto writer = html_writer(out);
    const std::string page =
        samsvar::testing::written(*writer, out, world.run, {{&subject, std::move(findings)}});
    return between(page, "<section class=\"subject\"", "<footer");
  }

  /// From `first` to before `next`, both as they are first found.
  static std::string between(const std::string& text, std::string_view first,
                             std::string_view next) {
    const std::size_t begin = text.find(first);
    const std::size_t end = text.find(next, begin == std::string::npos ? 0 : begin);
    EXPECT_NE(begin, std::string::npos) << first;
    EXPECT_NE(end, std::string::npos) << next;
    return begin == std::string::npos ? "" : text.substr(begin, end - begin);
  }

  ReportWorld world;
  relations::Subject subject = world.subject();
};

TEST_F(HtmlSupervisionTest, FactsBasisAssessmentConclusionAndRemedyStandApartInThatOrder) {
  const std::string text = section_of({world.breach()});
  EXPECT_THAT(between(text, "Faktum<", "Rettslig grunnlag<"),
              AllOf(HasSubstr("<mark>3  #</mark>"), Not(HasSubstr("uten sykepleier"))));
  EXPECT_THAT(between(text, "Rettslig grunnlag<", "Vurdering<"),
              AllOf(HasSubstr("https://lovdata.no/lov/1/§6-2"), HasSubstr("kontrollert"),
                    HasSubstr("<dd>lov</dd>")));
  EXPECT_THAT(between(text, "Vurdering<", "Konklusjon<"),
              AllOf(HasSubstr("uten sykepleier"), HasSubstr("<details class=\"why\" open=")));
  EXPECT_THAT(
      between(text, "Konklusjon<", "Hva som ville rette det<"),
      AllOf(HasSubstr("Mulig lovbrudd"), HasSubstr("avgjør tilsynet"), HasSubstr("Har plikten"),
            HasSubstr("Lia"), HasSubstr("Et pålegg ville bli rettet til"), HasSubstr("Fjord")));
}

TEST_F(HtmlSupervisionTest, FactsHoldNoProposalButSayWhereNothingStands) {
  const std::string text = section_of({world.breach()});
  EXPECT_THAT(between(text, "Faktum<", "Rettslig grunnlag<"),
              AllOf(HasSubstr("her står det ingenting om øhd.bemanning"),
                    HasSubstr("ville stått ved linje 7"), Not(HasSubstr("<ins>"))));
  EXPECT_THAT(between(text, "Hva som ville rette det<", "</article>"),
              HasSubstr("<ins>  bemanning:</ins>"));
}

TEST_F(HtmlSupervisionTest, ABreachIsNeverSaidWithoutPossibleBeforeIt) {
  using messages::Language;

  struct Said {
    Language language;
    std::string_view word;
    std::array<std::string_view, 2> before;
  };

  constexpr std::array<Said, 3> all = {{
      {Language::Bokmal, "lovbrudd", {"mulig ", "mulige "}},
      {Language::Nynorsk, "lovbrot", {"mogleg ", "moglege "}},
      {Language::English, "breach", {"possible ", "possible "}},
  }};
  for (const Said& said : all) {
    world.run.language = said.language;
    std::string text = section_of(world.one_of_each()) + section_of({world.met()});
    for (char& letter : text) {
      letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    std::size_t times = 0;
    for (std::size_t at = text.find(said.word); at != std::string::npos;
         at = text.find(said.word, at + 1)) {
      const std::string before = text.substr(0, at);
      // The word within tags is a class or an id.
      if (before.rfind('<') > before.rfind('>')) {
        continue;
      }
      ++times;
      EXPECT_THAT(before.substr(before.size() - 20), AnyOf(EndsWith(std::string(said.before[0])),
                                                           EndsWith(std::string(said.before[1]))));
    }
    // The heading, the conclusion, and that there is none.
    EXPECT_GE(times, 3U) << said.word;
  }
}

TEST_F(HtmlSupervisionTest, TheConclusionSaysThatTheSourceOrTheDeadlineIsUnchecked) {
  evaluation::Finding finding = world.breach();
  EXPECT_THAT(between(section_of({finding}), "Konklusjon<", "</section>"),
              Not(AnyOf(HasSubstr("ikke kontrollert"), HasSubstr("ikke bekreftet"))));
  finding.verified = false;
  EXPECT_THAT(between(section_of({finding}), "Konklusjon<", "</section>"),
              HasSubstr("Kilden er ikke kontrollert mot offisiell tekst"));
  finding.deadline_verified = false;
  EXPECT_THAT(between(section_of({finding}), "Konklusjon<", "</section>"),
              HasSubstr("Fristen er ikke bekreftet"));
}

TEST_F(HtmlSupervisionTest, WhatFallsDueIsNoBreachAndNobodyIsOrdered) {
  evaluation::Finding finding = world.due();
  finding.addressees = {"Fjord"};
  const std::string text = between(section_of({finding}), "<article", "</article>");
  EXPECT_THAT(text, AllOf(HasSubstr("Fristen er 1. juli 2027 og er ikke ute."),
                          Not(HasSubstr("lovbrudd")), Not(HasSubstr("pålegg"))));
}

TEST_F(HtmlSupervisionTest, WhatIsNotShownStandsApartFromWhatAHumanMustAssess) {
  evaluation::Finding contested = world.unclear();
  contested.doubts.resize(1);
  EXPECT_THAT(section_of({contested}),
              AllOf(HasSubstr("Må vurderes av et menneske (1)"), Not(HasSubstr("Ikke vist i"))));
  // A document is missing as well: until it is in hand there is nothing to weigh.
  EXPECT_THAT(section_of({world.unclear()}),
              AllOf(HasSubstr("Ikke vist i dokumentene (1)"), Not(HasSubstr("av et menneske")),
                    HasSubstr("Hvilken responstid gjelder?")));
}

TEST_F(HtmlSupervisionTest, TheMatterNamesItsDocumentsAndThoseNotInHand) {
  subject.set.missing = {{relations::MissingDocument::Why::Referred, "ta4", {}}};
  EXPECT_THAT(between(section_of({world.met()}), "Hva saken gjelder", "</section>"),
              AllOf(HasSubstr("lia-fjord"), HasSubstr("avtaler/lia.yaml"),
                    HasSubstr("Slik de gjaldt 22. november 2026"),
                    HasSubstr("Det vises til «ta4», som ikke er mottatt.")));
}

TEST_F(HtmlSupervisionTest, NoBreachShownIsNotCalledConformity) {
  EXPECT_THAT(section_of({world.unclear()}), HasSubstr("Det betyr ikke at alt er vist oppfylt."));
}

}  // namespace
}  // namespace samsvar::report::html
