// Comparisons of every kind of value, with what is said, what is not known, and several positions.

#include "tests/unit/evaluation/evaluated.h"

#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using values::date_of;

TEST(Comparison, IsOfNumbersPercentMoneyDatesAndWords) {
  EXPECT_EQ(answer("natt.senger >= 3", "  senger: 3\n"), "met");
  EXPECT_EQ(answer("natt.senger >= 3", "  senger: 2\n"), "gap");
  EXPECT_EQ(answer("natt.andel < 50 %", "  andel: 50 %\n"), "gap");
  EXPECT_EQ(answer("natt.sats = 5745 kr per døgn", "  sats: 5745 kr per døgn\n"), "met");
  EXPECT_EQ(answer("natt.oppstart <= 2024-01-01", "  oppstart: 2024-01-01\n"), "met");
  EXPECT_EQ(answer("natt.form = eget", "  form: vertskommune\n"), "gap");
  EXPECT_EQ(answer("natt.form <> eget", "  form: vertskommune\n"), "met");
  EXPECT_EQ(answer("natt.søkt", "  søkt: ja\n"), "met");
  EXPECT_EQ(answer("natt.svar.fra er en av (oppringning, ankomst)", "  svar: {fra: ankomst}\n"),
            "met");
}

TEST(Comparison, OfRatesForDifferentTimesHasNoAnswer) {
  EXPECT_EQ(answer("natt.sats <= 1000 kr per døgn", "  sats: 900 kr per år\n"),
            "unclear: judgement");
  EXPECT_EQ(answer("natt.sats <= 1000 kr per døgn", "  sats: 0 kr per år\n"), "met");
}

TEST(Comparison, OfAStandardIsForAPersonUnlessItIsTheSameStandard) {
  EXPECT_EQ(answer("natt.svar.innen <= 30 minutter", "  svar: {innen: straks}\n"),
            "unclear: judgement");
  EXPECT_EQ(answer("natt.svar.innen = straks", "  svar: {innen: straks}\n"), "met");
}

TEST(Comparison, OfALimitDemandsItsStartEvent) {
  const std::string demand = "natt.svar.innen <= 30 minutter fra oppringning";
  EXPECT_EQ(answer(demand, "  svar: {innen: 20 minutter, fra: oppringning}\n"), "met");
  EXPECT_EQ(answer(demand, "  svar: {innen: 20 minutter, fra: ankomst}\n"), "gap");
  EXPECT_EQ(answer(demand, "  svar: {innen: 20 minutter}\n"), "gap");
  EXPECT_EQ(partly(demand, "  svar: {innen: 20 minutter}\n"), "unclear: missing");
  EXPECT_EQ(answer(demand, "  svar: {innen: 40 minutter, fra: ukjent}\n"), "gap");
}

TEST(Comparison, OfALimitThatGoesBeforeAnotherTakesNothingFromTheOther) {
  const std::string demand = "natt.svar.innen <= 30 minutter fra oppringning";
  const tests::TextFile first = tests::file(
      {.id = "a", .body = "natt: {svar: {innen: 20 minutter}}\n", .header = "  går_foran: b\n"});
  const auto second = [](const std::string& limit) {
    return tests::file({.id = "b", .body = "natt: {svar: {" + limit + "}}\n"});
  };
  EXPECT_EQ(answer(demand, {first, second("innen: 40 minutter, fra: oppringning")}), "gap");
  EXPECT_EQ(answer(demand, {first, second("fra: oppringning")}), "met");
}

TEST(Comparison, OfALimitIsInDoubtWhereADocumentThatMayBeInForceHasAnotherStartEvent) {
  EXPECT_EQ(answer("natt.svar.innen <= 30 minutter fra oppringning",
                   {tests::file({.id = "a",
                                 .body = "natt: {svar: {innen: 20 minutter, fra: oppringning}}\n"}),
                    tests::file({.id = "b",
                                 .body = "natt: {svar: {fra: ankomst}}\n",
                                 .in_force = "",
                                 .status = "ukjent"})}),
            "unclear: in force?");
}

TEST(Comparison, OfWhatIsNotAgreedIsFalseInBothPolarities) {
  EXPECT_EQ(answer("natt.andel >= 10 %", "  senger: 3\n"), "gap");
  EXPECT_EQ(answer("ikke natt.andel >= 10 %", "  senger: 3\n"), "gap");
  EXPECT_EQ(partly("natt.andel >= 10 %", "  senger: 3\n"), "unclear: missing");
  EXPECT_EQ(partly("ikke natt.andel >= 10 %", "  senger: 3\n"), "unclear: missing");
}

TEST(Comparison, IsTrueOrFalseWhenAllPositionsAre) {
  const std::string disagree = "  senger: {ifølge: {kommune: 30, foretak: 40}}\n";
  EXPECT_EQ(answer("natt.senger <= 45", disagree), "met");
  EXPECT_EQ(answer("natt.senger <= 20", disagree), "gap");
  EXPECT_EQ(answer("natt.senger <= 35", disagree), "unclear: contradictory");
  EXPECT_EQ(answer("ikke natt.senger <= 35", disagree), "unclear: contradictory");
}

TEST(Comparison, OfTwoNounsIsOfEveryPairOfPositions) {
  const std::string positions = "  senger: {ifølge: {kommune: 3, foretak: 4}}\n";
  EXPECT_EQ(
      answer("natt.senger > faktisk natt.senger",
             {tests::file({.body = "natt:\n" + positions + "faktisk: {natt: {senger: 2}}\n"})}),
      "met");
  EXPECT_EQ(
      answer("natt.senger > faktisk natt.senger",
             {tests::file({.body = "natt:\n" + positions + "faktisk: {natt: {senger: 3}}\n"})}),
      "unclear: contradictory");
}

TEST(Comparison, OfDocumentsThatDifferIsAsOfPositions) {
  const tests::TextFile first = tests::file({.id = "a", .body = "natt: {senger: 3}\n"});
  const tests::TextFile second = tests::file({.id = "b", .body = "natt: {senger: 5}\n"});
  EXPECT_EQ(answer("natt.senger >= 3", {first, second}), "met");
  EXPECT_EQ(answer("natt.senger >= 4", {first, second}), "unclear: contradictory");
}

TEST(Comparison, SaysWhyAValueIsNone) {
  EXPECT_EQ(answer("natt.senger >= 3", "  senger: ukjent\n"), "unclear: missing");
  EXPECT_EQ(answer("natt.senger >= 3", "  senger: {ordlyd: nok senger}\n"), "unclear: judgement");
  EXPECT_EQ(answer("natt.senger >= 3", "  senger: {ikke_aktuelt: ingen}\n"), "unclear: claimed");
}

TEST(Event, AfterTheDayOfAssessmentHasNotHappened) {
  const std::string requirement = "natt.prøvd <= vurderingsdato";
  const std::vector<tests::TextFile> files{tests::file({.body = "natt: {prøvd: 2026-11-23}\n"})};
  EXPECT_EQ(answer(requirement, files, date_of(2026, 11, 22)), "gap");
  EXPECT_EQ(answer(requirement, files, date_of(2026, 11, 23)), "met");
}

TEST(Event, ThatHasNotHappenedMeetsNothingAndIsKnown) {
  EXPECT_EQ(answer("natt.prøvd <= vurderingsdato", "  prøvd: ikke_skjedd\n"), "gap");
  EXPECT_EQ(answer("natt.prøvd >= 2000-01-01", "  prøvd: ikke_skjedd\n"), "gap");
  EXPECT_EQ(answer("natt.prøvd <= vurderingsdato", "  senger: 1\n"), "unclear: missing");
}

TEST(Table, GivesTheRateOfTheDayAndNoneOutsideItsYears) {
  const std::string requirement = "natt.sats = døgnpris per vurderingsdato";
  const std::vector<tests::TextFile> files{
      tests::file({.body = "natt: {sats: 5000 kr per døgn}\n"})};
  EXPECT_EQ(answer(requirement, files, date_of(2024, 12, 31)), "gap");
  EXPECT_EQ(answer(requirement, files, date_of(2025, 1, 1)), "met");
  EXPECT_EQ(answer(requirement, files, date_of(2026, 12, 31)), "met");
  EXPECT_EQ(answer(requirement, files, date_of(2027, 1, 1)), "unclear: rate missing");
}

TEST(Period, MovesADateByTheCalendar) {
  const std::string requirement = "natt.oppstart + 1 måned <= vurderingsdato";
  const std::vector<tests::TextFile> files{tests::file({.body = "natt: {oppstart: 2026-01-31}\n"})};
  EXPECT_EQ(answer(requirement, files, date_of(2026, 2, 27)), "gap");
  EXPECT_EQ(answer(requirement, files, date_of(2026, 2, 28)), "met");
}

TEST(Sum, IsOverTheElementsOfAListThatIsWhole) {
  const std::string requirement = "sum av utgift blant natt.tiltak <= natt.ramme";
  const auto with = [](const std::string& tiltak) {
    return "  ramme: 100 kr\n  tiltak: " + tiltak + "\n";
  };
  EXPECT_EQ(answer(requirement, with("[{navn: a, utgift: 60 kr}, {navn: b, utgift: 40 kr}]")),
            "met");
  EXPECT_EQ(answer(requirement, with("[{navn: a, utgift: 60 kr}, {navn: b, utgift: 41 kr}]")),
            "gap");
  EXPECT_EQ(answer(requirement, with("[{navn: a, utgift: 60 kr}, ukjent]")), "unclear: missing");
  EXPECT_EQ(answer(requirement, with("[{navn: a, utgift: ukjent}]")), "unclear: missing");
}

TEST(Count, IsOfAListThatIsWholeAndNothingOfOneNotAgreed) {
  EXPECT_EQ(answer("antall natt.grupper >= 2", "  grupper: [rus, eldre]\n"), "met");
  EXPECT_EQ(answer("antall natt.grupper >= 2", "  grupper: []\n"), "gap");
  EXPECT_EQ(answer("antall natt.grupper >= 2", "  grupper: [rus, eldre, ukjent]\n"),
            "unclear: missing");
  EXPECT_EQ(answer("antall natt.grupper >= 0", "  senger: 1\n"), "gap");
}

TEST(Statistic, ProvesALooserOneOfTheSamePopulation) {
  const std::string requirement = "natt.svartid gir minst 80 % av anrop innen 2 minutter";
  EXPECT_EQ(answer(requirement, "  svartid: {andel: 90 %, innen: 1 minutt, av: anrop}\n"), "met");
  EXPECT_EQ(answer(requirement, "  svartid: {andel: 70 %, innen: 2 minutter, av: anrop}\n"), "gap");
  EXPECT_EQ(answer(requirement, "  svartid: {andel: 90 %, innen: 1 minutt, av: røde}\n"),
            "unclear: missing");
  EXPECT_EQ(answer(requirement, "  svartid: ukjent\n"), "unclear: missing");
}

TEST(Statistic, ThatIsNotAgreedProvesNothing) {
  const std::string requirement = "natt.svartid gir minst 80 % av anrop innen 2 minutter";
  EXPECT_EQ(answer(requirement, "  senger: 1\n"), "gap");
  EXPECT_EQ(answer("ikke " + requirement, "  senger: 1\n"), "gap");
  EXPECT_EQ(partly(requirement, "  senger: 1\n"), "unclear: missing");
}

TEST(Statistic, IsInDoubtWhereADocumentThatMayBeInForceStatesAnother) {
  const auto stating = [](const std::string& id, const std::string& share) {
    return tests::PaperOf{
        .id = id, .body = "natt: {svartid: {andel: " + share + ", innen: 1 minutt, av: anrop}}\n"};
  };
  tests::PaperOf doubtful = stating("b", "10 %");
  doubtful.in_force = "";
  doubtful.status = "ukjent";
  EXPECT_EQ(answer("natt.svartid gir minst 80 % av anrop innen 2 minutter",
                   {tests::file(stating("a", "90 %")), tests::file(doubtful)}),
            "unclear: in force?");
}

TEST(ValueForEachParty, OfOthersAloneIsNoValueHere) {
  EXPECT_EQ(answer("natt.andel >= 30 %", "  andel: {for: {Innmark: 70 %, Utmark: 30 %}}\n"), "met");
  EXPECT_EQ(answer("natt.andel >= 30 %", "  andel: {for: {Innmark: 70 %}}\n"), "unclear: missing");
}

TEST(ValueForEachParty, OfSeveralOfTheSubjectsPartiesIsReadWhateverTheirOrder) {
  const std::string requirement = "natt.andel >= 50 %";
  EXPECT_EQ(answer(requirement, "  andel: {for: {Utmark: 35 %, Fjord HF: 65 %}}\n"),
            answer(requirement, "  andel: {for: {Fjord HF: 65 %, Utmark: 35 %}}\n"));
}

}  // namespace
}  // namespace samsvar::evaluation
