#pragma once
// The answer to one requirement for one subject, as data: the verdict, why, on what evidence, on
// what legal basis, who must act, and what would mend or settle it. Reports choose from it and put
// it in words; they decide nothing.

#include "engine/ir/rule_set.h"
#include "engine/messages/message.h"
#include "engine/source/source_range.h"
#include "engine/values/date.h"
#include "engine/values/truth.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::evaluation {

enum class Status : std::uint8_t { Met, Gap, Due, Unclear, NotApplicable };

enum class Reason : std::uint8_t {
  MissingInformation,
  ContradictoryInformation,
  Judgement,
  DocumentNotReceived,
  UnknownIfInForce,
  ClaimedNotApplicable,
  RateMissing,
  HostCycle,
};

/// Why an answer is undecided: the kind, in words, and what to ask.
struct Doubt {
  Reason reason;
  messages::Message words;
  std::optional<messages::Message> question;
  /// Doubts with one cause share it: a noun's path, a document's id, a question's id.
  std::string cause;
};

enum class Role : std::uint8_t { Stated, Absent, Contested };

/// A place in the documents that the verdict rests on.
struct Evidence {
  Role role = Role::Stated;
  std::string party;          // whose position, or empty
  source::SourceRange range;  // of the value; where it would be inserted when absent
  std::string path;
  std::string value;  // as written, in one line; empty when absent
  std::string yaml;   // what to insert when absent
};

/// The tree of the evaluation itself: one node a condition, in the order of the rule.
struct Why {
  messages::Message words;
  values::Truth truth = values::Truth::Unknown;
  std::vector<Why> children;
  source::SourceRange rule_range;
};

/// A change that would close the gap.
struct Remedy {
  messages::Message words;
  std::optional<source::SourceRange> range;
  std::string yaml;
};

/// One element of a `for hver`.
struct Item {
  std::string name;
  Status status = Status::Unclear;
  messages::Message words;
  std::optional<source::SourceRange> range;
};

/// How grave a gap may be called; only gaps have one other than None.
enum class Severity : std::uint8_t { PossibleBreach, CriterionNotMet, Remark, Observation, None };

/// Why a rule does not apply; for the report's sentence.
enum class NotApplicableBecause : std::uint8_t {
  Applies,
  NotInForce,
  Narrowed,
  Condition,
  Exception,
  NoItems
};

struct Finding {
  ir::RuleId rule;
  Status status = Status::Unclear;
  ir::Binding binding = ir::Binding::Practice;
  Severity severity = Severity::None;
  /// False: the source, the rule or the deadline has not been checked against the official text.
  bool verified = true;
  bool deadline_verified = true;
  std::optional<values::Date> deadline;
  NotApplicableBecause not_applicable = NotApplicableBecause::Applies;
  std::vector<std::string> duty_holders;
  std::vector<std::string> addressees;
  std::string via;    // the exception that made it met or not applicable
  std::string cause;  // findings with one cause share it
  std::vector<ir::Citation> basis;
  std::vector<Doubt> doubts;  // of Unclear, without repeats
  std::vector<Evidence> evidence;
  Why why;
  /// What falls short, for gaps and dues: the false conditions in words.
  std::vector<messages::Message> shortfalls;
  std::vector<Remedy> remedies;
  std::vector<Item> items;
};

[[nodiscard]] Severity severity_of_gap(ir::Binding binding);

}  // namespace samsvar::evaluation
