#include "engine/semantics/comparison.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/operands.h"
#include "engine/semantics/start_events.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words_beside.h"
#include "engine/support/check.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;
using messages::Text;

ir::Comparison meaning_of(syntax::Comparison written) {
  switch (written) {
    case syntax::Comparison::Equal:
      return ir::Comparison::Equal;
    case syntax::Comparison::NotEqual:
      return ir::Comparison::NotEqual;
    case syntax::Comparison::Less:
      return ir::Comparison::Less;
    case syntax::Comparison::LessOrEqual:
      return ir::Comparison::LessOrEqual;
    case syntax::Comparison::Greater:
      return ir::Comparison::Greater;
    case syntax::Comparison::GreaterOrEqual:
      return ir::Comparison::GreaterOrEqual;
  }
  CHECK(false, "every comparison has a meaning");
}

/// `a < b` is `b > a`.
ir::Comparison mirrored(ir::Comparison comparison) {
  switch (comparison) {
    case ir::Comparison::Equal:
    case ir::Comparison::NotEqual:
      return comparison;
    case ir::Comparison::Less:
      return ir::Comparison::Greater;
    case ir::Comparison::LessOrEqual:
      return ir::Comparison::GreaterOrEqual;
    case ir::Comparison::Greater:
      return ir::Comparison::Less;
    case ir::Comparison::GreaterOrEqual:
      return ir::Comparison::LessOrEqual;
  }
  CHECK(false, "every comparison has a mirror image");
}

const syntax::Name* word_of(const RuleScope& scope, syntax::ExprId written) {
  const auto* reference = std::get_if<syntax::Reference>(&scope.file.exprs[written].form);
  const bool single =
      reference != nullptr && reference->path.parts.size() == 1 && !reference->path.factual;
  return single ? &reference->path.parts.front() : nullptr;
}

/// A value that stands beside `other`: a word that it knows, or anything else.
ir::ExprId resolve_beside(RuleScope& scope, const Beside& other, syntax::ExprId written) {
  const syntax::Name* word = word_of(scope, written);
  const bool is_word =
      word != nullptr && (is_open_word(scope, written) || is_word_beside(scope, other, *word));
  return is_word ? resolve_word(scope, other, *word) : resolve_comparand(scope, written);
}

/// "`x` (en dato)" of a noun, "en dato" of anything else.
messages::Message described(const RuleScope& scope, ir::ExprId value) {
  const messages::Message kind = kind_words(scope.kind(value));
  const auto* lookup = std::get_if<ir::Lookup>(&scope.set.exprs[value].form);
  if (lookup == nullptr) {
    return kind;
  }
  return {Text::phrase_noun_of_kind,
          {field("noun", scope.vocabulary().nouns[lookup->noun.noun].path), field("kind", kind)}};
}

std::vector<diagnostics::Label> declarations_behind(const RuleScope& scope, ir::ExprId left,
                                                    ir::ExprId right) {
  std::vector<diagnostics::Label> labels;
  for (const ir::ExprId value : {left, right}) {
    if (const auto* lookup = std::get_if<ir::Lookup>(&scope.set.exprs[value].form)) {
      labels.push_back(declared_as_here(scope.vocabulary().nouns[lookup->noun.noun]));
    }
  }
  return labels;
}

/// Something that no comparison can be made with: texts, records, lists, rosters …
bool reject_valueless(RuleScope& scope, ir::ExprId value) {
  const Kind kind = scope.kind(value);
  if (has_value(kind)) {
    return false;
  }
  const source::SourceRange range = scope.set.exprs[value].range;
  if (kind == Kind::Text) {
    scope.fail(Code::T203, range, {}, declarations_behind(scope, value, value));
  } else {
    scope.fail(Code::T236, range, {field("kind", kind_words(kind))});
  }
  return true;
}

bool is_lookup(const RuleScope& scope, ir::ExprId value) {
  return std::holds_alternative<ir::Lookup>(scope.set.exprs[value].form);
}

bool same_parties(const ir::Type& left, const ir::Type& right) {
  return left.kind != Kind::Party || left.of.empty() || right.of.empty() || left.of == right.of;
}

/// May the two be equal at all? Reported when not.
bool fit_together(RuleScope& scope, ir::ExprId left, ir::ExprId right) {
  if (scope.kind(left) == Kind::Error || scope.kind(right) == Kind::Error) {
    return false;
  }
  if (reject_valueless(scope, left) || reject_valueless(scope, right)) {
    return false;
  }
  const source::SourceRange range = scope.set.exprs[right].range;
  if (!are_comparable(scope.kind(left), scope.kind(right)) ||
      !same_parties(scope.type(left), scope.type(right))) {
    scope.fail(Code::T201, range,
               {field("left", described(scope, left)), field("right", described(scope, right)),
                field("advice", how_to_write(scope.kind(left)))},
               declarations_behind(scope, left, right));
    return false;
  }
  const bool two_choice_nouns =
      scope.kind(left) == Kind::Choice && is_lookup(scope, left) && is_lookup(scope, right);
  if (two_choice_nouns) {
    const ir::Noun& noun = scope.vocabulary().nouns[*noun_behind(scope, left)];
    scope.fail(Code::T204, range,
               {field("noun", noun.path), field("words", quoted_list(words_of_choices(noun)))},
               declarations_behind(scope, left, right));
    return false;
  }
  return true;
}

bool is_ordering(ir::Comparison comparison) {
  return comparison != ir::Comparison::Equal && comparison != ir::Comparison::NotEqual;
}

bool may_be_ordered(RuleScope& scope, source::SourceRange range, ir::Comparison comparison,
                    ir::ExprId left) {
  if (!is_ordering(comparison) || is_ordered(scope.kind(left))) {
    return true;
  }
  scope.fail(Code::T202, range, {field("left", described(scope, left))});
  return false;
}

}  // namespace

ir::ExprId resolve_compare(RuleScope& scope, source::SourceRange range,
                           const syntax::Compare& compare) {
  ir::Comparison comparison = meaning_of(compare.comparison);
  ir::ExprId left{};
  ir::ExprId right{};
  if (is_open_word(scope, compare.left) && !is_open_word(scope, compare.right)) {
    right = resolve_comparand(scope, compare.right);
    left = resolve_beside(scope, beside(scope, right), compare.left);
  } else {
    left = resolve_comparand(scope, compare.left);
    right = resolve_beside(scope, beside(scope, left), compare.right);
  }
  if (!fit_together(scope, left, right) || !may_be_ordered(scope, range, comparison, left)) {
    return scope.add_error(range);
  }
  if (running_from_event(scope, left) != nullptr) {
    std::swap(left, right);
    comparison = mirrored(comparison);
  }
  std::optional<ir::NounRef> start_event;
  if (ir::Constant* limit = running_from_event(scope, right)) {
    start_event = settle_start_event(scope, left, *limit, scope.set.exprs[right].range);
    if (!start_event) {
      return scope.add_error(range);
    }
  }
  return scope.add_condition(range, ir::Compare{comparison, left, right, start_event});
}

ir::ExprId resolve_one_of(RuleScope& scope, source::SourceRange range,
                          const syntax::OneOf& one_of) {
  const ir::ExprId subject = resolve_value(scope, one_of.subject);
  const Beside other = beside(scope, subject);
  bool fits = scope.kind(subject) != Kind::Error && !reject_valueless(scope, subject);
  std::vector<values::Value> choices;
  for (const syntax::ExprId written : one_of.choices) {
    if (!fits && is_open_word(scope, written)) {
      continue;
    }
    const ir::ExprId choice = resolve_beside(scope, other, written);
    const auto* constant = std::get_if<ir::Constant>(&scope.set.exprs[choice].form);
    if (scope.kind(choice) == Kind::Error || !fits) {
      fits = false;
    } else if (constant == nullptr || !constant->start_event.empty()) {
      scope.fail(Code::T230, scope.set.exprs[choice].range);
      fits = false;
    } else if (fit_together(scope, subject, choice)) {
      choices.push_back(constant->value);
    } else {
      fits = false;
    }
  }
  return fits && choices.size() == one_of.choices.size()
             ? scope.add_condition(range, ir::OneOf{subject, std::move(choices)})
             : scope.add_error(range);
}

ir::ExprId resolve_contains(RuleScope& scope, source::SourceRange range,
                            const syntax::Contains& contains) {
  const ir::ExprId list = resolve_value(scope, contains.list);
  if (scope.kind(list) == Kind::Error) {
    return scope.add_error(range);
  }
  if (scope.kind(list) != Kind::List) {
    scope.fail(Code::T208, scope.set.exprs[list].range,
               {field("kind", kind_words(scope.kind(list)))});
    return scope.add_error(range);
  }
  Beside element = beside(scope, list);
  element.type = ir::Type(scope.type(list).element.front());
  const ir::ExprId item = resolve_beside(scope, element, contains.item);
  if (scope.kind(item) == Kind::Error) {
    return scope.add_error(range);
  }
  const bool has_no_value = reject_valueless(scope, item);
  const bool fits = !has_no_value && are_comparable(element.type.kind, scope.kind(item)) &&
                    same_parties(element.type, scope.type(item)) &&
                    running_from_event(scope, item) == nullptr;
  if (!fits) {
    if (!has_no_value) {
      scope.fail(
          Code::T240, scope.set.exprs[item].range,
          {field("element", kind_words(element.type.kind)), field("item", described(scope, item)),
           field("advice", how_to_write(element.type.kind))},
          declarations_behind(scope, list, item));
    }
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::Contains{list, item});
}

}  // namespace samsvar::semantics
