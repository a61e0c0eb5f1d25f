#pragma once
// The parts of an expression, in the order they were written, for those who look for something in a
// whole rule without caring what stands around it.

#include "engine/ir/rule_set.h"

#include <functional>
#include <vector>

namespace samsvar::ir {

/// The expressions directly inside one.
[[nodiscard]] std::vector<ExprId> children(const Expr& expr);

/// The outermost expressions of a rule: what narrows it, each version's deadline, condition and
/// requirement, each exception's condition and proof. One shared by versions comes once.
[[nodiscard]] std::vector<ExprId> outermost(const Rule& rule);

/// Every expression of a rule, outer ones before what is in them.
void for_each_expr(const RuleSet& set, const Rule& rule,
                   const std::function<void(const Expr&)>& visit);

}  // namespace samsvar::ir
