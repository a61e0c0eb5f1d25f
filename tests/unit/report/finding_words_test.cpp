#include "engine/report/finding_words.h"

#include "tests/support/report_world.h"

#include <gtest/gtest.h>

namespace samsvar::report {
namespace {

using evaluation::NotApplicableBecause;
using messages::Language;
using testing::ReportWorld;

class FindingWordsTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string message(const evaluation::Finding& finding) const {
    return finding_message(world.run, world.subject(), finding);
  }

  ReportWorld world;
};

TEST_F(FindingWordsTest, AGapNamesTheRequirementAndAllThatFallsShort) {
  EXPECT_EQ(message(world.breach()),
            "Kravet «Sykepleier til stede hele døgnet» er ikke oppfylt: 45,5 timer i en vanlig uke "
            "er uten sykepleier. Dessuten: alle netter 22:00–07:30 står tomme.");
}

TEST_F(FindingWordsTest, AnUncheckedSourceIsSaidInTheSentence) {
  EXPECT_EQ(
      message(world.remark()),
      "Kravet «Planen er samordnet» er ikke oppfylt (kilden er ikke kontrollert mot offisiell "
      "tekst): planen er ikke nevnt.");
}

TEST_F(FindingWordsTest, AnUnconfirmedDeadlineIsSaidWithoutBlamingACheckedSource) {
  EXPECT_EQ(message(world.due()),
            "Kravet «Planen er samordnet» skal være oppfylt senest 1. juli 2027 (fristen er ikke "
            "bekreftet), og er det ikke ennå: punkt 13 er ikke dekket.");
  evaluation::Finding gap = world.due();
  gap.status = evaluation::Status::Gap;
  EXPECT_EQ(
      message(gap),
      "Kravet «Planen er samordnet» er ikke oppfylt (fristen 1. juli 2027 er ikke bekreftet): "
      "punkt 13 er ikke dekket.");
  gap.basis.push_back(world.cite(world.guide, ""));
  EXPECT_NE(message(gap).find("ikke bekreftet; kilden er ikke kontrollert"), std::string::npos);
}

TEST_F(FindingWordsTest, AConfirmedDeadlineThatHasPassedIsNamed) {
  evaluation::Finding gap = world.breach();
  gap.deadline = values::date_of(2023, 7, 1);
  EXPECT_NE(message(gap).find("er ikke oppfylt (fristen var 1. juli 2023): 45,5"),
            std::string::npos);
}

TEST_F(FindingWordsTest, AnEventOfADraftFallsDueWithoutADate) {
  evaluation::Finding due = world.due();
  due.deadline.reset();
  due.verified = due.deadline_verified = true;
  EXPECT_EQ(message(due),
            "Kravet «Planen er samordnet» er ikke oppfylt ennå, og trenger ikke være det før "
            "avtalen gjelder: punkt 13 er ikke dekket.");
}

TEST_F(FindingWordsTest, AnUndecidedAnswerNamesEveryDoubt) {
  EXPECT_EQ(
      message(world.unclear()),
      "Det kan ikke avgjøres om kravet «Responstid er avtalt» er oppfylt: partene oppgir ulik "
      "responstid. Dessuten: tjenesteavtale 4 er ikke mottatt.");
}

TEST_F(FindingWordsTest, WhatIsMetThroughAnExceptionNamesIt) {
  EXPECT_EQ(message(world.met()),
            "Kravet «Varsel er avtalt» er oppfylt gjennom unntaket «Dekket av verten».");
  evaluation::Finding met = world.met();
  met.via.clear();
  EXPECT_EQ(message(met), "Kravet «Varsel er avtalt» er oppfylt.");
}

TEST_F(FindingWordsTest, WhatDoesNotApplySaysWhy) {
  EXPECT_EQ(message(world.not_applicable()),
            "Kravet «Tilskudd er søkt» er ikke aktuelt her: det gjelder fra 1. august 2027.");
  evaluation::Finding finding = world.not_applicable();
  finding.not_applicable = NotApplicableBecause::Exception;
  finding.via = "VERT";
  EXPECT_EQ(message(finding),
            "Kravet «Tilskudd er søkt» er ikke aktuelt her: unntaket «Dekket av verten» gjelder.");
  finding.not_applicable = NotApplicableBecause::Narrowed;
  EXPECT_EQ(message(finding),
            "Kravet «Tilskudd er søkt» er ikke aktuelt her: det retter seg ikke mot denne typen "
            "samarbeid.");
  for (const NotApplicableBecause because :
       {NotApplicableBecause::Condition, NotApplicableBecause::NoItems}) {
    finding.not_applicable = because;
    EXPECT_NE(message(finding).find("ikke aktuelt her: "), std::string::npos);
  }
}

TEST_F(FindingWordsTest, SpeaksTheReadersLanguage) {
  world.run.language = Language::Nynorsk;
  EXPECT_EQ(message(world.met()),
            "Kravet «Varsel er avtalt» er oppfylt gjennom unntaket «Dekt av verten».");
  world.run.language = Language::English;
  EXPECT_EQ(message(world.not_applicable()),
            "The requirement “Grant is applied for” does not apply here: it holds from 1 August "
            "2027.");
}

TEST_F(FindingWordsTest, ASentenceHasACapitalAndOneStop) {
  EXPECT_EQ(as_sentence("øk dekningen"), "Øk dekningen.");
  EXPECT_EQ(as_sentence("Hva gjelder?"), "Hva gjelder?");
  EXPECT_EQ(as_sentence(""), "");
}

}  // namespace
}  // namespace samsvar::report
