// Comparisons: every value that the left side may have against every value that the right side may
// have. They all agree, or it is undecided. What is not agreed meets nothing, in either polarity.

#include "engine/evaluation/compare_values.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;

/// How pairs of alternatives came out.
struct Tally {
  bool any_true = false;
  bool any_false = false;
  bool any_unknown = false;

  void add(Truth truth) {
    any_true = any_true || truth == Truth::True;
    any_false = any_false || truth == Truth::False;
    any_unknown = any_unknown || truth == Truth::Unknown;
  }

  [[nodiscard]] bool contradicts() const { return any_true && any_false; }

  [[nodiscard]] Truth answer(bool in_doubt) const {
    if (in_doubt || any_unknown || contradicts() || (!any_true && !any_false)) {
      return Truth::Unknown;
    }
    return values::truth_of(any_true);
  }
};

void take_evidence(const Operand& operand, Judgement& judgement) {
  for (const Alternative& alternative : operand.alternatives) {
    if (alternative.evidence) {
      judgement.evidence.push_back(*alternative.evidence);
    }
  }
  judgement.evidence.insert(judgement.evidence.end(), operand.beside.begin(), operand.beside.end());
  judgement.evidence.insert(judgement.evidence.end(), operand.absent.begin(), operand.absent.end());
}

/// A noun that is not agreed: false whichever way it was asked.
Judgement not_agreed(const Operand& missing, const Operand& other) {
  Judgement judgement;
  judgement.truth = Truth::False;
  take_evidence(missing, judgement);
  take_evidence(other, judgement);
  const Message words{Text::shortfall_not_agreed, {field("noun", missing.name)}};
  judgement.shortfalls.push_back(words);
  for (const Evidence& absent : missing.absent) {
    judgement.remedies.push_back({.words = {Text::remedy_add, {field("noun", missing.name)}},
                                  .range = absent.range,
                                  .yaml = absent.yaml});
  }
  judgement.why.words = words;
  return judgement;
}

Message values_of(const Operand& operand) {
  if (operand.alternatives.empty()) {
    return {Text::word_unknown, {}};
  }
  std::vector<Message> all;
  for (const Alternative& alternative : operand.alternatives) {
    const bool labelled = alternative.evidence && !alternative.evidence->party.empty();
    all.push_back(labelled ? Message{Text::position,
                                     {field("party", alternative.evidence->party),
                                      field("value", alternative.words)}}
                           : alternative.words);
  }
  return {Text::as_it_stands, {field("text", all)}};
}

Doubt positions_differ(const Operand& operand) {
  return {.reason = Reason::ContradictoryInformation,
          .words = {Text::doubt_contradiction,
                    {field("noun", operand.name), field("positions", values_of(operand))}},
          .question = Message{Text::ask_contradiction, {field("noun", operand.name)}},
          .cause = operand.alternatives.empty() || !operand.alternatives.front().evidence
                       ? std::string()
                       : operand.alternatives.front().evidence->path};
}

Doubt not_comparable(const Operand& left, const Message& demand) {
  return {.reason = Reason::Judgement,
          .words = {Text::doubt_not_comparable,
                    {field("noun", left.name), field("value", values_of(left)),
                     field("demand", demand)}},
          .question = Message{Text::ask_not_comparable,
                              {field("value", values_of(left)), field("demand", demand)}},
          .cause = left.alternatives.empty() || !left.alternatives.front().evidence
                       ? std::string()
                       : left.alternatives.front().evidence->path};
}

/// An event that is not known to have happened.
bool has_not_happened(const Operand& operand) {
  return operand.is_event &&
         std::all_of(operand.alternatives.begin(), operand.alternatives.end(),
                     [](const Alternative& alternative) {
                       return std::holds_alternative<values::NotHappened>(alternative.value);
                     });
}

struct Asked {
  Message demand;  // "høyst 45 minutter"
  bool negated = false;
  bool of_today = false;  // measured against the day of assessment, which explains nothing
};

Judgement conclude(const Operand& left, const Operand& right, const Tally& tally,
                   const Asked& asked) {
  Judgement judgement;
  take_evidence(left, judgement);
  take_evidence(right, judgement);
  add_doubts(judgement.doubts, left.doubts);
  add_doubts(judgement.doubts, right.doubts);
  if (tally.contradicts()) {
    add_doubts(judgement.doubts, {positions_differ(left.alternatives.size() > 1 ? left : right)});
  }
  if (tally.any_unknown) {
    add_doubts(judgement.doubts, {not_comparable(left, asked.demand)});
  }
  judgement.truth = tally.answer(!judgement.doubts.empty());
  const std::vector<messages::Field> fields{
      field("noun", left.name), field("value", values_of(left)), field("demand", asked.demand)};
  if (judgement.truth == Truth::False) {
    const bool only_happening = asked.of_today && has_not_happened(left);
    judgement.shortfalls.push_back(
        {only_happening ? Text::shortfall_not_happened : Text::shortfall_compare, fields});
    const auto range = left.alternatives.empty() || !left.alternatives.front().evidence
                           ? std::nullopt
                           : std::optional(left.alternatives.front().evidence->range);
    const Text remedy = left.is_event ? Text::remedy_event : Text::remedy_change;
    judgement.remedies.push_back({.words = {remedy, fields}, .range = range, .yaml = {}});
  }
  judgement.why.words = {Text::why_compare, fields};
  return judgement;
}

/// What is said of the event that a limit runs from. A limit that another document goes before, is
/// put aside whole: its start event with it.
Operand read_start_event(Context& context, const ir::NounRef& limit, const ir::NounRef& event) {
  Operand stated = read_noun(context, event);
  const NounReading limits = read(context, limit);
  const auto is_put_aside = [&](const Alternative& alternative) {
    return std::any_of(limits.reading.statements.begin(), limits.reading.statements.end(),
                       [&](const relations::Statement& statement) {
                         return statement.overridden && alternative.evidence &&
                                alternative.evidence->range.file ==
                                    context.world->documents[statement.document].file;
                       });
  };
  const bool put_aside = std::erase_if(stated.alternatives, is_put_aside) > 0;
  if (!put_aside || !stated.alternatives.empty() || !stated.doubts.empty()) {
    return stated;
  }
  const relations::Reading rest = read(context, event).reading;
  stated.absent = absence_of(context, event);
  stated.not_agreed = rest.partial.empty() && rest.missing.empty();
  if (!stated.not_agreed) {
    stated.doubts = doubts_of_silence(context, event, rest);
  }
  return stated;
}

/// Does the left side's limit run from the event that the right side demands?
Judgement judge_start_event(Context& context, const ir::NounRef& limit, const ir::NounRef& noun,
                            const std::string& demanded, bool negated) {
  const Operand stated = read_start_event(context, limit, noun);
  Operand event;
  event.name = words_of(context.vocabulary(), values::Choice{demanded}, noun.noun);
  if (stated.not_agreed) {
    return not_agreed(stated, event);
  }
  Tally tally;
  for (const Alternative& alternative : stated.alternatives) {
    const auto* choice = std::get_if<values::Choice>(&alternative.value);
    const auto* text = std::get_if<values::Text>(&alternative.value);
    const bool equal = (choice != nullptr && choice->word == demanded) ||
                       (text != nullptr && text->text == demanded);
    tally.add(values::truth_of(equal != negated));
  }
  return conclude(stated, event, tally, {.demand = event.name, .negated = negated});
}

Judgement join(Judgement limit, Judgement start, bool negated) {
  Judgement whole;
  whole.truth =
      negated ? values::either(limit.truth, start.truth) : values::both(limit.truth, start.truth);
  for (Judgement* part : {&limit, &start}) {
    whole.evidence.insert(whole.evidence.end(), part->evidence.begin(), part->evidence.end());
    if (whole.truth == Truth::Unknown) {
      add_doubts(whole.doubts, part->doubts);
    }
    if (whole.truth == Truth::False) {
      whole.shortfalls.insert(whole.shortfalls.end(), part->shortfalls.begin(),
                              part->shortfalls.end());
      whole.remedies.insert(whole.remedies.end(), part->remedies.begin(), part->remedies.end());
    }
    part->why.truth = part->truth;
    whole.why.children.push_back(part->why);
  }
  whole.why.words = {Text::why_limit_and_start, {}};
  return whole;
}

Message demand_of(ir::Comparison comparison, bool negated, const Operand& right) {
  if (right.alternatives.empty()) {
    return right.name;
  }
  const Alternative& first = right.alternatives.front();
  return demand_words(comparison, negated, first.value,
                      right.alternatives.size() == 1 ? first.words : values_of(right));
}

/// A choice is a bare word until it is known which noun it is measured against.
void say_choices_as(const Context& context, ir::ExprId left, Operand& right) {
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[left].form);
  for (Alternative& alternative : right.alternatives) {
    if (lookup != nullptr && std::holds_alternative<values::Choice>(alternative.value)) {
      alternative.words = words_of(context.vocabulary(), alternative.value, lookup->noun.noun);
    }
  }
}

bool is_assessment_date(const Context& context, ir::ExprId expression) {
  return std::holds_alternative<ir::AssessmentDate>(context.rules().exprs[expression].form);
}

Judgement judge_values(Context& context, const ir::Compare& compare, bool negated) {
  const Operand left = read_operand(context, compare.left);
  Operand right = read_operand(context, compare.right);
  say_choices_as(context, compare.left, right);
  if (is_awaited(context, left) || is_awaited(context, right)) {
    Judgement awaited;
    awaited.truth = Truth::True;
    awaited.why.words = {Text::why_event_awaited, {field("noun", left.name)}};
    return awaited;
  }
  if (left.not_agreed || right.not_agreed) {
    return left.not_agreed ? not_agreed(left, right) : not_agreed(right, left);
  }
  Tally tally;
  for (const Alternative& a : left.alternatives) {
    for (const Alternative& b : right.alternatives) {
      const Truth truth = compare_values(context, a.value, compare.comparison, b.value);
      tally.add(negated ? values::negate(truth) : truth);
    }
  }
  return conclude(left, right, tally,
                  {.demand = demand_of(compare.comparison, negated, right),
                   .negated = negated,
                   .of_today = is_assessment_date(context, compare.right)});
}

}  // namespace

bool is_awaited(const Context& context, const Operand& operand) {
  return context.events_come && operand.awaits_adoption && has_not_happened(operand);
}

Judgement judge_compare(Context& context, const ir::Compare& compare, bool negated) {
  Judgement judgement = judge_values(context, compare, negated);
  if (!compare.start_event) {
    return judgement;
  }
  const auto* limit = std::get_if<ir::Lookup>(&context.rules().exprs[compare.left].form);
  const auto* demanded = std::get_if<ir::Constant>(&context.rules().exprs[compare.right].form);
  CHECK(limit != nullptr && demanded != nullptr,
        "only a written limit demands a start event, of a noun");
  return join(
      std::move(judgement),
      judge_start_event(context, limit->noun, *compare.start_event, demanded->start_event, negated),
      negated);
}

Judgement judge_one_of(Context& context, const ir::OneOf& one_of, bool negated) {
  const Operand left = read_operand(context, one_of.subject);
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[one_of.subject].form);
  const std::optional<ir::NounId> noun =
      lookup == nullptr ? std::nullopt : std::optional(lookup->noun.noun);
  std::vector<Message> choices;
  for (const values::Value& choice : one_of.choices) {
    choices.push_back(words_of(context.vocabulary(), choice, noun));
  }
  Operand right;
  right.name = {negated ? Text::demand_none_of : Text::demand_one_of, {field("choices", choices)}};
  if (left.not_agreed) {
    return not_agreed(left, right);
  }
  Tally tally;
  for (const Alternative& alternative : left.alternatives) {
    Truth any = Truth::False;
    for (const values::Value& choice : one_of.choices) {
      any = values::either(
          any, compare_values(context, alternative.value, ir::Comparison::Equal, choice));
    }
    tally.add(negated ? values::negate(any) : any);
  }
  return conclude(left, right, tally, {.demand = right.name, .negated = negated});
}

Judgement judge_statistic(Context& context, const ir::StatisticMeets& statistic, bool negated) {
  const ir::NounRef& noun = statistic.statistic;
  const NounReading found = read(context, noun);
  const std::vector<relations::Statement> statements = counting(found.reading);
  Operand stated;
  stated.name = words_of(context.vocabulary(), noun);
  if (statements.empty() && found.doubts_before.empty()) {
    stated.absent = absence_of(context, noun);
  }
  if (found.reading.not_agreed) {
    return not_agreed(stated, {});
  }
  Judgement judgement;
  judgement.evidence = stated.absent;
  judgement.doubts = found.doubts_before;
  Tally tally;
  for (const relations::Statement& statement : statements) {
    judgement.evidence.push_back(evidence_of(context, noun, statement));
    const auto* value = std::get_if<values::Value>(&statement.datum->form);
    const auto* one = value == nullptr ? nullptr : std::get_if<values::Statistic>(value);
    if (const auto doubt = doubt_of(context, noun, statement)) {
      add_doubts(judgement.doubts, {*doubt});
    } else if (one != nullptr) {
      const Truth truth = values::proves(*one, statistic.demanded);
      tally.add(negated ? values::negate(truth) : truth);
    }
  }
  const Message demand = words_of(context.vocabulary(), values::Value(statistic.demanded));
  const std::vector<messages::Field> fields{field("noun", stated.name), field("demand", demand)};
  if (found.doubts_before.empty()) {
    add_doubts(judgement.doubts, statements.empty()
                                     ? doubts_of_silence(context, noun, found.reading)
                                     : doubts_of_documents(context, noun, found.reading));
  }
  if (tally.contradicts()) {
    add_doubts(judgement.doubts, {contradiction(context, noun, statements)});
  }
  if (tally.any_unknown) {
    add_doubts(judgement.doubts, {Doubt{.reason = Reason::MissingInformation,
                                        .words = {Text::doubt_statistic, fields},
                                        .question = Message{Text::ask_statistic, fields},
                                        .cause = context.vocabulary().nouns[noun.noun].path}});
  }
  judgement.truth = tally.answer(!judgement.doubts.empty());
  if (judgement.truth == Truth::False) {
    judgement.shortfalls.push_back({Text::shortfall_statistic, fields});
  }
  judgement.why.words = {Text::why_statistic, fields};
  return judgement;
}

}  // namespace samsvar::evaluation
