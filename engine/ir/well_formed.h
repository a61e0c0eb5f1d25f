#pragma once
// What must hold of a rule set once semantics has made it; later phases rely on it without looking.
// Tests call it on everything they analyse.

#include "engine/ir/rule_set.h"

#include <optional>
#include <string>

namespace samsvar::ir {

/// The first thing that does not hold, in words for a programmer; nothing when all is well.
///
/// Invariant: every id leads somewhere; no type is Kind::Error; conditions are Boolean and
/// deadlines are days; variables are used inside what binds them; lists are looped over; versions
/// are in order of date, at least one a rule, each with a legal basis; rules are in order of id;
/// and so are norms, which lead to rules unless they are left out.
[[nodiscard]] std::optional<std::string> find_fault(const RuleSet& set);

}  // namespace samsvar::ir
