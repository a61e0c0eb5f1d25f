#include "engine/evaluation/addressees.h"

#include "engine/evaluation/host.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using relations::PartyId;

/// The register's word for a body that stands above a party: a field of the party's entry that has
/// the same name as the duty holder.
std::vector<std::string> names_in_register(const Context& context, const std::string& holder) {
  std::vector<std::string> names;
  for (const PartyId party : context.subject->parties) {
    const agreement::RegisteredParty* entry = context.world->parties[party].registered;
    if (entry == nullptr) {
      continue;
    }
    for (const auto& extra : entry->extras) {
      if (extra.key == holder) {
        names.insert(names.end(), extra.values.begin(), extra.values.end());
      }
    }
  }
  return names;
}

std::vector<std::string> names_of(const Context& context, const std::string& holder) {
  std::vector<std::string> names;
  for (const PartyId id : context.subject->parties) {
    const relations::Party& party = context.world->parties[id];
    if (context.vocabulary().party_kinds[party.kind].word == holder) {
      names.push_back(party.name);
    }
  }
  if (names.empty()) {
    names = names_in_register(context, holder);
  }
  if (names.empty()) {
    names.push_back(holder);
  }
  return names;
}

}  // namespace

std::vector<std::string> duty_holders(const Context& context) {
  std::vector<std::string> all;
  for (const std::string& holder : context.current_rule().duty_holders) {
    for (std::string& name : names_of(context, holder)) {
      // Several parties of one region are under the same body.
      if (std::find(all.begin(), all.end(), name) == all.end()) {
        all.push_back(std::move(name));
      }
    }
  }
  return all;
}

std::vector<std::string> addressees(Context& context) {
  std::vector<std::string> holders = duty_holders(context);
  const ir::Rule& rule = context.current_rule();
  if (!rule.task || !context.vocabulary().tasks[*rule.task].host ||
      context.subject->parties.empty()) {
    return holders;
  }
  const HostBond bond = find_host_bond(context);
  if (!bond.host || bond.certainly_no_agreement) {
    return holders;
  }
  const auto host = last_host(context, context.subject->parties.front());
  if (!host) {
    return holders;
  }
  return {context.world->parties[*host].name};
}

}  // namespace samsvar::evaluation
