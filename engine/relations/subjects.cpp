// Who is assessed: agreements, parties, pairs, groups and the whole, from the register where there
// is one and from the documents besides.

#include "engine/relations/document_set.h"
#include "engine/relations/parties.h"
#include "engine/relations/world.h"
#include "engine/support/text.h"

#include <algorithm>
#include <set>

namespace samsvar::relations {

namespace {

using agreement::Document;
using agreement::Status;

std::string slug(std::string_view name) {
  std::string slug = support::fold_case(name);
  std::erase_if(slug, [](char c) { return c == '(' || c == ')'; });
  std::replace(slug.begin(), slug.end(), ' ', '-');
  return slug;
}

bool exists_on(const World& world, PartyId id, Date date) {
  const Party& party = world.parties[id];
  return (!party.from || *party.from <= date) && (!party.to || date <= *party.to);
}

/// Does a document that may be used on the date name the party?
bool is_named(const World& world, PartyId party, Date date) {
  for (const DocumentId id : world.documents.ids()) {
    const Status status = world.documents[id].status;
    const auto& named = world.parties_of[id.index];
    if (status != Status::Draft && status != Status::Template &&
        std::find(named.begin(), named.end(), party) != named.end() &&
        in_force(world, id, date) != values::Truth::False) {
      return true;
    }
  }
  return false;
}

std::vector<PartyId> parties_of_kind(const World& world, ir::PartyKindId kind, Date date) {
  std::vector<PartyId> all;
  for (const PartyId id : world.parties.ids()) {
    const Party& party = world.parties[id];
    if (party.kind == kind && exists_on(world, id, date) &&
        (party.registered != nullptr || is_named(world, id, date))) {
      all.push_back(id);
    }
  }
  return all;
}

struct Pair {
  PartyId first;
  PartyId second;
  bool demanded = false;

  bool same(const Pair& other) const { return first == other.first && second == other.second; }
};

void add_pair(std::vector<Pair>& pairs, Pair pair) {
  if (std::none_of(pairs.begin(), pairs.end(),
                   [&](const Pair& other) { return other.same(pair); })) {
    pairs.push_back(pair);
  }
}

/// All pairs that one document makes: each of its parties of the first kind with each of the
/// second.
void add_pairs_of(const World& world, const ir::SubjectKind& kind, DocumentId document,
                  bool demanded, std::vector<Pair>& pairs) {
  for (const PartyId first : world.parties_of[document.index]) {
    for (const PartyId second : world.parties_of[document.index]) {
      if (world.parties[first].kind == kind.parties[0] &&
          world.parties[second].kind == kind.parties[1]) {
        add_pair(pairs, {first, second, demanded});
      }
    }
  }
}

std::vector<Pair> find_pairs(const World& world, const ir::SubjectKind& kind, Date date) {
  std::vector<Pair> pairs;
  if (world.register_) {
    for (const RegisteredPair& pair : world.pairs) {
      const bool applies = (!pair.from || *pair.from <= date) && (!pair.to || date <= *pair.to);
      const bool in_order = world.parties[pair.first].kind == kind.parties[0];
      const PartyId first = in_order ? pair.first : pair.second;
      const PartyId second = in_order ? pair.second : pair.first;
      const bool both_exist = exists_on(world, first, date) && exists_on(world, second, date);
      if (applies && both_exist && world.parties[first].kind == kind.parties[0] &&
          world.parties[second].kind == kind.parties[1]) {
        add_pair(pairs, {first, second, true});
      }
    }
  }
  for (const DocumentId id : world.documents.ids()) {
    const Document& document = world.documents[id];
    if (!document.facts_only && document.status != Status::Draft &&
        document.status != Status::Template && in_force(world, id, date) != values::Truth::False) {
      add_pairs_of(world, kind, id, !world.register_, pairs);
    }
  }
  return pairs;
}

Subject pair_subject(const World& world, ir::SubjectKindId kind, const Pair& pair, Date date,
                     std::optional<DocumentId> draft) {
  const std::string first = distinct_name(world, pair.first, date);
  const std::string second = distinct_name(world, pair.second, date);
  return {.kind = kind,
          .id = slug(first) + "×" + slug(second),
          .title = first + " × " + second,
          .parties = {pair.first, pair.second},
          .agreement = {},
          .set = set_of_pair(world, kind, pair.first, pair.second, date, draft),
          .draft = draft,
          .measured = pair.demanded,
          .date = date};
}

Subject party_subject(const World& world, ir::SubjectKindId kind, PartyId party, Date date,
                      std::optional<DocumentId> draft) {
  std::string name = distinct_name(world, party, date);
  return {.kind = kind,
          .id = slug(name),
          .title = std::move(name),
          .parties = {party},
          .agreement = {},
          .set = set_of_party(world, party, date, draft),
          .draft = draft,
          .measured = true,
          .date = date};
}

Subject group_subject(const World& world, ir::SubjectKindId kind, std::string name,
                      std::vector<PartyId> parties, Date date) {
  DocumentSet set = set_of_group(world, parties, date);
  // A group may be called after one of its parties, which is a subject too.
  return {.kind = kind,
          .id = world.vocabulary->subject_kinds[kind].code + ":" + slug(name),
          .title = std::move(name),
          .parties = std::move(parties),
          .agreement = {},
          .set = std::move(set),
          .draft = {},
          .measured = true,
          .date = date};
}

bool has_extra(const World& world, PartyId party, std::string_view key, std::string_view value) {
  const agreement::RegisteredParty* entry = world.parties[party].registered;
  if (entry == nullptr) {
    return false;
  }
  return std::any_of(entry->extras.begin(), entry->extras.end(), [&](const auto& extra) {
    return extra.key == key &&
           std::find(extra.values.begin(), extra.values.end(), value) != extra.values.end();
  });
}

/// Groups by a field of the register: one subject for each value, with the parties that have it.
std::vector<Subject> groups_by_field(const World& world, ir::SubjectKindId kind,
                                     const std::string& key, Date date) {
  std::set<std::string> values;
  if (world.register_) {
    for (const agreement::RegisteredParty& party : world.register_->parties) {
      for (const auto& extra : party.extras) {
        if (extra.key == key) {
          values.insert(extra.values.begin(), extra.values.end());
        }
      }
    }
  }
  std::vector<Subject> all;
  for (const std::string& value : values) {
    std::vector<PartyId> members;
    for (const PartyId id : world.parties.ids()) {
      if (has_extra(world, id, key, value) && exists_on(world, id, date)) {
        members.push_back(id);
      }
    }
    all.push_back(group_subject(world, kind, value, std::move(members), date));
  }
  return all;
}

std::vector<Subject> groups(const World& world, ir::SubjectKindId id, Date date) {
  const ir::SubjectKind& kind = world.vocabulary->subject_kinds[id];
  std::vector<Subject> all;
  if (kind.form == ir::SubjectForm::All) {
    std::vector<PartyId> everyone;
    for (const ir::PartyKindId party_kind : world.vocabulary->party_kinds.ids()) {
      const bool registered = !world.vocabulary->party_kinds[party_kind].register_key.empty();
      if (registered) {
        const auto more = parties_of_kind(world, party_kind, date);
        everyone.insert(everyone.end(), more.begin(), more.end());
      }
    }
    all.push_back(group_subject(world, id, kind.title.nb, std::move(everyone), date));
  } else if (!kind.grouped_by.empty()) {
    all = groups_by_field(world, id, kind.grouped_by, date);
  } else if (!kind.parties.empty()) {
    for (const PartyId party : parties_of_kind(world, kind.parties[0], date)) {
      all.push_back(group_subject(world, id, world.parties[party].name, {party}, date));
    }
  }
  if (all.empty() && world.complete_as_given) {
    // A trial of a rule for groups has one document and no register: that document is the group.
    all.push_back(group_subject(world, id, kind.title.nb, {}, date));
  }
  return all;
}

/// The day that a draft is assessed on: the later of the date of assessment and its own first day.
Date draft_date(const Document& draft, Date date) {
  return draft.validity.from ? std::max(date, *draft.validity.from) : date;
}

std::vector<Subject> draft_subjects(const World& world, ir::SubjectKindId id, Date date) {
  const ir::SubjectKind& kind = world.vocabulary->subject_kinds[id];
  std::vector<Subject> all;
  for (const DocumentId draft : world.documents.ids()) {
    const Document& document = world.documents[draft];
    if (document.status != Status::Draft || document.facts_only) {
      continue;
    }
    const Date day = draft_date(document, date);
    if (kind.form == ir::SubjectForm::Agreement) {
      all.push_back(subject_of_agreement(world, id, draft, day));
    } else if (kind.form == ir::SubjectForm::Pair) {
      std::vector<Pair> pairs;
      add_pairs_of(world, kind, draft, true, pairs);
      for (const Pair& pair : pairs) {
        all.push_back(pair_subject(world, id, pair, day, draft));
      }
    } else if (kind.form == ir::SubjectForm::Party) {
      for (const PartyId party : world.parties_of[draft.index]) {
        if (world.parties[party].kind == kind.parties[0]) {
          all.push_back(party_subject(world, id, party, day, draft));
        }
      }
    }
  }
  for (Subject& subject : all) {
    subject.id += "#" + world.documents[*subject.draft].id;
  }
  return all;
}

}  // namespace

Subject subject_of_party(const World& world, ir::SubjectKindId kind, PartyId party, Date date) {
  return party_subject(world, kind, party, date, std::nullopt);
}

Subject subject_of_agreement(const World& world, ir::SubjectKindId kind, DocumentId document,
                             Date date) {
  const Document& it = world.documents[document];
  const bool is_draft = it.status == Status::Draft;
  return {.kind = kind,
          .id = it.id,
          .title = it.title.empty() ? it.id : it.title,
          .parties = world.parties_of[document.index],
          .agreement = document,
          .set = set_of_agreement(world, document, date, is_draft),
          .draft = is_draft ? std::optional<DocumentId>(document) : std::nullopt,
          .measured = true,
          .date = date};
}

std::vector<Subject> pairs_of_party(const World& world, ir::SubjectKindId kind, PartyId party,
                                    Date date) {
  std::vector<Subject> all;
  for (const Pair& pair : find_pairs(world, world.vocabulary->subject_kinds[kind], date)) {
    if (pair.first == party || pair.second == party) {
      all.push_back(pair_subject(world, kind, pair, date, std::nullopt));
    }
  }
  return all;
}

std::vector<Subject> subjects(const World& world, ir::SubjectKindId id, Date date) {
  const ir::SubjectKind& kind = world.vocabulary->subject_kinds[id];
  std::vector<Subject> all;
  switch (kind.form) {
    case ir::SubjectForm::Agreement:
      for (const DocumentId document : world.documents.ids()) {
        const Document& it = world.documents[document];
        if (!it.facts_only && it.status != Status::Draft && it.status != Status::Template &&
            in_force(world, document, date) != values::Truth::False) {
          all.push_back(subject_of_agreement(world, id, document, date));
        }
      }
      break;
    case ir::SubjectForm::Party:
      for (const PartyId party : parties_of_kind(world, kind.parties[0], date)) {
        all.push_back(party_subject(world, id, party, date, std::nullopt));
      }
      break;
    case ir::SubjectForm::Pair:
      for (const Pair& pair : find_pairs(world, kind, date)) {
        all.push_back(pair_subject(world, id, pair, date, std::nullopt));
      }
      break;
    case ir::SubjectForm::Group:
    case ir::SubjectForm::All:
      all = groups(world, id, date);
      break;
  }
  std::vector<Subject> drafts = draft_subjects(world, id, date);
  all.insert(all.end(), std::make_move_iterator(drafts.begin()),
             std::make_move_iterator(drafts.end()));
  std::stable_sort(all.begin(), all.end(),
                   [](const Subject& left, const Subject& right) { return left.id < right.id; });
  return all;
}

HostAgreement find_host_agreement(const World& world, std::string_view type, PartyId guest,
                                  PartyId host, Date date) {
  HostAgreement found;
  found.all_in_hand =
      world.complete_as_given ||
      (world.register_ && world.parties[guest].received == agreement::Received::Yes);
  for (const DocumentId id : world.documents.ids()) {
    const Document& document = world.documents[id];
    const auto& named = world.parties_of[id.index];
    const bool with_both = std::find(named.begin(), named.end(), guest) != named.end() &&
                           std::find(named.begin(), named.end(), host) != named.end();
    const values::Truth force = in_force(world, id, date);
    if (document.type != type || !with_both || document.status == Status::Draft ||
        document.status == Status::Template || force == values::Truth::False) {
      continue;
    }
    if (!found.document || found.doubtful) {
      found.document = id;
      found.doubtful = force != values::Truth::True;
    }
  }
  return found;
}

std::vector<UnusedDocument> unused_documents(const World& world, Date date) {
  std::vector<UnusedDocument> unused;
  for (const DocumentId id : world.documents.ids()) {
    const Document& document = world.documents[id];
    if (document.status == Status::Template) {
      unused.push_back({id, UnusedDocument::Why::Template});
    } else if (document.status == Status::Draft) {
      unused.push_back({id, UnusedDocument::Why::Draft});
    } else if (document.validity.from && date < *document.validity.from) {
      unused.push_back({id, UnusedDocument::Why::NotYetInForce});
    } else if (document.in_force(date) == values::Truth::False) {
      unused.push_back({id, UnusedDocument::Why::Expired});
    } else if (in_force(world, id, date) == values::Truth::False) {
      unused.push_back({id, UnusedDocument::Why::Superseded});
    }
  }
  return unused;
}

}  // namespace samsvar::relations
