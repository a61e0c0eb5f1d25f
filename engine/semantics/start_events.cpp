#include "engine/semantics/start_events.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;

/// The noun beside the time limit that says what it runs from; reported when none is declared.
std::optional<ir::NounRef> start_event_noun(RuleScope& scope, ir::ExprId left,
                                            const std::string& event, source::SourceRange range) {
  const auto* lookup = std::get_if<ir::Lookup>(&scope.set.exprs[left].form);
  if (lookup == nullptr) {
    scope.fail(Code::T216, range, {field("event", event)});
    return std::nullopt;
  }
  const ir::Noun& noun = scope.vocabulary().nouns[lookup->noun.noun];
  const std::optional<ir::NounId> sibling =
      noun.parent ? scope.vocabulary().find_child(noun.parent, start_event_segment) : std::nullopt;
  if (!sibling || !scope.vocabulary().nouns[*sibling].declared) {
    const std::string section =
        noun.parent ? scope.vocabulary().nouns[*noun.parent].path + '.' : std::string();
    scope.fail(Code::T215, range,
               {field("noun", noun.path), field("event", event),
                field("sibling", section + std::string(start_event_segment))},
               {declared_here(noun)});
    return std::nullopt;
  }
  ir::NounRef beside = lookup->noun;
  beside.noun = *sibling;
  return beside;
}

}  // namespace

ir::Constant* running_from_event(RuleScope& scope, ir::ExprId value) {
  auto* constant = std::get_if<ir::Constant>(&scope.set.exprs[value].form);
  return constant != nullptr && !constant->start_event.empty() ? constant : nullptr;
}

std::optional<ir::NounRef> settle_start_event(RuleScope& scope, ir::ExprId left,
                                              ir::Constant& limit, source::SourceRange range) {
  const std::optional<ir::NounRef> sibling =
      start_event_noun(scope, left, limit.start_event, range);
  if (!sibling || scope.vocabulary().nouns[sibling->noun].choices.empty()) {
    return sibling;
  }
  const ir::Noun& noun = scope.vocabulary().nouns[sibling->noun];
  const ir::ChoiceWord* choice = scope.vocabulary().find_choice(sibling->noun, limit.start_event);
  if (choice == nullptr) {
    scope.fail(Code::N104, range,
               {field("word", limit.start_event), field("noun", noun.path),
                field("advice", advice(limit.start_event, words_of_choices(noun)))},
               {declared_here(noun)});
    return std::nullopt;
  }
  limit.start_event = choice->word;
  return sibling;
}

}  // namespace samsvar::semantics
