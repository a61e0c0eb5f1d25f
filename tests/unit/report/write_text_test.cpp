#include "engine/report/write_text.h"

#include "engine/diagnostics/codes.h"
#include "engine/report/layout.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace samsvar::report {
namespace {

using evaluation::Finding;
using messages::Language;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::ReportWorld;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

class WriteTextTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string text(const std::vector<SubjectReport>& subjects,
                                 Ending ending = {}) const {
    std::ostringstream out;
    const auto writer = text_writer(out);
    return testing::written(*writer, out, world.run, subjects, std::move(ending));
  }

  [[nodiscard]] std::string one(std::vector<Finding> findings) const {
    return text({{&subject, std::move(findings)}});
  }

  [[nodiscard]] std::string many(std::size_t count) const {
    return text(std::vector<SubjectReport>(count, {&subject, world.one_of_each()}));
  }

  ReportWorld world;
  relations::Subject subject = world.subject();
};

TEST_F(WriteTextTest, TellsAGapInFullSentenceFirst) {
  EXPECT_EQ(one({world.breach()}),
            "Samsvar 0.1.0 · 6 krav · vurdert per 22. november 2026 · for avtalepartene\n"
            "\n"
            "Lia × Fjord HF\n"
            "Samarbeid · vurdert per 22. november 2026 · avtaler/lia.yaml\n"
            "\n"
            "Mulig lovbrudd (1)\n"
            "  Kravet «Sykepleier til stede hele døgnet» er ikke oppfylt: 45,5 timer i en vanlig "
            "uke er uten\n"
            "  sykepleier.\n"
            "    Hjemmel       hol § 6-2 første ledd nr. 12, jf. hol § 6-1 (lov)\n"
            "    Sted          avtaler/lia.yaml:5:11\n"
            "                    senger: 3\n"
            "                  mangler; hører hjemme i avtaler/lia.yaml:7\n"
            "    Dessuten      alle netter 22:00–07:30 står tomme\n"
            "    Forslag       Legg til bemanning om natten. (avtaler/lia.yaml:7)\n"
            "                      bemanning:\n"
            "                        sykepleier: …\n"
            "    Ansvarlig     Lia\n"
            "    Rettes til    Fjord\n"
            "    Krav          BEMANNING\n"
            "\n"
            "Avvik 1 · Forfaller 0 · Uavklart 0 · Samsvar 0 · Ikke aktuelt 0\n"
            "\n"
            "Sammendrag\n"
            "Av 1 som kunne avgjøres, er 0 i samsvar (0 %).\n");
}

TEST_F(WriteTextTest, GroupsByHowGraveItIs) {
  const std::string report =
      one({world.observation(), world.remark(), world.criterion(), world.breach(), world.due()});
  std::size_t previous = 0;
  for (const std::string_view heading :
       {"\nMulig lovbrudd (1)\n", "\nKriterium ikke oppfylt (1)\n", "\nMerknad (1)\n",
        "\nObservasjon (1)\n", "\nForfaller (1)\n"}) {
    const std::size_t found = report.find(heading);
    ASSERT_NE(found, std::string::npos) << heading;
    EXPECT_GT(found, previous) << heading;
    previous = found;
  }
}

TEST_F(WriteTextTest, SpeaksNynorskAndEnglishWithTheSameStructure) {
  const std::size_t lines = lines_of(one(world.one_of_each())).size();
  world.run.language = Language::Nynorsk;
  const std::string nynorsk = one(world.one_of_each());
  EXPECT_THAT(nynorsk, HasSubstr("Mogleg lovbrot (1)\n  Kravet «Sjukepleiar til stades heile "
                                 "døgnet» er ikkje oppfylt"));
  EXPECT_THAT(nynorsk, HasSubstr("    Rettast til   Fjord\n"));
  world.run.language = Language::English;
  const std::string english = one(world.one_of_each());
  EXPECT_THAT(english, HasSubstr("Possible breach of law (1)\n"));
  EXPECT_THAT(english, HasSubstr("hol § 6-2 first paragraph no. 12, cf. hol § 6-1 (statute)"));
  EXPECT_NEAR(static_cast<double>(lines_of(nynorsk).size()), static_cast<double>(lines), 2.0);
  EXPECT_NEAR(static_cast<double>(lines_of(english).size()), static_cast<double>(lines), 2.0);
}

TEST_F(WriteTextTest, SaysUnclearShortlyAndAsksWhatWouldSettleMost) {
  const std::string report = one({world.unclear("a"), world.unclear("b"), world.unclear("a")});
  EXPECT_THAT(report,
              HasSubstr("Uavklart (3)\n"
                        "      3  Motstridende opplysninger: partene oppgir ulik responstid\n"
                        "      3  Dokument ikke mottatt: tjenesteavtale 4 er ikke mottatt\n"
                        "\n"
                        "  Svar på dette avklarer mest:\n"
                        "    1. Kan tjenesteavtale 4 sendes inn? (3 krav)\n"
                        "    2. Hvilken responstid gjelder? (2 krav)\n"
                        "    3. Hvilken responstid gjelder? (1 krav)\n"));
  EXPECT_THAT(report, HasSubstr("Ingenting er avgjort som samsvar eller avvik. 3 kunne ikke "
                                "avgjøres, derav 3 fordi et dokument ikke\ner mottatt.\n"));
}

TEST_F(WriteTextTest, TheShareSaysWhatItIsAShareOf) {
  world.run.summary = true;
  const auto share = [&](std::vector<Finding> findings) {
    return lines_of(one(std::move(findings))).back();
  };
  Finding doubtful = world.unclear();
  std::erase_if(doubtful.doubts, [](const evaluation::Doubt& doubt) {
    return doubt.reason == evaluation::Reason::DocumentNotReceived;
  });
  EXPECT_EQ(share({world.met(), world.met(), world.breach()}),
            "Av 3 som kunne avgjøres, er 2 i samsvar (66 %).");
  EXPECT_EQ(share({world.not_applicable()}), "Ingenting er avgjort som samsvar eller avvik.");
  EXPECT_EQ(share({world.met(), doubtful}),
            "Av 1 som kunne avgjøres, er 1 i samsvar (100 %). 1 kunne ikke avgjøres.");
  world.run.language = Language::Nynorsk;
  EXPECT_EQ(share({world.met(), doubtful}),
            "Av 1 som kunne avgjerast, er 1 i samsvar (100 %). 1 kunne ikkje avgjerast.");
  world.run.language = Language::English;
  EXPECT_EQ(share({world.met(), doubtful}),
            "Met: 1 of 1 that could be decided (100%). 1 could not be decided.");
}

TEST_F(WriteTextTest, ListsTheElementsThatTheSentenceDoesNotName) {
  Finding finding = world.breach();
  finding.items = {{"Lia", evaluation::Status::Gap, messages::plain("ikke vedtatt"), {}},
                   {"Vik", evaluation::Status::Met, messages::plain("vedtatt"), {}},
                   {"Nes", evaluation::Status::Unclear, messages::plain("ukjent dato"), {}}};
  EXPECT_THAT(one({finding}), HasSubstr("    Gjelder       Nes: Uavklart, ukjent dato\n"
                                        "                  i samsvar for øvrig: 1\n"));
}

TEST_F(WriteTextTest, SaysWhosePositionWhenTheyDiffer) {
  Finding finding = world.breach();
  finding.evidence = world.unclear().evidence;
  EXPECT_THAT(one({finding}), HasSubstr("    Sted          avtaler/lia.yaml:6:42, ifølge kommune\n"
                                        "                    responstid: {innen:"));
}

TEST_F(WriteTextTest, KeepsTheRestAsCountsUnlessAskedForEverything) {
  EXPECT_THAT(one({world.met(), world.not_applicable()}),
              Not(::testing::AnyOf(HasSubstr("VARSEL"), HasSubstr("TILSKUDD"))));
  world.run.verbose = true;
  const std::string report = one({world.met(), world.not_applicable(), world.unclear()});
  EXPECT_THAT(report, HasSubstr("Samsvar (1)\n  Kravet «Varsel er avtalt» er oppfylt gjennom "
                                "unntaket «Dekket av verten». [VARSEL]\n"));
  EXPECT_THAT(report, HasSubstr("Ikke aktuelt (1)\n  Kravet «Tilskudd er søkt» er ikke aktuelt "
                                "her: det gjelder fra 1. august 2027."));
  EXPECT_THAT(report, HasSubstr("  Det kan ikke avgjøres om kravet «Responstid er avtalt»"));
  EXPECT_THAT(report, HasSubstr("\n    Spørsmål: Kan tjenesteavtale 4 sendes inn?\n"));
}

TEST_F(WriteTextTest, SaysSoWhenThereIsNothingToActOn) {
  EXPECT_THAT(one({world.met()}), HasSubstr("\nIngen avvik er vist.\n"));
  EXPECT_THAT(text({}), HasSubstr("Det var ingenting å vurdere."));
}

TEST_F(WriteTextTest, ASupervisorSeesOnlyWhatTheLawDemandsAndTheRestApart) {
  world.run.reader = Reader::Supervisor;
  const std::string report = one(world.one_of_each());
  EXPECT_THAT(report, HasSubstr("Mulig lovbrudd (1)"));
  EXPECT_THAT(report, Not(HasSubstr("Merknad")));
  EXPECT_THAT(report, Not(HasSubstr("Planen er samordnet» er ikke oppfylt")));
  EXPECT_THAT(report,
              HasSubstr("Bygger ikke på lov eller forskrift: Avvik 1 · Forfaller 0 · Uavklart 0 · "
                        "Samsvar 0 · Ikke aktuelt 1\n"));
  EXPECT_THAT(report, HasSubstr("Av 2 som kunne avgjøres, er 1 i samsvar (50 %)."));
}

TEST_F(WriteTextTest, ADraftSaysThatItIsOneAndReachesTheMunicipalityOnly) {
  subject.draft = world.document;
  subject.date = values::date_of(2027, 1, 1);
  EXPECT_THAT(one({world.breach()}),
              HasSubstr("Utkast, vurdert som om det gjaldt 1. januar 2027. Teller ikke med"));
  world.run.reader = Reader::Directorate;
  EXPECT_THAT(one({world.breach()}), Not(HasSubstr("Lia")));
}

TEST_F(WriteTextTest, EightSubjectsAreToldInFullAndNineInALineEach) {
  EXPECT_THAT(many(8), HasSubstr("Mulig lovbrudd (1)\n"));
  EXPECT_THAT(many(8), Not(HasSubstr("--verbose")));
  const std::string nine = many(9);
  EXPECT_THAT(nine, Not(HasSubstr("Mulig lovbrudd (1)\n")));
  EXPECT_THAT(nine, HasSubstr("De alvorligste funnene (10 av 18)\n"
                              "   1  Mulig lovbrudd: Lia × Fjord HF, hol § 6-2 første ledd nr. 12 "
                              "(avtaler/lia.yaml:5:11)\n"));
  EXPECT_THAT(nine, HasSubstr("  10  Merknad: Lia × Fjord HF, øhd2012"));
  EXPECT_THAT(nine, HasSubstr("`--summary` for en linje om hver"));
  const std::vector<std::string> lines = lines_of(nine);
  EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                          [](const std::string& line) { return line.starts_with("Lia × "); }),
            9);
  world.run.verbose = true;
  EXPECT_THAT(many(9), HasSubstr("Mulig lovbrudd (1)\n"));
}

TEST_F(WriteTextTest, OfManySubjectsThoseThatAskForNothingAreCountedTogether) {
  std::vector<SubjectReport> subjects(40, {&subject, {world.unclear("a")}});
  subjects[7].findings = {world.breach()};
  const std::string report = text(subjects);
  EXPECT_THAT(
      report,
      HasSubstr("Lia × Fjord HF                                  1          0         0        0"
                "             0\n"
                "39 uten avvik (samarbeid)                       0          0        39        0"
                "             0\n"));
  world.run.summary = true;
  EXPECT_THAT(text(subjects), Not(HasSubstr("uten avvik")));
}

TEST_F(WriteTextTest, GraverFindingsPushOutLighterOnesFromTheTen) {
  std::vector<SubjectReport> subjects(12, {&subject, {world.remark()}});
  subjects.push_back({&subject, {world.breach()}});
  const std::string report = text(subjects);
  EXPECT_THAT(report, HasSubstr("funnene (10 av 13)\n   1  Mulig lovbrudd: "));
  EXPECT_THAT(report, Not(HasSubstr("  11  ")));
}

TEST_F(WriteTextTest, ASummaryHoldsOnlyCounts) {
  world.run.summary = true;
  const std::string report = one(world.one_of_each());
  EXPECT_THAT(report, Not(HasSubstr("Kravet")));
  EXPECT_THAT(report, HasSubstr("Vurdert: 1 · Avvik 2 · Forfaller 1"));
  EXPECT_THAT(report, HasSubstr("Lia × Fjord HF"));
}

TEST_F(WriteTextTest, ListsWhatWasNotUsedAndWhatWasWrong) {
  Ending ending;
  ending.without_register = true;
  ending.unused = {{world.document, relations::UnusedDocument::Why::Template}};
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I101)};
  const std::string report = text({{&subject, {world.met()}}}, ending);
  EXPECT_THAT(report,
              HasSubstr("Det er ikke gitt noe register: partene er lest ut av dokumentene"));
  EXPECT_THAT(report, HasSubstr("Dokumenter som ikke er brukt\n"
                                "  mal               avtaler/lia.yaml\n"));
  EXPECT_THAT(report, HasSubstr("Problemer\n\nfeil[I101]: "));
}

TEST_F(WriteTextTest, ASubjectWithoutDocumentsSaysSo) {
  subject.set.documents.clear();
  EXPECT_THAT(one({world.unclear()}), HasSubstr("· ingen dokumenter mottatt\n"));
}

TEST_F(WriteTextTest, NoLineIsWiderThanTheScreen) {
  for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
    for (const Reader reader : {Reader::Municipality, Reader::Supervisor}) {
      world.run.language = language;
      world.run.reader = reader;
      for (const std::string& line : lines_of(one(world.one_of_each()) + many(7))) {
        EXPECT_LE(display_width(line), line_width) << line;
      }
    }
  }
}

TEST_F(WriteTextTest, ColoursOnlyWhenAskedTo) {
  EXPECT_THAT(one(world.one_of_each()) + many(7), Not(HasSubstr("\x1b")));
  world.run.colour = true;
  EXPECT_THAT(one(world.one_of_each()), HasSubstr("\x1b[1;31mMulig lovbrudd (1)\x1b[0m"));
}

TEST_F(WriteTextTest, AnAgreementCannotCommandTheTerminal) {
  subject.title = "Lia\x1b[2J";
  Finding finding = world.breach();
  finding.shortfalls = {messages::plain("tekst \x1b[31m rød")};
  finding.remedies.front().yaml = "a: \x1b]0;x\x07";
  finding.duty_holders = {"\x1b[5m"};
  EXPECT_THAT(one({finding}), Not(HasSubstr("\x1b")));
  EXPECT_THAT(text(std::vector<SubjectReport>(7, {&subject, {finding}})), Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace samsvar::report
