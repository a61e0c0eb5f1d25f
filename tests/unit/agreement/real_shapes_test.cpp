// Documents in the shapes that real agreements and web pages take, read without a complaint.

#include "engine/agreement/read.h"
#include "tests/support/read_document.h"

#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using tests::ReadText;

tests::TestVocabulary words_of_a_shared_service() {
  tests::TestVocabulary words = tests::agreement_vocabulary();
  words.choice("avtale.type",
               {"overordnet", "særavtale", "tjenesteavtale", "driftsavtale", "vertskommuneavtale"});
  words.choice("øhd.tilbud", {"eget", "vertskommune", "kjøpt"});
  words.choice("øhd.driver", {"kommune", "helseforetak"});
  words.noun("øhd.senger", ir::Kind::Count);
  words.noun("øhd.behov", ir::Kind::Number);
  words.noun("øhd.liggetid", ir::Kind::Limit);
  words.noun("øhd.vertskommune", tests::party("kommune"));
  words.noun("øhd.medisinsk_ansvar", ir::Kind::Roster);
  words.noun("øhd.lokalisering", ir::Kind::Text);
  words.noun("øhd.lokalisering.type", ir::Kind::Text);
  words.noun("øhd.lokalisering.navn", ir::Kind::Text);
  words.noun("øhd.pasientgrupper.inn", tests::list_of(tests::type(ir::Kind::Text)));
  words.noun("øhd.pasientgrupper.ut", tests::list_of(tests::type(ir::Kind::Text)));
  words.noun("øhd.lege.til_stede", ir::Kind::Roster);
  words.noun("øhd.lege.responstid.innen", ir::Kind::Limit);
  words.noun("øhd.lege.responstid.fra", ir::Kind::Text);
  words.noun("vertskap.deltakere", tests::list_of(tests::party("kommune")));
  words.noun("vertskap.vert", tests::party("kommune"));
  words.noun("vertskap.oppgjør", ir::Kind::Percent);
  words.noun("vertskap.uttreden", ir::Kind::Limit);
  return words;
}

const char* const shapes[] = {
    R"(samsvar: 1
registrert: 2026-11-22
registrering: delvis
avtale:
  id: vestvik-øhd
  tittel: "Særavtale til tjenesteavtale 4 – senger i Vestvik"
  type: særavtale
  status: gjeldende
  dekker: [4, ukjent]
  del_av: vest-ta4
  viser_til: [vest-overordnet]
  parter:
    - {kommune: Vestvik, nummer: "4627"}     # dagens nummer
    - {helseforetak: Helse Vest HF}
  gjelder: {fom: ukjent}
  kilde: https://eksempel.no/avtaler/vestvik/
øhd:
  driver: kommune
  tilbud:
    - {fom: 2013-02-01, verdi: eget}
  senger:
    - {fom: 2013-02-01, verdi: 3}
  behov: [{fom: 2012-01-01, verdi: "1,25"}]
  lokalisering: {type: lokalmedisinsk_senter, navn: Vestvik senter}
)",
    R"(samsvar: 1
registrert: 2026-11-22
registrering: delvis
dokument:
  id: nordnes-nettside
  type: tjenestebeskrivelse
  kommune: Nordnes
faktisk:
  øhd:
    tilbud:
      - {tom: 2022-05-31, verdi: vertskommune}
      - {fom: 2022-06-01, verdi: eget}
    vertskommune:
      - {tom: 2022-05-31, verdi: Storvik}
      - {fom: 2022-06-01, verdi: ingen}
    lokalisering: [{fom: 2022-06-01, verdi: Nordnes omsorgssenter}]
    liggetid: {ordlyd: "ofte 3–5 døgn"}
    pasientgrupper: {inn: [{ordlyd: "bare kjent diagnose"}], ut: ["skår 2 eller mer", ukjent]}
    lege:
      til_stede:
        - {dager: man-fre, fra: "08:00", til: "15:30"}
)",
    R"(samsvar: 1
registrert: 2026-11-22
registrering: delvis
avtale:
  id: fjell-drift
  tittel: Drifts- og samarbeidsavtale
  type: driftsavtale
  status: ukjent
  dekker: [4, ukjent]
  del_av: fjell-4-3-5
  parter:
    - {kommune: Fjell, rolle: kjøper}
    - {helseforetak: Helse Øst HF, rolle: selger}
  gjelder: {fom: ukjent, tom: {ordlyd: "kan forlenges etter avtale"}}
  signert: ukjent
  oppsigelse: {frist: ukjent}
øhd:
  driver: helseforetak
  tilbud: kjøpt
  senger: [{fom: ukjent, verdi: 8}, {fom: ukjent, verdi: 5}]
  medisinsk_ansvar: ukjent
  lege:
    responstid:
      innen: {ifølge: {kommune: 60 minutter, helseforetak: 20 minutter}}
      fra: oppringning
)",
    R"(samsvar: 1
registrert: 2026-11-22
registrering: fullstendig
avtale:
  id: vertskap-midtbygd
  tittel: Vertskommuneavtale
  type: vertskommuneavtale
  status: gjeldende
  parter: [{kommune: Midtbygd}, {kommuner: ukjent}]
  gjelder: {fom: 2020-01-01}
  vedtak:
    - {kommune: Midtbygd, organ: kommunestyret, dato: 2019-10-29}
    - {kommune: Utbygd, organ: kommunestyret, dato: ukjent}
vertskap:
  deltakere: [Midtbygd, Utbygd]
  vert: Midtbygd
  oppgjør: {for: {Midtbygd: 35 %, Utbygd: 65 %}}
  uttreden: 1 år
)"};

TEST(RealShapes, AreReadWithoutAComplaint) {
  for (const char* text : shapes) {
    const ReadText read(text, words_of_a_shared_service());
    EXPECT_TRUE(std::holds_alternative<Document>(read.result)) << text;
    EXPECT_EQ(read.problems(), "") << text;
  }
}

TEST(RealShapes, PlacesCountLettersNotBytes) {
  const ReadText read(
      tests::with_section("  lege: {responstid: {fra: på vei ut, innen: 30 minutter}}\n"));
  EXPECT_EQ(read.map.begin(read.find("tilbud.lege.responstid.innen")->range),
            (source::Place{7, 46}));
}

}  // namespace
}  // namespace samsvar::agreement
