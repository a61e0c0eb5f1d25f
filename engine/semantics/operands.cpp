#include "engine/semantics/operands.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/literals.h"
#include "engine/semantics/names.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"
#include "engine/semantics/workbench.h"

#include <concepts>
#include <type_traits>
#include <variant>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;
using messages::Text;

const syntax::Reference* single_word(const RuleScope& scope, syntax::ExprId written) {
  const auto* reference = std::get_if<syntax::Reference>(&scope.file.exprs[written].form);
  const bool single =
      reference != nullptr && reference->path.parts.size() == 1 && !reference->path.factual;
  return single ? reference : nullptr;
}

struct ValueForms {
  RuleScope& scope;
  source::SourceRange range;

  ir::ExprId operator()(const syntax::Quantity& quantity) const {
    const std::optional<Literal> literal = read_quantity(quantity, range, scope.diagnostics);
    if (!literal) {
      return scope.add_error(range);
    }
    return scope.add(range, literal->type, ir::Constant{literal->value, literal->start_event});
  }

  ir::ExprId operator()(const syntax::AssessmentDate& /*today*/) const {
    return scope.add(range, {.kind = Kind::Date}, ir::AssessmentDate{});
  }

  ir::ExprId operator()(const syntax::DateLiteral& day) const {
    return scope.add(range, {.kind = Kind::Date}, ir::Constant{day.date, {}});
  }

  ir::ExprId operator()(const syntax::TextLiteral& /*text*/) const {
    scope.fail(Code::T203, range);
    return scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::ClockLiteral& clock) const {
    return scope.add(range, {.kind = Kind::TimeOfDay}, ir::Constant{clock.time, {}});
  }

  ir::ExprId operator()(const syntax::Reference& reference) const {
    if (const syntax::Name& first = reference.path.parts.front();
        reference.path.parts.size() == 1 && !reference.path.factual) {
      if (const auto variable = find_variable(scope, first.text)) {
        return scope.add(range, scope.rule.variables[variable->index].type,
                         ir::ElementValue{*variable});
      }
      if (host_word(first.text)) {
        scope.fail(Code::N119, range, {field("word", first.text)});
        return scope.add_error(range);
      }
    }
    const std::optional<ir::NounRef> noun = resolve_noun(scope, reference.path, NounUse::Value);
    if (!noun) {
      return scope.add_error(range);
    }
    const ir::Type type = scope.vocabulary().nouns[noun->noun].type;
    return scope.add(range, type, ir::Lookup{*noun});
  }

  ir::ExprId operator()(const syntax::Sum& sum) const {
    const ir::ExprId date = resolve_value(scope, sum.left);
    const ir::ExprId period = resolve_value(scope, sum.right);
    if (is_of_chain(date)) {
      return sum.subtract && !fits_date(date) ? scope.add_error(range) : chain(date, period);
    }
    const bool date_fits = fits_date(date);
    const bool period_fits = fits_period(period);
    if (!date_fits || !period_fits) {
      return scope.add_error(range);
    }
    return scope.add(range, {.kind = Kind::Date}, ir::ShiftedDate{date, period, sum.subtract});
  }

  ir::ExprId operator()(const syntax::DateAmong& among) const {
    ir::DateAmong resolved{.latest = among.latest, .dates = {}};
    bool fits = true;
    for (const syntax::ExprId written : among.dates) {
      const ir::ExprId date = resolve_value(scope, written);
      const Kind kind = scope.kind(date);
      if (kind != Kind::Error && !is_day(kind)) {
        scope.fail(Code::T244, scope.set.exprs[date].range, {field("kind", kind_words(kind))},
                   declaration_behind(date));
      }
      fits = fits && is_day(kind);
      resolved.dates.push_back(date);
    }
    return fits ? scope.add(range, {.kind = Kind::Date}, std::move(resolved))
                : scope.add_error(range);
  }

  ir::ExprId operator()(const syntax::Count& count) const {
    const ir::ExprId list = resolve_list(count.list);
    if (scope.kind(list) == Kind::Error) {
      return list;
    }
    return scope.add(range, {.kind = Kind::Count}, ir::CountOf{list});
  }

  ir::ExprId operator()(const syntax::SumOver& sum) const;
  ir::ExprId operator()(const syntax::TableLookup& lookup) const;

  /// Everything else is a condition, and a condition is no value.
  template <typename Form>
  ir::ExprId operator()(const Form& /*condition*/) const {
    scope.fail(Code::T239, range);
    return scope.add_error(range);
  }

  [[nodiscard]] ir::ExprId resolve_list(syntax::ExprId written) const;

 private:
  /// Of a sum of times: a time limit, or the statistic that is refused as one.
  [[nodiscard]] bool is_of_chain(ir::ExprId value) const {
    return is_time(scope.kind(value)) || scope.kind(value) == Kind::Statistic;
  }

  [[nodiscard]] std::vector<diagnostics::Label> declaration_behind(ir::ExprId value) const {
    const std::optional<ir::NounId> noun = noun_behind(scope, value);
    return noun ? std::vector{declared_as_here(scope.vocabulary().nouns[*noun])}
                : std::vector<diagnostics::Label>{};
  }

  /// `varsling.innen + utrykning.innen`
  [[nodiscard]] ir::ExprId chain(ir::ExprId left, ir::ExprId right) const {
    const bool left_fits = fits_chain(left);
    const bool right_fits = fits_chain(right);
    if (!left_fits || !right_fits) {
      return scope.add_error(range);
    }
    const Kind kind = scope.kind(left) == scope.kind(right) ? scope.kind(left) : Kind::Limit;
    return scope.add(range, {.kind = kind}, ir::LimitSum{left, right});
  }

  [[nodiscard]] bool fits_chain(ir::ExprId value) const {
    const Kind kind = scope.kind(value);
    if (kind == Kind::Statistic) {
      scope.fail(Code::T245, scope.set.exprs[value].range, {}, declaration_behind(value));
    } else if (kind != Kind::Error && !is_time(kind)) {
      scope.fail(Code::T246, scope.set.exprs[value].range, {field("kind", kind_words(kind))},
                 declaration_behind(value));
    }
    return is_time(kind);
  }

  [[nodiscard]] bool fits_date(ir::ExprId date) const {
    const Kind kind = scope.kind(date);
    if (kind != Kind::Error && !is_day(kind)) {
      scope.fail(Code::T209, scope.set.exprs[date].range, {field("kind", kind_words(kind))});
      return false;
    }
    return kind != Kind::Error;
  }

  [[nodiscard]] bool fits_period(ir::ExprId period) const {
    const Kind kind = scope.kind(period);
    if (kind != Kind::Error && kind != Kind::Period && kind != Kind::Limit) {
      scope.fail(Code::T210, scope.set.exprs[period].range, {field("kind", kind_words(kind))});
      return false;
    }
    return kind != Kind::Error;
  }
};

ir::ExprId ValueForms::resolve_list(syntax::ExprId written) const {
  const ir::ExprId list = resolve_value(scope, written);
  const Kind kind = scope.kind(list);
  if (kind == Kind::List || kind == Kind::Error) {
    return list;
  }
  const source::SourceRange list_range = scope.set.exprs[list].range;
  scope.fail(Code::T208, list_range, {field("kind", kind_words(kind))});
  return scope.add_error(list_range);
}

/// `utbetalt` is a noun below the list's own.
ir::ExprId ValueForms::operator()(const syntax::SumOver& sum) const {
  const ir::ExprId list = resolve_list(sum.list);
  const std::optional<ir::NounId> list_noun = noun_behind(scope, list);
  if (scope.kind(list) == Kind::Error || !list_noun) {
    return scope.add_error(range);
  }
  const ir::Vocabulary& vocabulary = scope.vocabulary();
  const std::string path = vocabulary.nouns[*list_noun].path + '.' + dotted(sum.field);
  const std::optional<ir::NounId> noun = vocabulary.find_noun(path);
  if (!noun || !vocabulary.nouns[*noun].declared) {
    scope.fail(
        Code::N126, sum.field.range,
        {field("field", dotted(sum.field)), field("list", vocabulary.nouns[*list_noun].path)},
        {declared_here(vocabulary.nouns[*list_noun])});
    return scope.add_error(range);
  }
  const ir::Type type = vocabulary.nouns[*noun].type;
  if (!is_summable(type.kind)) {
    if (type.kind == Kind::Statistic) {
      scope.fail(Code::T245, sum.field.range, {}, {declared_as_here(vocabulary.nouns[*noun])});
    } else if (type.kind != Kind::Error) {
      scope.fail(Code::T227, sum.field.range,
                 {field("field", dotted(sum.field)), field("kind", kind_words(type.kind))},
                 {declared_as_here(vocabulary.nouns[*noun])});
    }
    return scope.add_error(range);
  }
  return scope.add(range, type, ir::SumOver{list, *noun});
}

ir::ExprId ValueForms::operator()(const syntax::TableLookup& lookup) const {
  const ir::ExprId date = resolve_value(scope, lookup.date);
  const std::optional<ir::TableId> table = scope.vocabulary().find_table(lookup.table.text);
  if (!table) {
    scope.fail(Code::N113, lookup.table.range,
               {field("word", lookup.table.text),
                field("advice", advice(lookup.table.text, words_of(scope.vocabulary().tables)))});
    return scope.add_error(range);
  }
  if (!fits_date(date)) {
    return scope.add_error(range);
  }
  const ir::Type type = scope.vocabulary().tables[*table].type;
  if (type.kind == Kind::Error) {
    return scope.add_error(range);
  }
  return scope.add(range, type, ir::TableValue{*table, date});
}

}  // namespace

ir::ExprId resolve_comparand(RuleScope& scope, syntax::ExprId written) {
  const syntax::Expr& expr = scope.file.exprs[written];
  return std::visit(ValueForms{scope, expr.range}, expr.form);
}

ir::ExprId resolve_value(RuleScope& scope, syntax::ExprId written) {
  const ir::ExprId value = resolve_comparand(scope, written);
  const auto* quantity = std::get_if<syntax::Quantity>(&scope.file.exprs[written].form);
  const bool runs_from_event = quantity != nullptr && quantity->start_event;
  if (runs_from_event && scope.kind(value) != Kind::Error) {
    scope.fail(Code::T216, quantity->start_event->range,
               {field("event", quantity->start_event->text)});
    return scope.add_error(scope.file.exprs[written].range);
  }
  return value;
}

bool is_open_word(const RuleScope& scope, syntax::ExprId written) {
  const syntax::Reference* word = single_word(scope, written);
  return word != nullptr && !find_variable(scope, word->path.parts.front().text) &&
         !host_word(word->path.parts.front().text) &&
         !find_declared_root(scope, word->path.parts.front().text);
}

std::optional<ir::NounId> noun_behind(const RuleScope& scope, ir::ExprId value) {
  const auto& form = scope.set.exprs[value].form;
  if (const auto* lookup = std::get_if<ir::Lookup>(&form)) {
    return lookup->noun.noun;
  }
  if (const auto* element = std::get_if<ir::ElementValue>(&form)) {
    return scope.rule.variables[element->variable.index].list_noun;
  }
  return std::nullopt;
}

}  // namespace samsvar::semantics
