#pragma once
// What a set of documents says about one noun on a date: every statement with the place and the
// party it comes from, and, where nothing is said, whether that is because nothing was agreed or
// because we do not have it all. Timelines are read at the date, values given for each party are
// picked out, and a document's precedence is applied.

#include "engine/agreement/datum.h"
#include "engine/relations/world.h"

#include <optional>
#include <string>
#include <vector>

namespace samsvar::relations {

/// One statement: a value, a list, a record, vague words, a claim, or an explicit unknown. A
/// timeline or a `for` that stands here does not tell what holds for the subject on the date.
struct Statement {
  DocumentId document;
  std::string label;  // whose position; empty when it is the document's own
  const agreement::Datum* datum = nullptr;
  /// Another document takes precedence; shown, not used.
  bool overridden = false;
};

struct Reading {
  std::vector<Statement> statements;
  /// Nothing is stated, and all that could have stated it is in hand and complete.
  bool not_agreed = false;
  /// Documents in hand that are not complete for the noun and are silent about it.
  std::vector<DocumentId> partial;
  /// Documents that cannot be relied on and say something about it, or may where nothing is stated.
  std::vector<DoubtfulDocument> doubtful;
  /// Those that say nothing of what is stated, and yet may: they cannot disturb a value, but words
  /// that are none are not all that there is as long as they are in doubt.
  std::vector<DoubtfulDocument> doubtful_and_silent;
  /// The set lacks documents.
  std::vector<MissingDocument> missing;

  [[nodiscard]] bool is_stated() const;
};

/// What to look in: the set, the date, and the parties whose own values count.
struct View {
  const World* world = nullptr;
  const DocumentSet* set = nullptr;
  const std::vector<PartyId>* parties = nullptr;
  Date date;
};

/// `factual`: the document's facts (`faktisk`). A noun that is only a fact is read from both.
[[nodiscard]] Reading read_noun(const View& view, ir::NounId noun, bool factual);

/// The field of an element that a list holds; `noun` lies below the list's noun. Silence is judged
/// by the whole set, as for any noun.
[[nodiscard]] Reading read_field(const View& view, const Statement& element, ir::NounId list,
                                 ir::NounId noun);

/// One datum and what it says on the date, through `for`, timeline and `ifølge`.
[[nodiscard]] std::vector<Statement> read_datum(const View& view, const Statement& whole);

/// Where the noun would be inserted: the document that holds the deepest part of its path, of
/// several the first by id.
[[nodiscard]] std::optional<DocumentId> home_of(const View& view, ir::NounId noun);

/// The party that has the task instead of `party` on a date, as the documents say.
struct Host {
  enum class Certainty : std::uint8_t { Named, None, Unknown };

  Certainty certainty = Certainty::Unknown;
  std::optional<PartyId> party;
  Reading reading;
};

[[nodiscard]] Host host_of(const World& world, ir::TaskId task, const View& view);

/// Circles among the hosts of every task on the date; each is reported once, by name and place.
void report_host_circles(const World& world, Date date, diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::relations
