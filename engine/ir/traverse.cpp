#include "engine/ir/traverse.h"

#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::ir {

namespace {

void walk(const RuleSet& set, ExprId id, const std::function<void(const Expr&)>& visit) {
  const Expr& expr = set.exprs[id];
  visit(expr);
  for (const ExprId child : children(expr)) {
    walk(set, child, visit);
  }
}

}  // namespace

std::vector<ExprId> children(const Expr& expr) {
  using Ids = std::vector<ExprId>;
  return std::visit(Overload{
                        [](const ShiftedDate& it) {
                          return Ids{it.date, it.period};
                        },
                        [](const DateAmong& it) { return it.dates; },
                        [](const LimitSum& it) {
                          return Ids{it.left, it.right};
                        },
                        [](const CountOf& it) { return Ids{it.list}; },
                        [](const SumOver& it) { return Ids{it.list}; },
                        [](const TableValue& it) { return Ids{it.date}; },
                        [](const And& it) { return it.operands; },
                        [](const Or& it) { return it.operands; },
                        [](const Not& it) { return Ids{it.operand}; },
                        [](const Compare& it) {
                          return Ids{it.left, it.right};
                        },
                        [](const OneOf& it) { return Ids{it.subject}; },
                        [](const Contains& it) {
                          return Ids{it.list, it.item};
                        },
                        [](const Quantified& it) {
                          return it.condition ? Ids{it.list, *it.condition} : Ids{it.list};
                        },
                        [](const ForEach& it) {
                          return Ids{it.list, it.condition};
                        },
                        [](const Constant&) { return Ids{}; },
                        [](const Lookup&) { return Ids{}; },
                        [](const ElementValue&) { return Ids{}; },
                        [](const AssessmentDate&) { return Ids{}; },
                        [](const Stated&) { return Ids{}; },
                        [](const Agreed&) { return Ids{}; },
                        [](const Coverage&) { return Ids{}; },
                        [](const Covers&) { return Ids{}; },
                        [](const NoOverlap&) { return Ids{}; },
                        [](const CoversPoint&) { return Ids{}; },
                        [](const Satisfies&) { return Ids{}; },
                        [](const HumanJudgement&) { return Ids{}; },
                        [](const StatisticMeets&) { return Ids{}; },
                    },
                    expr.form);
}

std::vector<ExprId> outermost(const Rule& rule) {
  std::vector<ExprId> all;
  const auto add = [&](std::optional<ExprId> expr) {
    if (expr && std::find(all.begin(), all.end(), *expr) == all.end()) {
      all.push_back(*expr);
    }
  };
  add(rule.narrowed);
  for (const Version& version : rule.versions) {
    add(version.deadline ? std::optional(version.deadline->date) : std::nullopt);
    add(version.condition);
    add(version.requirement);
  }
  for (const Exception& exception : rule.exceptions) {
    add(exception.condition);
    add(exception.proof);
  }
  return all;
}

void for_each_expr(const RuleSet& set, const Rule& rule,
                   const std::function<void(const Expr&)>& visit) {
  for (const ExprId expr : outermost(rule)) {
    walk(set, expr, visit);
  }
}

}  // namespace samsvar::ir
