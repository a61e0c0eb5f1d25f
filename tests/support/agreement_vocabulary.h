#pragma once
// A vocabulary as agreements need it: parties, the header's nouns, and one section "tilbud" with a
// noun of every kind. Invented words, so that a test says what it means.

#include "tests/support/test_vocabulary.h"

namespace samsvar::tests {

inline void add_parties(TestVocabulary& words) {
  words.party_kind("kommune", {"kommune", "kommuner"}, "kommuner");
  words.party_kind("helseforetak", {"helseforetak"}, "helseforetak");
  words.party_kind("privat_sykehus", {"privat_sykehus", "private_sykehus"}, "");
}

inline void add_header(TestVocabulary& words) {
  words.choice("avtale.type", {"overordnet", "særavtale", "tjenesteavtale"}).choices[1].aliases = {
      "særavtale", "special_agreement"};
  words.noun("avtale.signert", ir::Kind::Event);
  words.noun("avtale.parter", list_of(party()));
  words.noun("avtale.bundne", list_of(party("privat_sykehus")));
  words.noun("avtale.dekker", list_of(type(ir::Kind::Text)));
  words.noun("avtale.vedtak", list_of(type(ir::Kind::Record)), ir::Stance::Fact);
  words.noun("avtale.vedtak.kommune", party("kommune"), ir::Stance::Fact);
  words.noun("avtale.vedtak.organ", ir::Kind::Text, ir::Stance::Fact);
  words.noun("avtale.vedtak.dato", ir::Kind::Date, ir::Stance::Fact);
  words.noun("avtale.oppsigelse.frist", ir::Kind::Limit);
}

inline void add_section(TestVocabulary& words) {
  words.choice("tilbud.form", {"eget", "kjøpt", "hos_vert"}).choices[2].aliases = {"vertskommune"};
  words.noun("tilbud.ja_nei", ir::Kind::Boolean).aliases = {"yes_no"};
  words.noun("tilbud.tall", ir::Kind::Number);
  words.noun("tilbud.antall", ir::Kind::Count);
  words.noun("tilbud.andel", ir::Kind::Percent);
  words.noun("tilbud.beløp", ir::Kind::Money);
  words.noun("tilbud.døgnpris", ir::Kind::MoneyRate);
  words.noun("tilbud.tekst", ir::Kind::Text);
  words.noun("tilbud.dag", ir::Kind::Date);
  words.noun("tilbud.hendelse", ir::Kind::Event);
  words.noun("tilbud.klokkeslett", ir::Kind::TimeOfDay);
  words.noun("tilbud.varighet", ir::Kind::Duration);
  words.noun("tilbud.tidsrom", ir::Kind::Period);
  words.noun("tilbud.frist", ir::Kind::Limit);
  words.noun("tilbud.svartid", ir::Kind::Statistic);
  words.noun("tilbud.vert", party("kommune"));
  words.noun("tilbud.dokument", ir::Kind::Document);
  words.noun("tilbud.ord", list_of(type(ir::Kind::Text)));
  words.noun("tilbud.deltakere", list_of(party("kommune")));
  words.noun("tilbud.tiltak", list_of(type(ir::Kind::Record)));
  words.noun("tilbud.tiltak.navn", ir::Kind::Text);
  words.noun("tilbud.tiltak.ansvar", ir::Kind::Text);
  words.noun("tilbud.fritt", ir::Kind::Record);
  words.noun("tilbud.lege.til_stede", ir::Kind::Roster, ir::Stance::Both);
  words.noun("tilbud.lege.responstid.innen", ir::Kind::Limit);
  words.noun("tilbud.lege.responstid.fra", ir::Kind::Text);
  words.noun("tilbud.ny", ir::Kind::Text).introduced = values::date_of(2026, 12, 1);
  words.noun("økonomi.oppgjør", ir::Kind::Percent);
}

inline TestVocabulary agreement_vocabulary() {
  TestVocabulary words;
  add_parties(words);
  add_header(words);
  add_section(words);
  return words;
}

}  // namespace samsvar::tests
