#pragma once
// All requirements of a run, as meant: the vocabulary, the legal sources, and each rule with its
// versions over time. Made by semantics, put in order by the catalogue, read by evaluation.

#include "engine/ir/expr.h"
#include "engine/ir/vocabulary.h"
#include "engine/support/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::ir {

struct LegalSourceTag;
using LegalSourceId = StrongId<LegalSourceTag>;

/// How a source, rule or deadline was checked against the official text.
struct Verification {
  bool verified = false;
  std::optional<values::Date> date;
  std::string note;
};

enum class SourceKind : std::uint8_t {
  Act,
  Regulation,
  Guidance,
  Circular,
  Agreement,
  GrantScheme,
  Practice,
};

struct LegalSource {
  SourceRange range;
  std::string word;  // hol
  LocalText title;
  std::string short_title;  // what citations begin with; the word where none is given
  SourceKind kind = SourceKind::Act;
  std::string identity;
  std::string address;
  std::string section_address;  // with {paragraf}
  Verification verification;
};

/// hol § 1-2 første ledd annet punktum nr. 12 bokstav b
struct Citation {
  static constexpr int last = -1;

  SourceRange range;
  LegalSourceId source;
  std::string heading;
  std::string chapter;
  std::string section;
  std::vector<int> paragraphs;  // ledd, 1-based; `last` for siste
  std::vector<int> sentences;   // punktum
  std::string item;
  std::string letter;
};

enum class Binding : std::uint8_t {
  Law,
  Regulation,
  Soundness,
  Guidance,
  Grant,
  NationalAgreement,
  Practice,
};

/// The last day to comply.
struct Deadline {
  SourceRange range;
  ExprId date;
  std::vector<Citation> basis;
  Verification verification;  // verified when the rule says nothing of it
};

/// What a rule says from one day on.
struct Version {
  values::Date from;
  std::vector<Citation> basis;  // the first is the main one, the rest jf.
  Binding binding = Binding::Practice;
  std::optional<Deadline> deadline;
  std::optional<ExprId> condition;  // når
  ExprId requirement;
  Verification verification;
};

struct Exception {
  SourceRange range;
  std::string id;
  LocalText title;
  std::vector<Citation> basis;
  std::optional<values::Date> from;
  std::optional<values::Date> to;
  ExprId condition;
  std::optional<ExprId> proof;
  bool not_applicable = false;
  std::string via;
};

struct Question {
  std::string id;
  LocalText text;
};

struct Variable {
  std::string name;
  SourceRange range;
  /// The element's type; of a Record or Document its fields are nouns below `list_noun`, of a
  /// Document those below the section that agreements keep their own particulars in.
  Type type;
  std::optional<NounId> list_noun;
};

enum class TrialStatus : std::uint8_t { Met, Gap, Due, Unclear, NotApplicable };

struct Trial {
  struct Given {
    SourceRange range;
    std::string path;  // canonical, "faktisk." first when it is a fact beside the agreement
    std::string yaml;
    SourceRange yaml_range;
  };

  SourceRange range;
  std::string title;
  std::string subject;  // empty: the one subject there is
  std::optional<values::Date> date;
  std::vector<Given> given;
  std::vector<std::string> files;  // relative to the rule file's folder
  TrialStatus expected = TrialStatus::Met;
  std::optional<values::Date> deadline;
  std::string detail;  // a reason, severity or "not in force" in the file's own words; see trials
  std::string via;
  SourceRange expectation_range;
};

/// A change of the rule that no agreement could show, written as the condition would read with it.
struct Equivalent {
  SourceRange range;
  std::string changed;
  std::string proof;
};

struct Rule {
  SourceRange range;  // the whole declaration
  SourceRange id_range;
  std::string id;
  LocalText title;
  SubjectKindId kind;
  std::optional<ExprId> narrowed;         // der (…)
  std::vector<std::string> duty_holders;  // party kinds and other bodies, as declared words
  std::optional<TaskId> task;
  std::optional<values::Date> from;
  std::optional<values::Date> to;
  std::vector<Version> versions;  // by `from`, never empty
  std::vector<Exception> exceptions;
  std::vector<QuestionId> questions;
  std::vector<Variable> variables;
  std::optional<RuleId> replaces;
  std::vector<Trial> trials;
  std::vector<Equivalent> equivalents;
};

struct NormTag;
using NormId = StrongId<NormTag>;

/// What became of a norm: rules that decide it, rules that put a question to a human, or nothing.
enum class NormOutcome : std::uint8_t { Encoded, Judgement, LeftOut };

/// The closed list of reasons to leave a norm out.
enum class LeftOutBecause : std::uint8_t {
  NoDuty,       // it puts no duty on an agreement or its parties
  Superseded,   // it has been taken over by another
  Unconfirmed,  // its source has not been read
};

/// A demand that a source makes, and what became of it.
struct Norm {
  SourceRange range;
  std::string id;
  std::string title;  // in the file's language
  std::vector<Citation> basis;
  NormOutcome outcome = NormOutcome::LeftOut;
  std::vector<RuleId> rules;  // of Encoded and Judgement, without repeats
  LeftOutBecause because = LeftOutBecause::NoDuty;
  std::string sentence;  // of LeftOut: why
};

struct RuleSet {
  Vocabulary vocabulary;
  Store<LegalSourceId, LegalSource> sources;
  Store<QuestionId, Question> questions;
  Store<ExprId, Expr> exprs;
  Store<RuleId, Rule> rules;
  Store<NormId, Norm> norms;  // by id

  [[nodiscard]] std::optional<RuleId> find_rule(std::string_view id) const;
  [[nodiscard]] std::optional<LegalSourceId> find_source(std::string_view word) const;
};

/// The version in force on a date, none outside the rule's validity.
[[nodiscard]] const Version* version_on(const Rule& rule, values::Date date);

}  // namespace samsvar::ir
