#include "engine/evaluation/roster_operand.h"

#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using relations::Statement;
using values::Roster;

/// Documents that can be read together in so many ways are for a person.
constexpr std::size_t max_alternatives = 256;

Roster nothing_known() {
  return {.shifts = {}, .open = true};
}

/// The days that the documents stating the roster are valid on, within the year of assessment.
void cut_by_validity(const agreement::Document& document, values::DateRange& range) {
  if (document.validity.from && range.first < *document.validity.from) {
    range.first = *document.validity.from;
  }
  if (document.validity.to && *document.validity.to < range.last) {
    range.last = *document.validity.to;
  }
}

Doubt rest_unknown(const Context& context, const ir::NounRef& noun) {
  const Message name = words_of(context.vocabulary(), noun);
  return {.reason = Reason::MissingInformation,
          .words = {Text::doubt_roster_open, {field("noun", name)}},
          .question = Message{Text::ask_roster_open, {field("noun", name)}},
          .cause = context.vocabulary().nouns[noun.noun].path};
}

/// Each position that is not the same as another is an alternative.
void add_roster(const Context& context, const ir::NounRef& noun, const Statement& statement,
                values::DateRange& period, RosterOperand& operand) {
  operand.evidence.push_back(evidence_of(context, noun, statement));
  const auto* value = std::get_if<values::Value>(&statement.datum->form);
  const auto* roster = value == nullptr ? nullptr : std::get_if<Roster>(value);
  if (roster == nullptr) {
    operand.alternatives.push_back({nothing_known()});
    const auto doubt = doubt_of(context, noun, statement);
    add_doubts(operand.open_doubts, {doubt ? *doubt : rest_unknown(context, noun)});
    return;
  }
  cut_by_validity(context.world->documents[statement.document], period);
  if (roster->open) {
    add_doubts(operand.open_doubts, {rest_unknown(context, noun)});
  }
  const Rosters alternative{*roster};
  if (std::find(operand.alternatives.begin(), operand.alternatives.end(), alternative) ==
      operand.alternatives.end()) {
    operand.alternatives.push_back(alternative);
  }
}

std::vector<Rosters> both(const std::vector<Rosters>& first, const std::vector<Rosters>& second) {
  std::vector<Rosters> all;
  for (const Rosters& left : first) {
    for (const Rosters& right : second) {
      all.push_back(left);
      all.back().insert(all.back().end(), right.begin(), right.end());
    }
  }
  return all;
}

/// Documents that are united add to each other, and may have more in those that we lack.
void unite_documents(const Context& context, const ir::NounRef& noun,
                     const relations::Reading& reading, values::DateRange& period,
                     RosterOperand& operand) {
  const std::vector<Statement> statements = counting(reading);
  operand.alternatives.emplace_back();
  for (auto first = statements.begin(); first != statements.end();) {
    std::vector<Rosters> before = std::exchange(operand.alternatives, {});
    const relations::DocumentId document = first->document;
    for (; first != statements.end() && first->document == document; ++first) {
      add_roster(context, noun, *first, period, operand);
    }
    if (before.size() * operand.alternatives.size() > max_alternatives) {
      add_doubts(operand.doubts, {contradiction(context, noun, statements)});
      operand.alternatives = std::move(before);
    } else {
      operand.alternatives = both(before, operand.alternatives);
    }
  }
  relations::Reading rest = reading;
  rest.doubtful.insert(rest.doubtful.end(), rest.doubtful_and_silent.begin(),
                       rest.doubtful_and_silent.end());
  if (!rest.partial.empty() || !rest.missing.empty() || !rest.doubtful.empty()) {
    operand.alternatives = both(operand.alternatives, {{nothing_known()}});
    add_doubts(operand.open_doubts, doubts_of_silence(context, noun, rest));
  }
}

void read_statements(const Context& context, const ir::NounRef& noun,
                     const relations::Reading& reading, values::DateRange& period,
                     RosterOperand& operand) {
  if (context.vocabulary().nouns[noun.noun].united) {
    unite_documents(context, noun, reading, period, operand);
    return;
  }
  for (const Statement& statement : counting(reading)) {
    add_roster(context, noun, statement, period, operand);
  }
  add_doubts(operand.doubts, doubts_of_documents(context, noun, reading));
}

}  // namespace

RosterOperand read_roster(Context& context, const ir::NounRef& noun, values::DateRange& period) {
  RosterOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  const NounReading found = read(context, noun);
  operand.doubts = found.doubts_before;
  operand.stated = found.reading.is_stated();
  operand.not_agreed = found.reading.not_agreed;
  if (operand.stated) {
    read_statements(context, noun, found.reading, period, operand);
    return operand;
  }
  if (!operand.not_agreed) {
    operand.alternatives.push_back({nothing_known()});
    operand.open_doubts = doubts_of_silence(context, noun, found.reading);
  }
  operand.absent = absence_of(context, noun);
  return operand;
}

std::vector<Rosters> combinations(const std::vector<RosterOperand>& operands) {
  std::vector<Rosters> all{{}};
  for (const RosterOperand& operand : operands) {
    if (!operand.alternatives.empty()) {
      all = both(all, operand.alternatives);
    }
  }
  return all;
}

}  // namespace samsvar::evaluation
