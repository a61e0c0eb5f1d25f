#include "engine/evaluation/host.h"

#include "engine/evaluation/reading.h"
#include "engine/relations/lookup.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using relations::Host;
using relations::PartyId;

ir::NounRef host_noun(const Context& context) {
  const ir::Rule& rule = context.current_rule();
  CHECK(rule.task.has_value(), "a rule that speaks of a host says for which task");
  const auto noun = context.vocabulary().tasks[*rule.task].host;
  CHECK(noun.has_value(), "a task that may be left to a host names the noun for it");
  return {.range = rule.range, .where = ir::OwnDocuments{}, .noun = *noun, .factual = false};
}

/// The party whose task it is: the subject's first, in the kind's order.
std::optional<PartyId> guest_of(const Context& context) {
  if (context.subject->parties.empty()) {
    return std::nullopt;
  }
  return context.subject->parties.front();
}

void add_host_doubts(const Context& context, const Host& host, HostBond& bond) {
  const ir::NounRef noun = host_noun(context);
  const auto statements = counting(host.reading);
  for (const relations::Statement& statement : statements) {
    if (const auto doubt = doubt_of(context, noun, statement)) {
      add_doubts(bond.doubts, {*doubt});
    }
  }
  add_doubts(bond.doubts, doubts_of_documents(context, noun, host.reading));
  if (statements.empty()) {
    add_doubts(bond.doubts, doubts_of_silence(context, noun, host.reading));
  } else if (bond.doubts.empty() && statements.size() > 1) {
    add_doubts(bond.doubts, {contradiction(context, noun, statements)});
  } else if (bond.doubts.empty()) {
    // One name, of somebody whom neither the register nor any document in hand knows.
    add_doubts(bond.doubts,
               {doubt_of_missing(context, {.why = relations::MissingDocument::Why::NotReceived,
                                           .name = evidence_of(context, noun, statements[0]).value,
                                           .range = {}})});
  }
}

ir::SubjectKindId kind_of_form(const Context& context, ir::SubjectForm form) {
  for (const ir::SubjectKindId id : context.vocabulary().subject_kinds.ids()) {
    if (context.vocabulary().subject_kinds[id].form == form) {
      return id;
    }
  }
  CHECK(false, "the checker asks for a kind of subject before a rule may speak of it");
}

void find_agreement(const Context& context, PartyId guest, HostBond& bond) {
  const ir::Task& task = context.vocabulary().tasks[*context.current_rule().task];
  const relations::HostAgreement found = relations::find_host_agreement(
      *context.world, task.host_agreement, guest, *bond.host, context.date());
  if (!found.document) {
    bond.certainly_no_agreement = found.all_in_hand;
    if (!found.all_in_hand) {
      add_doubts(bond.doubts,
                 {doubt_of_missing(context, {.why = relations::MissingDocument::Why::Referred,
                                             .name = task.host_agreement + " " +
                                                     context.world->parties[guest].name + "–" +
                                                     context.world->parties[*bond.host].name,
                                             .range = {}})});
    }
    return;
  }
  bond.agreement = relations::subject_of_agreement(
      *context.world, kind_of_form(context, ir::SubjectForm::Agreement), *found.document,
      context.date());
}

}  // namespace

HostBond find_host_bond(Context& context) {
  HostBond bond;
  const auto guest = guest_of(context);
  const Host host =
      relations::host_of(*context.world, *context.current_rule().task, context.view());
  for (const relations::Statement& statement : counting(host.reading)) {
    bond.evidence.push_back(evidence_of(context, host_noun(context), statement));
  }
  switch (host.certainty) {
    case Host::Certainty::None:
      bond.certainly_none = true;
      break;
    case Host::Certainty::Unknown:
      add_host_doubts(context, host, bond);
      break;
    case Host::Certainty::Named:
      bond.host = host.party;
      if (guest) {
        find_agreement(context, *guest, bond);
      }
      break;
  }
  return bond;
}

std::optional<relations::Subject> host_pair(const Context& context, PartyId host,
                                            ir::SubjectKindId kind) {
  std::vector<relations::Subject> pairs =
      relations::pairs_of_party(*context.world, kind, host, context.date());
  const auto& own = context.subject->parties;
  const auto shares_counterpart = [&](const relations::Subject& pair) {
    return std::any_of(pair.parties.begin(), pair.parties.end(), [&](PartyId party) {
      return party != host && std::find(own.begin(), own.end(), party) != own.end();
    });
  };
  const auto preferred = std::find_if(pairs.begin(), pairs.end(), shares_counterpart);
  if (preferred != pairs.end()) {
    return *preferred;
  }
  if (pairs.size() == 1) {
    return pairs.front();
  }
  return std::nullopt;
}

std::optional<PartyId> last_host(const Context& context, PartyId party) {
  std::vector<PartyId> chain{party};
  const ir::SubjectKindId kind = kind_of_form(context, ir::SubjectForm::Party);
  while (true) {
    const relations::Subject at =
        relations::subject_of_party(*context.world, kind, chain.back(), context.date());
    const Host next = relations::host_of(
        *context.world, *context.current_rule().task,
        {.world = context.world, .set = &at.set, .parties = &at.parties, .date = at.date});
    if (next.certainty != Host::Certainty::Named) {
      break;
    }
    if (std::find(chain.begin(), chain.end(), *next.party) != chain.end()) {
      return std::nullopt;
    }
    chain.push_back(*next.party);
  }
  if (chain.size() == 1) {
    return std::nullopt;
  }
  return chain.back();
}

}  // namespace samsvar::evaluation
