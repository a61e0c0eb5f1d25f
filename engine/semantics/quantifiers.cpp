#include "engine/semantics/quantifiers.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/conditions.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/names.h"
#include "engine/semantics/operands.h"
#include "engine/semantics/words.h"
#include "engine/support/check.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;
using messages::Text;

ir::Quantifier meaning_of(syntax::Quantifier written) {
  switch (written) {
    case syntax::Quantifier::Exists:
      return ir::Quantifier::Exists;
    case syntax::Quantifier::All:
      return ir::Quantifier::All;
    case syntax::Quantifier::None:
      return ir::Quantifier::None;
    case syntax::Quantifier::AtLeast:
      return ir::Quantifier::AtLeast;
  }
  CHECK(false, "every quantifier has a meaning");
}

/// A variable never hides what its name already means: a rule is read by people.
void check_name_is_free(RuleScope& scope, const syntax::Name& name) {
  if (const auto outer = find_variable(scope, name.text)) {
    scope.fail(Code::N115, name.range, {field("word", name.text)},
               {{scope.rule.variables[outer->index].range,
                 {Text::label_bound_here, {field("word", name.text)}}}});
    return;
  }
  const auto root = scope.vocabulary().roots.find(name.text);
  if (root != scope.vocabulary().roots.end()) {
    scope.fail(Code::N115, name.range, {field("word", name.text)},
               {declared_here(scope.vocabulary().nouns[root->second])});
  } else if (host_word(name.text)) {
    scope.fail(Code::N115, name.range, {field("word", name.text)});
  }
}

/// The list; its element is of Kind::Error when there is none, so that nothing more is said of it.
ir::ExprId resolve_list(RuleScope& scope, syntax::ExprId written) {
  const ir::ExprId list = resolve_value(scope, written);
  const Kind kind = scope.kind(list);
  if (kind == Kind::List || kind == Kind::Error) {
    return list;
  }
  const source::SourceRange range = scope.set.exprs[list].range;
  scope.fail(Code::T208, range, {field("kind", kind_words(kind))});
  return scope.add_error(range);
}

ir::VariableId bind(RuleScope& scope, const syntax::Name& name, ir::ExprId list) {
  check_name_is_free(scope, name);
  const ir::Type& type = scope.type(list);
  scope.rule.variables.push_back(
      {.name = name.text,
       .range = name.range,
       .type = type.kind == Kind::List ? type.element.front() : ir::Type{},
       .list_noun = noun_behind(scope, list)});
  const ir::VariableId variable{static_cast<std::uint32_t>(scope.rule.variables.size() - 1)};
  scope.visible.push_back(variable);
  return variable;
}

}  // namespace

ir::ExprId resolve_quantified(RuleScope& scope, source::SourceRange range,
                              const syntax::Quantified& quantified) {
  const ir::ExprId list = resolve_list(scope, quantified.list);
  const ir::VariableId variable = bind(scope, quantified.variable, list);
  const bool negates = quantified.quantifier == syntax::Quantifier::None;
  scope.negations += negates ? 1 : 0;
  std::optional<ir::ExprId> condition;
  if (quantified.condition) {
    condition = resolve_condition(scope, *quantified.condition);
  }
  scope.negations -= negates ? 1 : 0;
  scope.visible.pop_back();
  const bool broken =
      scope.kind(list) == Kind::Error || (condition && scope.kind(*condition) == Kind::Error);
  return broken ? scope.add_error(range)
                : scope.add_condition(
                      range, ir::Quantified{meaning_of(quantified.quantifier), quantified.at_least,
                                            variable, list, condition});
}

ir::ExprId resolve_for_each(RuleScope& scope, source::SourceRange range,
                            const syntax::ForEach& for_each) {
  const ir::ExprId list = resolve_list(scope, for_each.list);
  const ir::VariableId variable = bind(scope, for_each.variable, list);
  const ir::ExprId condition = resolve_condition(scope, for_each.condition);
  scope.visible.pop_back();
  const bool broken = scope.kind(list) == Kind::Error || scope.kind(condition) == Kind::Error;
  return broken ? scope.add_error(range)
                : scope.add_condition(range, ir::ForEach{variable, list, condition});
}

}  // namespace samsvar::semantics
