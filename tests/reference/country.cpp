#include "tests/reference/country.h"

#include "engine/pipeline/rule_library.h"

#include <spdlog/spdlog.h>

#include <fstream>
#include <sstream>

namespace samsvar::reference {

namespace {

std::string text_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

const tests::Rulebook& rules() {
  static const tests::Rulebook rulebook = [] {
    spdlog::set_level(spdlog::level::off);
    source::SourceMap sources;
    diagnostics::Diagnostics diagnostics;
    const std::string folder = std::string(SAMSVAR_SOURCE_DIR) + "/rules";
    return tests::Rulebook(pipeline::load_rules(sources, {folder, "rules"}, diagnostics).catalogue);
  }();
  return rulebook;
}

const std::string& register_path() {
  static const std::string path =
      std::string(SAMSVAR_SOURCE_DIR) + "/rules/referanse/register.yaml";
  return path;
}

const tests::Desk& country() {
  static const tests::Desk desk = country_with({});
  return desk;
}

tests::Desk country_with(std::vector<tests::TextFile> documents) {
  documents.push_back({"register.yaml", text_of(register_path())});
  return {rules(), documents};
}

tests::TextFile agreement_of(std::string_view id, std::string_view parties,
                             std::string_view first_day) {
  std::string text = "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale:\n";
  text += "  id: " + std::string(id) + "\n  type: overordnet\n  status: gjeldende\n";
  text += "  parter: [" + std::string(parties) + "]\n";
  text += "  gjelder: {fom: " + std::string(first_day) + "}\n";
  return {std::string(id) + ".yaml", text};
}

std::vector<PartyId> living(std::string_view kind, values::Date date) {
  std::vector<PartyId> all;
  const auto wanted = rules().vocabulary().find_party_kind(kind);
  for (const PartyId id : country().world().parties.ids()) {
    if (party(id).kind == wanted && holds_on(party(id), date)) {
      all.push_back(id);
    }
  }
  return all;
}

const Party& party(PartyId id) {
  return country().world().parties[id];
}

std::string extra(PartyId id, std::string_view key) {
  for (const auto& field : party(id).registered->extras) {
    if (field.key == key && field.values.size() == 1) {
      return field.values.front();
    }
  }
  return "";
}

std::string number_of(const Party& party, values::Date date) {
  for (const agreement::DatedNumber& number : party.numbers) {
    if (holds_on(number, date)) {
      return number.number;
    }
  }
  return party.numbers.empty() ? "" : party.numbers.back().number;
}

}  // namespace samsvar::reference
