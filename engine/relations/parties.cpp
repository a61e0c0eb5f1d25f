#include "engine/relations/parties.h"

#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"
#include "engine/support/text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace samsvar::relations {

namespace {

using agreement::PartyEntry;
using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

template <typename Dated>
bool holds_on(const Dated& dated, Date date) {
  return (!dated.from || *dated.from <= date) && (!dated.to || date <= *dated.to);
}

bool has_number(const Party& party, std::string_view number) {
  return std::any_of(party.numbers.begin(), party.numbers.end(),
                     [&](const agreement::DatedNumber& dated) { return dated.number == number; });
}

bool goes_by(const Party& party, std::string_view comparable) {
  return std::any_of(party.known_names.begin(), party.known_names.end(),
                     [&](const KnownName& name) { return name.comparable == comparable; });
}

bool goes_by_on(const Party& party, std::string_view comparable, Date date) {
  return holds_on(party, date) && std::any_of(party.known_names.begin(), party.known_names.end(),
                                              [&](const KnownName& name) {
                                                return name.comparable == comparable &&
                                                       holds_on(name, date);
                                              });
}

std::vector<PartyId> called(const World& world, std::optional<ir::PartyKindId> kind,
                            std::string_view name, Date date) {
  std::vector<PartyId> found;
  const std::string comparable = comparable_name(name);
  for (const PartyId id : world.parties.ids()) {
    const Party& party = world.parties[id];
    if ((!kind || party.kind == *kind) && !comparable.empty() && goes_by(party, comparable)) {
      found.push_back(id);
    }
  }
  if (found.size() > 1) {
    std::erase_if(found,
                  [&](PartyId id) { return !goes_by_on(world.parties[id], comparable, date); });
  }
  return found;
}

bool is_word_of_kind(const ir::PartyKind& kind, std::string_view word) {
  const std::string folded = support::fold_case(word);
  return folded == kind.word ||
         std::find(kind.keys.begin(), kind.keys.end(), folded) != kind.keys.end();
}

/// A name may be written with the word for what it names: "Askøy kommune".
std::string_view without_word_of_kind(const ir::PartyKind& kind, std::string_view name) {
  const std::size_t first = name.find(' ');
  const std::size_t last = name.rfind(' ');
  if (last != std::string_view::npos && is_word_of_kind(kind, name.substr(last + 1))) {
    return name.substr(0, last);
  }
  if (first != std::string_view::npos && is_word_of_kind(kind, name.substr(0, first))) {
    return name.substr(first + 1);
  }
  return name;
}

/// The names of one party in several languages stand side by side: "Kárášjohka - Karasjok".
std::vector<std::string_view> parted(std::string_view name) {
  std::vector<std::string_view> parts;
  while (true) {
    std::size_t end = std::string_view::npos;
    std::size_t length = 0;
    for (const std::string_view mark : {" - ", " – ", "/"}) {
      if (const std::size_t at = name.find(mark); at < end) {
        end = at;
        length = mark.size();
      }
    }
    parts.push_back(agreement::trimmed(name.substr(0, end)));
    if (end == std::string_view::npos) {
      return parts;
    }
    name.remove_prefix(end + length);
  }
}

std::vector<PartyId> candidates(const World& world, std::optional<ir::PartyKindId> kind,
                                std::string_view name, std::string_view number, Date date) {
  for (const PartyId id : world.parties.ids()) {
    const Party& party = world.parties[id];
    if (!number.empty() && (!kind || party.kind == *kind) && has_number(party, number)) {
      return {id};
    }
  }
  std::vector<PartyId> found = called(world, kind, name, date);
  if (found.empty() && kind) {
    const ir::PartyKind& words = world.vocabulary->party_kinds[*kind];
    std::set<PartyId> all;
    for (const std::string_view part : parted(without_word_of_kind(words, name))) {
      const auto more = called(world, kind, without_word_of_kind(words, part), date);
      all.insert(more.begin(), more.end());
    }
    found.assign(all.begin(), all.end());
  }
  return found;
}

PartyId add_party(World& world, Party party) {
  party.known_names.insert(party.known_names.begin(), {comparable_name(party.name), {}, {}});
  return world.parties.add(std::move(party));
}

Party registered_party(const agreement::RegisteredParty& entry) {
  Party party{.kind = entry.kind,
              .name = entry.name,
              .known_names = {},
              .numbers = entry.numbers,
              .received = entry.received,
              .from = entry.from,
              .to = entry.to,
              .successors = {},
              .registered = &entry};
  for (const std::string& name : entry.other_names) {
    party.known_names.push_back({comparable_name(name), {}, {}});
  }
  for (const agreement::DatedName& name : entry.dated_names) {
    party.known_names.push_back({comparable_name(name.name), name.from, name.to});
  }
  return party;
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
    Party party{.kind = entry.kind, .name = entry.name, .known_names = {}};
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

/// A name is that of a party the day after: a predecessor may have borne it too.
void bind_successors(World& world, Diagnostics& diagnostics) {
  for (const PartyId id : world.parties.ids()) {
    const Party& party = world.parties[id];
    if (party.registered == nullptr) {
      continue;
    }
    std::vector<PartyId> successors;
    const Date date =
        party.to ? *party.to + std::chrono::days{1} : world.register_->as_of.value_or(Date{});
    for (const std::string& written : party.registered->successors) {
      PartyEntry entry{.kind = party.kind, .range = party.registered->range};
      (agreement::is_digits(written) ? entry.number : entry.name) = written;
      if (const auto successor = find_entry(world, entry, date, diagnostics)) {
        successors.push_back(*successor);
      }
    }
    world.parties[id].successors = std::move(successors);
  }
}

}  // namespace

std::string comparable_name(std::string_view name) {
  std::string folded = support::fold_case(name);
  std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-'; });
  return folded;
}

std::string distinct_name(const World& world, PartyId id, Date date) {
  const Party& party = world.parties[id];
  bool shared = false;
  for (const PartyId other : world.parties.ids()) {
    const Party& it = world.parties[other];
    shared = shared || (other != id && it.kind == party.kind && holds_on(it, date) &&
                        it.known_names.front().comparable == party.known_names.front().comparable);
  }
  if (shared) {
    for (const agreement::DatedNumber& dated : party.numbers) {
      if (holds_on(dated, date)) {
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
  bind_successors(world, diagnostics);
}

bool has_succeeded(const World& world, PartyId successor, PartyId predecessor, Date date) {
  // A successor may itself have been succeeded; a party is visited once, should they go in a ring.
  std::vector<PartyId> line{predecessor};
  for (std::size_t index = 0; index < line.size(); ++index) {
    const Party& before = world.parties[line[index]];
    if (!before.to || date <= *before.to) {
      continue;
    }
    for (const PartyId after : before.successors) {
      if (after == successor) {
        return true;
      }
      if (std::find(line.begin(), line.end(), after) == line.end()) {
        line.push_back(after);
      }
    }
  }
  return false;
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
