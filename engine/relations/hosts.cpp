// Who has a task for whom on a date, as the documents say, and whether hosts lead round in a
// circle.

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/relations/circles.h"
#include "engine/relations/document_set.h"
#include "engine/relations/lookup.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samsvar::relations {

namespace {

using values::PartyName;

/// The word that says that there is no host.
constexpr std::string_view nobody = "ingen";

const PartyName* party_name(const Statement& statement) {
  const auto* value = std::get_if<values::Value>(&statement.datum->form);
  return value == nullptr ? nullptr : std::get_if<PartyName>(value);
}

Host::Certainty weigh(const View& view, const Reading& reading, std::optional<ir::PartyKindId> kind,
                      std::optional<PartyId>& host) {
  bool none = false;
  for (const Statement& statement : reading.statements) {
    if (statement.overridden) {
      continue;
    }
    const PartyName* name = party_name(statement);
    if (name == nullptr) {
      return Host::Certainty::Unknown;
    }
    if (name->name == nobody) {
      none = true;
      continue;
    }
    const auto party = find_party(*view.world, kind, name->name, name->number, view.date);
    if (!party || (host && *host != *party)) {
      return Host::Certainty::Unknown;
    }
    host = party;
  }
  if (host && !none) {
    return Host::Certainty::Named;
  }
  return none && !host ? Host::Certainty::None : Host::Certainty::Unknown;
}

struct NamedHost {
  PartyId guest;
  PartyId host;
  source::SourceRange range;
};

std::vector<NamedHost> named_hosts(const World& world, ir::TaskId task, ir::PartyKindId kind,
                                   Date date) {
  std::vector<NamedHost> all;
  for (const PartyId guest : world.parties.ids()) {
    if (world.parties[guest].kind != kind) {
      continue;
    }
    const DocumentSet set = set_of_party(world, guest, date, std::nullopt);
    const std::vector<PartyId> own{guest};
    const Host host =
        host_of(world, task, {.world = &world, .set = &set, .parties = &own, .date = date});
    if (host.certainty == Host::Certainty::Named) {
      all.push_back({guest, *host.party, host.reading.statements.front().datum->range});
    }
  }
  return all;
}

void report_circle(const World& world, const std::vector<NamedHost>& hosts,
                   const std::vector<std::uint32_t>& circle,
                   diagnostics::Diagnostics& diagnostics) {
  std::string names;
  std::vector<diagnostics::Label> labels;
  for (const std::uint32_t party : circle) {
    const auto step = std::find_if(hosts.begin(), hosts.end(), [&](const NamedHost& named) {
      return named.guest.index == party;
    });
    names += world.parties[PartyId{party}].name + " → ";
    labels.push_back({step->range,
                      {messages::Text::label_leads_to,
                       {messages::field("id", world.parties[step->host].name)}}});
  }
  names += world.parties[PartyId{circle.front()}].name;
  const source::SourceRange first = labels.front().range;
  labels.erase(labels.begin());
  diagnostics.add(diagnostics::Code::B006, first, {messages::field("names", names)},
                  std::move(labels));
}

}  // namespace

Host host_of(const World& world, ir::TaskId task, const View& view) {
  Host host;
  const auto noun = world.vocabulary->tasks[task].host;
  if (!noun) {
    return host;
  }
  const std::string& kind = world.vocabulary->nouns[*noun].type.of;
  host.reading = read_noun(view, *noun, false);
  host.certainty = weigh(view, host.reading, world.vocabulary->find_party_kind(kind), host.party);
  if (!host.reading.doubtful.empty()) {
    // A document that may be in force says something too.
    host = {.certainty = Host::Certainty::Unknown, .party = {}, .reading = std::move(host.reading)};
  }
  return host;
}

void report_host_circles(const World& world, Date date, diagnostics::Diagnostics& diagnostics) {
  for (const ir::TaskId task : world.vocabulary->tasks.ids()) {
    const auto noun = world.vocabulary->tasks[task].host;
    const auto kind =
        noun ? world.vocabulary->find_party_kind(world.vocabulary->nouns[*noun].type.of)
             : std::nullopt;
    if (!kind) {
      continue;
    }
    const std::vector<NamedHost> hosts = named_hosts(world, task, *kind, date);
    std::vector<Edge> edges;
    edges.reserve(hosts.size());
    for (const NamedHost& named : hosts) {
      edges.push_back({named.guest.index, named.host.index});
    }
    for (const auto& circle :
         find_circles(static_cast<std::uint32_t>(world.parties.size()), edges)) {
      report_circle(world, hosts, circle, diagnostics);
    }
  }
}

}  // namespace samsvar::relations
