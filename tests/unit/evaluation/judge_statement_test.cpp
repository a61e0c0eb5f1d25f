// er oppgitt, mangler, er omforent: of values, words, records and several documents.

#include "tests/unit/evaluation/evaluated.h"

#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using tests::file;
using tests::PaperOf;

PaperOf saying(const std::string& id, const std::string& line) {
  return {.id = id, .body = "natt: {" + line + "}\n"};
}

PaperOf in_doubt(PaperOf paper) {
  paper.in_force = "";
  paper.status = "ukjent";
  return paper;
}

TEST(Stated, IsAValueAListOrAnyPartOfARecord) {
  EXPECT_EQ(answer("natt.navn er oppgitt", "  navn: Nattvakten\n"), "met");
  EXPECT_EQ(answer("natt.grupper er oppgitt", "  grupper: []\n"), "met");
  EXPECT_EQ(answer("natt.svar er oppgitt", "  svar: {fra: ankomst}\n"), "met");
  EXPECT_EQ(answer("natt.svar er oppgitt", "  svar: {fra: ukjent}\n"), "unclear: missing");
  EXPECT_EQ(answer("natt.svar er oppgitt", "  senger: 1\n"), "gap");
}

TEST(Stated, IsNotWhatIsInVagueWordsOnceTheSetIsInHand) {
  EXPECT_EQ(answer("natt.navn er oppgitt", "  navn: {ordlyd: etter behov}\n"), "gap");
  EXPECT_EQ(partly("natt.navn er oppgitt", "  navn: {ordlyd: etter behov}\n"),
            "unclear: missing, judgement");
  EXPECT_EQ(answer("natt.navn er oppgitt", {file({.body = "natt: {navn: {ordlyd: etter behov}}\n",
                                                  .header = "  viser_til: x\n"})}),
            "unclear: judgement, not received");
}

TEST(Stated, IsInVagueWordsUndecidedWhileADocumentThatMayBeInForceMaySayMore) {
  PaperOf doubtful = in_doubt({.id = "b", .registration = "delvis"});
  EXPECT_EQ(answer("natt.navn er oppgitt",
                   {file(saying("a", "navn: {ordlyd: etter behov}")), file(doubtful)}),
            "unclear: judgement, in force?");
}

TEST(Missing, IsTheOppositeOfStated) {
  EXPECT_EQ(answer("natt.navn mangler", "  senger: 1\n"), "met");
  EXPECT_EQ(answer("natt.navn mangler", "  navn: Nattvakten\n"), "gap");
  EXPECT_EQ(answer("ikke natt.navn mangler", "  navn: Nattvakten\n"), "met");
  EXPECT_EQ(partly("natt.navn mangler", "  senger: 1\n"), "unclear: missing");
}

TEST(Agreed, IsWhenAllPositionsAreEqual) {
  EXPECT_EQ(answer("natt.senger er omforent", "  senger: {ifølge: {kommune: 3, foretak: 3}}\n"),
            "met");
  EXPECT_EQ(answer("natt.senger er omforent", "  senger: {ifølge: {kommune: 3, foretak: 4}}\n"),
            "gap");
  EXPECT_EQ(answer("natt.senger er omforent", "  senger: 3\n"), "met");
  EXPECT_EQ(answer("natt.senger er omforent", "  navn: x\n"), "gap");
  EXPECT_EQ(answer("ikke natt.senger er omforent", "  navn: x\n"), "gap");
}

TEST(Agreed, IsUndecidedWhereAPositionIsUnknownUnlessOthersDiffer) {
  EXPECT_EQ(
      answer("natt.senger er omforent", "  senger: {ifølge: {kommune: 3, foretak: ukjent}}\n"),
      "unclear: missing");
  for (const char* order : {"kommune: 3, foretak: 4, avtaletekst: ukjent",
                            "avtaletekst: ukjent, kommune: 3, foretak: 4",
                            "kommune: 3, avtaletekst: ukjent, foretak: 4"}) {
    EXPECT_EQ(
        answer("natt.senger er omforent", std::string("  senger: {ifølge: {") + order + "}}\n"),
        "gap")
        << order;
  }
}

TEST(Agreed, ComparesTheElementsOfListsWhateverTheirOrder) {
  EXPECT_EQ(answer("natt.grupper er omforent",
                   "  grupper: {ifølge: {kommune: [rus, eldre], foretak: [eldre, rus]}}\n"),
            "met");
  EXPECT_EQ(answer("natt.grupper er omforent",
                   "  grupper: {ifølge: {kommune: [rus], foretak: [eldre, rus]}}\n"),
            "gap");
  EXPECT_EQ(answer("natt.grupper er omforent",
                   "  grupper: {ifølge: {kommune: [rus, ukjent], foretak: [eldre]}}\n"),
            "unclear: missing");
}

TEST(Agreed, IsOneThatStandsAloneHoweverLittleOfItIsKnown) {
  EXPECT_EQ(answer("natt.tiltak er omforent", "  tiltak: [{navn: a, antall: ukjent}]\n"), "met");
  EXPECT_EQ(answer("natt.andel er omforent", "  andel: {for: {Innmark: 70 %}}\n"), "met");
}

TEST(Agreed, IsARecordWhenNoPartOfItIsContested) {
  EXPECT_EQ(answer("natt.svar er omforent",
                   "  svar: {innen: {ifølge: {kommune: 20 minutter, foretak: 20 minutter}}, fra: "
                   "ankomst}\n"),
            "met");
  EXPECT_EQ(answer("natt.svar er omforent",
                   "  svar: {innen: {ifølge: {kommune: 20 minutter, foretak: 30 minutter}}, fra: "
                   "ankomst}\n"),
            "gap");
}

TEST(Agreed, IsNotSettledWhileADocumentThatMayBeInForceSaysSomething) {
  EXPECT_EQ(answer("natt.senger er omforent",
                   {file(saying("a", "senger: 3")), file(in_doubt(saying("b", "senger: 4")))}),
            "unclear: in force?");
}

TEST(Agreed, IsOfDocumentsTogetherWhereTheNounUnitesThem) {
  const auto files = [](const std::string& noun) {
    return std::vector{file(saying("a", noun + ": [rus]")), file(saying("b", noun + ": [eldre]"))};
  };
  EXPECT_EQ(answer("natt.grupper er omforent", files("grupper")), "gap");
  EXPECT_EQ(answer("natt.utstyr er omforent",
                   {file(saying("a", "utstyr: [seng]")), file(saying("b", "utstyr: [bil]"))}),
            "met");
  EXPECT_EQ(
      answer("natt.utstyr er omforent", "  utstyr: {ifølge: {kommune: [seng], foretak: [bil]}}\n"),
      "gap");
}

}  // namespace
}  // namespace samsvar::evaluation
