#pragma once
// From what documents say of a noun to what a condition can use: alternatives, doubts, evidence.

#include "engine/evaluation/context.h"

#include <string>
#include <vector>

namespace samsvar::evaluation {

/// A noun's reading together with the view that it was read in.
struct NounReading {
  relations::Reading reading;
  relations::DocumentSet own_set;    // keeps the set alive when it is not the subject's
  std::vector<Doubt> doubts_before;  // the place to look in could not be settled
};

[[nodiscard]] NounReading read(Context& context, const ir::NounRef& noun);

/// The statements that count (not overridden).
[[nodiscard]] std::vector<relations::Statement> counting(const relations::Reading& reading);

[[nodiscard]] Evidence evidence_of(const Context& context, const ir::NounRef& noun,
                                   const relations::Statement& statement);
/// Where the noun would be inserted; nothing when no document is in hand.
[[nodiscard]] std::vector<Evidence> absence_of(const Context& context, const ir::NounRef& noun);

/// Why one statement is no value: unknown, vague words, a claim.
[[nodiscard]] std::optional<Doubt> doubt_of(const Context& context, const ir::NounRef& noun,
                                            const relations::Statement& statement);
/// Why silence is undecided: documents not received, partial registrations, unknown facts.
[[nodiscard]] std::vector<Doubt> doubts_of_silence(const Context& context, const ir::NounRef& noun,
                                                   const relations::Reading& reading);
/// Why unreliable documents leave it undecided.
[[nodiscard]] std::vector<Doubt> doubts_of_documents(const Context& context,
                                                     const ir::NounRef& noun,
                                                     const relations::Reading& reading);
[[nodiscard]] Doubt doubt_of_missing(const Context& context,
                                     const relations::MissingDocument& missing);
/// Why what is stated is not all: a part of it is unknown.
[[nodiscard]] Doubt doubt_of_rest(const Context& context, const ir::NounRef& noun);
/// Why positions that list differently leave it undecided.
[[nodiscard]] Doubt lists_differ(const ListOperand& list);
[[nodiscard]] Doubt contradiction(const Context& context, const ir::NounRef& noun,
                                  const std::vector<relations::Statement>& statements);

/// Is the noun a particular of the agreement itself, and not of what it regulates?
[[nodiscard]] bool is_of_the_agreement(const Context& context, const ir::NounRef& noun);

void add_doubts(std::vector<Doubt>& doubts, const std::vector<Doubt>& more);

/// Same value, list or record, whatever the order of a list.
[[nodiscard]] bool same(const agreement::Datum& left, const agreement::Datum& right);

}  // namespace samsvar::evaluation
