#pragma once
// A small country for tests of what binds documents together and of what rules read in them: two
// kinds of party, subjects of every form, a task with hosts, and a noun of most kinds. Documents
// are written by what is unusual about them.

#include "tests/support/desk.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::tests {

inline constexpr std::string_view small_country = R"(språk nb

kilde loven lov "LOV-1"
  nb "Loven"
  kontrollert 2026-01-01 "lest i oppdiktet lov"
slutt
kilde rundskriv veileder "R-1" slutt
kilde skikk praksis "P-1" slutt
kilde ordning tilskuddsordning "T-1" slutt

part kommune nb "kommune" nøkkel kommune, kommuner register kommuner slutt
part foretak nb "foretak" nøkkel foretak register foretak slutt
part sykehus nb "sykehus" nøkkel sykehus register sykehus slutt
part rhf nb "regionalt foretak" nøkkel rhf register rhf slutt

emne avtale nb "avtale" slag avtale slutt
emne kommune nb "kommune" slag part kommune slutt
emne foretak nb "foretak" slag part foretak slutt
emne samarbeid nb "samarbeid" slag par kommune, foretak rammeavtale overordnet slutt
emne fellesskap nb "fellesskap" slag gruppe foretak slutt
emne region nb "region" slag gruppe region slutt
emne landet nb "landet" slag alle slutt

oppgave natt nb "nattilbudet" vert natt.vert avtale vertskommuneavtale slutt

vaktform til_stede nb "til stede" dekker tilgjengelig slutt
vaktform tilgjengelig nb "tilgjengelig" slutt

begrep avtale.type valg (overordnet, delavtale, vertskommuneavtale) avtaleinnhold nb "avtaletypen" slutt
begrep avtale.dekker liste av antall avtaleinnhold samles nb "punktene" slutt
begrep avtale.signert hendelse avtaleinnhold nb "signering" slutt
begrep avtale.innsendt hendelse faktum nb "innsending" slutt
begrep avtale.bundne liste av part sykehus avtaleinnhold nb "de bundne" slutt
begrep avtale.kommuner liste av part kommune avtaleinnhold nb "kommunene" hentes parter kommune slutt
begrep kommunen.avtaler liste av avtaleref faktum nb "avtalene" hentes dokumenter slutt
begrep samarbeidet.parter liste av part avtaleinnhold nb "partene" hentes parter slutt
begrep samarbeidet.bundne liste av part avtaleinnhold nb "de bundne" hentes bundne slutt
begrep foretaket.sykehus liste av part sykehus faktum nb "sykehusene" hentes register sykehus slutt
begrep landet.kommuner liste av emne kommune faktum nb "landets kommuner" hentes emner kommune slutt

begrep natt.form valg (eget, vertskommune) faktum nb "formen" slutt
begrep natt.vert part kommune faktum nb "verten" slutt
begrep natt.søkt ja_nei faktum nb "søknaden" slutt
begrep natt.senger antall begge nb "sengene" slutt
begrep natt.andel prosent avtaleinnhold nb "andelen" slutt
begrep natt.sats pengesats avtaleinnhold nb "satsen" slutt
begrep natt.navn tekst avtaleinnhold nb "navnet" slutt
begrep natt.oppstart dato avtaleinnhold nb "oppstarten" slutt
begrep natt.prøvd hendelse faktum nb "prøven" slutt
begrep natt.svar post avtaleinnhold nb "svaret" slutt
begrep natt.svar.innen tidsgrense avtaleinnhold nb "svartiden" slutt
begrep natt.svar.fra valg (oppringning, ankomst) avtaleinnhold nb "svartidens start" slutt
begrep natt.reise tidsgrense avtaleinnhold nb "reisetiden" slutt
begrep natt.svar.ved tekst avtaleinnhold nb "svarstedet" slutt
begrep natt.vakt vaktplan begge nb "vakten" slutt
begrep natt.bakvakt vaktplan begge nb "bakvakten" slutt
begrep natt.felles_vakt vaktplan avtaleinnhold samles nb "den felles vakten" slutt
begrep natt.svartid svartid avtaleinnhold nb "svartidene" slutt
begrep natt.grupper liste av valg (rus, psykisk, eldre) avtaleinnhold nb "gruppene" slutt
begrep natt.utstyr liste av valg (seng, båre, bil) avtaleinnhold samles nb "utstyret" slutt
begrep natt.tiltak liste av post avtaleinnhold nb "tiltakene" slutt
begrep natt.tiltak.navn tekst avtaleinnhold nb "tiltakets navn" slutt
begrep natt.tiltak.antall antall avtaleinnhold nb "tiltakets antall" slutt
begrep natt.tiltak.utgift penger avtaleinnhold nb "tiltakets utgift" slutt
begrep natt.tiltak.innen tidsgrense avtaleinnhold nb "tiltakets frist" slutt
begrep natt.tiltak.sats pengesats avtaleinnhold nb "tiltakets sats" slutt
begrep natt.tiltak.andel prosent avtaleinnhold nb "tiltakets andel" slutt
begrep natt.ramme penger avtaleinnhold nb "rammen" slutt

tabell døgnpris pengesats nb "døgnprisen"
  hjemmel loven § 9
  fra 2024-01-01 4000 kr per døgn
  fra 2025-01-01 5000 kr per døgn
  til 2026-12-31
slutt
)";

/// A rule with what is unusual about it; on each collaboration where nothing else is said.
struct RuleOf {
  std::string id = "R";
  std::string clauses = "krav natt.navn er oppgitt";
  std::string kind = "hvert samarbeid";
  std::string binding = "lov";
  std::string validity = "gjelder fra 2012-01-01";
  std::string duty = "kommune";
  std::string basis = "loven § 1";
};

inline std::string to_text(const RuleOf& rule) {
  return "regel " + rule.id + "\n  tittel nb \"" + rule.id + "\" nn \"" + rule.id + "\" en \"" +
         rule.id + "\"\n  hjemmel " + rule.basis + "\n  binding " + rule.binding + "\n  " +
         rule.validity + "\n  gjelder for " + rule.kind + "\n  pliktsubjekt " + rule.duty + "\n  " +
         rule.clauses + "\nslutt\n";
}

inline Rulebook rules_of(const std::vector<RuleOf>& rules) {
  std::string text = "språk nb\n";
  for (const RuleOf& rule : rules) {
    text += to_text(rule);
  }
  return Rulebook({std::string(small_country), text});
}

/// One rule with the requirement.
inline Rulebook requiring(const std::string& requirement) {
  return rules_of({{.clauses = "krav " + requirement}});
}

struct PaperOf {
  std::string id = "a";
  std::string body = {};  // what stands beside the header
  std::string type = "overordnet";
  std::string parties = "{kommune: Utmark}, {foretak: Fjord HF}";
  std::string in_force = "{fom: 2012-01-01}";
  std::string status = "gjeldende";
  std::string registration = "fullstendig";
  std::string header = {};  // more lines of the header
};

/// The file `<id>.yaml`; the header's lines come first, so that the body begins on line 11 where
/// nothing is added to it.
inline TextFile file(const PaperOf& paper) {
  return {paper.id + ".yaml",
          "samsvar: 1\nregistrert: 2026-11-22\nregistrering: " + paper.registration +
              "\navtale:\n  id: " + paper.id + "\n  type: " + paper.type +
              "\n  status: " + paper.status + "\n  parter: [" + paper.parties + "]\n" +
              (paper.in_force.empty() ? "" : "  gjelder: " + paper.in_force + "\n") + paper.header +
              paper.body};
}

/// A source of facts about a municipality that is no agreement.
inline TextFile facts(const std::string& id, const std::string& body,
                      const std::string& parties = "{kommune: Utmark}") {
  return {id + ".yaml",
          "samsvar: 1\nregistrert: 2026-11-22\nregistrering: delvis\ndokument:\n  id: " + id +
              "\n  parter: [" + parties + "]\nfaktisk:\n" + body};
}

inline TextFile register_of(const std::string& body) {
  return {"register.yaml", "samsvar: 1\nregister:\n  per: 2026-11-22\n" + body};
}

/// Utmark and its trust, all received.
inline TextFile register_of_utmark() {
  return register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n    - {navn: Innmark, mottatt: ja}\n"
      "  foretak:\n    - {navn: Fjord HF}\n"
      "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n"
      "    - {kommune: Innmark, foretak: Fjord HF}\n");
}

inline const values::Date assessment_day = values::date_of(2026, 11, 22);

}  // namespace samsvar::tests
