#include "engine/semantics/words.h"

#include <array>

namespace samsvar::semantics {

namespace {

template <typename Meaning>
struct Row {
  Meaning meaning;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;
};

using ir::Kind;

constexpr auto types = std::to_array<Row<Kind>>({
    {Kind::Boolean, "ja_nei", "ja_nei", "yes_no"},
    {Kind::Number, "tall", "tal", "number"},
    {Kind::Count, "antall", "antal", "count"},
    {Kind::Percent, "prosent", "prosent", "percent"},
    {Kind::Money, "penger", "pengar", "money"},
    {Kind::MoneyRate, "pengesats", "pengesats", "money_rate"},
    {Kind::Text, "tekst", "tekst", "text"},
    {Kind::Choice, "valg", "val", "choice"},
    {Kind::Date, "dato", "dato", "date"},
    {Kind::Event, "hendelse", "hending", "event"},
    {Kind::TimeOfDay, "klokkeslett", "klokkeslett", "clock_time"},
    {Kind::Duration, "varighet", "varigheit", "duration"},
    {Kind::Period, "periode", "periode", "period"},
    {Kind::Limit, "tidsgrense", "tidsgrense", "time_limit"},
    {Kind::Roster, "vaktplan", "vaktplan", "roster"},
    {Kind::Statistic, "svartid", "svartid", "answer_time"},
    {Kind::Party, "part", "part", "party"},
    {Kind::Document, "avtale", "avtale", "agreement"},
    {Kind::Document, "avtaleref", "avtaleref", "agreement_reference"},
    {Kind::Subject, "emne", "emne", "subject"},
    {Kind::Record, "post", "post", "record"},
    {Kind::Record, "responstid", "responstid", "response_time"},
    {Kind::List, "liste", "liste", "list"},
});

constexpr auto stances = std::to_array<Row<ir::Stance>>({
    {ir::Stance::Content, "avtaleinnhold", "avtaleinnhald", "content"},
    {ir::Stance::Fact, "faktum", "faktum", "fact"},
    {ir::Stance::Both, "begge", "begge", "both"},
});

constexpr auto source_kinds = std::to_array<Row<ir::SourceKind>>({
    {ir::SourceKind::Act, "lov", "lov", "act"},
    {ir::SourceKind::Regulation, "forskrift", "forskrift", "regulation"},
    {ir::SourceKind::Guidance, "veileder", "rettleiar", "guidance"},
    {ir::SourceKind::Circular, "rundskriv", "rundskriv", "circular"},
    {ir::SourceKind::Agreement, "avtale", "avtale", "agreement"},
    {ir::SourceKind::GrantScheme, "tilskuddsordning", "tilskotsordning", "grant_scheme"},
    {ir::SourceKind::Practice, "praksis", "praksis", "practice"},
});

constexpr auto bindings = std::to_array<Row<ir::Binding>>({
    {ir::Binding::Law, "lov", "lov", "law"},
    {ir::Binding::Regulation, "forskrift", "forskrift", "regulation"},
    {ir::Binding::Soundness, "forsvarlighet", "forsvarlegheit", "soundness"},
    {ir::Binding::Guidance, "veileder", "rettleiar", "guidance"},
    {ir::Binding::Grant, "tilskuddskriterium", "tilskotskriterium", "grant_criterion"},
    {ir::Binding::NationalAgreement, "nasjonal avtale", "nasjonal avtale", "national agreement"},
    {ir::Binding::Practice, "praksis", "praksis", "practice"},
});

constexpr auto forms = std::to_array<Row<ir::SubjectForm>>({
    {ir::SubjectForm::Agreement, "avtale", "avtale", "agreement"},
    {ir::SubjectForm::Party, "part", "part", "party"},
    {ir::SubjectForm::Pair, "par", "par", "pair"},
    {ir::SubjectForm::Group, "gruppe", "gruppe", "group"},
    {ir::SubjectForm::All, "alle", "alle", "all"},
});

constexpr auto derivations = std::to_array<Row<ir::Derivation>>({
    {ir::Derivation::Documents, "dokumenter", "dokument", "documents"},
    {ir::Derivation::Documents, "avtaler", "avtalar", "agreements"},
    {ir::Derivation::Parties, "parter", "partar", "parties"},
    {ir::Derivation::BoundParties, "bundne", "bundne", "bound"},
    {ir::Derivation::Subjects, "emner", "emne", "subjects"},
    {ir::Derivation::RegisterField, "register", "register", "register"},
});

constexpr auto left_out = std::to_array<Row<ir::LeftOutBecause>>({
    {ir::LeftOutBecause::NoDuty, "ingen plikt for partene", "inga plikt for partane",
     "no duty on the parties"},
    {ir::LeftOutBecause::Superseded, "avløst", "avløyst", "superseded"},
    {ir::LeftOutBecause::Unconfirmed, "ikke bekreftet", "ikkje stadfesta", "not confirmed"},
});

constexpr auto hosts = std::to_array<Row<ir::Target>>({
    {ir::Target::Host, "verten", "verten", "the_host"},
    {ir::Target::HostPair, "vertens_samarbeid", "samarbeidet_til_verten",
     "the_hosts_collaboration"},
    {ir::Target::HostAgreement, "vertskommuneavtalen", "vertskommuneavtala", "the_host_agreement"},
    {ir::Target::HostAgreement, "vertskommuneavtalen", "vertskommuneavtalen", "host_agreement"},
});

constexpr auto truths = std::to_array<Row<bool>>({
    {true, "ja", "ja", "yes"},
    {false, "nei", "nei", "no"},
});

template <typename Table>
auto meaning_of(const Table& table, std::string_view word)
    -> std::optional<decltype(table.front().meaning)> {
  for (const auto& row : table) {
    if (word == row.nb || word == row.nn || word == row.en) {
      return row.meaning;
    }
  }
  return std::nullopt;
}

template <typename Table>
std::vector<std::string> spellings(const Table& table) {
  std::vector<std::string> all;
  for (const auto& row : table) {
    all.emplace_back(row.nb);
    all.emplace_back(row.nn);
    all.emplace_back(row.en);
  }
  return all;
}

}  // namespace

std::optional<ir::Kind> type_word(std::string_view word) {
  return meaning_of(types, word);
}

std::optional<ir::Stance> stance_word(std::string_view word) {
  return meaning_of(stances, word);
}

std::optional<ir::SourceKind> source_kind_word(std::string_view word) {
  return meaning_of(source_kinds, word);
}

std::optional<ir::Binding> binding_word(std::string_view word) {
  return meaning_of(bindings, word);
}

std::optional<ir::SubjectForm> form_word(std::string_view word) {
  return meaning_of(forms, word);
}

std::optional<ir::Derivation> derivation_word(std::string_view word) {
  return meaning_of(derivations, word);
}

std::optional<ir::LeftOutBecause> left_out_words(std::string_view words) {
  return meaning_of(left_out, words);
}

std::optional<ir::Target> host_word(std::string_view word) {
  return meaning_of(hosts, word);
}

std::optional<bool> truth_word(std::string_view word) {
  return meaning_of(truths, word);
}

bool is_not_happened(std::string_view word) {
  return word == "ikke_skjedd" || word == "ikkje_skjedd" || word == "not_happened";
}

bool is_nobody(std::string_view word) {
  return word == "ingen" || word == "none";
}

std::vector<std::string> type_words() {
  return spellings(types);
}

std::vector<std::string> stance_words() {
  return spellings(stances);
}

std::vector<std::string> source_kind_words() {
  return spellings(source_kinds);
}

std::vector<std::string> binding_words() {
  return spellings(bindings);
}

std::vector<std::string> form_words() {
  return spellings(forms);
}

std::vector<std::string> derivation_words() {
  return spellings(derivations);
}

std::vector<std::string> host_words() {
  return spellings(hosts);
}

}  // namespace samsvar::semantics
