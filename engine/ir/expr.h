#pragma once
// What a requirement means: no names left, every operator the resolved one. Above each struct
// stands the text it comes from. Evaluation visits these and nothing else.

#include "engine/ir/type.h"
#include "engine/ir/vocabulary.h"
#include "engine/source/source_range.h"
#include "engine/support/strong_id.h"
#include "engine/values/coverage.h"
#include "engine/values/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::ir {

struct ExprTag;
using ExprId = StrongId<ExprTag>;
struct RuleTag;
using RuleId = StrongId<RuleTag>;
struct QuestionTag;
using QuestionId = StrongId<QuestionTag>;

/// A bound variable of one rule, by its place in `Rule::variables`.
struct VariableTag;
using VariableId = StrongId<VariableTag>;

// ------------------------------------------------------------------------------ where to look

/// In the subject's own documents.
struct OwnDocuments {};

/// In the element that a quantifier or `for hver` binds (or the document it stands for).
struct InElement {
  VariableId variable;
};

/// vertskommuneavtalen.x: in the agreement with the host of the rule's task.
struct InHostAgreement {};

using Where = std::variant<OwnDocuments, InElement, InHostAgreement>;

/// A noun to look up: tjeneste.tilsyn, faktisk tjeneste.tilsyn, v.organ.
struct NounRef {
  SourceRange range;
  Where where;
  NounId noun;
  bool factual = false;
};

// ------------------------------------------------------------------------------ values

/// 30 minutter · eget · 2012-12-31
struct Constant {
  values::Value value;
  /// The start event that a limit demands (24 timer fra henvendelse); empty when it demands none.
  std::string start_event;
};

struct Lookup {
  NounRef noun;
};

/// k, where the element is itself a value, a party or a subject
struct ElementValue {
  VariableId variable;
};

struct AssessmentDate {};

/// avtale.inngått + 1 måned; the period may be a noun
struct ShiftedDate {
  ExprId date;
  ExprId period;
  bool subtract = false;
};

/// tidligste av (a, b)    or    seneste av (a, b): of those that have happened
struct DateAmong {
  bool latest = false;
  std::vector<ExprId> dates;
};

/// varsling.innen + utrykning.innen: the limits of a chain, one after the other
struct LimitSum {
  ExprId left;
  ExprId right;
};

/// antall x.liste
struct CountOf {
  ExprId list;
};

/// sum av utbetalt blant regionen.søknader; `field` is a noun below the list's
struct SumOver {
  ExprId list;
  NounId field;
};

/// døgnpris per vurderingsdato
struct TableValue {
  TableId table;
  ExprId date;
};

// ------------------------------------------------------------------------------ conditions

enum class Comparison : std::uint8_t {
  Equal,
  NotEqual,
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual
};

struct And {
  std::vector<ExprId> operands;
};

struct Or {
  std::vector<ExprId> operands;
};

struct Not {
  ExprId operand;
};

struct Compare {
  Comparison comparison;
  ExprId left;
  ExprId right;
  /// Where the right side demands a start event: the sibling noun that states the left side's.
  std::optional<NounRef> start_event;
};

struct OneOf {
  ExprId subject;
  std::vector<values::Value> choices;
};

struct Stated {
  NounRef noun;
  bool missing = false;  // `mangler`
};

struct Agreed {
  NounRef noun;
};

struct Contains {
  ExprId list;
  ExprId item;
};

enum class Quantifier : std::uint8_t { Exists, All, None, AtLeast };

struct Quantified {
  Quantifier quantifier;
  std::uint32_t at_least = 1;
  VariableId variable;
  ExprId list;
  std::optional<ExprId> condition;  // none: every element counts
};

struct ForEach {
  VariableId variable;
  ExprId list;
  ExprId condition;
};

/// The rosters that together answer for a presence: those of the presence named and of every
/// presence that includes it, below the noun; or the noun itself when it is a roster.
struct RosterRef {
  SourceRange range;
  NounRef whole;  // what the rule wrote
  std::vector<NounRef> rosters;
  std::optional<PresenceId> presence;
};

struct Coverage {
  values::Demand demand;
  RosterRef roster;
};

struct Covers {
  NounRef left;
  NounRef right;
};

struct NoOverlap {
  std::vector<NounRef> rosters;
};

/// samarbeidet dekker punkt 4
struct CoversPoint {
  std::string point;
};

/// Whom `oppfyller` speaks of.
enum class Target : std::uint8_t { Host, HostPair, HostAgreement, Element };

struct Satisfies {
  Target target;
  std::optional<VariableId> variable;  // of Element
  RuleId rule;
};

struct HumanJudgement {
  QuestionId question;
};

struct StatisticMeets {
  NounRef statistic;
  values::Statistic demanded;
};

struct Expr {
  SourceRange range;
  Type type;  // Boolean for conditions
  std::variant<Constant, Lookup, ElementValue, AssessmentDate, ShiftedDate, DateAmong, LimitSum,
               CountOf, SumOver, TableValue, And, Or, Not, Compare, OneOf, Stated, Agreed, Contains,
               Quantified, ForEach, Coverage, Covers, NoOverlap, CoversPoint, Satisfies,
               HumanJudgement, StatisticMeets>
      form;
};

}  // namespace samsvar::ir
