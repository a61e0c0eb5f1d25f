#pragma once
// A requirement file as it was written: declarations in order, names unresolved, every node with
// the range of its words. `parse` makes it, `semantics` reads it, nothing else does. What was
// broken in the text is absent here and has been reported.
//
// Above each struct stands a line of the text that it holds.

#include "engine/messages/message.h"
#include "engine/source/source_range.h"
#include "engine/support/store.h"
#include "engine/support/strong_id.h"
#include "engine/values/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::syntax {

using source::SourceRange;

// ------------------------------------------------------------------------------ small pieces

/// tjeneste    or    TJENESTE-FINNES    or    hol
struct Name {
  SourceRange range;
  std::string text;
};

/// tjeneste.responstid    or    faktisk tjeneste.tilsyn
struct Path {
  SourceRange range;
  std::vector<Name> parts;
  bool factual = false;
};

/// "Til stede hele døgnet"
struct Quoted {
  SourceRange range;
  std::string text;
};

/// nb "…" nn "…" en "…"
struct Texts {
  SourceRange range;
  std::optional<Quoted> nb;
  std::optional<Quoted> nn;
  std::optional<Quoted> en;
};

/// 2022-08-01. A date that does not exist has been reported and stands as `nullopt` where it is
/// optional.
struct DateLiteral {
  SourceRange range;
  values::Date date;
};

/// A ledd: 1 for `første ledd`, `last` for `siste ledd`.
struct Ordinal {
  SourceRange range;
  int number = 0;
  bool last = false;
};

/// hol § 1-2 første ledd annet punktum nr. 12 bokstav b    or    for1115 kap. 2
/// or    veileder2012 «Faglig forsvarlighet»
struct Citation {
  SourceRange range;
  Name source;
  std::optional<Quoted> heading;
  std::optional<Quoted> chapter;
  std::optional<Quoted> section;  // "6-2", "3-9 a"
  std::vector<Ordinal> paragraphs;
  std::vector<Ordinal> sentences;
  std::optional<Quoted> item;
  std::optional<Quoted> letter;
};

/// kontrollert 2026-11-22 "lest i …"    or    ikke kontrollert "…"
struct Verification {
  SourceRange range;
  bool verified = false;
  std::optional<DateLiteral> date;
  Quoted note;
};

// ------------------------------------------------------------------------------ expressions

struct ExprTag;
using ExprId = StrongId<ExprTag>;

/// 30 minutter · 80 % · 5745 kr per døgn · 1 år · 5 virkedager: the number and the words behind it.
struct Quantity {
  std::string number;               // as written, decimal comma kept
  std::optional<Name> unit;         // minutter, %, kr, måned …; none for a bare number
  std::optional<Name> per;          // døgn, år
  std::optional<Name> start_event;  // 24 timer fra henvendelse
};

/// vurderingsdato
struct AssessmentDate {};

/// "tekst"
struct TextLiteral {
  Quoted text;
};

/// 07:30
struct ClockLiteral {
  values::TimeOfDay time;
};

/// A bare word or path: a noun, a bound variable with a field, a choice, a subject word. What it is
/// is settled by semantics.
struct Reference {
  Path path;
};

/// a + 1 måned    or    a + b of two time limits
struct Sum {
  ExprId left;
  ExprId right;
  bool subtract = false;
};

/// tidligste av (a, b)    or    seneste av (a, b, c). Two dates or more.
struct DateAmong {
  bool latest = false;
  std::vector<ExprId> dates;
};

/// antall LISTE
struct Count {
  ExprId list;
};

/// sum av utbetalt blant regionen.søknader
struct SumOver {
  Path field;
  ExprId list;
};

/// døgnpris per vurderingsdato
struct TableLookup {
  Name table;
  ExprId date;
};

enum class Comparison : std::uint8_t {
  Equal,
  NotEqual,
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual
};

/// a og b og c. Operands are two or more; `og` and `eller` are never mixed without parentheses.
struct And {
  std::vector<ExprId> operands;
};

struct Or {
  std::vector<ExprId> operands;
};

/// ikke a
struct Not {
  ExprId operand;
};

/// a <= b
struct Compare {
  Comparison comparison;
  ExprId left;
  ExprId right;
};

/// a er en av (b, c)
struct OneOf {
  ExprId subject;
  std::vector<ExprId> choices;
};

/// a er oppgitt    or    a mangler
struct Stated {
  Path path;
  bool missing = false;
};

/// a er omforent
struct Agreed {
  Path path;
};

/// liste inneholder x
struct Contains {
  ExprId list;
  ExprId item;
};

enum class Quantifier : std::uint8_t { Exists, All, None, AtLeast };

/// finnes v blant liste der (…) · alle k blant liste: … · ingen … · minst 2 o blant liste der (…).
/// `alle` and `der`/`:` are the same: the condition on each.
struct Quantified {
  Quantifier quantifier;
  std::uint32_t at_least = 1;
  Name variable;
  ExprId list;
  std::optional<ExprId> condition;
};

/// for hver t blant samarbeidstiltak: …    only as the whole of a `krav`
struct ForEach {
  Name variable;
  ExprId list;
  ExprId condition;
};

enum class CoverageBound : std::uint8_t { AtLeast, AtMost, Exactly };
enum class CoverageSpan : std::uint8_t { WholeDay, EveryDay, Hours };

/// minst 1 tjeneste.vakt til stede hele døgnet alle dager
struct Coverage {
  CoverageBound bound;
  std::uint32_t count = 1;
  Path roster;
  std::vector<Name> mode;  // the words "til" "stede"; empty when the noun is itself a roster
  CoverageSpan span;
  values::TimeOfDay from;  // of Hours
  values::TimeOfDay to;
  /// `man-fre`, `helligdager`, `alle dager` …; empty means every day.
  values::Days days;
};

/// A dekker B
struct Covers {
  Path left;
  Path right;
};

/// ingen vakt samtidig i (A, B)
struct NoOverlap {
  std::vector<Path> rosters;
};

/// samarbeidet dekker punkt 4
struct CoversPoint {
  Quantity point;
};

/// verten oppfyller TJENESTE-FINNES
struct Satisfies {
  Reference target;
  Name rule;
};

/// skjønn kort_nok
struct HumanJudgement {
  Name question;
};

/// x gir minst 80 % av alle_anrop innen 2 minutter    or    x gir median innen 2 minutter av …
struct StatisticMeets {
  Path statistic;
  std::optional<Quantity> share;  // none: the median
  Name population;
  Quantity limit;
};

struct Expr {
  SourceRange range;
  std::variant<Quantity, AssessmentDate, DateLiteral, TextLiteral, ClockLiteral, Reference, Sum,
               DateAmong, Count, SumOver, TableLookup, And, Or, Not, Compare, OneOf, Stated, Agreed,
               Contains, Quantified, ForEach, Coverage, Covers, NoOverlap, CoversPoint, Satisfies,
               HumanJudgement, StatisticMeets>
      form;
};

// ------------------------------------------------------------------------------ rules

/// frist 2023-06-30 hjemmel hol § 1-3 ikke kontrollert "…"
struct Deadline {
  SourceRange range;
  ExprId date;
  std::vector<Citation> basis;
  std::optional<Verification> verification;
};

/// gjelder fra 2012-01-01 til 2015-12-31; both ends inclusive
struct Validity {
  SourceRange range;
  std::optional<DateLiteral> from;
  std::optional<DateLiteral> to;
};

/// The clauses that a `fra DATO` block may restate.
struct Clauses {
  std::vector<Citation> basis;  // the first is the main one, the rest follow jf.
  std::optional<Name> binding;  // veileder, or "nasjonal avtale" with its space
  std::optional<Deadline> deadline;
  std::optional<ExprId> condition;    // når
  std::optional<ExprId> requirement;  // krav
  std::optional<Verification> verification;
};

/// unntak DEKKET-AV-VERT …
struct Exception {
  SourceRange range;
  Name id;
  Texts title;
  std::vector<Citation> basis;
  std::optional<Validity> validity;
  std::optional<ExprId> condition;  // når: is it invoked?
  std::optional<ExprId> proof;      // krever: what must then be true?
  bool not_applicable = false;      // virkning ikke aktuelt; otherwise oppfylt
  std::optional<Name> via;          // virkning oppfylt via VERT
};

/// spørsmål kort_nok nb "…" nn "…" en "…"
struct Question {
  SourceRange range;
  Name id;
  Texts text;
};

/// fra 2022-08-01 …
struct Amendment {
  SourceRange range;
  DateLiteral from;
  Clauses clauses;
};

/// gitt tjeneste.form = eget    the value is YAML for the agreement reader, untouched
struct Given {
  SourceRange range;
  Path path;
  Quoted yaml;
};

enum class ExpectedStatus : std::uint8_t { Met, Gap, Due, Unclear, NotApplicable };

/// forvent avvik (mulig lovbrudd) · forfaller 2023-06-30 · uavklart (skjønn) · samsvar via X
struct Expectation {
  SourceRange range;
  ExpectedStatus status;
  std::optional<DateLiteral> deadline;
  std::optional<Quoted> detail;  // the words in the parentheses, single spaces
  std::optional<Name> via;
};

/// prøve "natt i helgen mangler" for "Etne × Helse Fonna HF" per 2020-01-01 …
struct Trial {
  SourceRange range;
  Quoted title;
  std::optional<Quoted> subject;
  std::optional<DateLiteral> date;
  std::vector<Given> given;
  std::vector<Quoted> files;  // gitt fil "a.yaml", "b.yaml"
  Expectation expectation;
};

/// prøver i fil "svar.csv"
struct TrialFile {
  SourceRange range;
  Quoted name;
};

/// likeverdig "tjeneste.svar < 5" "…": a change of the rule that no agreement could show, and why
struct Equivalent {
  SourceRange range;
  Quoted changed;
  Quoted proof;
};

/// pliktsubjekt kommune og foretak    or    pliktsubjekt kommune for tjeneste
struct DutyHolders {
  SourceRange range;
  std::vector<Name> holders;
  std::optional<Name> task;
};

/// gjelder for hver avtale der avtale.type = overordnet
struct Scope {
  SourceRange range;
  Name kind;
  std::optional<ExprId> narrowed;
};

/// regel … slutt
struct RuleDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::vector<Question> questions;
  Clauses clauses;
  std::optional<Validity> validity;
  std::optional<Scope> scope;
  std::optional<DutyHolders> duty_holders;
  std::optional<Name> replaces;  // erstatter ANNEN-REGEL
  std::vector<Exception> exceptions;
  std::vector<Amendment> amendments;
  std::vector<Trial> trials;
  std::vector<TrialFile> trial_files;
  std::vector<Equivalent> equivalents;
};

// ------------------------------------------------------------------------------ norms

enum class NormOutcome : std::uint8_t { Encoded, Judgement, LeftOut };

/// kodet i REGEL, ANNEN-REGEL · skjønn i REGEL · utelatt ingen plikt for partene "…"
struct NormState {
  SourceRange range;
  NormOutcome outcome;
  std::vector<Name> rules;     // of Encoded and Judgement
  std::optional<Name> reason;  // of LeftOut: all its words, single spaces
  std::optional<Quoted> sentence;
};

/// norm egen-avtale "Kommunen inngår avtale" hjemmel hol § 1-2 kodet i AVTALE-INNGÅTT slutt
struct NormDecl {
  SourceRange range;
  Name id;
  Quoted title;
  std::vector<Citation> basis;
  std::vector<NormState> states;  // one, in a sound file
};

// ------------------------------------------------------------------------------ vocabulary

/// kilde hol … slutt
struct SourceDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::optional<Name> kind;  // lov forskrift veileder rundskriv avtale tilskuddsordning praksis
  std::optional<Quoted> short_title;
  std::optional<Quoted> identity;
  std::optional<Quoted> address;
  std::optional<Quoted> section_address;  // with {paragraf}
  std::optional<Verification> verification;
};

/// liste av valg (a, b)    or    part kommune
struct TypeName {
  SourceRange range;
  Name word;
  std::vector<Name> choices;      // of valg
  std::optional<Name> kind;       // of part, avtale or emne
  std::vector<TypeName> element;  // of liste: none or one
};

/// verdi eget nb "eget tilbud" nn "eige tilbod" en "own offer" alias "eige", "own"
struct ChoiceDecl {
  SourceRange range;
  Name word;
  Texts title;
  std::vector<Quoted> aliases;
};

/// begrep tjeneste.form valg faktum … slutt
struct NounDecl {
  SourceRange range;
  Path path;
  TypeName type;
  std::optional<Name> stance;  // avtaleinnhold faktum begge
  bool united = false;         // samles
  Texts title;
  std::optional<Texts> definition;
  std::vector<Citation> basis;
  std::vector<Quoted> aliases;
  std::vector<ChoiceDecl> choices;
  std::optional<DateLiteral> introduced;
  std::vector<Name> derived;  // hentes WORD WORD: computed from documents or the register
};

/// vaktform til_stede nb "til stede" nn "til stades" en "present" dekker tilgjengelig slutt
struct PresenceDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::vector<Name> covers;
};

/// part kommune … slutt: a kind of party to agreements
struct PartyKindDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::vector<Name> keys;            // nøkkel kommune, kommuner
  std::optional<Name> register_key;  // register kommuner
};

/// emne samarbeid … slutt: a kind of subject that rules may apply to
struct SubjectKindDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::optional<Name> code;  // kode collaboration
  /// slag avtale · part kommune · par kommune, foretak · gruppe etter X · alle
  std::optional<Name> form;
  std::vector<Name> parties;
  std::vector<Name> framework;  // rammeavtale overordnet: document types that show the set is whole
};

/// oppgave tjeneste … slutt: a task that may be left to a host
struct TaskDecl {
  SourceRange range;
  Name id;
  Texts title;
  std::optional<Path> host;            // vert tjeneste.vert
  std::optional<Name> host_agreement;  // avtale vertsavtale
};

/// tabell døgnpris pengesats … slutt
struct TableDecl {
  struct Row {
    DateLiteral from;
    ExprId value;
  };

  SourceRange range;
  Name id;
  TypeName type;
  Texts title;
  std::vector<Citation> basis;
  std::vector<Row> rows;
  std::optional<DateLiteral> to;
  std::optional<Verification> verification;
};

using Declaration = std::variant<SourceDecl, NounDecl, PresenceDecl, PartyKindDecl, SubjectKindDecl,
                                 TaskDecl, TableDecl, RuleDecl, NormDecl>;

/// The whole of one `.krav` file.
/// The tests beside the rules are two fifths of their text and say nothing of what the rules mean.
enum class Trials : std::uint8_t { Read, LeftOut };

struct RuleFile {
  source::FileId file;
  Trials trials = Trials::Read;
  /// Of its keywords.
  messages::Language language = messages::Language::Bokmal;
  Store<ExprId, Expr> exprs;
  std::vector<Declaration> declarations;
};

}  // namespace samsvar::syntax
