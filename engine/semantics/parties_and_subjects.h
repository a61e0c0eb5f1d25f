#pragma once
// Who may be party to agreements, what a rule may apply to, and in what ways someone may be on
// duty: all declared, none known to the engine.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

void collect_party_kinds(Workbench& bench);
/// After the party kinds.
void collect_subject_kinds(Workbench& bench);
/// `included` is closed: a presence that covers another also covers what that one covers.
void collect_presences(Workbench& bench);

/// The declared party kind of a word, reported when there is none.
[[nodiscard]] std::optional<ir::PartyKindId> resolve_party_kind(
    const ir::Vocabulary& vocabulary, const syntax::Name& word,
    diagnostics::Diagnostics& diagnostics);
[[nodiscard]] std::optional<ir::SubjectKindId> resolve_subject_kind(
    const ir::Vocabulary& vocabulary, const syntax::Name& word,
    diagnostics::Diagnostics& diagnostics);

/// The section that documents keep their own particulars in: the noun spelled as the subject kind
/// that stands for one agreement.
[[nodiscard]] std::optional<ir::NounId> document_section(const ir::Vocabulary& vocabulary);

}  // namespace samsvar::semantics
