#include "engine/ir/well_formed.h"

#include "engine/ir/traverse.h"

#include <algorithm>

namespace samsvar::ir {

namespace {

using Fault = std::optional<std::string>;

template <typename Id, typename T>
bool is_in(const Store<Id, T>& store, Id id) {
  return id.index < store.size();
}

bool is_day(Kind kind) {
  return kind == Kind::Date || kind == Kind::Event;
}

/// One rule's expressions, with the variables that are bound where we are.
class RuleChecker {
 public:
  RuleChecker(const RuleSet& set, const Rule& rule) : set_(set), rule_(rule) {}

  Fault check_condition(ExprId id) {
    if (is_in(set_.exprs, id) && set_.exprs[id].type.kind != Kind::Boolean) {
      return "a condition is not Boolean";
    }
    return check(id);
  }

  Fault check_date(ExprId id) {
    if (is_in(set_.exprs, id) && !is_day(set_.exprs[id].type.kind)) {
      return "a deadline is not a day";
    }
    return check(id);
  }

 private:
  Fault check(ExprId id) {
    if (!is_in(set_.exprs, id)) {
      return "an expression that is not there";
    }
    const Expr& expr = set_.exprs[id];
    if (expr.type.kind == Kind::Error) {
      return "an expression of no known type";
    }
    if (Fault fault = std::visit([&](const auto& form) { return check_form(form); }, expr.form)) {
      return fault;
    }
    const std::optional<VariableId> variable = bound_by(expr);
    if (variable) {
      bound_.push_back(*variable);
    }
    Fault fault = check_children(expr);
    if (variable) {
      bound_.pop_back();
    }
    return fault;
  }

  Fault check_children(const Expr& expr) {
    for (const ExprId child : children(expr)) {
      if (Fault fault = check(child)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  static std::optional<VariableId> bound_by(const Expr& expr) {
    if (const auto* quantified = std::get_if<Quantified>(&expr.form)) {
      return quantified->variable;
    }
    const auto* for_each = std::get_if<ForEach>(&expr.form);
    return for_each != nullptr ? std::optional(for_each->variable) : std::nullopt;
  }

  [[nodiscard]] Fault check_bound(VariableId variable) const {
    return std::find(bound_.begin(), bound_.end(), variable) != bound_.end()
               ? std::nullopt
               : Fault("a variable outside what binds it");
  }

  [[nodiscard]] Fault check_noun(const NounRef& ref) const {
    if (!is_in(set_.vocabulary.nouns, ref.noun)) {
      return "a noun that is not there";
    }
    if (set_.vocabulary.nouns[ref.noun].type.kind == Kind::Error) {
      return "a noun of no known type";
    }
    const auto* element = std::get_if<InElement>(&ref.where);
    return element != nullptr ? check_bound(element->variable) : std::nullopt;
  }

  [[nodiscard]] Fault check_roster(const NounRef& ref) const {
    if (Fault fault = check_noun(ref)) {
      return fault;
    }
    return set_.vocabulary.nouns[ref.noun].type.kind == Kind::Roster
               ? std::nullopt
               : Fault("a roster condition on what is no roster");
  }

  [[nodiscard]] Fault check_rosters(const std::vector<NounRef>& refs) const {
    if (refs.empty()) {
      return "a roster condition on no roster";
    }
    for (const NounRef& ref : refs) {
      if (Fault fault = check_roster(ref)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] Fault check_list(ExprId list) const {
    return is_in(set_.exprs, list) && set_.exprs[list].type.kind == Kind::List
               ? std::nullopt
               : Fault("a loop over what is no list");
  }

  Fault check_form(const Lookup& it) const { return check_noun(it.noun); }

  Fault check_form(const Stated& it) const { return check_noun(it.noun); }

  Fault check_form(const Agreed& it) const { return check_noun(it.noun); }

  Fault check_form(const StatisticMeets& it) const { return check_noun(it.statistic); }

  Fault check_form(const ElementValue& it) const { return check_bound(it.variable); }

  Fault check_form(const DateAmong& it) const {
    const bool are_days = std::all_of(it.dates.begin(), it.dates.end(), [&](ExprId date) {
      return is_in(set_.exprs, date) && is_day(set_.exprs[date].type.kind);
    });
    return are_days && it.dates.size() > 1 ? std::nullopt : Fault("a choice among other than days");
  }

  Fault check_form(const CountOf& it) const { return check_list(it.list); }

  Fault check_form(const SumOver& it) const { return check_list(it.list); }

  Fault check_form(const Contains& it) const { return check_list(it.list); }

  Fault check_form(const Coverage& it) const { return check_rosters(it.roster.rosters); }

  Fault check_form(const NoOverlap& it) const { return check_rosters(it.rosters); }

  Fault check_form(const Covers& it) const { return check_rosters({it.left, it.right}); }

  Fault check_form(const Compare& it) const {
    return it.start_event ? check_noun(*it.start_event) : std::nullopt;
  }

  Fault check_form(const TableValue& it) const {
    return is_in(set_.vocabulary.tables, it.table) ? std::nullopt
                                                   : Fault("a table that is not there");
  }

  Fault check_form(const HumanJudgement& it) const {
    return std::find(rule_.questions.begin(), rule_.questions.end(), it.question) !=
                   rule_.questions.end()
               ? std::nullopt
               : Fault("a question that is not the rule's own");
  }

  Fault check_form(const Satisfies& it) const {
    if (!is_in(set_.rules, it.rule)) {
      return "a rule that is not there";
    }
    if (it.target == Target::Element) {
      return it.variable ? check_bound(*it.variable) : Fault("an element without its variable");
    }
    return rule_.task ? std::nullopt : Fault("a host without a task");
  }

  Fault check_form(const Quantified& it) const { return check_list(it.list); }

  Fault check_form(const ForEach& it) const { return check_list(it.list); }

  /// The rest have nothing but their children.
  template <typename Form>
  Fault check_form(const Form& /*form*/) const {
    return std::nullopt;
  }

  const RuleSet& set_;
  const Rule& rule_;
  std::vector<VariableId> bound_;
};

Fault check_version(const RuleSet& set, const Rule& rule, const Version& version) {
  if (version.basis.empty()) {
    return "a version without a legal basis";
  }
  RuleChecker checker(set, rule);
  if (version.condition) {
    if (Fault fault = checker.check_condition(*version.condition)) {
      return fault;
    }
  }
  if (version.deadline) {
    if (Fault fault = checker.check_date(version.deadline->date)) {
      return fault;
    }
  }
  return checker.check_condition(version.requirement);
}

Fault check_exception(const RuleSet& set, const Rule& rule, const Exception& exception) {
  RuleChecker checker(set, rule);
  if (Fault fault = checker.check_condition(exception.condition)) {
    return fault;
  }
  if (!exception.proof) {
    return exception.not_applicable ? std::nullopt : Fault("an exception that proves nothing");
  }
  return checker.check_condition(*exception.proof);
}

Fault check_rule(const RuleSet& set, const Rule& rule) {
  if (!is_in(set.vocabulary.subject_kinds, rule.kind)) {
    return "a kind of subject that is not there";
  }
  const auto out_of_order = std::adjacent_find(
      rule.versions.begin(), rule.versions.end(),
      [](const Version& left, const Version& right) { return left.from >= right.from; });
  if (rule.versions.empty() || out_of_order != rule.versions.end()) {
    return "versions that are missing or not in order of date";
  }
  if (rule.narrowed) {
    if (Fault fault = RuleChecker(set, rule).check_condition(*rule.narrowed)) {
      return fault;
    }
  }
  for (const Version& version : rule.versions) {
    if (Fault fault = check_version(set, rule, version)) {
      return fault;
    }
  }
  for (const Exception& exception : rule.exceptions) {
    if (Fault fault = check_exception(set, rule, exception)) {
      return fault;
    }
  }
  return std::nullopt;
}

Fault check_norm(const RuleSet& set, const Norm& norm) {
  if (norm.rules.empty() != (norm.outcome == NormOutcome::LeftOut)) {
    return "a norm that is left out and leads to rules, or neither";
  }
  const bool lead_somewhere = std::all_of(norm.rules.begin(), norm.rules.end(),
                                          [&](RuleId rule) { return is_in(set.rules, rule); });
  return lead_somewhere ? std::nullopt : Fault("a rule that is not there");
}

Fault check_norms(const RuleSet& set) {
  const Norm* previous = nullptr;
  for (const Norm& norm : set.norms) {
    if (previous != nullptr && previous->id >= norm.id) {
      return norm.id + ": not after " + previous->id;
    }
    previous = &norm;
    if (const Fault fault = check_norm(set, norm)) {
      return norm.id + ": " + *fault;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_fault(const RuleSet& set) {
  const Rule* previous = nullptr;
  for (const Rule& rule : set.rules) {
    if (previous != nullptr && previous->id >= rule.id) {
      return rule.id + ": not after " + previous->id;
    }
    previous = &rule;
    if (const Fault fault = check_rule(set, rule)) {
      return rule.id + ": " + *fault;
    }
  }
  return check_norms(set);
}

}  // namespace samsvar::ir
