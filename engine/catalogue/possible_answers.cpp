#include "engine/catalogue/possible_answers.h"

#include "engine/ir/traverse.h"
#include "engine/support/check.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::catalogue {

namespace {

bool is_same_place(const ir::Where& left, const ir::Where& right) {
  const auto* first = std::get_if<ir::InElement>(&left);
  const auto* second = std::get_if<ir::InElement>(&right);
  return left.index() == right.index() && (first == nullptr || first->variable == second->variable);
}

bool is_among(const ir::NounRef& noun, const Stated& stated) {
  return std::any_of(stated.begin(), stated.end(), [&](const ir::NounRef& one) {
    return one.noun == noun.noun && one.factual == noun.factual &&
           is_same_place(one.where, noun.where);
  });
}

void add_all(const Stated& more, Stated& all) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Does it rest on nothing but the date of assessment and what the rule itself says?
bool is_settled_by_date(const ir::RuleSet& set, ir::ExprId id) {
  const ir::Expr& expr = set.exprs[id];
  const bool is_open = std::holds_alternative<ir::Lookup>(expr.form) ||
                       std::holds_alternative<ir::ElementValue>(expr.form) ||
                       std::holds_alternative<ir::TableValue>(expr.form) ||
                       std::holds_alternative<ir::SumOver>(expr.form) ||
                       std::holds_alternative<ir::CountOf>(expr.form);
  const std::vector<ir::ExprId> parts = ir::children(expr);
  return !is_open && std::all_of(parts.begin(), parts.end(),
                                 [&](ir::ExprId part) { return is_settled_by_date(set, part); });
}

bool is_standard(const values::Value& value) {
  const auto* limit = std::get_if<values::Limit>(&value);
  return limit != nullptr && std::holds_alternative<values::Standard>(*limit);
}

struct Possible {
  const Asking& asking;
  const Stated& stated;

  [[nodiscard]] const ir::RuleSet& set() const { return asking.set; }

  [[nodiscard]] Answers of(ir::ExprId id, bool negated) const {
    return std::visit(
        Overload{[&](const ir::And& it) { return of_all(it.operands, negated, !negated); },
                 [&](const ir::Or& it) { return of_all(it.operands, negated, negated); },
                 [&](const ir::Not& it) { return of(it.operand, !negated); },
                 [&](const ir::Stated& it) { return of_stated(it, negated); },
                 [&](const ir::Compare& it) { return of_compare(it, negated); },
                 [&](const ir::OneOf& it) { return of_one_of(it, negated); },
                 [&](const ir::Quantified& it) { return of_quantified(it, negated); },
                 [&](const ir::ForEach& it) { return of(it.condition, negated); },
                 [&](const ir::Satisfies& it) {
                   // There may be no such party or agreement, or it may not be in hand.
                   return Answers{.yes = asking.can_be_met(it.rule), .unknown = true, .no = true};
                 },
                 [](const ir::HumanJudgement&) { return Answers{.unknown = true}; },
                 [](const auto&) { return any_answer; }},
        set().exprs[id].form);
  }

 private:
  [[nodiscard]] Answers of_all(const std::vector<ir::ExprId>& operands, bool negated,
                               bool all_needed) const {
    // `x mangler eller …`: that all of it fails means that x is stated.
    Stated then = stated;
    if (!all_needed && !negated) {
      for (const ir::ExprId operand : operands) {
        add_all(stated_when_false(set(), operand), then);
      }
    }
    const Possible inner{asking, then};
    Answers answers = all_needed ? only_yes : turned(only_yes);
    for (const ir::ExprId operand : operands) {
      const Answers as_it_is = of(operand, negated);
      Answers next = inner.of(operand, negated);
      next = {.yes = as_it_is.yes, .unknown = as_it_is.unknown, .no = next.no};
      answers = all_needed ? both(answers, next) : either(answers, next);
    }
    return answers;
  }

  [[nodiscard]] Answers of_stated(const ir::Stated& form, bool negated) const {
    if (!is_among(form.noun, stated)) {
      return any_answer;
    }
    return form.missing == negated ? only_yes : turned(only_yes);
  }

  [[nodiscard]] Answers of_compare(const ir::Compare& form, bool negated) const {
    if (is_settled_by_date(set(), form.left) && is_settled_by_date(set(), form.right)) {
      return {.yes = true, .no = true};
    }
    const auto* constant = std::get_if<ir::Constant>(&set().exprs[form.right].form);
    const bool is_equality = form.comparison == ir::Comparison::Equal && !form.start_event;
    return is_equality && constant != nullptr && is_standard(constant->value)
               ? of_standard(form.left, negated)
               : any_answer;
  }

  [[nodiscard]] Answers of_one_of(const ir::OneOf& form, bool negated) const {
    return std::all_of(form.choices.begin(), form.choices.end(), is_standard)
               ? of_standard(form.subject, negated)
               : any_answer;
  }

  /// `straks` is itself, and for a human beside anything else; only silence makes it false.
  [[nodiscard]] Answers of_standard(ir::ExprId left, bool negated) const {
    const auto* lookup = std::get_if<ir::Lookup>(&set().exprs[left].form);
    const bool certainly_stated = lookup != nullptr && is_among(lookup->noun, stated);
    return {.yes = !negated, .unknown = true, .no = negated || !certainly_stated};
  }

  /// A list may be empty, unknown or not agreed on; an element's condition is never negated.
  [[nodiscard]] Answers of_quantified(const ir::Quantified& quantified, bool negated) const {
    const Answers element = quantified.condition ? of(*quantified.condition, false) : only_yes;
    switch (quantified.quantifier) {
      case ir::Quantifier::Exists:
      case ir::Quantifier::AtLeast: {
        const Answers answers{.yes = element.yes, .unknown = true, .no = true};
        return negated ? turned(answers) : answers;
      }
      case ir::Quantifier::None: {
        const Answers answers{.yes = true, .unknown = true, .no = element.yes};
        return negated ? turned(answers) : answers;
      }
      case ir::Quantifier::All:
        // What is not agreed meets nothing, in either polarity.
        return {.yes = !negated || element.no, .unknown = true, .no = true};
    }
    CHECK(false, "every quantifier is looked at");
  }
};

}  // namespace

Answers turned(Answers answers) {
  return {.yes = answers.no, .unknown = answers.unknown, .no = answers.yes};
}

Answers both(Answers left, Answers right) {
  const bool left_may_hold = left.yes || left.unknown;
  const bool right_may_hold = right.yes || right.unknown;
  return {.yes = left.yes && right.yes,
          .unknown = (left.unknown && right_may_hold) || (right.unknown && left_may_hold),
          .no = left.no || right.no};
}

Answers either(Answers left, Answers right) {
  return turned(both(turned(left), turned(right)));
}

Answers answers_of(const Asking& asking, ir::ExprId condition, bool negated, const Stated& stated) {
  return Possible{asking, stated}.of(condition, negated);
}

Stated stated_when_true(const ir::RuleSet& set, ir::ExprId condition) {
  const ir::Expr& expr = set.exprs[condition];
  Stated all;
  const auto* stated = std::get_if<ir::Stated>(&expr.form);
  if (stated != nullptr && !stated->missing) {
    all.push_back(stated->noun);
  }
  if (const auto* joint = std::get_if<ir::And>(&expr.form)) {
    for (const ir::ExprId operand : joint->operands) {
      add_all(stated_when_true(set, operand), all);
    }
  }
  return all;
}

Stated stated_when_false(const ir::RuleSet& set, ir::ExprId condition) {
  const ir::Expr& expr = set.exprs[condition];
  Stated all;
  const auto* stated = std::get_if<ir::Stated>(&expr.form);
  if (stated != nullptr && stated->missing) {
    all.push_back(stated->noun);
  }
  if (const auto* any = std::get_if<ir::Or>(&expr.form)) {
    for (const ir::ExprId operand : any->operands) {
      add_all(stated_when_false(set, operand), all);
    }
  }
  return all;
}

}  // namespace samsvar::catalogue
