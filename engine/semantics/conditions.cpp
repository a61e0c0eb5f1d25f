#include "engine/semantics/conditions.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/comparison.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/literals.h"
#include "engine/semantics/names.h"
#include "engine/semantics/operands.h"
#include "engine/semantics/quantifiers.h"
#include "engine/semantics/rosters.h"
#include "engine/semantics/satisfies.h"
#include "engine/semantics/suggestions.h"
#include "engine/support/check.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;

std::optional<std::vector<ir::ExprId>> resolve_all(RuleScope& scope,
                                                   const std::vector<syntax::ExprId>& written) {
  std::vector<ir::ExprId> operands;
  bool broken = false;
  for (const syntax::ExprId operand : written) {
    operands.push_back(resolve_condition(scope, operand));
    broken = broken || scope.kind(operands.back()) == Kind::Error;
  }
  return broken ? std::nullopt : std::optional(std::move(operands));
}

/// Absence is only ever tested of what an agreement should say: that a fact is not known proves
/// nothing about the world.
bool may_be_absent(RuleScope& scope, const ir::NounRef& ref) {
  const ir::Noun& noun = scope.vocabulary().nouns[ref.noun];
  if (noun.stance != ir::Stance::Fact && !ref.factual) {
    return true;
  }
  scope.fail(Code::T206, ref.range, {field("noun", noun.path)}, {declared_here(noun)});
  return false;
}

/// The percentage that is written; the grammar knows no other share.
std::optional<values::Percent> share_of(RuleScope& scope, const syntax::Quantity& share,
                                        source::SourceRange range) {
  const std::optional<Literal> literal = read_quantity(share, range, scope.diagnostics);
  if (!literal) {
    return std::nullopt;
  }
  const auto* percent = std::get_if<values::Percent>(&literal->value);
  CHECK(percent != nullptr, "the grammar lets a share be written with a percent sign only");
  return *percent;
}

std::optional<values::Duration> statistic_limit(RuleScope& scope, const syntax::Quantity& limit,
                                                source::SourceRange range) {
  const std::optional<Literal> literal = read_quantity(limit, range, scope.diagnostics);
  if (!literal) {
    return std::nullopt;
  }
  const auto* time = std::get_if<values::Limit>(&literal->value);
  const auto* exact = time != nullptr ? std::get_if<values::Duration>(time) : nullptr;
  if (exact == nullptr || !literal->start_event.empty()) {
    scope.fail(Code::T228, range, {field("kind", kind_words(literal->type.kind))});
    return std::nullopt;
  }
  return *exact;
}

/// The population in the noun's own spelling, where it declares which there are.
std::optional<std::string> population_of(RuleScope& scope, const ir::NounRef& ref,
                                         const syntax::Name& word) {
  const ir::Noun& noun = scope.vocabulary().nouns[ref.noun];
  if (noun.choices.empty()) {
    return word.text;
  }
  const ir::ChoiceWord* choice = scope.vocabulary().find_choice(ref.noun, word.text);
  if (choice == nullptr) {
    scope.fail(Code::N104, word.range,
               {field("word", word.text), field("noun", noun.path),
                field("advice", advice(word.text, words_of_choices(noun)))},
               {declared_here(noun)});
    return std::nullopt;
  }
  return choice->word;
}

struct ConditionForms {
  RuleScope& scope;
  syntax::ExprId written;
  source::SourceRange range;

  ir::ExprId operator()(const syntax::And& both) const {
    auto operands = resolve_all(scope, both.operands);
    return operands ? scope.add_condition(range, ir::And{std::move(*operands)})
                    : scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Or& either) const {
    auto operands = resolve_all(scope, either.operands);
    return operands ? scope.add_condition(range, ir::Or{std::move(*operands)})
                    : scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Not& negation) const {
    ++scope.negations;
    const ir::ExprId operand = resolve_condition(scope, negation.operand);
    --scope.negations;
    return scope.kind(operand) == Kind::Error ? scope.add_error(range)
                                              : scope.add_condition(range, ir::Not{operand});
  }

  ir::ExprId operator()(const syntax::Compare& compare) const {
    return resolve_compare(scope, range, compare);
  }

  ir::ExprId operator()(const syntax::OneOf& one_of) const {
    return resolve_one_of(scope, range, one_of);
  }

  ir::ExprId operator()(const syntax::Contains& contains) const {
    return resolve_contains(scope, range, contains);
  }

  ir::ExprId operator()(const syntax::Stated& stated) const {
    const std::optional<ir::NounRef> noun = resolve_noun(scope, stated.path, NounUse::Value);
    return noun && may_be_absent(scope, *noun)
               ? scope.add_condition(range, ir::Stated{*noun, stated.missing})
               : scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Agreed& agreed) const {
    const std::optional<ir::NounRef> noun = resolve_noun(scope, agreed.path, NounUse::Value);
    return noun ? scope.add_condition(range, ir::Agreed{*noun}) : scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Quantified& quantified) const {
    return resolve_quantified(scope, range, quantified);
  }

  /// The parser has said that it stands in the wrong place; what is in it is still looked at.
  ir::ExprId operator()(const syntax::ForEach& nested) const {
    static_cast<void>(resolve_for_each(scope, range, nested));
    return scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Coverage& coverage) const {
    return resolve_coverage(scope, range, coverage);
  }

  ir::ExprId operator()(const syntax::Covers& covers) const {
    return resolve_covers(scope, range, covers);
  }

  ir::ExprId operator()(const syntax::NoOverlap& no_overlap) const {
    return resolve_no_overlap(scope, range, no_overlap);
  }

  ir::ExprId operator()(const syntax::CoversPoint& covers) const {
    const std::string& point = covers.point.number;
    const bool whole = !covers.point.unit && !point.empty() &&
                       std::all_of(point.begin(), point.end(),
                                   [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!whole) {
      scope.fail(Code::T241, range, {field("point", point)});
      return scope.add_error(range);
    }
    return scope.add_condition(range, ir::CoversPoint{point});
  }

  ir::ExprId operator()(const syntax::Satisfies& satisfies) const {
    return resolve_satisfies(scope, range, satisfies);
  }

  ir::ExprId operator()(const syntax::HumanJudgement& judgement) const;
  ir::ExprId operator()(const syntax::StatisticMeets& meets) const;

  /// A value where a condition belongs. One that is yes or no is read as `= ja`.
  template <typename Value>
  ir::ExprId operator()(const Value& /*value*/) const {
    const ir::ExprId value = resolve_value(scope, written);
    const Kind kind = scope.kind(value);
    if (kind == Kind::Boolean) {
      const ir::ExprId yes = scope.add_condition(range, ir::Constant{true, {}});
      return scope.add_condition(range,
                                 ir::Compare{ir::Comparison::Equal, value, yes, std::nullopt});
    }
    if (kind != Kind::Error) {
      scope.fail(Code::T205, range, {field("kind", kind_words(kind))});
    }
    return scope.add_error(range);
  }
};

ir::ExprId ConditionForms::operator()(const syntax::HumanJudgement& judgement) const {
  const auto question = scope.questions.find(judgement.question.text);
  if (question == scope.questions.end()) {
    std::vector<std::string> known;
    for (const auto& [id, use] : scope.questions) {
      known.push_back(id);
    }
    scope.fail(Code::N111, judgement.question.range,
               {field("word", judgement.question.text),
                field("advice", advice(judgement.question.text, known))});
    return scope.add_error(range);
  }
  question->second.used = true;
  if (scope.negations > 0) {
    scope.fail(Code::T218, range, {field("question", judgement.question.text)});
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::HumanJudgement{question->second.id});
}

ir::ExprId ConditionForms::operator()(const syntax::StatisticMeets& meets) const {
  const std::optional<ir::NounRef> noun = resolve_noun(scope, meets.statistic, NounUse::Value);
  const std::optional<values::Percent> share =
      meets.share ? share_of(scope, *meets.share, range) : std::nullopt;
  const bool understood = share.has_value() == meets.share.has_value();
  const std::optional<values::Duration> limit = statistic_limit(scope, meets.limit, range);
  if (!noun || !limit || !understood) {
    return scope.add_error(range);
  }
  const ir::Noun& declared = scope.vocabulary().nouns[noun->noun];
  if (declared.type.kind != Kind::Statistic) {
    scope.fail(Code::T242, noun->range,
               {field("noun", declared.path), field("kind", kind_words(declared.type.kind))},
               {declared_as_here(declared)});
    return scope.add_error(range);
  }
  const std::optional<std::string> population = population_of(scope, *noun, meets.population);
  if (!population) {
    return scope.add_error(range);
  }
  return scope.add_condition(
      range,
      ir::StatisticMeets{*noun, {.share = share, .limit = *limit, .population = *population}});
}

}  // namespace

ir::ExprId resolve_condition(RuleScope& scope, syntax::ExprId written) {
  const syntax::Expr& expr = scope.file.exprs[written];
  return std::visit(ConditionForms{scope, written, expr.range}, expr.form);
}

ir::ExprId resolve_requirement(RuleScope& scope, syntax::ExprId written) {
  const syntax::Expr& expr = scope.file.exprs[written];
  if (const auto* for_each = std::get_if<syntax::ForEach>(&expr.form)) {
    return resolve_for_each(scope, expr.range, *for_each);
  }
  return resolve_condition(scope, written);
}

}  // namespace samsvar::semantics
