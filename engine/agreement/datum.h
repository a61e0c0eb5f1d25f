#pragma once
// What an agreement document says, typed by the vocabulary but not yet read for a date: the value
// at a key may be plain, unknown, claimed not applicable, vague words, a timeline, several parties'
// positions, or given for each party. Every datum keeps the range of its key and of its value, so
// that a report can point at it. `lookup` (evaluation) reads data as of a date.

#include "engine/ir/vocabulary.h"
#include "engine/source/source_range.h"
#include "engine/values/value.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::agreement {

using source::SourceRange;

struct Datum;

/// `ukjent`, or nothing after the colon.
struct Unknown {};

/// `ikke_aktuelt: grunn`. A claim, never a pass.
struct ClaimedNotApplicable {
  std::string ground;
};

/// `ordlyd: "rimelig tid"`: the agreement's own vague words.
struct Wording {
  std::string text;
};

/// A value that could not be read; the diagnostic has been given. Counts as unknown.
struct Unreadable {};

/// `ifølge: {kommune: …, foretak: …}`; also how drafts and differing documents are seen.
struct Position {
  std::string label;  // a party kind, "avtaletekst", "vaktplan" or a document's id, as written
  SourceRange label_range;
  std::vector<Datum> datum;  // exactly one
};

struct Contested {
  std::vector<Position> positions;
};

/// `{fom: 2013-02-01, tom: …, verdi: …}`; days inclusive.
struct Step {
  SourceRange range;
  std::optional<values::Date> from;  // none and not unknown: holds from before (first step only)
  bool from_unknown = false;
  std::optional<values::Date> to;  // none and not unknown: until the next step, or without end
  bool to_unknown = false;
  std::vector<Datum> value;  // exactly one
};

struct Timeline {
  std::vector<Step> steps;  // in order of `from`
};

/// `for: {Etne: 35 %, Vindafjord: 65 %}`
struct PerParty {
  struct Share {
    values::PartyName party;
    SourceRange range;
    std::vector<Datum> value;  // exactly one
  };

  std::vector<Share> shares;
};

struct ListOf {
  std::vector<Datum> items;
  /// An `ukjent` entry, or an entry that could not be read: the list may have more.
  bool open = false;
};

struct Field {
  std::string segment;  // canonical
  ir::NounId noun;
  std::vector<Datum> value;  // exactly one
};

struct Record {
  std::vector<Field> fields;  // in file order

  [[nodiscard]] const Datum* find(std::string_view segment) const;
};

struct Datum {
  /// The value as written; for a mapping or list from its first to its last character.
  SourceRange range;
  /// The key that it stands under; empty range at the value's begin for list items and the root.
  SourceRange key_range;
  std::variant<Unknown, ClaimedNotApplicable, Wording, Unreadable, Contested, Timeline, PerParty,
               ListOf, Record, values::Value>
      form;
};

}  // namespace samsvar::agreement
