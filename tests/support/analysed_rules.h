#pragma once
// Rule text parsed and analysed together with a small vocabulary, for tests of what comes after the
// parser.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/print.h"
#include "engine/ir/rule_set.h"
#include "engine/semantics/analyse.h"
#include "engine/source/source_map.h"
#include "engine/syntax/parse.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::tests {

inline constexpr std::string_view small_vocabulary = R"(språk nb

kilde hol lov "LOV-1" slutt
kilde for1 forskrift "FOR-1" slutt
kilde rett veileder "R-1" slutt
kilde nasj avtale "A-1" slutt
kilde ordn tilskuddsordning "T-1" slutt
kilde praksis praksis "P-1" slutt

part kommune nb "kommune" nøkkel kommune, kommuner register kommuner slutt
part helseforetak nb "helseforetak" slutt

emne avtale nb "avtale" slag avtale slutt
emne kommune nb "kommune" slag part kommune slutt
emne helseforetak nb "helseforetak" slag part helseforetak slutt
emne samarbeid nb "samarbeid" slag par kommune, helseforetak slutt
emne nasjonen nb "landet" slag alle slutt

vaktform til_stede nb "til stede" nn "til stades" en "present" dekker tilgjengelig slutt
vaktform tilgjengelig nb "tilgjengelig" dekker beredskap slutt
vaktform beredskap nb "i beredskap" slutt
vaktform telefon nb "på telefon" slutt

begrep avtale.type valg (overordnet, delavtale, vertskommuneavtale) avtaleinnhold nb "type" slutt
begrep avtale.signert hendelse avtaleinnhold nb "signert" slutt
begrep avtale.kommuner liste av part kommune avtaleinnhold nb "kommunene" slutt
begrep avtale.vedtak liste faktum nb "vedtak" slutt
begrep avtale.vedtak.kommune part kommune faktum nb "kommune" slutt
begrep avtale.vedtak.organ valg (styret, formannskapet) faktum nb "organ" slutt
begrep avtale.vedtak.antall antall faktum nb "antall" slutt
begrep avtale.vedtak.beløp penger faktum nb "beløp" slutt
begrep kommunen.avtaler liste av avtaleref faktum nb "avtaler" hentes dokumenter slutt
begrep nasjonen.kommuner liste av emne kommune faktum nb "kommuner" hentes emner kommune slutt
begrep tilbud.slag valg (eget, vertskommune, kjøpt) faktum nb "slag"
  verdi kjøpt nb "kjøpt av andre" alias "innkjøpt"
slutt
begrep tilbud.form valg (eget, annet) faktum nb "form" slutt
begrep tilbud.søkt ja_nei faktum nb "søkt" slutt
begrep tilbud.senger antall begge nb "senger" slutt
begrep tilbud.andel prosent avtaleinnhold nb "andel" slutt
begrep tilbud.navn tekst avtaleinnhold nb "navn" slutt
begrep tilbud.ramme penger avtaleinnhold nb "ramme" slutt
begrep tilbud.sats pengesats avtaleinnhold nb "sats" slutt
begrep tilbud.oppstart dato avtaleinnhold nb "oppstart" slutt
begrep tilbud.prøvd hendelse faktum nb "prøvd" slutt
begrep tilbud.åpner klokkeslett avtaleinnhold nb "åpner" slutt
begrep tilbud.vert part kommune faktum nb "vert" slutt
begrep tilbud.grupper liste av valg (rus, psykisk) avtaleinnhold nb "grupper" slutt
begrep tilbud.varighet varighet avtaleinnhold nb "varighet" slutt
begrep tilbud.frist tidsgrense avtaleinnhold nb "frist" slutt
begrep tilbud.tiltak liste av post avtaleinnhold nb "tiltak" slutt
begrep tilbud.tiltak.ansvar tekst avtaleinnhold nb "ansvar" slutt
begrep tilbud.oppgaver liste av valg (natt, dag) avtaleinnhold nb "oppgaver" slutt
begrep varsel.innen tidsgrense avtaleinnhold nb "innen" slutt
begrep varsel.fra valg (ankomst, vedtak) avtaleinnhold nb "fra" slutt
begrep lege.vakt vaktplan begge nb "vakt" slutt
begrep lege.annen vaktplan begge nb "annen vakt" slutt
begrep pleier post begge nb "pleier" slutt
begrep pleier.til_stede vaktplan begge nb "til stede" slutt
begrep pleier.beredskap vaktplan begge nb "i beredskap" slutt
begrep sentral.svartid svartid begge nb "svartid" slutt

oppgave natt nb "nattilbudet" vert tilbud.vert avtale vertskommuneavtale slutt
oppgave dag nb "dagtilbudet" slutt

tabell døgnpris pengesats
  fra 2022-01-01 5306 kr per døgn
  fra 2021-01-01 5167 kr per døgn
  til 2022-12-31
slutt
)";

struct Analysed {
  source::SourceMap map;
  diagnostics::Diagnostics diagnostics;
  ir::RuleSet set;

  /// Each diagnostic as its code and the words it points at: "N101 tilbd.slag".
  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const diagnostics::Diagnostic& one : diagnostics.items()) {
      all.push_back(std::string(diagnostics::name(one.code)) + ' ' +
                    (one.range ? std::string(map.text(*one.range)) : std::string()));
    }
    return all;
  }

  [[nodiscard]] std::string sentence(std::size_t index) const {
    const diagnostics::Diagnostic& one = diagnostics.items().at(index);
    return messages::say(messages::Language::Bokmal, {diagnostics::sentence(one.code), one.fields});
  }

  [[nodiscard]] std::string help(std::size_t index) const {
    const diagnostics::Diagnostic& one = diagnostics.items().at(index);
    return messages::say(messages::Language::Bokmal, {diagnostics::help(one.code), one.fields});
  }

  /// The second places of a diagnostic: the words pointed at, and what is said of them.
  [[nodiscard]] std::vector<std::string> labels(std::size_t index) const {
    std::vector<std::string> all;
    for (const diagnostics::Label& label : diagnostics.items().at(index).related) {
      all.push_back(std::string(map.text(label.range)) + ": " +
                    messages::say(messages::Language::Bokmal, label.message));
    }
    return all;
  }

  [[nodiscard]] const ir::Rule& rule(std::string_view id) const {
    return set.rules[*set.find_rule(id)];
  }

  /// What the first version of a rule requires, in the dump language.
  [[nodiscard]] std::string requirement(std::string_view id) const {
    const ir::Rule& it = rule(id);
    return ir::dump(set, it, it.versions.front().requirement);
  }
};

/// Each text is a file of its own; one without a `språk` line is in bokmål.
inline Analysed analyse_files(const std::vector<std::string>& texts) {
  Analysed analysed;
  std::vector<syntax::RuleFile> files;
  for (const std::string& text : texts) {
    const bool says_language = text.starts_with("språk") || text.starts_with("language");
    const source::FileId file = analysed.map.add("<" + std::to_string(files.size()) + ">",
                                                 says_language ? text : "språk nb\n" + text);
    files.push_back(syntax::parse(analysed.map, file, analysed.diagnostics));
  }
  analysed.set = semantics::analyse(files, analysed.diagnostics);
  return analysed;
}

/// With the small vocabulary.
inline Analysed analyse_rules(const std::string& text) {
  return analyse_files({std::string(small_vocabulary), text});
}

struct RuleText {
  std::string id = "PRØVD";
  std::string requirement = "tilbud.navn er oppgitt";
  std::string kind = "hvert samarbeid";
  std::string duty = "kommune for natt";
  std::string basis = "hol § 1-1";
  std::string binding = "lov";
  std::string rest = {};
};

/// A whole rule with a test of its own.
inline std::string rule_text(const RuleText& text) {
  return "regel " + text.id + "\n  tittel nb \"a\" nn \"b\" en \"c\"\n  hjemmel " + text.basis +
         "\n  binding " + text.binding + "\n  gjelder fra 2012-01-01\n  gjelder for " + text.kind +
         "\n  pliktsubjekt " + text.duty + "\n  krav " + text.requirement + "\n" + text.rest +
         "\n  prøve \"p\"\n    gitt tilbud.slag = eget\n    forvent avvik\nslutt\n";
}

inline Analysed analyse_requirement(const std::string& requirement) {
  return analyse_rules(rule_text({.requirement = requirement}));
}

}  // namespace samsvar::tests
