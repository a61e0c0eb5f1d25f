// Presence: coverage, one roster kept by another, and watches at the same time.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::HasSubstr;
using tests::file;

const std::string around_the_clock = "minst 1 natt.vakt hele døgnet alle dager";
const std::string days = "[{dager: alle, fra: \"07:00\", til: \"19:00\"}]";
const std::string nights = "[{dager: alle, fra: \"19:00\", til: \"07:00\"}]";

std::string of_watch(const std::string& requirement, const std::string& roster) {
  return answer(requirement, "  vakt: " + roster + "\n");
}

TEST(Coverage, IsOfEveryHour) {
  EXPECT_EQ(of_watch(around_the_clock, "hele døgnet"), "met");
  EXPECT_EQ(of_watch(around_the_clock, days), "gap");
  EXPECT_EQ(of_watch("minst 1 natt.vakt kl 08:00-16:00 man-fre", days), "met");
  EXPECT_EQ(
      of_watch("høyst 1 natt.vakt hele døgnet", "[{dager: alle, hele_døgnet: ja, antall: 2}]"),
      "gap");
}

TEST(Coverage, IsNotMetByARosterThatIsNotAgreed) {
  EXPECT_EQ(answer(around_the_clock, "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("ikke " + around_the_clock, "  senger: 1\n"), "gap");
  EXPECT_EQ(partly(around_the_clock, "  senger: 1\n"), "unclear: missing");
}

TEST(Coverage, IsProvedAndNeverDisprovedByAnOpenRoster) {
  EXPECT_EQ(partly(around_the_clock, "  vakt: hele døgnet\n"), "met");
  EXPECT_EQ(partly(around_the_clock, "  vakt: " + days + "\n"), "unclear: missing");
  EXPECT_EQ(partly("høyst 1 natt.vakt hele døgnet", "  vakt: " + days + "\n"), "unclear: missing");
  EXPECT_EQ(partly("høyst 1 natt.vakt hele døgnet",
                   "  vakt: [{dager: alle, hele_døgnet: ja, antall: 2}]\n"),
            "gap");
}

TEST(Coverage, IsUndecidedByWordsAndUnknowns) {
  EXPECT_EQ(of_watch(around_the_clock, "ukjent"), "unclear: missing");
  EXPECT_EQ(of_watch(around_the_clock, "{ordlyd: nok folk}"), "unclear: judgement");
  EXPECT_EQ(of_watch(around_the_clock, "{ikke_aktuelt: stengt}"), "unclear: claimed");
}

TEST(Coverage, IsDecidedWhenAllPositionsAre) {
  const auto contested = [](const std::string& requirement) {
    return of_watch(requirement, "{ifølge: {avtaletekst: hele døgnet, vaktplan: " + days + "}}");
  };
  EXPECT_EQ(contested(around_the_clock), "unclear: contradictory");
  EXPECT_EQ(contested("minst 1 natt.vakt kl 08:00-16:00"), "met");
}

TEST(Coverage, ThatRestsOnAReservationIsForAPerson) {
  EXPECT_EQ(
      of_watch(around_the_clock,
               "[{dager: alle, fra: \"07:00\", til: \"19:00\"}, {dager: alle, fra: \"19:00\", "
               "til: \"07:00\", forbehold: deles med sykehjemmet}]"),
      "unclear: judgement");
}

TEST(Coverage, AsksForTheHolidaysWhereTheAnswerTurnsOnThem) {
  EXPECT_EQ(of_watch("minst 1 natt.vakt hver dag",
                     "[{dager: man-fre, hele_døgnet: ja}, {dager: lør, hele_døgnet: ja}]"),
            "gap");
  EXPECT_EQ(of_watch("minst 1 natt.vakt hver dag man-lør", "[{dager: man-lør, hele_døgnet: ja}]"),
            "unclear: missing");
}

TEST(Coverage, TellsTheHoursThatAreNotCovered) {
  const tests::Rulebook rules = tests::requiring(around_the_clock);
  const Finding finding = tests::Desk(rules, {file({.body = "natt:\n  vakt: " + days + "\n"})})
                              .finding("R", tests::assessment_day);
  ASSERT_EQ(said(finding.shortfalls).size(), 1U);
  EXPECT_THAT(said(finding.shortfalls).front(), HasSubstr("19:00"));
}

TEST(UnitedRosters, OfSeveralDocumentsAreOne) {
  const auto two = [](const std::string& noun) {
    return std::vector{file({.id = "a", .body = "natt:\n  " + noun + ": " + days + "\n"}),
                       file({.id = "b", .body = "natt:\n  " + noun + ": " + nights + "\n"})};
  };
  EXPECT_EQ(answer("minst 1 natt.felles_vakt hele døgnet", two("felles_vakt")), "met");
  EXPECT_EQ(answer("minst 1 natt.vakt hele døgnet", two("vakt")), "gap");
}

TEST(UnitedRosters, MayHaveMoreInDocumentsThatWeLack) {
  EXPECT_EQ(
      answer(
          "minst 1 natt.felles_vakt hele døgnet",
          {file({.body = "natt:\n  felles_vakt: " + days + "\n", .header = "  viser_til: x\n"})}),
      "unclear: not received");
}

TEST(Covers, IsThatOneRosterKeepsWhatAnotherPromises) {
  const auto with_facts = [](const std::string& fact) {
    return std::vector{
        file({.body = "natt:\n  vakt: " + days + "\nfaktisk:\n  natt:\n    vakt: " + fact + "\n"})};
  };
  const std::string requirement = "faktisk natt.vakt dekker natt.vakt";
  EXPECT_EQ(answer(requirement, with_facts("hele døgnet")), "met");
  EXPECT_EQ(answer(requirement, with_facts(nights)), "gap");
  EXPECT_EQ(answer(requirement, with_facts("ukjent")), "unclear: missing");
  EXPECT_EQ(answer(requirement, "  vakt: " + days + "\n"), "unclear: missing");
  EXPECT_EQ(answer(requirement, "  senger: 1\n"), "gap");
}

TEST(Overlap, IsOfTheSameWatchInTwoPlaces) {
  const std::string requirement = "ingen vakt samtidig i (natt.vakt, natt.bakvakt)";
  const auto watches = [](const std::string& first, const std::string& second) {
    const auto watch = [](const std::string& name) {
      return "[{dager: alle, fra: \"16:00\", til: \"22:00\", vakt: " + name + "}]";
    };
    return "  vakt: " + watch(first) + "\n  bakvakt: " + watch(second) + "\n";
  };
  EXPECT_EQ(answer(requirement, watches("a", "a")), "gap");
  EXPECT_EQ(answer(requirement, watches("a", "b")), "met");
}

TEST(Overlap, IsNotRuledOutByWhatIsNotKnown) {
  const std::string requirement = "ingen vakt samtidig i (natt.vakt, natt.bakvakt)";
  EXPECT_EQ(partly(requirement, "  senger: 1\n"), "unclear: missing");
  EXPECT_EQ(answer(requirement, "  vakt: hele døgnet\n  bakvakt: ukjent\n"), "unclear: missing");
}

}  // namespace
}  // namespace samsvar::evaluation
