#pragma once
// Everything that was read, bound together: who the parties are, which documents belong to which
// subject on a date, what is known to be missing, and who hosts a task for whom. Rules are assessed
// on the subjects that this gives; nothing here decides a rule.

#include "engine/agreement/document.h"
#include "engine/agreement/register.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"
#include "engine/source/source_map.h"
#include "engine/support/store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samsvar::relations {

using agreement::DocumentId;
using values::Date;

struct PartyTag;
using PartyId = StrongId<PartyTag>;

/// A name as names are compared, see `comparable_name`, and when the party bears it.
struct KnownName {
  std::string comparable;
  std::optional<Date> from;
  std::optional<Date> to;
};

/// One real party, found by any name or number that it has had.
struct Party {
  ir::PartyKindId kind;
  std::string name;
  std::vector<KnownName> known_names;  // its own first
  std::vector<agreement::DatedNumber> numbers;
  agreement::Received received = agreement::Received::Unknown;
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<PartyId> successors;
  /// In the register; none when the party is known from documents alone.
  const agreement::RegisteredParty* registered = nullptr;
};

/// A document that may bear on the subject but cannot be relied on: its content counts as unknown.
struct DoubtfulDocument {
  enum class Why : std::uint8_t {
    UnknownIfInForce,
    OpenPartyList,    // anyone of the kind may be included
    FromPredecessor,  // signed by a party that this one has succeeded
  };

  DocumentId document;
  Why why;
};

/// A document that is known or must be presumed to exist, and is not in hand.
struct MissingDocument {
  enum class Why : std::uint8_t {
    Referred,     // `name` is the id that a document refers to
    NotReceived,  // the register says that not all of `name`'s documents have been received
    NoneInForce,  // all of `name`'s documents are in hand, and none holds on the date
    NoFramework,  // without a register: no framework agreement in hand shows the set to be whole
  };

  Why why;
  std::string name;
  std::optional<source::SourceRange> range;  // the reference
};

struct DocumentSet {
  std::vector<DocumentId> documents;  // in force and in the set, by file name
  std::vector<DoubtfulDocument> doubtful;
  std::vector<MissingDocument> missing;

  /// Is all that could bear on the subject in hand?
  [[nodiscard]] bool is_whole() const { return missing.empty(); }
};

struct Subject {
  ir::SubjectKindId kind;
  std::string id;     // stable, for machines: "etne×helse-fonna-hf"
  std::string title;  // "Etne × Helse Fonna HF"
  std::vector<PartyId>
      parties;  // Party: one; Pair: in the kind's order; Agreement: all that are known
  std::optional<DocumentId> agreement;  // of Agreement subjects
  DocumentSet set;
  /// Assessed as if in force, on `date`, because one of its documents is a draft.
  std::optional<DocumentId> draft;
  /// False for a pair found in documents that the register does not demand.
  bool measured = true;
  Date date;  // of assessment
};

/// A document that was not used, and why: listed in the report.
struct UnusedDocument {
  enum class Why : std::uint8_t { NotYetInForce, Expired, Superseded, Template, Draft };

  DocumentId document;
  Why why;
};

/// Two parties that must have an agreement with each other, while `from`–`to`.
struct RegisteredPair {
  PartyId first;
  PartyId second;
  std::optional<Date> from;
  std::optional<Date> to;
};

struct World {
  const ir::Vocabulary* vocabulary = nullptr;
  const source::SourceMap* sources = nullptr;
  Store<DocumentId, agreement::Document> documents;  // in order of file name
  /// Of documents with one id, the first.
  std::map<std::string, DocumentId, std::less<>> document_ids;
  /// By id, the documents that say that they replace it, in their order.
  std::map<std::string, std::vector<DocumentId>, std::less<>> replaced_by;
  std::optional<agreement::Register> register_;
  /// Those of the register, in its order; one that names an unknown party is left out and reported.
  std::vector<RegisteredPair> pairs;
  Store<PartyId, Party> parties;
  /// The parties of each document, and those bound by it without being parties, in its own order.
  std::vector<std::vector<PartyId>> parties_of;
  std::vector<std::vector<PartyId>> bound_of;
  /// In a trial: the one document is the whole set.
  bool complete_as_given = false;

  [[nodiscard]] std::optional<DocumentId> find_document(std::string_view id) const;
  [[nodiscard]] const std::string& file_name(DocumentId document) const;
};

/// Finds out who the parties are and reports dangling references, cycles of `del_av` and
/// `erstatter`, ambiguous and unknown names, and equal ids.
[[nodiscard]] World bind(const source::SourceMap& sources, const ir::Vocabulary& vocabulary,
                         std::vector<agreement::Document> documents,
                         std::optional<agreement::Register> register_,
                         diagnostics::Diagnostics& diagnostics);

/// The party that a name or number stands for on a date, of the kind given (any when none). Nothing
/// when there is none or the name is ambiguous.
[[nodiscard]] std::optional<PartyId> find_party(const World& world,
                                                std::optional<ir::PartyKindId> kind,
                                                std::string_view name, std::string_view number,
                                                Date date);

/// Every subject of a kind on a date: from the register and from documents; drafts are subjects of
/// their own. In order of id.
[[nodiscard]] std::vector<Subject> subjects(const World& world, ir::SubjectKindId kind, Date date);

/// The subject of a kind that stands for a party, or for a pair (`first` with each demanded or
/// found counterpart; with `preferred` where that is one of them).
[[nodiscard]] Subject subject_of_party(const World& world, ir::SubjectKindId kind, PartyId party,
                                       Date date);
[[nodiscard]] std::vector<Subject> pairs_of_party(const World& world, ir::SubjectKindId kind,
                                                  PartyId party, Date date);
[[nodiscard]] Subject subject_of_agreement(const World& world, ir::SubjectKindId kind,
                                           DocumentId document, Date date);

/// Documents of the type in force on the date with both as parties.
struct HostAgreement {
  std::optional<DocumentId> document;
  bool doubtful = false;     // found, but not certainly in force
  bool all_in_hand = false;  // when none is found: could there be one that we have not received?
};

[[nodiscard]] HostAgreement find_host_agreement(const World& world, std::string_view type,
                                                PartyId guest, PartyId host, Date date);

/// Is the document in force on the date, superseding documents taken into account?
[[nodiscard]] values::Truth in_force(const World& world, DocumentId document, Date date);

/// Documents that no subject uses on the date, with the reason.
[[nodiscard]] std::vector<UnusedDocument> unused_documents(const World& world, Date date);

}  // namespace samsvar::relations
