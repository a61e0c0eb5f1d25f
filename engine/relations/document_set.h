#pragma once
// Which documents bear on a subject on a date, which of them cannot be relied on, and which are
// known or must be presumed to be missing. Soundness rests here: silence means "not agreed" only
// where nothing is missing.

#include "engine/relations/world.h"

#include <vector>

namespace samsvar::relations {

/// Of two parties that must have an agreement: documents in force with both as parties, the
/// documents that these are part of, and sources of facts about the first.
[[nodiscard]] DocumentSet set_of_pair(const World& world, ir::SubjectKindId kind, PartyId first,
                                      PartyId second, Date date, std::optional<DocumentId> draft);

/// Of one party: every document in force that it is a party to, with what these are part of.
[[nodiscard]] DocumentSet set_of_party(const World& world, PartyId party, Date date,
                                       std::optional<DocumentId> draft);

/// Of one agreement: itself. What it is part of counts only as missing when it is not in hand.
[[nodiscard]] DocumentSet set_of_agreement(const World& world, DocumentId document, Date date,
                                           bool as_if_in_force);

/// Of a group of parties, or of all.
[[nodiscard]] DocumentSet set_of_group(const World& world, const std::vector<PartyId>& parties,
                                       Date date);

}  // namespace samsvar::relations
