#pragma once
// One document as read from one YAML file: an agreement, one party's draft, an agreement with a
// host, a template, or a source of facts that is no agreement. Holds what the engine itself needs
// to know of documents (parties, status, dates, references, how complete the transcription is) and
// the content as typed data.

#include "engine/agreement/datum.h"
#include "engine/support/strong_id.h"
#include "engine/values/truth.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::agreement {

struct DocumentTag;
using DocumentId = StrongId<DocumentTag>;

enum class Status : std::uint8_t {
  InForce,     // gjeldende
  Draft,       // utkast
  Terminated,  // oppsagt
  Template,    // mal
  Unknown,
};

/// One entry of `parter` or `bundne`.
struct PartyEntry {
  ir::PartyKindId kind;
  std::string name;    // as written; empty when unknown
  std::string number;  // as written, digits only
  SourceRange range;
};

struct PartyList {
  std::vector<PartyEntry> entries;
  /// Kinds with an `ukjent` entry ("kommuner: ukjent"): anyone of that kind may be included.
  std::vector<ir::PartyKindId> open_kinds;
  bool stated = false;
  SourceRange range;
};

/// A reference to another document by its id.
struct Reference {
  std::string id;
  SourceRange range;
};

/// `gjelder: {fom, tom}`.
struct Validity {
  bool stated = false;
  std::optional<values::Date> from;
  bool from_unknown = false;
  std::optional<values::Date> to;
  bool to_unknown = false;  // also vague words ("kan forlenges …")
  SourceRange range;
};

/// How far a part of the document has been transcribed.
struct Completeness {
  std::string path;  // canonical dotted path of the part; empty for the document's default
  bool complete = false;
};

struct Document {
  source::FileId file;
  /// Where the whole mapping stands.
  SourceRange range;
  std::string id;
  SourceRange id_range;
  std::string title;
  /// Of `avtale.type` or `dokument.type`, canonical; empty when unknown.
  std::string type;
  SourceRange type_range;
  Status status = Status::Unknown;
  /// `dokument:` instead of `avtale:`: holds facts only.
  bool facts_only = false;
  std::string language;  // nb, nn, en or empty
  std::optional<values::Date> registered;
  PartyList parties;
  PartyList bound;
  Validity validity;
  std::vector<Reference> part_of;    // del_av
  std::vector<Reference> refers_to;  // viser_til
  std::vector<Reference> replaces;   // erstatter
  /// `går_foran`: document ids or document types that this one takes precedence over.
  std::vector<Reference> precedes;
  /// Statutory points covered, as written numbers; `covers_open` when the list has `ukjent`.
  std::vector<std::string> covers;
  bool covers_stated = false;
  bool covers_open = false;
  SourceRange covers_range;

  std::vector<Completeness> completeness;
  /// Parts where a key was not understood or a value not readable: silence there proves nothing.
  /// Canonical dotted paths; an empty one means the whole document.
  std::vector<std::string> doubtful;

  /// The whole content by the vocabulary, `avtale` included: a Record datum.
  Datum content{.range = {}, .key_range = {}, .form = Record{}};
  /// Under `faktisk`, mirrored: a Record datum, empty when there is none.
  Datum actual{.range = {}, .key_range = {}, .form = Record{}};

  /// Is the transcription complete for this noun, so that silence means "not agreed"? False for a
  /// noun introduced after the registration, in a partial or doubtful part.
  [[nodiscard]] bool is_complete_for(const ir::Vocabulary& vocabulary, ir::NounId noun) const;

  /// Is it in force on the date? From `gjelder`; where that is missing or unknown, `gjeldende` says
  /// so from `registrert` on; otherwise unknown. Terminated documents are in force until `tom`,
  /// drafts and templates never; a source of facts always, unless it says otherwise.
  [[nodiscard]] values::Truth in_force(values::Date date) const;
};

/// Where a missing key belongs: the place to insert it and the YAML lines that would do so.
struct InsertionPoint {
  SourceRange range;  // empty range
  std::string yaml;   // indented, with a placeholder for the value
};

}  // namespace samsvar::agreement
