#pragma once
// Parties as documents name them: `{kommune: Askøy, nummer: "4627"}`, `kommuner: [Etne, Tysvær]`,
// `kommuner: ukjent`, or only a name where the noun says which kind of party it holds.

#include "engine/agreement/reading.h"

#include <optional>
#include <string_view>

namespace samsvar::agreement {

/// Reads one entry of a list of parties into `parties`. `kind` is the kind that a bare name has, if
/// any. False: not readable, and the diagnostic has been given.
bool read_party_entry(Reading& reading, const Node& node, std::optional<ir::PartyKindId> kind,
                      PartyList& parties);

/// A whole list of parties, for the document's own header.
[[nodiscard]] PartyList read_party_list(Reading& reading, const Node& node,
                                        std::optional<ir::PartyKindId> kind);

/// The kind that a noun's type names, if it does.
[[nodiscard]] std::optional<ir::PartyKindId> kind_of(const ir::Vocabulary& vocabulary,
                                                     const ir::Type& type);

[[nodiscard]] values::PartyName name_of(const ir::Vocabulary& vocabulary, const PartyEntry& entry);

}  // namespace samsvar::agreement
