// What stands around a value: unknown, claims, vague words, steps, positions, shares, lists.

#include "engine/agreement/read.h"
#include "tests/support/read_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using ::testing::HasSubstr;
using tests::ReadText;
using tests::with_section;

template <typename T>
const T& form_at(const ReadText& read, const char* path) {
  const Datum* datum = read.find(path);
  CHECK(datum != nullptr, "the test's document has the datum");
  CHECK(std::holds_alternative<T>(datum->form), "the datum has the form");
  return std::get<T>(datum->form);
}

TEST(Wrappers, UnknownIsWrittenInThreeLanguagesOrLeftEmpty) {
  for (const char* text : {"ukjent", "ukjend", "unknown", "Ukjent", "\"ukjent\"", "", "~"}) {
    const ReadText read(with_section("  tekst: " + std::string(text) + "\n"));
    form_at<Unknown>(read, "tilbud.tekst");
    EXPECT_EQ(read.problems(), "") << text;
  }
}

TEST(Wrappers, NotApplicableIsAClaimWithItsGround) {
  const ReadText read(with_section("  tekst: {ikke_aktuelt: ingen slike}\n  tall: ikke aktuelt\n"));
  EXPECT_EQ(form_at<ClaimedNotApplicable>(read, "tilbud.tekst").ground, "ingen slike");
  EXPECT_EQ(form_at<ClaimedNotApplicable>(read, "tilbud.tall").ground, "");
}

TEST(Wrappers, VagueWordsAreKeptAsWords) {
  const ReadText read(with_section("  frist: {ordlyd: \"rimelig tid\"}\n"));
  EXPECT_EQ(form_at<Wording>(read, "tilbud.frist").text, "rimelig tid");
}

TEST(Wrappers, APlaceholderLeftAsItWasProposedIsUnknown) {
  const ReadText read(with_section("  tekst: <for eksempel avtalens ord>\n"));
  form_at<Unknown>(read, "tilbud.tekst");
  EXPECT_THAT(read.problems(), HasSubstr("A209 7:10"));
}

TEST(Wrappers, PositionsKeepTheirLabelsAndPlaces) {
  const ReadText read(
      with_section("  frist: {ifølge: {kommune: 60 minutter, helseforetak: ukjent}}\n"));
  const auto& contested = form_at<Contested>(read, "tilbud.frist");
  ASSERT_EQ(contested.positions.size(), 2U);
  EXPECT_EQ(contested.positions[0].label, "kommune");
  EXPECT_EQ(read.map.begin(contested.positions[0].label_range).column, 20U);
  EXPECT_TRUE(std::holds_alternative<values::Value>(contested.positions[0].datum[0].form));
  EXPECT_TRUE(std::holds_alternative<Unknown>(contested.positions[1].datum[0].form));
}

TEST(Wrappers, ABareMapIsARecordAndNoDisagreement) {
  const ReadText read(with_section("  fritt: {kommune: 50 %, helseforetak: 50 %}\n"));
  EXPECT_EQ(form_at<Record>(read, "tilbud.fritt").fields.size(), 2U);
  EXPECT_EQ(read.problems(), "");
}

TEST(Wrappers, StepsAreSortedByTheirFirstDay) {
  const ReadText read(with_section(
      "  antall:\n    - {fom: 2022-08-15, verdi: 5}\n    - {tom: 2019-12-31, verdi: 1}\n"
      "    - {fom: 2020-01-01, tom: 2020-06-30, verdi: 3}\n"));
  EXPECT_EQ(read.problems(), "");
  const auto& timeline = form_at<Timeline>(read, "tilbud.antall");
  ASSERT_EQ(timeline.steps.size(), 3U);
  EXPECT_FALSE(timeline.steps[0].from.has_value());
  EXPECT_EQ(timeline.steps[1].from, values::date_of(2020, 1, 1));
  EXPECT_EQ(timeline.steps[1].to, values::date_of(2020, 6, 30));
  EXPECT_EQ(timeline.steps[2].from, values::date_of(2022, 8, 15));
}

TEST(Wrappers, StepsOfUnknownDateKeepTheOrderTheyWereWrittenIn) {
  const ReadText read(
      with_section("  antall: [{fom: ukjent, verdi: 8}, {fom: ukjent, verdi: 5}]\n"));
  EXPECT_EQ(read.problems(), "");
  const auto& timeline = form_at<Timeline>(read, "tilbud.antall");
  EXPECT_TRUE(timeline.steps[0].from_unknown);
  EXPECT_EQ(read.map.text(timeline.steps[0].value[0].range), "8");
}

TEST(Wrappers, OneStepNeedsNoList) {
  const ReadText read(with_section("  antall: {fom: 2020-01-01, verdi: 8}\n"));
  EXPECT_EQ(form_at<Timeline>(read, "tilbud.antall").steps.size(), 1U);
}

TEST(Wrappers, OverlappingStepsAreAnErrorAndUnknown) {
  for (const char* steps :
       {"[{fom: 2020-01-01, tom: 2021-01-01, verdi: 1}, {fom: 2021-01-01, verdi: 2}]",
        "[{fom: 2020-01-01, verdi: 1}, {fom: 2020-01-01, verdi: 2}]",
        "[{tom: 2020-01-01, verdi: 1}, {verdi: 2}]"}) {
    const ReadText read(with_section("  antall: " + std::string(steps) + "\n"));
    EXPECT_THAT(read.problems(), HasSubstr("A315")) << steps;
    form_at<Unreadable>(read, "tilbud.antall");
  }
}

TEST(Wrappers, MistakenStepsSayWhatIsWrong) {
  EXPECT_THAT(ReadText(with_section("  antall: [{fom: 2020-01-01, verdi: 1}, {fom: 2021-01-01}]\n"))
                  .problems(),
              HasSubstr("A314"));
  EXPECT_THAT(ReadText(with_section("  antall: [{fom: 2021-01-01, tom: 2020-01-01, verdi: 1}]\n"))
                  .problems(),
              HasSubstr("A316"));
  EXPECT_THAT(ReadText(with_section("  antall: [{fon: 2021-01-01, verdi: 1}]\n")).problems(),
              HasSubstr("Mente du `fom`"));
  EXPECT_THAT(ReadText(with_section("  antall: [{fom: 01.02.2013, verdi: 1}]\n")).problems(),
              HasSubstr("Skriv `2013-02-01`"));
}

TEST(Wrappers, AMisreadFirstDayIsUnknownNotMissing) {
  const ReadText read(with_section("  antall: [{fom: i fjor, verdi: 1}]\n"));
  EXPECT_THAT(read.problems(), HasSubstr("A327"));
  EXPECT_TRUE(form_at<Timeline>(read, "tilbud.antall").steps[0].from_unknown);
}

TEST(Wrappers, AListOfShiftsIsNoTimelineAndStepsOfRostersAre) {
  const ReadText read(with_section(
      "  lege:\n    til_stede:\n      - {fom: 2020-01-01, verdi: [{dager: alle, hele_døgnet: "
      "ja}]}\n"));
  EXPECT_EQ(read.problems(), "");
  EXPECT_EQ(form_at<Timeline>(read, "tilbud.lege.til_stede").steps.size(), 1U);
}

TEST(Wrappers, AValueMayBeGivenForEachParty) {
  const ReadText read(with_section("  andel: {for: {Nord: 35 %, Sør: 65 %}}\n"));
  const auto& shares = form_at<PerParty>(read, "tilbud.andel");
  ASSERT_EQ(shares.shares.size(), 2U);
  EXPECT_EQ(shares.shares[1].party.name, "Sør");
}

TEST(Wrappers, TheNestingIsPartyThenStepsThenPositions) {
  EXPECT_EQ(ReadText(with_section("  antall: {for: {Nord: [{fom: 2020-01-01, verdi: {ifølge: "
                                  "{kommune: 1, helseforetak: 2}}}]}}\n"))
                .problems(),
            "");
  EXPECT_THAT(
      ReadText(with_section("  antall: {ifølge: {kommune: [{fom: 2020-01-01, verdi: 1}]}}\n"))
          .problems(),
      HasSubstr("A324"));
  EXPECT_THAT(
      ReadText(with_section("  antall: [{fom: 2020-01-01, verdi: {for: {Nord: 1}}}]\n")).problems(),
      HasSubstr("A324"));
}

TEST(Wrappers, AWrapperStandsAlone) {
  EXPECT_THAT(ReadText(with_section("  frist: {ordlyd: \"snart\", fra: nå}\n")).problems(),
              HasSubstr("A325 7:28"));
  EXPECT_THAT(ReadText(with_section("  frist: {ifølge: straks}\n")).problems(), HasSubstr("A321"));
  EXPECT_THAT(ReadText(with_section("  frist: {for: straks}\n")).problems(), HasSubstr("A322"));
  EXPECT_THAT(ReadText(with_section("  frist: {ordlyd: [a]}\n")).problems(), HasSubstr("A323"));
}

TEST(Wrappers, SectionsMayBeContestedOrChangeOverTime) {
  const ReadText read(
      with_section("  lege:\n    ifølge:\n      kommune: {responstid: {innen: 30 minutter}}\n"
                   "      helseforetak: {responstid: {innen: 20 minutter}}\n"));
  EXPECT_EQ(read.problems(), "");
  const auto& contested = form_at<Contested>(read, "tilbud.lege");
  EXPECT_TRUE(std::holds_alternative<Record>(contested.positions[0].datum[0].form));
}

TEST(Wrappers, AListIsOpenWhenAnEntryIsUnknownOrUnreadable) {
  const ReadText read(with_section("  ord: [en, to, ukjent]\n  tiltak: [3]\n"));
  EXPECT_TRUE(form_at<ListOf>(read, "tilbud.ord").open);
  EXPECT_EQ(form_at<ListOf>(read, "tilbud.ord").items.size(), 2U);
  EXPECT_TRUE(form_at<ListOf>(read, "tilbud.tiltak").open);
}

TEST(Wrappers, AnEmptyListIsEmptyAndClosed) {
  const ReadText read(with_section("  ord: []\n"));
  EXPECT_TRUE(form_at<ListOf>(read, "tilbud.ord").items.empty());
  EXPECT_FALSE(form_at<ListOf>(read, "tilbud.ord").open);
}

TEST(Wrappers, OneEntryNeedsNoDash) {
  const ReadText read(with_section("  ord: bare ett\n  tiltak: {navn: A, ansvar: B}\n"));
  EXPECT_EQ(read.problems(), "");
  EXPECT_EQ(form_at<ListOf>(read, "tilbud.ord").items.size(), 1U);
  EXPECT_EQ(form_at<ListOf>(read, "tilbud.tiltak").items.size(), 1U);
}

TEST(Wrappers, ListsOfRecordsHoldPositionsAndFields) {
  const ReadText read(
      with_section("  tiltak:\n    - {navn: A, ansvar: {ifølge: {kommune: X, helseforetak: Y}}}\n"
                   "    - {navn: B}\n"));
  EXPECT_EQ(read.problems(), "");
  const auto& list = form_at<ListOf>(read, "tilbud.tiltak");
  ASSERT_EQ(list.items.size(), 2U);
  const auto& record = std::get<Record>(list.items[0].form);
  EXPECT_TRUE(std::holds_alternative<Contested>(record.find("ansvar")->form));
}

TEST(Wrappers, AListOfPartiesTakesNamesAndMappingsAndPlurals) {
  const ReadText read(with_section(
      "  deltakere: [Nordvik, {kommune: Sørvik, nummer: 4627}, {kommuner: [A, B]}]\n"));
  EXPECT_EQ(read.problems(), "");
  const auto& list = form_at<ListOf>(read, "tilbud.deltakere");
  ASSERT_EQ(list.items.size(), 4U);
  const auto& second = std::get<values::PartyName>(std::get<values::Value>(list.items[1].form));
  EXPECT_EQ(second.name, "Sørvik");
  EXPECT_EQ(second.number, "4627");
}

TEST(Wrappers, EveryDatumPointsAtItsKeyAndValue) {
  const ReadText read(with_section("  tekst: noe å si\n"));
  const Datum* datum = read.find("tilbud.tekst");
  EXPECT_EQ(read.map.text(datum->key_range), "tekst");
  EXPECT_EQ(read.map.text(datum->range), "noe å si");
  EXPECT_EQ(read.map.begin(datum->range), (source::Place{7, 10}));
}

}  // namespace
}  // namespace samsvar::agreement
