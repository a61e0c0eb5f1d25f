#pragma once
// A rule set with one change made in it for as long as this lives. The expressions that the change
// needed room for stay behind, unused.

#include "engine/pipeline/mutation.h"

#include <optional>

namespace samsvar::pipeline {

class Mutated {
 public:
  Mutated(ir::RuleSet& set, const Mutation& mutation);
  Mutated(const Mutated&) = delete;
  Mutated& operator=(const Mutated&) = delete;
  ~Mutated();

 private:
  void make(const ExprChange& change);
  void make(const Negation& change);
  void make(const DayChange& change);

  ir::RuleSet& set_;
  const Mutation& mutation_;
  ir::ExprId changed_expr_;
  std::optional<ir::Expr> expr_before_;
  std::optional<values::Date> day_before_;
};

}  // namespace samsvar::pipeline
