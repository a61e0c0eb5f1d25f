#include "engine/semantics/words_beside.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/names.h"
#include "engine/semantics/nouns.h"
#include "engine/semantics/operands.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;

const ir::ChoiceWord* declared_choice(const RuleScope& scope, const Beside& other,
                                      const syntax::Name& word) {
  return other.noun ? scope.vocabulary().find_choice(*other.noun, word.text) : nullptr;
}

/// A time limit that declares its standards knows no others; one that declares none knows any word.
bool any_standard(const RuleScope& scope, const Beside& other) {
  return !other.noun || scope.vocabulary().nouns[*other.noun].choices.empty();
}

std::optional<values::Value> meaning(const RuleScope& scope, const Beside& other,
                                     const syntax::Name& word) {
  const ir::ChoiceWord* choice = declared_choice(scope, other, word);
  switch (other.type.kind) {
    case Kind::Choice:
      return choice != nullptr ? std::optional<values::Value>(values::Choice{choice->word})
                               : std::nullopt;
    case Kind::Boolean: {
      const std::optional<bool> truth = truth_word(word.text);
      return truth ? std::optional<values::Value>(*truth) : std::nullopt;
    }
    case Kind::Event:
      return is_not_happened(word.text) ? std::optional<values::Value>(values::NotHappened{})
                                        : std::nullopt;
    case Kind::Party:
      return is_nobody(word.text) ? std::optional<values::Value>(values::PartyName{
                                        .kind = {}, .name = "ingen", .number = {}})
                                  : std::nullopt;
    case Kind::Limit:
      if (choice != nullptr) {
        return values::Limit(values::Standard{choice->word});
      }
      return any_standard(scope, other)
                 ? std::optional<values::Value>(values::Limit(values::Standard{word.text}))
                 : std::nullopt;
    case Kind::Error:
    case Kind::Number:
    case Kind::Count:
    case Kind::Percent:
    case Kind::Money:
    case Kind::MoneyRate:
    case Kind::Text:
    case Kind::Date:
    case Kind::TimeOfDay:
    case Kind::Duration:
    case Kind::Period:
    case Kind::Roster:
    case Kind::Statistic:
    case Kind::Document:
    case Kind::Subject:
    case Kind::Record:
    case Kind::List:
      break;
  }
  return std::nullopt;
}

void report_unknown_word(RuleScope& scope, const Beside& other, const syntax::Name& word) {
  const Kind kind = other.type.kind;
  const bool has_words = kind == Kind::Choice || kind == Kind::Limit;
  if (other.noun && has_words) {
    const ir::Noun& noun = scope.vocabulary().nouns[*other.noun];
    scope.fail(Code::N104, word.range,
               {field("word", word.text), field("noun", noun.path),
                field("advice", advice(word.text, words_of_choices(noun)))},
               {declared_here(noun)});
    return;
  }
  if (kind == Kind::Text) {
    scope.fail(Code::T203, word.range);
    return;
  }
  if (!has_value(kind)) {
    scope.fail(Code::T236, word.range, {field("kind", kind_words(kind))});
    return;
  }
  // Nothing says that a word was meant at all: it is a noun that is not known.
  scope.failed = true;
  report_unknown_noun(scope.diagnostics, scope.vocabulary(), word.text, word.range);
}

}  // namespace

Beside beside(const RuleScope& scope, ir::ExprId other_side) {
  return {.type = scope.type(other_side), .noun = noun_behind(scope, other_side)};
}

bool is_word_beside(const RuleScope& scope, const Beside& other, const syntax::Name& word) {
  // Any word may be a standard, so a noun of that name goes before it.
  const bool declared = other.type.kind != Kind::Limit || declared_choice(scope, other, word);
  return declared && meaning(scope, other, word).has_value();
}

ir::ExprId resolve_word(RuleScope& scope, const Beside& other, const syntax::Name& word) {
  if (other.type.kind == Kind::Error || word.text == syntax_placeholder) {
    return scope.add_error(word.range);
  }
  const std::optional<values::Value> value = meaning(scope, other, word);
  if (!value) {
    report_unknown_word(scope, other, word);
    return scope.add_error(word.range);
  }
  return scope.add(word.range, other.type, ir::Constant{*value, {}});
}

}  // namespace samsvar::semantics
