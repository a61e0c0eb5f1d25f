#pragma once
// The pieces that evaluation is made of: what one condition came to and why, and what one operand
// reads as. Internal to this folder.

#include "engine/evaluation/finding.h"
#include "engine/relations/lookup.h"
#include "engine/relations/world.h"
#include "engine/values/value.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::evaluation {

using values::Truth;

/// What a condition came to. Doubts belong to Unknown, shortfalls and remedies to False; the
/// why-tree and the evidence are kept whatever the answer.
struct Judgement {
  Truth truth = Truth::Unknown;
  std::vector<Doubt> doubts;
  std::vector<Evidence> evidence;
  std::vector<messages::Message> shortfalls;
  std::vector<Remedy> remedies;
  Why why;
};

/// One value that the operand may have, and where it is stated.
struct Alternative {
  values::Value value;
  messages::Message words;
  std::optional<Evidence> evidence;
};

/// What a value expression reads as. It is decided when there is one alternative and no doubt.
struct Operand {
  messages::Message name;
  std::vector<Alternative> alternatives;
  std::vector<Doubt> doubts;
  /// Silence that means "not agreed": no comparison with it holds, in either polarity.
  bool not_agreed = false;
  std::vector<Evidence> absent;
  /// Of what the value was worked out from.
  std::vector<Evidence> beside;
  /// An event: no statement of it means that it may yet come.
  bool is_event = false;
  /// An event of the agreement itself, which a draft has yet to see.
  bool awaits_adoption = false;
};

/// One element that a list holds: a datum of a document, a document, a party or a subject.
struct Element {
  std::string name;
  std::variant<relations::Statement, relations::DocumentId, relations::PartyId, relations::Subject>
      form;
};

/// The elements that one position lists, and where: in several documents when these are united.
struct ListAlternative {
  std::vector<Element> elements;
  bool open = false;
  std::vector<Evidence> evidence;
};

struct ListOperand {
  messages::Message name;
  std::vector<ListAlternative> alternatives;
  /// Undecided whatever the elements are.
  std::vector<Doubt> doubts;
  /// Why an open list may have more.
  std::vector<Doubt> open_doubts;
  bool not_agreed = false;
  std::vector<Evidence> absent;
};

}  // namespace samsvar::evaluation
