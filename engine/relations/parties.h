#pragma once
// Which real party a name in a document stands for. A party is known by every name and number that
// it has had; two parties of one name are told apart by number or by when they bore it, and where
// that is not enough the document is told so rather than guessed about.

#include "engine/diagnostics/diagnostic.h"
#include "engine/relations/world.h"

#include <vector>

namespace samsvar::relations {

/// Names compare without regard to case, spaces, underscores and hyphens.
[[nodiscard]] std::string comparable_name(std::string_view name);

/// Its name, with its number on the date where another party has the same name then.
[[nodiscard]] std::string distinct_name(const World& world, PartyId id, Date date);

/// Fills `world.parties` from the register and `world.parties_of` from the documents; parties that
/// only documents name are added.
void bind_parties(World& world, diagnostics::Diagnostics& diagnostics);

/// The day that a document's parties are understood on: its first day, else when it was registered.
[[nodiscard]] Date naming_date(const agreement::Document& document);

/// Has `successor` taken over from `predecessor` by the date, directly or by way of others?
[[nodiscard]] bool has_succeeded(const World& world, PartyId successor, PartyId predecessor,
                                 Date date);

}  // namespace samsvar::relations
