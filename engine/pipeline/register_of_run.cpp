#include "engine/pipeline/register_of_run.h"

#include "engine/agreement/read.h"
#include "engine/diagnostics/codes.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/pipeline/sha256.h"
#include "engine/relations/parties.h"
#include "engine/source/load.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace samsvar::pipeline {

namespace {

namespace fs = std::filesystem;

using agreement::Received;
using agreement::Register;
using agreement::RegisteredParty;
using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

/// Loads under the shown name, which need not be the path on disk.
std::optional<source::FileId> load(source::SourceMap& sources, const RegisterChoice& choice,
                                   std::optional<report::InputFile>& read,
                                   Diagnostics& diagnostics) {
  const source::Witness witness = [&read](const std::string& name, std::string_view bytes) {
    read = report::InputFile{name, sha256(bytes)};
  };
  if (choice.path == choice.shown_as) {
    const auto loaded =
        source::load(sources, choice.shown_as, source::max_agreement_bytes, witness);
    if (loaded) {
      return *loaded;
    }
    diagnostics.add(diagnostics::diagnostic_of(loaded.error()));
    return std::nullopt;
  }
  std::ifstream stream(choice.path, std::ios::binary);
  const auto loaded =
      source::load(sources, stream, choice.shown_as, source::max_agreement_bytes, witness);
  if (loaded) {
    return *loaded;
  }
  diagnostics.add(diagnostics::diagnostic_of(loaded.error()));
  return std::nullopt;
}

std::optional<Register> read(source::SourceMap& sources, const RegisterChoice& choice,
                             const ir::Vocabulary& vocabulary,
                             std::optional<report::InputFile>& as_read, Diagnostics& diagnostics) {
  const auto file = load(sources, choice, as_read, diagnostics);
  if (!file) {
    return std::nullopt;
  }
  agreement::ReadResult result = agreement::read(sources, *file, vocabulary, diagnostics);
  if (auto* found = std::get_if<Register>(&result)) {
    return std::move(*found);
  }
  if (!std::holds_alternative<agreement::Broken>(result)) {
    diagnostics.add({.code = Code::I210,
                     .fields = {field("path", choice.shown_as)},
                     .subject = choice.shown_as});
  }
  return std::nullopt;
}

template <typename Dated>
bool holds_on(const Dated& dated, values::Date date) {
  return (!dated.from || *dated.from <= date) && (!dated.to || date <= *dated.to);
}

bool share_a_number(const RegisteredParty& left, const RegisteredParty& right) {
  return std::any_of(left.numbers.begin(), left.numbers.end(), [&](const auto& one) {
    return std::any_of(right.numbers.begin(), right.numbers.end(),
                       [&](const auto& other) { return one.number == other.number; });
  });
}

bool is_called(const RegisteredParty& party, const std::string& comparable, values::Date date) {
  const auto is_it = [&](const std::string& name) {
    return relations::comparable_name(name) == comparable;
  };
  return is_it(party.name) ||
         std::any_of(party.other_names.begin(), party.other_names.end(), is_it) ||
         std::any_of(party.dated_names.begin(), party.dated_names.end(),
                     [&](const auto& name) { return holds_on(name, date) && is_it(name.name); });
}

/// The parties that an entry of another register is about: those that bear one of its numbers; else
/// the one that bears its name on the day that it is written of.
std::vector<RegisteredParty*> find_parties(Register& all, const RegisteredParty& entry,
                                           values::Date written_of) {
  std::vector<RegisteredParty*> found;
  for (RegisteredParty& party : all.parties) {
    if (party.kind == entry.kind && share_a_number(party, entry)) {
      found.push_back(&party);
    }
  }
  if (!found.empty()) {
    return found;
  }
  const values::Date date = entry.to.value_or(written_of);
  const std::string comparable = relations::comparable_name(entry.name);
  for (RegisteredParty& party : all.parties) {
    if (party.kind == entry.kind && holds_on(party, date) && is_called(party, comparable, date)) {
      found.push_back(&party);
    }
  }
  if (found.size() > 1) {
    found.clear();
  }
  return found;
}

/// What has been received of whom is the only thing that the register of the folder still says.
void take_received(Register& given, const Register& of_folder, Diagnostics& diagnostics,
                   const std::string& given_name) {
  const values::Date written_of =
      of_folder.as_of ? *of_folder.as_of : given.as_of.value_or(values::Date{});
  std::map<const RegisteredParty*, Received> taken;
  std::string strangers;
  for (const RegisteredParty& entry : of_folder.parties) {
    const auto parties = find_parties(given, entry, written_of);
    for (RegisteredParty* party : parties) {
      const auto [earlier, is_new] = taken.try_emplace(party, entry.received);
      // Two entries about one party: only where both have it all, all has been received.
      if (!is_new && earlier->second == Received::Yes) {
        earlier->second = entry.received;
      }
      party->received = earlier->second;
    }
    if (parties.empty()) {
      strangers += (strangers.empty() ? "" : ", ") + entry.name;
    }
  }
  diagnostics.add(
      {.code = Code::I209, .range = of_folder.range, .fields = {field("given", given_name)}});
  if (!strangers.empty()) {
    diagnostics.add({.code = Code::I212,
                     .range = of_folder.range,
                     .fields = {field("given", given_name), field("names", strangers)}});
  }
}

bool is_same_file(const source::SourceMap& sources, const Register& of_folder,
                  const fs::path& path) {
  std::error_code error;
  return fs::equivalent(sources[of_folder.file].name(), path, error);
}

}  // namespace

RegisterOfRun choose_register(source::SourceMap& sources, const RegisterChoice& choice,
                              std::optional<Register> of_folder, const ir::Vocabulary& vocabulary,
                              Diagnostics& diagnostics) {
  using Use = RegisterChoice::Use;
  if (choice.use == Use::OfFolder || (choice.use == Use::Fallback && of_folder)) {
    return {std::move(of_folder)};
  }
  if (choice.use == Use::None) {
    if (of_folder) {
      diagnostics.add({.code = Code::I211, .range = of_folder->range, .fields = {}});
    }
    return {};
  }
  if (of_folder && is_same_file(sources, *of_folder, choice.path)) {
    return {std::move(of_folder)};
  }
  RegisterOfRun chosen;
  std::optional<Register> given = read(sources, choice, vocabulary, chosen.file, diagnostics);
  if (given && of_folder) {
    take_received(*given, *of_folder, diagnostics, choice.shown_as);
  }
  chosen.is_fallback = given && choice.use == Use::Fallback;
  chosen.register_ = std::move(given);
  return chosen;
}

}  // namespace samsvar::pipeline
