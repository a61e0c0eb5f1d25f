#include "engine/relations/parties.h"

#include "engine/diagnostics/codes.h"
#include "engine/support/text.h"

#include <algorithm>
#include <utility>

namespace samsvar::relations {

namespace {

using agreement::PartyEntry;
using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

PartyId add_party(World& world, Party party) {
  party.comparable_names.push_back(comparable_name(party.name));
  for (const std::string& name : party.other_names) {
    party.comparable_names.push_back(comparable_name(name));
  }
  return world.parties.add(std::move(party));
}

bool exists_on(const Party& party, Date date) {
  return (!party.from || *party.from <= date) && (!party.to || date <= *party.to);
}

std::vector<PartyId> candidates(const World& world, std::optional<ir::PartyKindId> kind,
                                std::string_view name, std::string_view number, Date date) {
  std::vector<PartyId> by_name;
  const std::string comparable = comparable_name(name);
  for (const PartyId id : world.parties.ids()) {
    const Party& party = world.parties[id];
    if (kind && party.kind != *kind) {
      continue;
    }
    if (!number.empty() &&
        std::any_of(party.numbers.begin(), party.numbers.end(),
                    [&](const agreement::DatedNumber& dated) { return dated.number == number; })) {
      return {id};
    }
    if (!comparable.empty() && goes_by(party, comparable)) {
      by_name.push_back(id);
    }
  }
  if (by_name.size() > 1) {
    std::erase_if(by_name, [&](PartyId id) { return !exists_on(world.parties[id], date); });
  }
  return by_name;
}

Party registered_party(const agreement::RegisteredParty& entry) {
  return {.kind = entry.kind,
          .name = entry.name,
          .other_names = entry.other_names,
          .comparable_names = {},
          .numbers = entry.numbers,
          .received = entry.received,
          .from = entry.from,
          .to = entry.to,
          .successors = entry.successors,
          .registered = &entry};
}

void report_ambiguous(const World& world, const PartyEntry& entry,
                      const std::vector<PartyId>& found, Diagnostics& diagnostics) {
  std::vector<messages::Message> names;
  names.reserve(found.size());
  for (const PartyId id : found) {
    const Party& party = world.parties[id];
    std::string shown = party.name;
    if (!party.numbers.empty()) {
      shown += " " + party.numbers.front().number;
    }
    names.push_back(messages::plain(shown));
  }
  diagnostics.add(Code::B001, entry.range, {field("name", entry.name), field("names", names)});
}

/// The register lists this kind of party, yet not this one.
bool is_missing_from_register(const World& world, const PartyEntry& entry) {
  return world.register_ && !world.vocabulary->party_kinds[entry.kind].register_key.empty() &&
         std::any_of(world.register_->parties.begin(), world.register_->parties.end(),
                     [&](const auto& party) { return party.kind == entry.kind; });
}

std::vector<PartyId> bind_list(World& world, const agreement::PartyList& list, Date date,
                               Diagnostics& diagnostics) {
  std::vector<PartyId> bound;
  for (const PartyEntry& entry : list.entries) {
    if (entry.name.empty() && entry.number.empty()) {
      continue;
    }
    const auto found = candidates(world, entry.kind, entry.name, entry.number, date);
    if (found.size() > 1) {
      report_ambiguous(world, entry, found, diagnostics);
      continue;
    }
    if (found.size() == 1) {
      bound.push_back(found.front());
      continue;
    }
    if (is_missing_from_register(world, entry)) {
      diagnostics.add(Code::B002, entry.range, {field("name", entry.name)});
    }
    Party party{.kind = entry.kind, .name = entry.name};
    if (!entry.number.empty()) {
      party.numbers.push_back({.number = entry.number, .from = {}, .to = {}});
    }
    bound.push_back(add_party(world, std::move(party)));
  }
  return bound;
}

/// The party of an entry, where there is exactly one; none and several are reported.
std::optional<PartyId> find_entry(const World& world, const PartyEntry& entry, Date date,
                                  Diagnostics& diagnostics) {
  const auto found = candidates(world, entry.kind, entry.name, entry.number, date);
  if (found.size() > 1) {
    report_ambiguous(world, entry, found, diagnostics);
  } else if (found.empty()) {
    diagnostics.add(Code::B002, entry.range,
                    {field("name", entry.name.empty() ? entry.number : entry.name)});
  }
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void bind_pairs(World& world, Diagnostics& diagnostics) {
  for (const agreement::RegisteredPair& pair : world.register_->pairs) {
    // A day that the pair holds on; names may have passed from one party to another.
    const Date date =
        pair.from ? *pair.from : pair.to.value_or(world.register_->as_of.value_or(Date{}));
    const auto first = find_entry(world, pair.first, date, diagnostics);
    const auto second = find_entry(world, pair.second, date, diagnostics);
    if (first && second) {
      world.pairs.push_back({*first, *second, pair.from, pair.to});
    }
  }
}

}  // namespace

std::string comparable_name(std::string_view name) {
  std::string folded = support::fold_case(name);
  std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-'; });
  return folded;
}

bool goes_by(const Party& party, std::string_view comparable) {
  return std::find(party.comparable_names.begin(), party.comparable_names.end(), comparable) !=
         party.comparable_names.end();
}

std::string distinct_name(const World& world, PartyId id, Date date) {
  const Party& party = world.parties[id];
  bool shared = false;
  for (const PartyId other : world.parties.ids()) {
    const Party& it = world.parties[other];
    shared = shared || (other != id && it.kind == party.kind && exists_on(it, date) &&
                        it.comparable_names.front() == party.comparable_names.front());
  }
  if (shared) {
    for (const agreement::DatedNumber& dated : party.numbers) {
      if ((!dated.from || *dated.from <= date) && (!dated.to || date <= *dated.to)) {
        return party.name + " (" + dated.number + ")";
      }
    }
  }
  return party.name;
}

Date naming_date(const agreement::Document& document) {
  if (document.validity.from) {
    return *document.validity.from;
  }
  return document.registered.value_or(Date{});
}

void bind_parties(World& world, Diagnostics& diagnostics) {
  if (world.register_) {
    for (const agreement::RegisteredParty& entry : world.register_->parties) {
      add_party(world, registered_party(entry));
    }
    bind_pairs(world, diagnostics);
  }
  for (const agreement::Document& document : world.documents) {
    const Date date = naming_date(document);
    world.parties_of.push_back(bind_list(world, document.parties, date, diagnostics));
    world.bound_of.push_back(bind_list(world, document.bound, date, diagnostics));
  }
}

bool has_succeeded(const World& world, PartyId successor, PartyId predecessor, Date date) {
  const Party& before = world.parties[predecessor];
  if (!before.to || date <= *before.to) {
    return false;
  }
  const Party& after = world.parties[successor];
  return after.kind == before.kind &&
         std::any_of(
             before.successors.begin(), before.successors.end(),
             [&](const std::string& name) { return goes_by(after, comparable_name(name)); });
}

std::optional<PartyId> find_party(const World& world, std::optional<ir::PartyKindId> kind,
                                  std::string_view name, std::string_view number, Date date) {
  const auto found = candidates(world, kind, name, number, date);
  if (found.size() != 1) {
    return std::nullopt;
  }
  return found.front();
}

}  // namespace samsvar::relations
