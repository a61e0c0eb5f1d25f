// Plain values, by the kind that the vocabulary gives the noun.

#include "engine/agreement/read.h"
#include "tests/support/read_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using ::testing::HasSubstr;
using tests::ReadText;
using tests::with_section;
using values::Value;

template <typename T>
const T& value_at(const ReadText& read, const char* path) {
  const Datum* datum = read.find(path);
  CHECK(datum != nullptr, "the test's document has the datum");
  CHECK(std::holds_alternative<Value>(datum->form), "the datum is a plain value");
  CHECK(std::holds_alternative<T>(std::get<Value>(datum->form)), "the value has the kind");
  return std::get<T>(std::get<Value>(datum->form));
}

template <typename T>
bool has_form(const ReadText& read, const char* path) {
  const Datum* datum = read.find(path);
  return datum != nullptr && std::holds_alternative<T>(datum->form);
}

TEST(Values, EachKindReadsWhatAgreementsWrite) {
  const ReadText read(with_section(R"(  form: kjøpt
  ja_nei: nei
  tall: 1,25
  antall: 3
  andel: 50 %
  beløp: 100 kr
  døgnpris: 5745 kr per døgn
  tekst: Det   som
    står her
  dag: 2013-02-01
  hendelse: ikke_skjedd
  klokkeslett: 12:30
  varighet: 24 timer
  tidsrom: 3 måneder
  frist: straks
  svartid: {andel: 80 %, innen: 2 minutter, av: alle_anrop}
  vert: Nordvik
  dokument: annen-avtale
)"));
  EXPECT_EQ(read.problems(), "");
  EXPECT_EQ(value_at<values::Choice>(read, "tilbud.form").word, "kjøpt");
  EXPECT_FALSE(value_at<bool>(read, "tilbud.ja_nei"));
  EXPECT_EQ(value_at<values::Decimal>(read, "tilbud.tall").millionths, 1'250'000);
  EXPECT_EQ(value_at<values::Decimal>(read, "tilbud.antall").millionths, 3'000'000);
  EXPECT_EQ(value_at<values::Percent>(read, "tilbud.andel").value.millionths, 50'000'000);
  EXPECT_EQ(value_at<values::Money>(read, "tilbud.døgnpris").rate, values::Rate::PerDay);
  EXPECT_EQ(value_at<values::Text>(read, "tilbud.tekst").text, "Det som står her");
  EXPECT_EQ(value_at<values::Date>(read, "tilbud.dag"), values::date_of(2013, 2, 1));
  value_at<values::NotHappened>(read, "tilbud.hendelse");
  EXPECT_EQ(value_at<values::TimeOfDay>(read, "tilbud.klokkeslett").minutes, 750);
  EXPECT_EQ(value_at<values::Limit>(read, "tilbud.varighet"),
            values::Limit(values::Duration{24 * 3600}));
  EXPECT_EQ(value_at<values::Limit>(read, "tilbud.tidsrom"),
            values::Limit(values::Period{.months = 3}));
  EXPECT_EQ(value_at<values::Limit>(read, "tilbud.frist"),
            values::Limit(values::Standard{"straks"}));
  EXPECT_EQ(value_at<values::Statistic>(read, "tilbud.svartid").limit.seconds, 120);
  EXPECT_EQ(value_at<values::PartyName>(read, "tilbud.vert").kind, "kommune");
  EXPECT_EQ(value_at<values::DocumentName>(read, "tilbud.dokument").id, "annen-avtale");
}

TEST(Values, NynorskAndEnglishWordsMeanTheSame) {
  const ReadText read(with_section(
      "  form: vertskommune\n  yes_no: yes\n  hendelse: ikkje skjedd\n  frist: 30 minutes\n"
      "  svartid: {median: 40 seconds, of: all}\n"));
  EXPECT_EQ(read.problems(), "");
  EXPECT_EQ(value_at<values::Choice>(read, "tilbud.form").word, "hos_vert");
  EXPECT_TRUE(value_at<bool>(read, "tilbud.ja_nei"));
  EXPECT_EQ(value_at<values::Statistic>(read, "tilbud.svartid").share, std::nullopt);
}

TEST(Values, AHostMayBeNoOneOrANumber) {
  const ReadText none(with_section("  vert: ingen\n"));
  EXPECT_EQ(value_at<values::PartyName>(none, "tilbud.vert").name, "ingen");
  EXPECT_EQ(value_at<values::PartyName>(none, "tilbud.vert").kind, "");
  const ReadText number(with_section("  vert: 0301\n"));
  EXPECT_EQ(value_at<values::PartyName>(number, "tilbud.vert").number, "0301");
  const ReadText mapping(with_section("  vert: {kommune: Herøy, nummer: \"1515\"}\n"));
  EXPECT_EQ(value_at<values::PartyName>(mapping, "tilbud.vert").name, "Herøy");
  EXPECT_EQ(value_at<values::PartyName>(mapping, "tilbud.vert").number, "1515");
}

struct Wrong {
  const char* line;
  const char* problem;  // what the message and help must hold
};

TEST(Values, WhatCannotBeReadIsUnknownAndSaysHowToWriteIt) {
  const Wrong wrongs[] = {
      {"  ja_nei: kanskje\n", "A301 7:11 `kanskje` kan ikke leses som ja eller nei"},
      {"  tall: mange\n", "A301 7:9 `mange` kan ikke leses som et tall"},
      {"  antall: 1,5\n", "A301 7:11 `1,5` kan ikke leses som et helt tall"},
      {"  andel: 50\n", "Skriv for eksempel `andel: 80 %`"},
      {"  beløp: 100\n", "A301 7:10 `100` kan ikke leses som et beløp"},
      {"  beløp: 100 kr per døgn\n", "A326 7:10"},
      {"  døgnpris: 100 kr\n", "A305 7:13"},
      {"  form: kjøptt\n", "Mente du `kjøpt`?"},
      {"  form: noe annet\n", "Velg ett av `eget`, `kjøpt`, `hos_vert`"},
      {"  form: [eget]\n", "A319 7:9"},
      {"  dag: 01.02.2013\n", "Skriv `2013-02-01`."},
      {"  dag: 2013-02-30\n", "A301 7:8 `2013-02-30` kan ikke leses som en dato"},
      {"  hendelse: 2013-02\n", "en dato eller `ikke_skjedd`"},
      {"  klokkeslett: 25:00\n", "Skriv for eksempel `klokkeslett: 07:30`"},
      {"  varighet: 3 dager\n", "en varighet i timer"},
      {"  tidsrom: 24 timer\n", "et tidsrom i dager"},
      {"  frist: rimelig tid\n", "bruk `ordlyd: \"…\"`"},
      {"  frist: 24 timer fra innleggelse\n", "Skriv `innen: 24 timer` og `fra: innleggelse`"},
      {"  svartid: {andel: 80 %, av: alle}\n", "{andel: 80 %, innen: 2 minutter, av: alle}"},
      {"  svartid: {andel: 80 %, inen: 2 minutter, av: alle}\n", "Mente du `innen`"},
      {"  vert: {kommune: [A, B]}\n", "A301"},
      {"  lege: ja\n", "A320 7:9 `ja` står der `lege` skulle hatt nøkler"},
  };
  for (const Wrong& wrong : wrongs) {
    const ReadText read(with_section(wrong.line));
    EXPECT_THAT(read.problems(), HasSubstr(wrong.problem)) << wrong.line;
    EXPECT_FALSE(read.complete("tilbud.tekst")) << wrong.line;
  }
}

TEST(Values, AnUnreadableValueIsNotAMissingOne) {
  const ReadText read(with_section("  tall: mange\n"));
  EXPECT_TRUE(has_form<Unreadable>(read, "tilbud.tall"));
}

TEST(Values, ALimitMixedWithItsStartIsStillRead) {
  const ReadText read(with_section("  frist: 24 timer fra innleggelse\n"));
  EXPECT_EQ(value_at<values::Limit>(read, "tilbud.frist"),
            values::Limit(values::Duration{24 * 3600}));
}

TEST(Values, RosterWordsAndShiftsAreRead) {
  const ReadText words(with_section("  lege: {til_stede: hele døgnet}\n"));
  EXPECT_EQ(value_at<values::Roster>(words, "tilbud.lege.til_stede"), values::around_the_clock());
  const ReadText shifts(with_section(R"(  lege:
    til_stede:
      - {dager: man-fre, fra: "08:00", til: 15:30, antall: 2, vakt: A, rolle: lege}
      - {dager: lør-søn, hele_døgnet: ja, forbehold: delt med sykehjemmet}
)"));
  EXPECT_EQ(shifts.problems(), "");
  const auto& roster = value_at<values::Roster>(shifts, "tilbud.lege.til_stede");
  EXPECT_FALSE(roster.open);
  ASSERT_EQ(roster.shifts.size(), 2U);
  EXPECT_EQ(roster.shifts[0].from->minutes, 480);
  EXPECT_EQ(roster.shifts[0].to->minutes, 930);
  EXPECT_EQ(roster.shifts[0].heads, 2U);
  EXPECT_EQ(roster.shifts[0].watch, "A");
  EXPECT_EQ(roster.shifts[1].to, values::end_of_day);
  EXPECT_TRUE(roster.shifts[1].with_reservation);
}

TEST(Values, AnUnknownShiftOpensTheRoster) {
  for (const char* item :
       {"ukjent", "{dager: man-fre, fra: ukjent, til: \"12:00\"}", "{dager: ukjent}"}) {
    const ReadText read(with_section("  lege:\n    til_stede:\n      - {dager: lør}\n      - " +
                                     std::string(item) + "\n"));
    EXPECT_EQ(read.problems(), "") << item;
    const auto& roster = value_at<values::Roster>(read, "tilbud.lege.til_stede");
    EXPECT_TRUE(roster.open) << item;
    EXPECT_EQ(roster.shifts.size(), 1U) << item;
  }
}

TEST(Values, AMistakenShiftIsReportedAndOpensTheRoster) {
  const Wrong wrongs[] = {
      {"{fra: \"08:00\", til: \"16:00\"}", "A307"},
      {"{dager: alle, fra: \"08:00\", til: \"08:00\"}", "A308"},
      {"{dager: hverdagslig}", "A309"},
      {"{dager: alle, fra: \"8\", til: \"16:00\"}", "A310"},
      {"{dager: alle, fra: \"24:00\", til: \"16:00\"}", "A310"},
      {"{dager: alle, hele_døgnet: kanskje}", "A311"},
      {"{dager: alle, antall: 0}", "A312"},
      {"{dager: alle, antall: halv}", "A312"},
      {"{dager: alle, fra: \"08:00\"}", "A313"},
      {"{dager: alle, hele_døgnet: ja, fra: \"08:00\", til: \"09:00\"}", "A313"},
      {"{dager: alle, antal_lege: 1}", "A204"},
      {"{dagar: alle, fraa: \"08:00\", til: \"09:00\"}", "A203"},
      {"av og til", "A301"},
  };
  for (const Wrong& wrong : wrongs) {
    const ReadText read(with_section("  lege: {til_stede: [" + std::string(wrong.line) + "]}\n"));
    EXPECT_THAT(read.problems(), HasSubstr(wrong.problem)) << wrong.line;
    EXPECT_TRUE(value_at<values::Roster>(read, "tilbud.lege.til_stede").open) << wrong.line;
    EXPECT_FALSE(read.complete("tilbud.lege.til_stede")) << wrong.line;
  }
}

TEST(Values, AShiftOverMidnightAndOneToMidnightAreNoMistake) {
  const ReadText read(with_section(
      "  lege: {til_stede: [{dager: alle, fra: \"22:00\", til: \"07:00\"}, {dager: alle, fra: "
      "\"07:00\", til: \"24:00\"}]}\n"));
  EXPECT_EQ(read.problems(), "");
}

}  // namespace
}  // namespace samsvar::agreement
