#include "engine/pipeline/mutated.h"

#include "engine/support/check.h"

#include <utility>

namespace samsvar::pipeline {

namespace {

/// Puts the day in its place and gives back the one that stood there.
values::Date put(ir::Rule& rule, const DayChange& change, values::Date day) {
  using Day = DayChange::Day;
  switch (change.day) {
    case Day::From:
      rule.versions.front().from = day;
      return std::exchange(*rule.from, day);
    case Day::To:
      return std::exchange(*rule.to, day);
    case Day::Version:
      return std::exchange(rule.versions[change.index].from, day);
    case Day::ExceptionFrom:
      return std::exchange(*rule.exceptions[change.index].from, day);
    case Day::ExceptionTo:
      return std::exchange(*rule.exceptions[change.index].to, day);
  }
  CHECK(false, "every day has its place");
}

}  // namespace

Mutated::Mutated(ir::RuleSet& set, const Mutation& mutation) : set_(set), mutation_(mutation) {
  std::visit([&](const auto& change) { make(change); }, mutation.change);
}

Mutated::~Mutated() {
  if (expr_before_) {
    set_.exprs[changed_expr_] = std::move(*expr_before_);
  }
  if (const auto* change = std::get_if<DayChange>(&mutation_.change)) {
    put(set_.rules[mutation_.rule], *change, *day_before_);
  }
}

void Mutated::make(const ExprChange& change) {
  changed_expr_ = change.at;
  expr_before_ = std::exchange(set_.exprs[change.at], change.to);
}

void Mutated::make(const Negation& change) {
  changed_expr_ = change.at;
  expr_before_ = set_.exprs[change.at];
  const ir::ExprId operand = set_.exprs.add(*expr_before_);
  set_.exprs[change.at].form = ir::Not{operand};
}

void Mutated::make(const DayChange& change) {
  day_before_ = put(set_.rules[mutation_.rule], change, change.to);
}

}  // namespace samsvar::pipeline
