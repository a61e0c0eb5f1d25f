// What a value expression reads as: every value that the documents give it, and why it may be none
// of them.

#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/evaluation/worked_out.h"
#include "engine/messages/texts.h"
#include "engine/support/overload.h"
#include "engine/values/date_words.h"

#include <algorithm>
#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;
using relations::Statement;

/// An event that lies after the date of assessment has not happened yet.
values::Value as_of(const Context& context, const values::Value& value) {
  const auto* date = std::get_if<values::Date>(&value);
  if (date != nullptr && *date > context.date()) {
    return values::NotHappened{};
  }
  return value;
}

/// Other values are quoted as they stand.
bool is_said_in_words(const values::Value& value) {
  return std::holds_alternative<values::NotHappened>(value) ||
         std::holds_alternative<values::Date>(value) ||
         std::holds_alternative<values::Choice>(value);
}

void add_statement(Context& context, const ir::NounRef& noun, const Statement& statement,
                   Operand& operand) {
  if (const auto doubt = doubt_of(context, noun, statement)) {
    add_doubts(operand.doubts, {*doubt});
    return;
  }
  const auto* value = std::get_if<values::Value>(&statement.datum->form);
  if (value == nullptr) {
    add_doubts(operand.doubts,
               {Doubt{.reason = Reason::MissingInformation,
                      .words = {Text::doubt_not_a_value,
                                {field("noun", words_of(context.vocabulary(), noun))}},
                      .question = {},
                      .cause = context.vocabulary().nouns[noun.noun].path}});
    return;
  }
  const Evidence evidence = evidence_of(context, noun, statement);
  const values::Value read = operand.is_event ? as_of(context, *value) : *value;
  operand.alternatives.push_back({.value = read,
                                  .words = is_said_in_words(read)
                                               ? words_of(context.vocabulary(), read, noun.noun)
                                               : plain(evidence.value),
                                  .evidence = evidence});
}

Operand read_element(Context& context, ir::VariableId variable) {
  Operand operand;
  const std::optional<Element>& element = context.elements[variable.index];
  CHECK(element.has_value(), "a quantifier binds its variable before its condition is judged");
  operand.name = plain(element->name);
  if (const auto* party = std::get_if<relations::PartyId>(&element->form)) {
    const relations::Party& it = context.world->parties[*party];
    operand.alternatives.push_back(
        {.value = values::PartyName{.kind = context.vocabulary().party_kinds[it.kind].word,
                                    .name = it.name,
                                    .number = {}},
         .words = plain(it.name),
         .evidence = {}});
    return operand;
  }
  const auto* statement = std::get_if<Statement>(&element->form);
  if (statement == nullptr) {
    return operand;
  }
  for (const Statement& said : relations::read_datum(context.view(), *statement)) {
    if (const auto* value = std::get_if<values::Value>(&said.datum->form)) {
      operand.alternatives.push_back(
          {.value = *value, .words = plain(element->name), .evidence = {}});
    } else {
      add_doubts(operand.doubts, {Doubt{.reason = Reason::MissingInformation,
                                        .words = {Text::doubt_element_unknown, {}},
                                        .question = {},
                                        .cause = context.current_rule().id}});
    }
  }
  return operand;
}

/// The calendar period that a value stands for when it is added to a date; nothing for a standard.
std::optional<values::Period> as_period(const values::Value& value) {
  constexpr std::int64_t seconds_a_day = 24 * 60 * 60;
  const auto* limit = std::get_if<values::Limit>(&value);
  if (limit == nullptr) {
    return std::nullopt;
  }
  if (const auto* period = std::get_if<values::Period>(limit)) {
    return *period;
  }
  if (const auto* duration = std::get_if<values::Duration>(limit)) {
    return values::Period{.months = 0,
                          .days = static_cast<int>(duration->seconds / seconds_a_day),
                          .working_days = 0};
  }
  return std::nullopt;
}

void add_shifted(const Context& context, const Alternative& date, const Alternative& period,
                 bool subtract, Operand& operand) {
  if (std::holds_alternative<values::NotHappened>(date.value)) {
    operand.alternatives.push_back(date);
    return;
  }
  const auto* day = std::get_if<values::Date>(&date.value);
  const auto amount = as_period(period.value);
  if (day == nullptr || !amount) {
    add_doubts(operand.doubts,
               {Doubt{.reason = Reason::Judgement,
                      .words = {Text::doubt_no_length, {field("value", period.words)}},
                      .question = {},
                      .cause = context.current_rule().id}});
    return;
  }
  const values::Date shifted =
      subtract ? values::subtract(*day, *amount) : values::add(*day, *amount);
  operand.alternatives.push_back(
      {.value = shifted, .words = values::words_of(shifted), .evidence = date.evidence});
}

Operand read_shifted(Context& context, const ir::ShiftedDate& form) {
  const Operand date = read_operand(context, form.date);
  const Operand period = read_operand(context, form.period);
  Operand operand;
  operand.name = {form.subtract ? Text::value_minus : Text::value_plus,
                  {field("date", date.name), field("period", period.name)}};
  operand.not_agreed = date.not_agreed || period.not_agreed;
  operand.is_event = date.is_event;
  operand.awaits_adoption = date.awaits_adoption;
  operand.absent = date.absent;
  operand.absent.insert(operand.absent.end(), period.absent.begin(), period.absent.end());
  operand.beside = date.beside;
  operand.beside.insert(operand.beside.end(), period.beside.begin(), period.beside.end());
  add_doubts(operand.doubts, date.doubts);
  add_doubts(operand.doubts, period.doubts);
  for (const Alternative& day : date.alternatives) {
    for (const Alternative& amount : period.alternatives) {
      add_shifted(context, day, amount, form.subtract, operand);
    }
  }
  return operand;
}

Operand read_table(Context& context, const ir::TableValue& form) {
  const ir::Table& table = context.vocabulary().tables[form.table];
  const Operand date = read_operand(context, form.date);
  Operand operand;
  operand.name =
      plain(table.title.nb.empty() ? messages::LocalText{table.word, {}, {}} : table.title);
  operand.doubts = date.doubts;
  for (const Alternative& day : date.alternatives) {
    const auto* at = std::get_if<values::Date>(&day.value);
    const ir::TableRow* row = nullptr;
    for (const ir::TableRow& candidate : table.rows) {
      if (at != nullptr && candidate.from <= *at && (!table.to || *at <= *table.to)) {
        row = &candidate;
      }
    }
    if (row == nullptr) {
      add_doubts(
          operand.doubts,
          {Doubt{
              .reason = Reason::RateMissing,
              .words = {Text::doubt_rate, {field("table", operand.name), field("date", day.words)}},
              .question =
                  Message{Text::ask_rate, {field("table", operand.name), field("date", day.words)}},
              .cause = "table:" + table.word}});
      continue;
    }
    operand.alternatives.push_back(
        {.value = row->value, .words = words_of(context.vocabulary(), row->value), .evidence = {}});
  }
  return operand;
}

Operand constant(const Context& context, const values::Value& value) {
  Operand operand;
  operand.name = words_of(context.vocabulary(), value);
  operand.alternatives.push_back({.value = value, .words = operand.name, .evidence = {}});
  return operand;
}

}  // namespace

Operand read_noun(Context& context, const ir::NounRef& noun) {
  Operand operand;
  operand.name = words_of(context.vocabulary(), noun);
  operand.is_event = context.vocabulary().nouns[noun.noun].type.kind == ir::Kind::Event;
  operand.awaits_adoption = operand.is_event && is_of_the_agreement(context, noun);
  const NounReading found = read(context, noun);
  if (!found.doubts_before.empty()) {
    operand.doubts = found.doubts_before;
    return operand;
  }
  for (const Statement& statement : counting(found.reading)) {
    add_statement(context, noun, statement, operand);
  }
  if (found.reading.is_stated()) {
    add_doubts(operand.doubts, doubts_of_documents(context, noun, found.reading));
    return operand;
  }
  operand.absent = absence_of(context, noun);
  operand.not_agreed = found.reading.not_agreed;
  if (!operand.not_agreed) {
    add_doubts(operand.doubts, doubts_of_silence(context, noun, found.reading));
  }
  return operand;
}

Operand read_operand(Context& context, ir::ExprId expression) {
  return std::visit(
      Overload{[&](const ir::Constant& form) { return constant(context, form.value); },
               [&](const ir::Lookup& form) { return read_noun(context, form.noun); },
               [&](const ir::ElementValue& form) { return read_element(context, form.variable); },
               [&](const ir::AssessmentDate&) {
                 Operand operand = constant(context, context.date());
                 operand.name = {Text::value_assessment_date,
                                 {field("date", values::words_of(context.date()))}};
                 return operand;
               },
               [&](const ir::ShiftedDate& form) { return read_shifted(context, form); },
               [&](const ir::DateAmong& form) { return read_date_among(context, form); },
               [&](const ir::LimitSum& form) { return read_limit_sum(context, form); },
               [&](const ir::CountOf& form) { return read_count(context, form); },
               [&](const ir::SumOver& form) { return read_sum(context, form); },
               [&](const ir::TableValue& form) { return read_table(context, form); },
               [](const auto&) -> Operand {
                 CHECK(false, "a value expression has one of the value forms");
               }},
      context.rules().exprs[expression].form);
}

}  // namespace samsvar::evaluation
