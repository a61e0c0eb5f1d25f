#include "engine/relations/document_set.h"

#include "engine/relations/parties.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace samsvar::relations {

namespace {

using agreement::Document;
using values::Truth;

bool holds(const std::vector<PartyId>& parties, PartyId party) {
  return std::find(parties.begin(), parties.end(), party) != parties.end();
}

/// An open list may include everyone whom the register pairs with a party that it names; without a
/// register, everyone.
bool may_deal_with(const World& world, PartyId party, const std::vector<PartyId>& named) {
  if (!world.register_) {
    return true;
  }
  return std::any_of(world.pairs.begin(), world.pairs.end(), [&](const RegisteredPair& pair) {
    return (pair.first == party && holds(named, pair.second)) ||
           (pair.second == party && holds(named, pair.first));
  });
}

bool replaces(const Document& later, const Document& earlier) {
  return std::any_of(later.replaces.begin(), later.replaces.end(),
                     [&](const auto& reference) { return reference.id == earlier.id; });
}

enum class Membership : std::uint8_t { No, Possible, Inherited, Yes };

/// Does the document's list of parties name the party, or may it include it?
Membership membership(const World& world, DocumentId id, PartyId party, Date date) {
  if (holds(world.parties_of[id.index], party)) {
    return Membership::Yes;
  }
  const auto& named = world.parties_of[id.index];
  if (std::any_of(named.begin(), named.end(), [&](PartyId predecessor) {
        return has_succeeded(world, party, predecessor, date);
      })) {
    return Membership::Inherited;
  }
  const auto& open = world.documents[id].parties.open_kinds;
  const bool is_open = std::find(open.begin(), open.end(), world.parties[party].kind) != open.end();
  return is_open && may_deal_with(world, party, named) ? Membership::Possible : Membership::No;
}

bool may_be_used(const World& world, DocumentId id, std::optional<DocumentId> draft) {
  const agreement::Status status = world.documents[id].status;
  return id == draft ||
         (status != agreement::Status::Draft && status != agreement::Status::Template);
}

/// How surely a document bears on whom the set is of.
using MemberOf = std::function<Membership(DocumentId)>;

/// Has another document taken over from it, for those that the other document is for?
Truth is_superseded(const World& world, DocumentId document, Date date, const MemberOf& member_of) {
  Truth superseded = Truth::False;
  const auto replacing = world.replaced_by.find(world.documents[document].id);
  if (replacing == world.replaced_by.end()) {
    return superseded;
  }
  for (const DocumentId other : replacing->second) {
    const Document& candidate = world.documents[other];
    if (other == document || !may_be_used(world, other, std::nullopt)) {
      continue;
    }
    const Membership member = member_of(other);
    const Truth concerned = member == Membership::Yes  ? Truth::True
                            : member == Membership::No ? Truth::False
                                                       : Truth::Unknown;
    superseded = values::either(superseded, values::both(concerned, candidate.in_force(date)));
  }
  return superseded;
}

/// Collects documents and keeps each once, firm before doubtful.
class Collector {
 public:
  /// `member_of` tells whom the set is of, so that what is superseded for others still counts;
  /// without it, what is superseded for everyone does not.
  Collector(const World& world, Date date, std::optional<DocumentId> draft, MemberOf member_of = {})
      : world_(world), date_(date), draft_(draft), member_of_(std::move(member_of)) {}

  /// A document that belongs to the set if it is in force.
  void add(DocumentId document, Membership member) {
    if (draft_ && replaces(world_.documents[*draft_], world_.documents[document])) {
      return;
    }
    if (member == Membership::No) {
      return;
    }
    const Truth force = document == draft_ ? Truth::True : force_of(document);
    if (force == Truth::False) {
      return;
    }
    if (member == Membership::Possible) {
      doubt(document, DoubtfulDocument::Why::OpenPartyList);
    } else if (member == Membership::Inherited) {
      doubt(document, DoubtfulDocument::Why::FromPredecessor);
    } else if (force == Truth::Unknown) {
      doubt(document, DoubtfulDocument::Why::UnknownIfInForce);
    } else {
      keep(document);
    }
  }

  /// Parents of what was added, and what is referred to but not in hand.
  [[nodiscard]] DocumentSet finish(bool with_parents) {
    for (std::size_t index = 0; with_parents && index < set_.documents.size(); ++index) {
      add_parents(set_.documents[index]);
    }
    for (std::size_t index = 0; with_parents && index < set_.doubtful.size(); ++index) {
      doubt_parents(set_.doubtful[index].document);
    }
    for (const DocumentId document : set_.documents) {
      note_missing(document, with_parents);
    }
    for (const DoubtfulDocument& doubtful : set_.doubtful) {
      note_missing(doubtful.document, with_parents);
    }
    std::sort(set_.documents.begin(), set_.documents.end());
    std::erase_if(set_.doubtful, [&](const DoubtfulDocument& doubtful) {
      return std::binary_search(set_.documents.begin(), set_.documents.end(), doubtful.document);
    });
    return std::move(set_);
  }

 private:
  [[nodiscard]] Truth force_of(DocumentId document) const {
    if (!member_of_) {
      return in_force(world_, document, date_);
    }
    return values::both(world_.documents[document].in_force(date_),
                        values::negate(is_superseded(world_, document, date_, member_of_)));
  }

  void keep(DocumentId document) {
    if (std::find(set_.documents.begin(), set_.documents.end(), document) == set_.documents.end()) {
      set_.documents.push_back(document);
    }
  }

  void doubt(DocumentId document, DoubtfulDocument::Why why) {
    if (std::none_of(set_.doubtful.begin(), set_.doubtful.end(),
                     [&](const DoubtfulDocument& other) { return other.document == document; })) {
      set_.doubtful.push_back({document, why});
    }
  }

  void add_parents(DocumentId document) {
    // A copy: adding a parent may move the documents' list, not the documents.
    for (const agreement::Reference& reference : world_.documents[document].part_of) {
      if (const auto parent = world_.find_document(reference.id)) {
        add(*parent, Membership::Yes);
      }
    }
  }

  /// What a document that cannot be relied on is part of, is as doubtful.
  void doubt_parents(DocumentId document) {
    for (const agreement::Reference& reference : world_.documents[document].part_of) {
      const auto parent = world_.find_document(reference.id);
      if (parent && force_of(*parent) != Truth::False) {
        doubt(*parent, DoubtfulDocument::Why::UnknownIfInForce);
      }
    }
  }

  void note_missing(DocumentId document, bool all_references) {
    const Document& it = world_.documents[document];
    note_missing(it.part_of);
    if (all_references) {
      note_missing(it.refers_to);
      note_missing(it.replaces);
    }
  }

  void note_missing(const std::vector<agreement::Reference>& references) {
    for (const agreement::Reference& reference : references) {
      const bool known =
          std::any_of(set_.missing.begin(), set_.missing.end(),
                      [&](const MissingDocument& missing) { return missing.name == reference.id; });
      if (!known && !world_.find_document(reference.id)) {
        set_.missing.push_back({.why = MissingDocument::Why::Referred,
                                .name = reference.id,
                                .range = reference.range});
      }
    }
  }

  const World& world_;
  Date date_;
  std::optional<DocumentId> draft_;
  MemberOf member_of_;
  DocumentSet set_;
};

/// What the register, or the lack of one, says of whether everything is in hand.
void note_not_received(const World& world, PartyId party,
                       const std::vector<std::string>& framework_types, DocumentSet& set) {
  if (world.complete_as_given) {
    return;
  }
  if (world.register_) {
    using Why = MissingDocument::Why;
    const bool all_received = world.parties[party].received == agreement::Received::Yes;
    // A source of facts is no agreement.
    const bool nothing_in_hand =
        std::all_of(set.documents.begin(), set.documents.end(),
                    [&](DocumentId document) { return world.documents[document].facts_only; }) &&
        set.doubtful.empty();
    if (!all_received || nothing_in_hand) {
      set.missing.push_back({.why = all_received ? Why::NoneInForce : Why::NotReceived,
                             .name = world.parties[party].name,
                             .range = {}});
    }
    return;
  }
  const bool framed =
      std::any_of(set.documents.begin(), set.documents.end(), [&](DocumentId document) {
        return std::find(framework_types.begin(), framework_types.end(),
                         world.documents[document].type) != framework_types.end();
      });
  if (!framed) {
    set.missing.push_back({.why = MissingDocument::Why::NoFramework, .name = {}, .range = {}});
  }
}

/// The document types that any kind of subject calls a framework.
std::vector<std::string> all_framework_types(const World& world) {
  std::vector<std::string> all;
  for (const ir::SubjectKind& kind : world.vocabulary->subject_kinds) {
    all.insert(all.end(), kind.framework_types.begin(), kind.framework_types.end());
  }
  return all;
}

/// A source of facts names the party that it is about, and may leave the other one out.
Membership pair_membership(const World& world, DocumentId id, PartyId first, PartyId second,
                           Date date) {
  const Membership with_first = membership(world, id, first, date);
  const Membership with_second = membership(world, id, second, date);
  const auto& named = world.parties_of[id.index];
  const bool names_second_kind = std::any_of(named.begin(), named.end(), [&](PartyId party) {
    return world.parties[party].kind == world.parties[second].kind;
  });
  if (world.documents[id].facts_only && !names_second_kind) {
    return with_first;
  }
  return std::min(with_first, with_second);
}

}  // namespace

/// Superseded only when it is so for every party: a new agreement with one of them leaves the old
/// one standing for the others.
values::Truth in_force(const World& world, DocumentId document, Date date) {
  const auto& parties = world.parties_of[document.index];
  Truth superseded = Truth::True;
  for (const PartyId party : parties) {
    superseded = values::both(superseded, is_superseded(world, document, date, [&](DocumentId id) {
                                return membership(world, id, party, date);
                              }));
  }
  if (parties.empty()) {
    superseded = is_superseded(world, document, date, [](DocumentId) { return Membership::Yes; });
  }
  return values::both(world.documents[document].in_force(date), values::negate(superseded));
}

DocumentSet set_of_pair(const World& world, ir::SubjectKindId kind, PartyId first, PartyId second,
                        Date date, std::optional<DocumentId> draft) {
  const MemberOf member_of = [&](DocumentId id) {
    return pair_membership(world, id, first, second, date);
  };
  Collector collector(world, date, draft, member_of);
  for (const DocumentId id : world.documents.ids()) {
    if (may_be_used(world, id, draft)) {
      collector.add(id, member_of(id));
    }
  }
  DocumentSet set = collector.finish(true);
  note_not_received(world, first, world.vocabulary->subject_kinds[kind].framework_types, set);
  return set;
}

DocumentSet set_of_party(const World& world, PartyId party, Date date,
                         std::optional<DocumentId> draft) {
  const MemberOf member_of = [&](DocumentId id) { return membership(world, id, party, date); };
  Collector collector(world, date, draft, member_of);
  for (const DocumentId id : world.documents.ids()) {
    if (may_be_used(world, id, draft)) {
      collector.add(id, member_of(id));
    }
  }
  DocumentSet set = collector.finish(true);
  note_not_received(world, party, all_framework_types(world), set);
  return set;
}

DocumentSet set_of_agreement(const World& world, DocumentId document, Date date,
                             bool as_if_in_force) {
  Collector collector(world, date,
                      as_if_in_force ? std::optional<DocumentId>(document) : std::nullopt);
  collector.add(document, Membership::Yes);
  return collector.finish(false);
}

DocumentSet set_of_group(const World& world, const std::vector<PartyId>& parties, Date date) {
  Collector collector(world, date, std::nullopt);
  for (const DocumentId id : world.documents.ids()) {
    Membership strongest = world.complete_as_given ? Membership::Yes : Membership::No;
    for (const PartyId party : parties) {
      strongest = std::max(strongest, membership(world, id, party, date));
    }
    if (may_be_used(world, id, std::nullopt)) {
      collector.add(id, strongest);
    }
  }
  DocumentSet set = collector.finish(true);
  for (const PartyId party : parties) {
    note_not_received(world, party, all_framework_types(world), set);
  }
  return set;
}

}  // namespace samsvar::relations
