#pragma once
// What agreements may speak of, declared in rule files: nouns with their types, the kinds of party,
// subject and presence, and the tasks that may be left to a host. The reader of agreements and the
// rules share it; the engine itself knows none of these words.

#include "engine/ir/type.h"
#include "engine/messages/message.h"
#include "engine/source/source_range.h"
#include "engine/support/store.h"
#include "engine/support/strong_id.h"
#include "engine/values/date.h"
#include "engine/values/value.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::ir {

using messages::LocalText;
using source::SourceRange;

struct NounTag;
using NounId = StrongId<NounTag>;
struct PresenceTag;
using PresenceId = StrongId<PresenceTag>;
struct PartyKindTag;
using PartyKindId = StrongId<PartyKindTag>;
struct SubjectKindTag;
using SubjectKindId = StrongId<SubjectKindTag>;
struct TaskTag;
using TaskId = StrongId<TaskTag>;
struct TableTag;
using TableId = StrongId<TableTag>;

/// How silence about a noun is understood.
enum class Stance : std::uint8_t {
  Content,  // avtaleinnhold: what the agreement must say; missing from a complete one = not agreed
  Fact,     // faktum: how the world is; missing = unknown, always
  Both,     // begge: content in the agreement, a fact under `faktisk`
};

/// One word of a choice noun.
struct ChoiceWord {
  std::string word;
  LocalText title;
  std::vector<std::string> aliases;
};

/// Where a noun's value comes from when no document states it.
enum class Derivation : std::uint8_t {
  None,
  Documents,      // the documents in force that the party or subject takes part in
  Parties,        // the parties of the subject's documents, or of the kind named
  BoundParties,   // those bound by the documents without being parties
  Subjects,       // the subjects of the kind named
  RegisterField,  // a field of the party's entry in the register
};

struct Noun {
  SourceRange range;  // the declaration
  std::string path;   // "tjeneste.responstid"
  std::string segment;
  std::optional<NounId> parent;
  std::map<std::string, NounId, std::less<>> children;
  /// False for a section that is only implied by longer paths; it is a Record without a text.
  bool declared = false;
  Type type;
  Stance stance = Stance::Content;
  bool united = false;  // lists and rosters of several documents are joined
  LocalText title;
  LocalText definition;
  std::vector<std::string> aliases;  // of the segment
  std::vector<ChoiceWord> choices;
  std::optional<values::Date> introduced;
  Derivation derivation = Derivation::None;
  std::string derived_from;  // the party or subject kind, or the register field
};

struct Presence {
  SourceRange range;
  std::string word;                  // the key in agreements
  LocalText title;                   // the words in rules and reports
  std::vector<PresenceId> included;  // presences that this one counts as, itself not listed
};

struct PartyKind {
  SourceRange range;
  std::string word;
  LocalText title;
  std::vector<std::string> keys;  // in a document's list of parties
  std::string register_key;       // in the register; empty when it is not registered
};

enum class SubjectForm : std::uint8_t { Agreement, Party, Pair, Group, All };

struct SubjectKind {
  SourceRange range;
  std::string word;
  LocalText title;
  std::string code;  // in JSON: agreement, collaboration, municipality, trust, …
  SubjectForm form = SubjectForm::Agreement;
  /// Of Party and Pair: the party kinds. Of Group: the party kind grouped.
  std::vector<PartyKindId> parties;
  /// Of Group: the register field that members share.
  std::string grouped_by;
  /// Values of the document type that show, without a register, that the whole set is in hand.
  std::vector<std::string> framework_types;
};

struct Task {
  SourceRange range;
  std::string word;
  LocalText title;
  std::optional<NounId> host;  // the noun that names the host party
  std::string host_agreement;  // the document type of the agreement with the host
};

struct TableRow {
  values::Date from;
  values::Value value;
};

struct Table {
  SourceRange range;
  std::string word;
  LocalText title;
  Type type;
  std::vector<TableRow> rows;  // by date
  std::optional<values::Date> to;
};

struct Vocabulary {
  Store<NounId, Noun> nouns;
  std::map<std::string, NounId, std::less<>> roots;
  Store<PresenceId, Presence> presences;
  Store<PartyKindId, PartyKind> party_kinds;
  Store<SubjectKindId, SubjectKind> subject_kinds;
  Store<TaskId, Task> tasks;
  Store<TableId, Table> tables;

  /// The noun at a dotted path in canonical spelling.
  [[nodiscard]] std::optional<NounId> find_noun(std::string_view path) const;
  /// The child of `parent` (a root when there is none) by its segment or one of its aliases. The
  /// word is composed (NFC); case matters.
  [[nodiscard]] std::optional<NounId> find_child(std::optional<NounId> parent,
                                                 std::string_view word) const;
  /// A choice noun's canonical word for a word or alias; spaces and underscores are the same.
  [[nodiscard]] const ChoiceWord* find_choice(NounId noun, std::string_view word) const;
  [[nodiscard]] std::optional<PartyKindId> find_party_kind(std::string_view word) const;
  /// The party kind that a key in a list of parties stands for.
  [[nodiscard]] std::optional<PartyKindId> find_party_key(std::string_view key) const;
  [[nodiscard]] std::optional<SubjectKindId> find_subject_kind(std::string_view word) const;
  [[nodiscard]] std::optional<TaskId> find_task(std::string_view word) const;
  [[nodiscard]] std::optional<TableId> find_table(std::string_view word) const;
  /// The noun as a reader knows it: its title, or the path where it has none.
  [[nodiscard]] LocalText title(NounId noun) const;
};

}  // namespace samsvar::ir
