// Quantifiers and `inneholder`, over lists of the documents and lists that are worked out.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using tests::file;
using tests::register_of;

std::string of_list(const std::string& requirement, const std::string& list) {
  return answer(requirement, "  tiltak: " + list + "\n");
}

TEST(Quantifier, CountsTheElementsThatMeetItsCondition) {
  const std::string two = "[{navn: a, antall: 1}, {navn: b, antall: 5}]";
  EXPECT_EQ(of_list("finnes t blant natt.tiltak der (t.antall > 3)", two), "met");
  EXPECT_EQ(of_list("alle t blant natt.tiltak: t.antall > 3", two), "gap");
  EXPECT_EQ(of_list("ingen t blant natt.tiltak der (t.antall > 5)", two), "met");
  EXPECT_EQ(of_list("minst 2 t blant natt.tiltak der (t.antall > 0)", two), "met");
  EXPECT_EQ(of_list("minst 2 t blant natt.tiltak der (t.antall > 3)", two), "gap");
  EXPECT_EQ(of_list("minst 2 t blant natt.tiltak", two), "met");
}

TEST(Quantifier, OverAnEmptyListIsTheLogiciansAndOverOneNotAgreedMeetsNothing) {
  EXPECT_EQ(of_list("alle t blant natt.tiltak: t.antall > 3", "[]"), "met");
  EXPECT_EQ(of_list("finnes t blant natt.tiltak", "[]"), "gap");
  EXPECT_EQ(answer("alle t blant natt.tiltak: t.antall > 3", "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("ikke alle t blant natt.tiltak: t.antall > 3", "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("finnes t blant natt.tiltak", "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("natt.grupper inneholder rus", "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("ikke natt.grupper inneholder rus", "  senger: 1\n"), "met");
}

TEST(Quantifier, OverAListThatIsNotKnownIsUndecided) {
  for (const char* list : {"ukjent", "", "{ordlyd: flere}", "{ikke_aktuelt: ingen}"}) {
    EXPECT_THAT(of_list("alle t blant natt.tiltak: t.antall > 3", list), HasSubstr("unclear"))
        << list;
    EXPECT_THAT(of_list("ingen t blant natt.tiltak", list), HasSubstr("unclear")) << list;
  }
  EXPECT_EQ(partly("alle t blant natt.tiltak: t.antall > 3", "  senger: 1\n"), "unclear: missing");
}

TEST(Quantifier, OverAnOpenListIsSettledOnlyByWhatIsSeen) {
  const std::string open = "[{navn: a, antall: 1}, ukjent]";
  EXPECT_EQ(of_list("finnes t blant natt.tiltak der (t.antall = 1)", open), "met");
  EXPECT_EQ(of_list("finnes t blant natt.tiltak der (t.antall = 2)", open), "unclear: missing");
  EXPECT_EQ(of_list("alle t blant natt.tiltak: t.antall = 1", open), "unclear: missing");
  EXPECT_EQ(of_list("alle t blant natt.tiltak: t.antall = 2", open), "gap");
  EXPECT_EQ(of_list("ingen t blant natt.tiltak der (t.antall = 1)", open), "gap");
  EXPECT_EQ(of_list("minst 2 t blant natt.tiltak", open), "unclear: missing");
}

TEST(Quantifier, IsNotMetBySilenceAboutAnElement) {
  const std::string silent = "[{navn: a}]";
  EXPECT_EQ(of_list("alle t blant natt.tiltak: t.antall < 3", silent), "gap");
  EXPECT_EQ(of_list("ingen t blant natt.tiltak der (t.antall > 3)", silent), "gap");
  EXPECT_EQ(of_list("ikke finnes t blant natt.tiltak der (t.antall > 3)", silent), "gap");
  EXPECT_EQ(of_list("ikke alle t blant natt.tiltak: t.antall > 3", silent), "gap");
}

TEST(Quantifier, IsUndecidedWhereThePositionsAnswerDifferently) {
  const auto contested = [](const std::string& requirement) {
    return of_list(requirement,
                   "{ifølge: {kommune: [{navn: a, antall: 1}], foretak: [{navn: a, antall: 5}]}}");
  };
  EXPECT_EQ(contested("finnes t blant natt.tiltak der (t.antall > 3)"), "unclear: contradictory");
  EXPECT_EQ(contested("finnes t blant natt.tiltak der (t.antall > 0)"), "met");
  EXPECT_EQ(contested("finnes t blant natt.tiltak der (t.antall > 9)"), "gap");
}

TEST(Contains, IsUndecidedForTheReasonThatThePositionsDiffer) {
  EXPECT_EQ(answer("natt.grupper inneholder rus",
                   "  grupper: {ifølge: {kommune: [rus], foretak: [eldre]}}\n"),
            "unclear: contradictory");
  EXPECT_EQ(answer("natt.grupper inneholder rus", "  grupper: [eldre, ukjent]\n"),
            "unclear: missing");
  EXPECT_EQ(answer("natt.grupper inneholder rus", "  grupper: [rus, ukjent]\n"), "met");
}

TEST(UnitedLists, OfSeveralDocumentsAreOne) {
  const auto two = [](const std::string& noun, const std::string& first,
                      const std::string& second) {
    return std::vector{file({.id = "a", .body = "natt: {" + noun + ": " + first + "}\n"}),
                       file({.id = "b", .body = "natt: {" + noun + ": " + second + "}\n"})};
  };
  EXPECT_EQ(answer("antall natt.utstyr = 2", two("utstyr", "[seng]", "[bil]")), "met");
  EXPECT_EQ(answer("natt.utstyr inneholder bil", two("utstyr", "[seng]", "[bil]")), "met");
  EXPECT_EQ(answer("natt.grupper inneholder rus", two("grupper", "[rus]", "[eldre]")),
            "unclear: contradictory");
}

TEST(UnitedLists, MayHaveMoreInDocumentsThatWeLack) {
  EXPECT_EQ(answer("natt.utstyr inneholder bil",
                   {file({.body = "natt: {utstyr: [seng]}\n", .header = "  viser_til: x\n"})}),
            "unclear: missing, not received");
}

TEST(UnitedLists, DoNotUniteThePositionsOfOneDocument) {
  EXPECT_EQ(answer("natt.utstyr inneholder bil",
                   "  utstyr: {ifølge: {kommune: [seng], foretak: [bil]}}\n"),
            "unclear: contradictory");
}

TEST(Lists, OfPartiesAreWorkedOutFromTheDocuments) {
  const std::string requirement = "antall samarbeidet.parter = 3";
  EXPECT_EQ(answer(requirement,
                   {file({.parties = "{kommuner: [Utmark, Innmark]}, {foretak: Fjord HF}"})}),
            "met");
  EXPECT_EQ(answer(requirement, {file({.parties = "{kommune: Utmark}, {kommuner: ukjent}, "
                                                  "{foretak: Fjord HF}"})}),
            "unclear: missing");
}

TEST(Lists, OfTheRegisterAreReadThere) {
  const auto hospitals = [](const std::string& list) {
    return std::vector{
        register_of(
            "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n  foretak:\n    - {navn: Fjord "
            "HF, sykehus: " +
            list +
            "}\n  sykehus:\n    - {navn: Lovisenberg}\n  samarbeid:\n"
            "    - {kommune: Utmark, foretak: Fjord HF}\n"),
        file({.header = "  bundne: [{sykehus: Lovisenberg}]\n"})};
  };
  const std::string requirement = "alle s blant foretaket.sykehus: samarbeidet.bundne inneholder s";
  EXPECT_EQ(answer(requirement, hospitals("[Lovisenberg]")), "met");
  EXPECT_EQ(answer(requirement, hospitals("ukjent")), "unclear: missing");
}

TEST(Shortfall, NamesTheElementsThatFallShortAndWhy) {
  const tests::Rulebook rules = tests::requiring("alle t blant natt.tiltak: t.antall > 3");
  const tests::Desk desk(
      rules,
      {file({.body = "natt:\n  tiltak: [{navn: sykebil, antall: 1}, {navn: båt, antall: 5}]\n"})});
  const Finding finding = desk.finding("R", tests::assessment_day);
  ASSERT_EQ(finding.status, Status::Gap);
  EXPECT_THAT(said(finding.shortfalls), ElementsAre(HasSubstr("sykebil")));
}

}  // namespace
}  // namespace samsvar::evaluation
