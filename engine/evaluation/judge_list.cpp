// finnes, alle, ingen, minst N and inneholder. An open list may have more than it shows: what more
// elements could change stays undecided. A list that was not agreed is empty, and `alle` over it is
// false, so that silence meets nothing.

#include "engine/evaluation/compare_values.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <cstdint>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;

struct Count {
  std::uint32_t yes = 0;
  std::uint32_t no = 0;
  std::uint32_t unknown = 0;
};

/// `ikke` is carried in to what is asked of each: that not so many do, is that all but fewer than
/// so many do not. So silence about an element meets nothing here either.
Truth answer(const ir::Quantified& quantified, const Count& count, bool open, bool negated) {
  const bool asks_for_some = quantified.quantifier == ir::Quantifier::Exists ||
                             quantified.quantifier == ir::Quantifier::AtLeast;
  const std::uint32_t number =
      quantified.quantifier == ir::Quantifier::AtLeast ? quantified.at_least : 1;
  if (asks_for_some != negated) {
    const bool reachable = open || count.yes + count.unknown >= number;
    return count.yes >= number ? Truth::True : reachable ? Truth::Unknown : Truth::False;
  }
  const bool avoidable = open || count.no + count.unknown >= number;
  return count.no >= number ? Truth::False : avoidable ? Truth::Unknown : Truth::True;
}

Truth answer_of_silence(ir::Quantifier quantifier, bool negated) {
  switch (quantifier) {
    case ir::Quantifier::All:
      return Truth::False;
    case ir::Quantifier::Exists:
    case ir::Quantifier::AtLeast:
      return values::truth_of(negated);
    case ir::Quantifier::None:
      return values::truth_of(!negated);
  }
  CHECK(false, "every quantifier has an answer");
}

Message name_of(const ir::Quantified& quantified, bool negated) {
  switch (quantified.quantifier) {
    case ir::Quantifier::Exists:
      return {negated ? Text::quantifier_none : Text::quantifier_exists, {}};
    case ir::Quantifier::AtLeast:
      return {negated ? Text::quantifier_fewer : Text::quantifier_at_least,
              {field("count", static_cast<std::int64_t>(quantified.at_least))}};
    case ir::Quantifier::None:
      return {negated ? Text::quantifier_exists : Text::quantifier_none, {}};
    case ir::Quantifier::All:
      return {negated ? Text::quantifier_not_all : Text::quantifier_all, {}};
  }
  CHECK(false, "every quantifier has words");
}

Judgement judge_element(Context& context, const ir::Quantified& quantified, const Element& element,
                        bool negated) {
  context.elements[quantified.variable.index] = element;
  Judgement judgement;
  if (quantified.condition) {
    judgement = judge(context, *quantified.condition, negated);
  } else {
    judgement.truth = values::truth_of(!negated);
  }
  Why why;
  why.words = {Text::why_element, {field("element", element.name)}};
  why.truth = judgement.truth;
  why.children.push_back(std::move(judgement.why));
  judgement.why = std::move(why);
  return judgement;
}

void take_absence(const ListOperand& list, Judgement& judgement) {
  judgement.evidence.insert(judgement.evidence.end(), list.absent.begin(), list.absent.end());
}

/// The answer of one position's list, its elements' doubts and reasons taken along.
Truth judge_alternative(Context& context, const ir::Quantified& quantified, const ListOperand& list,
                        const ListAlternative& alternative, bool negated, Judgement& whole) {
  const bool each_negated = negated != (quantified.quantifier == ir::Quantifier::None);
  Count count;
  std::vector<Doubt> doubts;
  std::vector<Message> failing;
  for (const Element& element : alternative.elements) {
    Judgement one = judge_element(context, quantified, element, each_negated);
    count.yes += one.truth == Truth::True ? 1U : 0U;
    count.no += one.truth == Truth::False ? 1U : 0U;
    count.unknown += one.truth == Truth::Unknown ? 1U : 0U;
    add_doubts(doubts, one.doubts);
    if (one.truth == Truth::False) {
      failing.push_back({Text::element_falls_short,
                         {field("element", element.name), field("reasons", one.shortfalls)}});
    }
    whole.evidence.insert(whole.evidence.end(), one.evidence.begin(), one.evidence.end());
    whole.why.children.push_back(std::move(one.why));
  }
  whole.evidence.insert(whole.evidence.end(), alternative.evidence.begin(),
                        alternative.evidence.end());
  const Truth truth = answer(quantified, count, alternative.open, negated);
  if (truth == Truth::Unknown) {
    add_doubts(whole.doubts, doubts);
    if (alternative.open) {
      add_doubts(whole.doubts, list.open_doubts);
    }
  }
  whole.shortfalls = std::move(failing);
  return truth;
}

/// Do the positions answer differently?
bool differ(const std::vector<Truth>& answers) {
  return std::any_of(answers.begin(), answers.end(),
                     [&](Truth truth) { return truth != answers.front(); });
}

Truth combine(const std::vector<Truth>& answers) {
  return answers.empty() || differ(answers) ? Truth::Unknown : answers.front();
}

bool is_empty(const ListOperand& list) {
  return std::all_of(
      list.alternatives.begin(), list.alternatives.end(),
      [](const ListAlternative& alternative) { return alternative.elements.empty(); });
}

/// What falls short of a quantifier: for `alle` the failing elements speak for themselves; else
/// they say why too few do, or too many.
std::vector<Message> shortfalls_of(const ir::Quantified& quantified, bool negated,
                                   const ListOperand& list, std::vector<Message> failing) {
  const bool wants_more = (quantified.quantifier == ir::Quantifier::None) == negated;
  std::vector<messages::Field> fields{field("list", list.name),
                                      field("demand", name_of(quantified, negated))};
  if (wants_more && is_empty(list)) {
    return {{Text::shortfall_list_empty, fields}};
  }
  if (failing.empty()) {
    return {{Text::shortfall_list, fields}};
  }
  if (quantified.quantifier == ir::Quantifier::All) {
    return failing;
  }
  fields.push_back(field("elements", std::move(failing)));
  return {{Text::shortfall_list_elements, fields}};
}

void finish(Judgement& judgement) {
  if (judgement.truth != Truth::Unknown) {
    judgement.doubts.clear();
  }
  if (judgement.truth != Truth::False) {
    judgement.shortfalls.clear();
  }
}

/// What an element is, as a value that can be compared with what a rule names.
std::optional<values::Value> value_of(const Context& context, const Element& element) {
  if (const auto* party = std::get_if<relations::PartyId>(&element.form)) {
    const relations::Party& it = context.world->parties[*party];
    return values::PartyName{
        .kind = context.vocabulary().party_kinds[it.kind].word, .name = it.name, .number = {}};
  }
  const auto* statement = std::get_if<relations::Statement>(&element.form);
  const auto* value =
      statement == nullptr ? nullptr : std::get_if<values::Value>(&statement->datum->form);
  return value == nullptr ? std::nullopt : std::optional(*value);
}

/// A name written in a text or choice list is the same as a party of that name.
Truth is_same(const Context& context, const values::Value& left, const values::Value& right) {
  if (left.index() == right.index()) {
    return compare_values(context, left, ir::Comparison::Equal, right);
  }
  const auto word = [](const values::Value& value) -> const std::string* {
    if (const auto* choice = std::get_if<values::Choice>(&value)) {
      return &choice->word;
    }
    if (const auto* text = std::get_if<values::Text>(&value)) {
      return &text->text;
    }
    return nullptr;
  };
  const std::string* a = word(left);
  const std::string* b = word(right);
  return values::truth_of(a != nullptr && b != nullptr && *a == *b);
}

Truth contains(const Context& context, const ListAlternative& alternative,
               const values::Value& item) {
  Truth found = alternative.open ? Truth::Unknown : Truth::False;
  for (const Element& element : alternative.elements) {
    const auto value = value_of(context, element);
    found = values::either(found, value ? is_same(context, *value, item) : Truth::Unknown);
  }
  return found;
}

/// The list was not agreed; `truth` is what that comes to.
Judgement in_silence(const ListOperand& list, const Message& demand, Truth truth) {
  Judgement judgement;
  judgement.truth = truth;
  take_absence(list, judgement);
  judgement.why.words = {Text::why_list, {field("list", list.name), field("demand", demand)}};
  if (truth == Truth::False) {
    judgement.shortfalls.push_back({Text::shortfall_not_agreed, {field("noun", list.name)}});
    for (const Evidence& absent : list.absent) {
      judgement.remedies.push_back({.words = {Text::remedy_add, {field("noun", list.name)}},
                                    .range = absent.range,
                                    .yaml = absent.yaml});
    }
  }
  return judgement;
}

void add_contains_remedy(const ListOperand& list, const Message& item, bool negated,
                         Judgement& judgement) {
  if (judgement.truth != Truth::False || list.alternatives.empty() ||
      list.alternatives.front().evidence.empty()) {
    return;
  }
  judgement.remedies.push_back({.words = {negated ? Text::remedy_take_out : Text::remedy_put_in,
                                          {field("item", item), field("list", list.name)}},
                                .range = list.alternatives.front().evidence.front().range,
                                .yaml = {}});
}

/// A draft's list of events, such as decisions, is still to be filled.
bool is_awaited(const Context& context, ir::ExprId list) {
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[list].form);
  if (!context.events_come || lookup == nullptr || !is_of_the_agreement(context, lookup->noun)) {
    return false;
  }
  const auto& fields = context.vocabulary().nouns[lookup->noun.noun].children;
  return std::any_of(fields.begin(), fields.end(), [&](const auto& field) {
    return context.vocabulary().nouns[field.second].type.kind == ir::Kind::Event;
  });
}

}  // namespace

Judgement judge_quantified(Context& context, const ir::Quantified& quantified, bool negated) {
  const ListOperand list = read_list(context, quantified.list);
  const Message demand = name_of(quantified, negated);
  Judgement whole;
  if (is_awaited(context, quantified.list)) {
    whole.truth = Truth::True;
    whole.why.words = {Text::why_event_awaited, {field("noun", list.name)}};
    return whole;
  }
  if (list.not_agreed) {
    return in_silence(list, demand, answer_of_silence(quantified.quantifier, negated));
  }
  std::vector<Truth> answers;
  for (const ListAlternative& alternative : list.alternatives) {
    answers.push_back(judge_alternative(context, quantified, list, alternative, negated, whole));
  }
  whole.truth = list.doubts.empty() ? combine(answers) : Truth::Unknown;
  if (differ(answers)) {
    add_doubts(whole.doubts, {lists_differ(list)});
  }
  add_doubts(whole.doubts, list.doubts);
  if (list.alternatives.empty()) {
    take_absence(list, whole);
  }
  whole.shortfalls = shortfalls_of(quantified, negated, list, std::move(whole.shortfalls));
  finish(whole);
  whole.why.words = {Text::why_list, {field("list", list.name), field("demand", demand)}};
  return whole;
}

Judgement judge_contains(Context& context, const ir::Contains& form, bool negated) {
  const ListOperand list = read_list(context, form.list);
  const Operand item = read_operand(context, form.item);
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[form.list].form);
  const Message item_words =
      item.alternatives.empty()
          ? item.name
          : words_of(context.vocabulary(), item.alternatives.front().value,
                     lookup == nullptr ? std::nullopt : std::optional(lookup->noun.noun));
  const Message demand{negated ? Text::demand_not_contains : Text::demand_contains,
                       {field("item", item_words)}};
  if (list.not_agreed) {
    return in_silence(list, demand, values::truth_of(negated));
  }
  Judgement judgement;
  std::vector<Truth> answers;
  for (const ListAlternative& alternative : list.alternatives) {
    for (const Alternative& wanted : item.alternatives) {
      answers.push_back(contains(context, alternative, wanted.value));
    }
    judgement.evidence.insert(judgement.evidence.end(), alternative.evidence.begin(),
                              alternative.evidence.end());
  }
  const bool in_doubt = !list.doubts.empty() || !item.doubts.empty();
  judgement.truth = in_doubt ? Truth::Unknown : combine(answers);
  add_doubts(judgement.doubts, list.doubts);
  add_doubts(judgement.doubts, item.doubts);
  if (std::find(answers.begin(), answers.end(), Truth::Unknown) != answers.end()) {
    add_doubts(judgement.doubts, list.open_doubts);
  }
  if (differ(answers)) {
    add_doubts(judgement.doubts, {lists_differ(list)});
  }
  judgement.truth = negated ? values::negate(judgement.truth) : judgement.truth;
  if (list.alternatives.empty()) {
    take_absence(list, judgement);
  }
  judgement.shortfalls = {
      {Text::shortfall_list, {field("list", list.name), field("demand", demand)}}};
  finish(judgement);
  add_contains_remedy(list, item_words, negated, judgement);
  judgement.why.words = {Text::why_list, {field("list", list.name), field("demand", demand)}};
  return judgement;
}

}  // namespace samsvar::evaluation
