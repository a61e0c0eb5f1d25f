// er oppgitt, mangler, er omforent: whether the documents say something of a noun, and whether they
// say the same. A record is stated when any part of it is, and agreed when no part is contested.

#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using relations::Reading;
using relations::Statement;

/// What is known of whether something is said.
struct Statedness {
  Truth truth = Truth::Unknown;
  std::vector<Doubt> doubts;
  std::vector<Evidence> evidence;
  std::vector<Evidence> absent;
  bool only_words = false;      // vague words are all that there is
  std::vector<Doubt> of_words;  // what the words may mean
};

bool says_something(const Statement& statement) {
  return std::holds_alternative<values::Value>(statement.datum->form) ||
         std::holds_alternative<agreement::ListOf>(statement.datum->form) ||
         std::holds_alternative<agreement::PerParty>(statement.datum->form);
}

Statedness of_silence(const Context& context, const ir::NounRef& noun, const NounReading& found) {
  Statedness stated;
  stated.absent = absence_of(context, noun);
  if (found.reading.not_agreed) {
    stated.truth = Truth::False;
  } else {
    stated.doubts = doubts_of_silence(context, noun, found.reading);
  }
  return stated;
}

/// Only words, unknowns and claims: words are not a statement once everything is in hand.
Statedness of_non_values(const Context& context, const ir::NounRef& noun, const NounReading& found,
                         const std::vector<Statement>& statements) {
  Statedness stated;
  bool all_words = true;
  for (const Statement& statement : statements) {
    stated.evidence.push_back(evidence_of(context, noun, statement));
    all_words = all_words && std::holds_alternative<agreement::Wording>(statement.datum->form);
    if (const auto doubt = doubt_of(context, noun, statement)) {
      add_doubts(stated.doubts, {*doubt});
    }
  }
  stated.only_words = all_words;
  stated.of_words = all_words ? stated.doubts : std::vector<Doubt>{};
  // What else may state it: documents that we lack or cannot rely on, and, where there are words
  // only, what has not been transcribed.
  Reading rest = found.reading;
  rest.doubtful.insert(rest.doubtful.end(), rest.doubtful_and_silent.begin(),
                       rest.doubtful_and_silent.end());
  const bool in_hand = rest.missing.empty() && rest.doubtful.empty() && rest.partial.empty();
  if (all_words && in_hand) {
    stated.truth = Truth::False;
    stated.doubts.clear();
  } else if (all_words) {
    add_doubts(stated.doubts, doubts_of_silence(context, noun, rest));
  } else {
    add_doubts(stated.doubts, doubts_of_documents(context, noun, rest));
    for (const relations::MissingDocument& missing : rest.missing) {
      add_doubts(stated.doubts, {doubt_of_missing(context, missing)});
    }
  }
  return stated;
}

Statedness statedness(Context& context, const ir::NounRef& noun);

/// The parts of a record that the vocabulary knows.
Statedness of_parts(Context& context, const ir::NounRef& noun) {
  Statedness whole;
  whole.truth = Truth::False;
  for (const auto& [segment, child] : context.vocabulary().nouns[noun.noun].children) {
    ir::NounRef part = noun;
    part.noun = child;
    Statedness stated = statedness(context, part);
    whole.truth = values::either(whole.truth, stated.truth);
    whole.evidence.insert(whole.evidence.end(), stated.evidence.begin(), stated.evidence.end());
    add_doubts(whole.doubts, stated.doubts);
    whole.only_words = whole.only_words || stated.only_words;
    add_doubts(whole.of_words, stated.of_words);
  }
  if (whole.truth != Truth::Unknown) {
    whole.doubts.clear();
  }
  if (whole.evidence.empty()) {
    whole.absent = absence_of(context, noun);
  }
  return whole;
}

Statedness statedness(Context& context, const ir::NounRef& noun) {
  const ir::Noun& it = context.vocabulary().nouns[noun.noun];
  NounReading found = read(context, noun);
  if (!found.doubts_before.empty()) {
    Statedness stated;
    stated.doubts = found.doubts_before;
    return stated;
  }
  const std::vector<Statement> statements = counting(found.reading);
  Statedness stated;
  for (const Statement& statement : statements) {
    if (says_something(statement)) {
      stated.truth = Truth::True;
      stated.evidence.push_back(evidence_of(context, noun, statement));
    }
  }
  if (stated.truth == Truth::True) {
    return stated;
  }
  const bool is_record =
      std::any_of(statements.begin(), statements.end(), [](const Statement& statement) {
        return std::holds_alternative<agreement::Record>(statement.datum->form);
      });
  if (is_record && !it.children.empty()) {
    return of_parts(context, noun);
  }
  if (statements.empty()) {
    return of_silence(context, noun, found);
  }
  return of_non_values(context, noun, found, statements);
}

Judgement from(const Context& context, const ir::NounRef& noun, Statedness stated, bool missing,
               bool negated) {
  const Message name = words_of(context.vocabulary(), noun);
  Judgement judgement;
  const bool wants_absence = missing != negated;
  // Vague words are nothing agreed where that is demanded; but they are not silence, so nothing
  // follows from them where silence would be enough, or where they decide if the rule applies.
  if (stated.truth == Truth::False && stated.only_words &&
      (wants_absence || context.asks_if_applicable)) {
    stated.truth = Truth::Unknown;
    stated.doubts = stated.of_words;
  }
  judgement.truth = wants_absence ? values::negate(stated.truth) : stated.truth;
  judgement.evidence = stated.evidence;
  judgement.evidence.insert(judgement.evidence.end(), stated.absent.begin(), stated.absent.end());
  judgement.doubts = std::move(stated.doubts);
  if (judgement.truth == Truth::False && wants_absence) {
    judgement.shortfalls.push_back({Text::shortfall_present, {field("noun", name)}});
    for (const Evidence& evidence : stated.evidence) {
      judgement.remedies.push_back({.words = {Text::remedy_remove, {field("noun", name)}},
                                    .range = evidence.range,
                                    .yaml = {}});
    }
  } else if (judgement.truth == Truth::False) {
    judgement.shortfalls.push_back(
        {stated.only_words ? Text::shortfall_only_words : Text::shortfall_not_agreed,
         {field("noun", name)}});
    for (const Evidence& absent : stated.absent) {
      judgement.remedies.push_back({.words = {Text::remedy_add, {field("noun", name)}},
                                    .range = absent.range,
                                    .yaml = absent.yaml});
    }
  }
  judgement.why.words = {wants_absence ? Text::why_missing : Text::why_stated,
                         {field("noun", name)}};
  return judgement;
}

/// Whether the positions on one noun, or on the parts of a record, are all the same.
struct Accord {
  Truth truth = Truth::True;
  bool anything = false;
  bool silent = true;  // nothing is said, and it is certain that nothing was agreed
  std::vector<Doubt> doubts;
  std::vector<Evidence> evidence;
  std::vector<Message> differences;
};

Accord accord(Context& context, const ir::NounRef& noun);

void merge(Accord& whole, Accord part) {
  if (!part.anything && part.silent) {
    return;
  }
  whole.silent = false;
  whole.anything = whole.anything || part.anything;
  whole.truth = values::both(whole.truth, part.truth);
  add_doubts(whole.doubts, part.doubts);
  whole.evidence.insert(whole.evidence.end(), part.evidence.begin(), part.evidence.end());
  whole.differences.insert(whole.differences.end(), part.differences.begin(),
                           part.differences.end());
}

Accord accord_of_parts(Context& context, const ir::NounRef& noun) {
  Accord whole;
  for (const auto& [segment, child] : context.vocabulary().nouns[noun.noun].children) {
    ir::NounRef part = noun;
    part.noun = child;
    Accord of_part = accord(context, part);
    // A part that nobody mentions is no disagreement.
    if (of_part.anything) {
      merge(whole, std::move(of_part));
    }
  }
  return whole;
}

/// Is nothing about it unknown, so that it can be told from something else?
bool is_known(const agreement::Datum& datum) {
  return std::visit(
      Overload{[](const values::Value& value) {
                 const auto* roster = std::get_if<values::Roster>(&value);
                 return roster == nullptr || !roster->open;
               },
               [](const agreement::ListOf& list) {
                 return !list.open && std::all_of(list.items.begin(), list.items.end(), is_known);
               },
               [](const agreement::Record& record) {
                 return std::all_of(
                     record.fields.begin(), record.fields.end(),
                     [](const agreement::Field& field) { return is_known(field.value.front()); });
               },
               [](const auto&) { return false; }},
      datum.form);
}

/// Positions on one noun against each other. One that stands alone agrees with itself, however
/// little of it is known.
void compare_positions(const Context& context, const ir::NounRef& noun,
                       const std::vector<Statement>& positions, Accord& result) {
  const agreement::Datum* first = nullptr;
  for (const Statement& position : positions) {
    if (const auto doubt = doubt_of(context, noun, position)) {
      result.truth = values::both(result.truth, Truth::Unknown);
      add_doubts(result.doubts, {*doubt});
    } else if (positions.size() > 1 && !is_known(*position.datum)) {
      result.truth = values::both(result.truth, Truth::Unknown);
      add_doubts(result.doubts, {doubt_of_rest(context, noun)});
    } else if (first == nullptr) {
      first = position.datum;
    } else if (!same(*first, *position.datum)) {
      result.truth = Truth::False;
    }
  }
}

/// Documents that are united add to each other; only positions within one can differ.
std::vector<std::vector<Statement>> to_compare(const std::vector<Statement>& statements,
                                               bool united) {
  std::vector<std::vector<Statement>> groups;
  for (const Statement& statement : statements) {
    if (groups.empty() || (united && groups.back().front().document != statement.document)) {
      groups.emplace_back();
    }
    groups.back().push_back(statement);
  }
  return groups;
}

Accord accord(Context& context, const ir::NounRef& noun) {
  const ir::Noun& it = context.vocabulary().nouns[noun.noun];
  if (it.type.kind == ir::Kind::Record && !it.children.empty()) {
    Accord parts = accord_of_parts(context, noun);
    if (parts.anything) {
      return parts;
    }
  }
  const NounReading found = read(context, noun);
  const std::vector<Statement> statements = counting(found.reading);
  Accord result;
  result.doubts = found.doubts_before;
  if (statements.empty()) {
    result.silent = found.reading.not_agreed;
    result.truth = result.silent ? Truth::False : Truth::Unknown;
    if (!result.silent && result.doubts.empty()) {
      result.doubts = doubts_of_silence(context, noun, found.reading);
    }
    return result;
  }
  result.anything = true;
  result.silent = false;
  for (const Statement& statement : statements) {
    result.evidence.push_back(evidence_of(context, noun, statement));
  }
  for (const std::vector<Statement>& positions : to_compare(statements, it.united)) {
    compare_positions(context, noun, positions, result);
  }
  if (!it.united && !found.reading.doubtful.empty()) {
    result.truth = values::both(result.truth, Truth::Unknown);
    add_doubts(result.doubts, doubts_of_documents(context, noun, found.reading));
  }
  if (result.truth == Truth::False) {
    result.differences.push_back(contradiction(context, noun, statements).words);
  }
  return result;
}

}  // namespace

Judgement judge_stated(Context& context, const ir::Stated& stated, bool negated) {
  return from(context, stated.noun, statedness(context, stated.noun), stated.missing, negated);
}

Judgement judge_agreed(Context& context, const ir::Agreed& agreed, bool negated) {
  const Message name = words_of(context.vocabulary(), agreed.noun);
  Accord found = accord(context, agreed.noun);
  Judgement judgement;
  judgement.evidence = std::move(found.evidence);
  judgement.why.words = {Text::why_agreed, {field("noun", name)}};
  if (!found.anything && found.silent) {
    // Nothing is agreed, whichever way it was asked.
    judgement.truth = Truth::False;
    judgement.shortfalls.push_back({Text::shortfall_not_agreed, {field("noun", name)}});
    judgement.evidence = absence_of(context, agreed.noun);
    return judgement;
  }
  judgement.truth = negated ? values::negate(found.truth) : found.truth;
  if (judgement.truth == Truth::Unknown) {
    judgement.doubts = std::move(found.doubts);
  }
  if (judgement.truth == Truth::False) {
    judgement.shortfalls = found.differences;
    judgement.remedies.push_back(
        {.words = {Text::remedy_agree, {field("noun", name)}}, .range = {}, .yaml = {}});
  }
  return judgement;
}

}  // namespace samsvar::evaluation
