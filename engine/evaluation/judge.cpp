// One condition: which function judges it.

#include "engine/evaluation/context.h"
#include "engine/support/overload.h"

#include <utility>

namespace samsvar::evaluation {

namespace {

/// What can only stand as a value or at the top of a requirement has been refused by the checker.
Judgement judge_other() {
  CHECK(false, "a condition has one of the condition forms");
}

}  // namespace

Judgement judge(Context& context, ir::ExprId condition, bool negated) {
  const ir::Expr& expr = context.rules().exprs[condition];
  Judgement judgement = std::visit(
      Overload{
          [&](const ir::And& form) { return judge_and(context, form.operands, negated); },
          [&](const ir::Or& form) { return judge_or(context, form.operands, negated); },
          [&](const ir::Not& form) { return judge(context, form.operand, !negated); },
          [&](const ir::Compare& form) { return judge_compare(context, form, negated); },
          [&](const ir::OneOf& form) { return judge_one_of(context, form, negated); },
          [&](const ir::Stated& form) { return judge_stated(context, form, negated); },
          [&](const ir::Agreed& form) { return judge_agreed(context, form, negated); },
          [&](const ir::Contains& form) { return judge_contains(context, form, negated); },
          [&](const ir::Quantified& form) { return judge_quantified(context, form, negated); },
          [&](const ir::Coverage& form) { return judge_coverage(context, form, negated); },
          [&](const ir::Covers& form) { return judge_covers(context, form, negated); },
          [&](const ir::NoOverlap& form) { return judge_no_overlap(context, form, negated); },
          [&](const ir::CoversPoint& form) { return judge_covers_point(context, form, negated); },
          [&](const ir::Satisfies& form) { return judge_satisfies(context, form); },
          [&](const ir::HumanJudgement& form) { return judge_question(context, form); },
          [&](const ir::StatisticMeets& form) { return judge_statistic(context, form, negated); },
          [&](const auto&) { return judge_other(); }},
      expr.form);
  judgement.why.rule_range = expr.range;
  judgement.why.truth = judgement.truth;
  return judgement;
}

}  // namespace samsvar::evaluation
