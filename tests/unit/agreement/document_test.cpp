// The header of a document, how complete it is, and when it is in force.

#include "engine/agreement/document.h"

#include "engine/agreement/read.h"
#include "engine/agreement/reading.h"
#include "tests/support/read_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using tests::ReadText;
using tests::with_section;
using values::date_of;
using values::Truth;

constexpr const char* full_header = R"(samsvar: 1
registrert: 2026-11-22
registrering: {tilbud: fullstendig, resten: delvis}
avtale:
  id: askøy
  tittel: "Særavtale – Askøy"
  type: special_agreement
  status: gjeldende
  språk: nb
  dekker: [4, ukjent]
  del_av: forelder
  viser_til: [en, to]
  erstatter: gammel
  går_foran: [tjenesteavtale]
  parter:
    - {kommune: Askøy, nummer: "4627", rolle: kjøper}
    - {helseforetak: Helse Bergen HF}
    - kommuner: [Kvam, Etne]
    - privat_sykehus: ukjent
  bundne: [Haraldsplass]
  betjener: [Askøy]
  signert: 2013-02-01
  gjelder: {fom: 2013-02-01, tom: 2030-12-31}
  vedtak: [{kommune: Askøy, organ: kommunestyret, dato: 2013-01-01}]
  oppsigelse: {frist: 12 måneder}
  kilde: https://eksempel.no/avtale
tilbud:
  form: eget
faktisk:
  tilbud:
    lege: {til_stede: hele døgnet}
)";

TEST(Document, TheWholeHeaderIsRead) {
  const ReadText read(full_header);
  EXPECT_EQ(read.problems(), "");
  const Document& document = read.document();
  EXPECT_EQ(document.id, "askøy");
  EXPECT_EQ(document.title, "Særavtale – Askøy");
  EXPECT_EQ(document.type, "særavtale");
  EXPECT_EQ(document.status, Status::InForce);
  EXPECT_EQ(document.language, "nb");
  EXPECT_EQ(document.registered, date_of(2026, 11, 22));
  EXPECT_THAT(document.covers, ElementsAre("4"));
  EXPECT_TRUE(document.covers_open);
  EXPECT_EQ(document.part_of.size(), 1U);
  EXPECT_EQ(document.refers_to.size(), 2U);
  EXPECT_EQ(document.replaces[0].id, "gammel");
  EXPECT_EQ(document.precedes[0].id, "tjenesteavtale");
  EXPECT_EQ(document.validity.from, date_of(2013, 2, 1));
  EXPECT_EQ(document.validity.to, date_of(2030, 12, 31));
  EXPECT_FALSE(document.facts_only);
}

TEST(Document, PartiesKeepNumberKindAndPlace) {
  const ReadText read(full_header);
  const PartyList& parties = read.document().parties;
  ASSERT_EQ(parties.entries.size(), 4U);
  EXPECT_EQ(parties.entries[0].name, "Askøy");
  EXPECT_EQ(parties.entries[0].number, "4627");
  EXPECT_EQ(read.map.text(parties.entries[0].range),
            "{kommune: Askøy, nummer: \"4627\", rolle: kjøper}");
  EXPECT_EQ(parties.entries[3].name, "Etne");
  ASSERT_EQ(parties.open_kinds.size(), 1U);
  EXPECT_EQ(read.words.get().party_kinds[parties.open_kinds[0]].word, "privat_sykehus");
  EXPECT_EQ(read.document().bound.entries[0].name, "Haraldsplass");
}

TEST(Document, HeaderFieldsAreDataToo) {
  const ReadText read(full_header);
  EXPECT_EQ(std::get<ListOf>(read.find("avtale.parter")->form).items.size(), 4U);
  EXPECT_TRUE(std::get<ListOf>(read.find("avtale.parter")->form).open);
  EXPECT_NE(read.find("avtale.type"), nullptr);
  EXPECT_NE(read.find("avtale.dekker"), nullptr);
  EXPECT_NE(read.find("avtale.signert"), nullptr);
  EXPECT_NE(read.find("avtale.oppsigelse.frist"), nullptr);
}

TEST(Document, FactsMirrorTheContent) {
  const ReadText read(full_header);
  EXPECT_NE(read.find("tilbud.lege.til_stede", true), nullptr);
  EXPECT_EQ(read.find("tilbud.lege.til_stede"), nullptr);
}

TEST(Document, KeysMayBeNynorskOrEnglish) {
  const ReadText nynorsk(
      "samsvar: 1\navtale:\n  id: a\n  status: gjeldande\n  erstattar: b\n  partar: [{kommune: "
      "Etne}]\n  gjeld: {fom: 2020-01-01}\n");
  EXPECT_EQ(nynorsk.problems(), "");
  EXPECT_EQ(nynorsk.document().status, Status::InForce);
  EXPECT_EQ(nynorsk.document().replaces.size(), 1U);
  EXPECT_NE(nynorsk.find("avtale.parter"), nullptr);
  const ReadText english(
      "samsvar: 1\nregistered: 2026-01-01\nregistration: {tilbud: complete, rest: partial}\n"
      "agreement:\n  id: a\n  title: T\n  status: draft\n  covers: [1]\n  part_of: b\n"
      "  parties: [{kommune: Etne}]\n  in_force: {from: 2020-01-01, through: 2021-01-01}\n"
      "actual: {tilbud: {tall: 1}}\n");
  EXPECT_EQ(english.problems(), "");
  EXPECT_EQ(english.document().status, Status::Draft);
  EXPECT_EQ(english.document().validity.to, date_of(2021, 1, 1));
  EXPECT_EQ(english.document().parties.entries.size(), 1U);
  EXPECT_TRUE(english.complete("tilbud.tall"));
  EXPECT_NE(english.find("tilbud.tall", true), nullptr);
}

TEST(Document, ASourceOfFactsHasAPartyAndNoContent) {
  const ReadText read(
      "samsvar: 1\nregistrering: delvis\ndokument:\n  id: nettside\n  type: tjenestebeskrivelse\n"
      "  kommune: Etne\n  kilde: https://eksempel.no\n  revidert: 2017-11\nfaktisk: {tilbud: "
      "{form: eget}}\n");
  EXPECT_EQ(read.problems(), "");
  EXPECT_TRUE(read.document().facts_only);
  EXPECT_EQ(read.document().type, "tjenestebeskrivelse");
  EXPECT_EQ(read.document().parties.entries[0].name, "Etne");
  EXPECT_EQ(read.document().in_force(date_of(2020, 1, 1)), Truth::True);
}

TEST(Document, ContentInASourceOfFactsIsRefusedAndNotRead) {
  const ReadText read("samsvar: 1\ndokument: {id: a}\ntilbud: {form: eget}\n");
  EXPECT_THAT(read.problems(), HasSubstr("A214 3:1 `tilbud` er avtaleinnhold"));
  EXPECT_EQ(read.find("tilbud"), nullptr);
}

TEST(Document, WithoutAnIdItGoesByItsFile) {
  const ReadText read("samsvar: 1\n");
  EXPECT_EQ(read.document().id, "prøve");
  EXPECT_THAT(read.problems(), HasSubstr("A202 1:1"));
  EXPECT_FALSE(read.diagnostics.has_errors());
}

TEST(Document, WhatIsNotOursIsNoAgreement) {
  for (const char* text : {"", "{}", "navn: noe\n", "- liste\n", "bare tekst\n"}) {
    const ReadText read(text);
    EXPECT_TRUE(std::holds_alternative<NotAnAgreement>(read.result)) << text;
    EXPECT_EQ(read.problems(), "") << text;
  }
}

TEST(Document, HeaderMistakesAreToldOnceEach) {
  struct Wrong {
    const char* text;
    const char* code;
  };

  const Wrong wrongs[] = {
      {"avtale: {id: a, status: gyldig}", "A208"},
      {"avtale: {id: a, språk: dansk}", "A210"},
      {"avtale: {id: a, dekker: [1-11]}", "A211"},
      {"avtale: {id: a, gjelder: 2020}", "A212"},
      {"avtale: {id: a, gjelder: {fom: 1.1.2020}}", "A304"},
      {"avtale: {id: a, gjelder: {fom: 2020-02-01, tom: 2020-01-01}}", "A316"},
      {"avtale: {id: a, del_av: {b: c}}", "A213"},
      {"avtale: {id: a, parter: [Askøy]}", "A317"},
      {"avtale: {id: a, parter: [{kommune: Askøy, nummer: abc}]}", "A318"},
      {"avtale: {id: a, type: særavtle}", "A302"},
      {"avtale: tekst", "A320"},
      {"registrering: ferdig\navtale: {id: a}", "A206"},
      {"registrering: {tilbu: fullstendig}\navtale: {id: a}", "A207"},
      {"registrert: i går\navtale: {id: a}", "A327"},
      {"registrering: fullstendig\navtale: {id: a}", "A215"},
  };
  for (const Wrong& wrong : wrongs) {
    const ReadText read("samsvar: 1\n" + std::string(wrong.text) + "\n");
    EXPECT_THAT(read.problems(), HasSubstr(wrong.code)) << wrong.text;
    const auto& found = read.diagnostics.items();
    const auto told = std::count_if(found.begin(), found.end(), [](const auto& diagnostic) {
      return diagnostics::name(diagnostic.code) != "A202";
    });
    EXPECT_EQ(told, 1) << wrong.text << "\n" << read.problems();
  }
}

TEST(Document, AnotherFormatOrTwoDocumentsInOneAreNotRead) {
  EXPECT_THAT(ReadText("samsvar: 2\n").problems(), HasSubstr("A201 1:10"));
  EXPECT_THAT(ReadText("samsvar: 1\navtale: {id: a}\nregister: {}\n").problems(),
              HasSubstr("A216 3:1"));
  EXPECT_THAT(ReadText("samsvar: 1\navtale: {id: a}\nagreement: {id: b}\n").problems(),
              HasSubstr("A103 3:1"));
}

TEST(Document, ANounUnderTwoOfItsNamesIsAnErrorAtTheSecond) {
  const ReadText read(with_section("  ja_nei: ja\n  yes_no: nei\n"));
  EXPECT_THAT(read.problems(), HasSubstr("A205 8:3 `yes_no` er et annet navn på `ja_nei`"));
  EXPECT_FALSE(read.complete("tilbud.ja_nei"));
  EXPECT_THAT(ReadText("samsvar: 1\navtale: {id: a, parter: [], parties: []}\n").problems(),
              HasSubstr("A205"));
}

TEST(Document, AReferenceThatIsUnknownOrUnreadableIsStillAReference) {
  const ReadText read(
      "samsvar: 1\navtale: {id: a, del_av: ukjent, viser_til: [b, ukjent, {c: d}]}\n");
  EXPECT_EQ(read.document().part_of.size(), 1U);
  ASSERT_EQ(read.document().refers_to.size(), 3U);
  EXPECT_EQ(read.document().refers_to[1].id, "ukjent");
  EXPECT_EQ(read.document().refers_to[2].id, "{c: d}");
}

TEST(Document, SectionsAndHeaderTakeNotesOfOnesOwn) {
  EXPECT_EQ(ReadText(with_section("  merknad: spør kommunen\n")).problems(), "");
  EXPECT_EQ(ReadText("samsvar: 1\navtale: {id: a, merknad: noe}\nmerknad: noe\n").problems(), "");
}

// ------------------------------------------------------------------------- completeness

TEST(Completeness, OneWordHoldsForTheWholeDocument) {
  EXPECT_TRUE(ReadText(with_section("  tall: 1\n")).complete("tilbud.tekst"));
  EXPECT_FALSE(ReadText("samsvar: 1\nregistrert: 2026-11-22\nregistrering: delvis\n")
                   .complete("tilbud.tekst"));
  EXPECT_FALSE(ReadText("samsvar: 1\nregistrert: 2026-11-22\n").complete("tilbud.tekst"));
}

TEST(Completeness, TheNearestPartDecides) {
  const ReadText read(
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: {tilbud: fullstendig, tilbud.lege: "
      "delvis, resten: delvis}\navtale: {id: a}\ntilbud:\n  lege:\n    responstid:\n"
      "      registrering: fullstendig\n");
  EXPECT_EQ(read.problems(), "");
  EXPECT_TRUE(read.complete("tilbud.tekst"));
  EXPECT_FALSE(read.complete("tilbud.lege.til_stede"));
  EXPECT_TRUE(read.complete("tilbud.lege.responstid.innen"));
  EXPECT_FALSE(read.complete("økonomi.oppgjør"));
}

TEST(Completeness, ANounNewerThanTheTranscriptionIsNeverMissingFromIt) {
  EXPECT_FALSE(ReadText(with_section("  tall: 1\n")).complete("tilbud.ny"));
  EXPECT_TRUE(ReadText("samsvar: 1\nregistrert: 2026-12-01\nregistrering: fullstendig\n")
                  .complete("tilbud.ny"));
  EXPECT_FALSE(ReadText("samsvar: 1\nregistrering: fullstendig\n").complete("tilbud.ny"));
}

TEST(Completeness, AnUnknownKeyMakesItsSectionDoubtfulAndNoOther) {
  const ReadText read(with_section("  lege:\n    til_sted: hele døgnet\n"));
  EXPECT_THAT(read.problems(),
              HasSubstr("A203 8:5 ukjent nøkkel `til_sted` | Mente du `til_stede`"));
  EXPECT_FALSE(read.complete("tilbud.lege.til_stede"));
  EXPECT_FALSE(read.complete("tilbud.tekst"));
  EXPECT_TRUE(read.complete("økonomi.oppgjør"));
}

TEST(Completeness, ADoubtStaysInThePartThatIsRegisteredByItself) {
  const ReadText read(
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale: {id: a}\ntilbud:\n"
      "  lege:\n    registrering: fullstendig\n    xyzæøå: 1\n");
  EXPECT_FALSE(read.complete("tilbud.lege.til_stede"));
  EXPECT_TRUE(read.complete("tilbud.tekst"));
}

TEST(Completeness, AMisspeltSectionIsTheOneThatTheSuggestionNames) {
  const ReadText read(
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale: {id: a}\n"
      "tilbdu: {tall: 1}\n");
  EXPECT_THAT(read.problems(), HasSubstr("Mente du `tilbud`"));
  EXPECT_FALSE(read.complete("tilbud.tall"));
  EXPECT_TRUE(read.complete("økonomi.oppgjør"));
}

TEST(Completeness, ASectionThatResemblesNothingPutsEverythingInDoubt) {
  const ReadText read(
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale: {id: a}\n"
      "helt_ukjent_del: {tall: 1}\n");
  EXPECT_FALSE(read.complete("tilbud.tall"));
  EXPECT_FALSE(read.complete("økonomi.oppgjør"));
}

TEST(Completeness, AMistakeAmongTheFactsLeavesTheContentAlone) {
  const ReadText read(with_section("  tall: 1\nfaktisk:\n  tilbud: {tull: 1}\n"));
  EXPECT_TRUE(read.complete("tilbud.tekst"));
}

TEST(Completeness, AMisspeltPartOfTheRegistrationCompletesNothingUnnamed) {
  const ReadText read(
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: {tilbdu: delvis, resten: fullstendig}\n");
  EXPECT_FALSE(read.complete("tilbud.tall"));
}

TEST(Completeness, ListsAndRostersOfAPartialRegistrationAreOpen) {
  const auto roster_open = [](const ReadText& read, bool factual) {
    const Datum* datum = read.find("tilbud.lege.til_stede", factual);
    return std::get<values::Roster>(std::get<values::Value>(datum->form)).open;
  };
  const std::string content =
      "avtale: {id: a, dekker: [4]}\ntilbud: {lege: {til_stede: virkedager}, ord: [en]}\n"
      "faktisk: {tilbud: {lege: {til_stede: virkedager}}}\n";
  const ReadText partial("samsvar: 1\nregistrert: 2026-11-22\nregistrering: delvis\n" + content);
  EXPECT_TRUE(roster_open(partial, false));
  EXPECT_TRUE(roster_open(partial, true));
  EXPECT_TRUE(std::get<ListOf>(partial.find("tilbud.ord")->form).open);
  EXPECT_TRUE(partial.document().covers_open);
  const ReadText whole("samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\n" + content);
  EXPECT_FALSE(roster_open(whole, false));
  EXPECT_FALSE(roster_open(whole, true));
  EXPECT_FALSE(std::get<ListOf>(whole.find("tilbud.ord")->form).open);
  EXPECT_FALSE(whole.document().covers_open);
}

// ----------------------------------------------------------------------------- in force

Truth force_of(const std::string& header, values::Date date) {
  const ReadText read("samsvar: 1\nregistrert: 2026-11-22\navtale: {id: a, " + header + "}\n");
  EXPECT_EQ(read.problems(), "") << header;
  return read.document().in_force(date);
}

TEST(InForce, StatedDaysDecideAndAreInclusive) {
  const std::string both = "gjelder: {fom: 2020-01-01, tom: 2021-12-31}";
  EXPECT_EQ(force_of(both, date_of(2019, 12, 31)), Truth::False);
  EXPECT_EQ(force_of(both, date_of(2020, 1, 1)), Truth::True);
  EXPECT_EQ(force_of(both, date_of(2021, 12, 31)), Truth::True);
  EXPECT_EQ(force_of(both, date_of(2022, 1, 1)), Truth::False);
  EXPECT_EQ(force_of("gjelder: {fom: 2020-01-01}", date_of(2030, 1, 1)), Truth::True);
}

TEST(InForce, TheStatusVouchesFromTheTranscriptionOn) {
  const std::string vouched = "status: gjeldende, gjelder: {fom: ukjent}";
  EXPECT_EQ(force_of(vouched, date_of(2026, 11, 21)), Truth::Unknown);
  EXPECT_EQ(force_of(vouched, date_of(2026, 11, 22)), Truth::True);
  EXPECT_EQ(force_of("status: gjeldende", date_of(2026, 11, 22)), Truth::True);
  EXPECT_EQ(force_of("status: ukjent", date_of(2026, 11, 22)), Truth::Unknown);
  EXPECT_EQ(
      force_of("gjelder: {fom: 2020-01-01, tom: {ordlyd: kan forlenges}}", date_of(2026, 11, 22)),
      Truth::Unknown);
}

TEST(InForce, ATerminatedAgreementLastsToItsLastDay) {
  const std::string dated = "status: oppsagt, gjelder: {fom: 2020-01-01, tom: 2026-12-31}";
  EXPECT_EQ(force_of(dated, date_of(2026, 12, 31)), Truth::True);
  EXPECT_EQ(force_of(dated, date_of(2027, 1, 1)), Truth::False);
  EXPECT_EQ(force_of("status: oppsagt, gjelder: {fom: 2020-01-01}", date_of(2027, 1, 1)),
            Truth::Unknown);
}

TEST(InForce, DraftsAndTemplatesNeverAre) {
  EXPECT_EQ(force_of("status: utkast, gjelder: {fom: 2020-01-01}", date_of(2026, 1, 1)),
            Truth::False);
  EXPECT_EQ(force_of("status: mal", date_of(2026, 12, 1)), Truth::False);
}

TEST(Document, ProblemsPastTheLimitAreOneError) {
  const auto with_unknown_keys = [](std::size_t count) {
    std::string lines;
    for (std::size_t number = 0; number < count; ++number) {
      lines += "  xyzzy" + std::to_string(number) + ": 1\n";
    }
    return ReadText(with_section(lines));
  };
  const ReadText at_limit = with_unknown_keys(max_problems);
  EXPECT_EQ(at_limit.diagnostics.items().size(), max_problems);
  EXPECT_FALSE(at_limit.diagnostics.has_errors());
  const ReadText past_limit = with_unknown_keys(max_problems + 5);
  EXPECT_EQ(past_limit.diagnostics.items().size(), max_problems + 1);
  EXPECT_TRUE(past_limit.diagnostics.has_errors());
  EXPECT_THAT(past_limit.problems(), HasSubstr("A217 1:1 filen har flere problemer enn de 100"));
  EXPECT_FALSE(past_limit.complete("tilbud.form"));
}

}  // namespace
}  // namespace samsvar::agreement
