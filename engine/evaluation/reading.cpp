#include "engine/evaluation/reading.h"

#include "engine/agreement/read.h"
#include "engine/agreement/structure_keys.h"
#include "engine/evaluation/host.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using agreement::Datum;
using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;
using relations::Reading;
using relations::Statement;

NounReading read_in_element(Context& context, const ir::NounRef& noun, ir::VariableId variable) {
  const std::optional<Element>& element = context.elements[variable.index];
  CHECK(element.has_value(), "a quantifier binds its variable before its condition is judged");
  if (const auto* document = std::get_if<relations::DocumentId>(&element->form)) {
    NounReading result;
    result.own_set.documents = {*document};
    const relations::View view{.world = context.world,
                               .set = &result.own_set,
                               .parties = &context.subject->parties,
                               .date = context.date()};
    result.reading = relations::read_noun(view, noun.noun, noun.factual);
    return result;
  }
  const auto* statement = std::get_if<Statement>(&element->form);
  CHECK(statement != nullptr, "only records and documents have fields");
  const ir::Variable& bound = context.current_rule().variables[variable.index];
  CHECK(bound.list_noun.has_value(), "a record's fields lie below the noun of its list");
  NounReading result;
  result.reading = relations::read_field(context.view(), *statement, *bound.list_noun, noun.noun);
  return result;
}

NounReading read_in_host_agreement(Context& context, const ir::NounRef& noun) {
  const HostBond bond = find_host_bond(context);
  NounReading result;
  if (!bond.agreement) {
    result.reading.not_agreed = bond.certainly_no_agreement;
    result.doubts_before = bond.doubts;
    return result;
  }
  result.own_set = bond.agreement->set;
  const relations::View view{.world = context.world,
                             .set = &result.own_set,
                             .parties = &context.subject->parties,
                             .date = context.date()};
  result.reading = relations::read_noun(view, noun.noun, noun.factual);
  return result;
}

std::string cause_of(const Context& context, const ir::NounRef& noun) {
  const std::string& path = context.vocabulary().nouns[noun.noun].path;
  return noun.factual ? "faktisk." + path : path;
}

Message question_about(const Context& context, const ir::NounRef& noun) {
  const bool fact =
      noun.factual || context.vocabulary().nouns[noun.noun].stance == ir::Stance::Fact;
  return {fact ? Text::ask_fact : Text::ask_content,
          {field("noun", context.vocabulary().title(noun.noun))}};
}

Doubt missing_information(const Context& context, const ir::NounRef& noun, Text text) {
  return {.reason = Reason::MissingInformation,
          .words = {text, {field("noun", words_of(context.vocabulary(), noun))}},
          .question = question_about(context, noun),
          .cause = cause_of(context, noun)};
}

Doubt doubt_of_document(const Context& context, const ir::NounRef& noun,
                        const relations::DoubtfulDocument& doubtful) {
  const std::string& id = context.world->documents[doubtful.document].id;
  Doubt doubt{.reason = Reason::MissingInformation, .words = {}, .question = {}, .cause = id};
  const std::vector<messages::Field> fields{field("document", id),
                                            field("noun", words_of(context.vocabulary(), noun))};
  switch (doubtful.why) {
    case relations::DoubtfulDocument::Why::UnknownIfInForce:
      doubt.reason = Reason::UnknownIfInForce;
      doubt.words = {Text::doubt_in_force, fields};
      doubt.question = Message{Text::ask_in_force, {field("document", id)}};
      break;
    case relations::DoubtfulDocument::Why::OpenPartyList:
      doubt.words = {Text::doubt_open_parties, fields};
      doubt.question = Message{Text::ask_parties, {field("document", id)}};
      break;
    case relations::DoubtfulDocument::Why::FromPredecessor:
      doubt.words = {Text::doubt_predecessor, fields};
      doubt.question = Message{Text::ask_in_force, {field("document", id)}};
      break;
  }
  return doubt;
}

bool same_items(const agreement::ListOf& left, const agreement::ListOf& right) {
  return left.open == right.open && left.items.size() == right.items.size() &&
         std::is_permutation(left.items.begin(), left.items.end(), right.items.begin(), same);
}

bool same_fields(const agreement::Record& left, const agreement::Record& right) {
  return left.fields.size() == right.fields.size() &&
         std::is_permutation(left.fields.begin(), left.fields.end(), right.fields.begin(),
                             [](const agreement::Field& a, const agreement::Field& b) {
                               return a.segment == b.segment &&
                                      same(a.value.front(), b.value.front());
                             });
}

}  // namespace

NounReading read(Context& context, const ir::NounRef& noun) {
  return std::visit(
      Overload{[&](const ir::OwnDocuments&) {
                 NounReading result;
                 result.reading = relations::read_noun(context.view(), noun.noun, noun.factual);
                 return result;
               },
               [&](const ir::InElement& in) { return read_in_element(context, noun, in.variable); },
               [&](const ir::InHostAgreement&) { return read_in_host_agreement(context, noun); }},
      noun.where);
}

std::vector<Statement> counting(const Reading& reading) {
  std::vector<Statement> statements;
  for (const Statement& statement : reading.statements) {
    if (!statement.overridden) {
      statements.push_back(statement);
    }
  }
  return statements;
}

Evidence evidence_of(const Context& context, const ir::NounRef& noun, const Statement& statement) {
  const bool contested = !statement.label.empty();
  return {.role = contested ? Role::Contested : Role::Stated,
          .party = statement.label,
          .range = statement.datum->range,
          .path = cause_of(context, noun),
          .value = agreement::excerpt(*context.world->sources, statement.datum->range),
          .yaml = {}};
}

std::vector<Evidence> absence_of(const Context& context, const ir::NounRef& noun) {
  if (std::holds_alternative<ir::InHostAgreement>(noun.where)) {
    return {};
  }
  const auto home = relations::home_of(context.view(), noun.noun);
  if (!home) {
    return {};
  }
  const agreement::InsertionPoint point =
      agreement::insertion_point(*context.world->sources, context.world->documents[*home],
                                 context.vocabulary(), noun.noun, noun.factual);
  return {{.role = Role::Absent,
           .party = {},
           .range = point.range,
           .path = cause_of(context, noun),
           .value = {},
           .yaml = point.yaml}};
}

std::optional<Doubt> doubt_of(const Context& context, const ir::NounRef& noun,
                              const Statement& statement) {
  return std::visit(
      Overload{[&](const agreement::ClaimedNotApplicable& claim) -> std::optional<Doubt> {
                 return Doubt{.reason = Reason::ClaimedNotApplicable,
                              .words = {Text::doubt_claimed,
                                        {field("noun", words_of(context.vocabulary(), noun)),
                                         field("ground", claim.ground)}},
                              .question = question_about(context, noun),
                              .cause = cause_of(context, noun)};
               },
               [&](const agreement::Wording& wording) -> std::optional<Doubt> {
                 return Doubt{
                     .reason = Reason::Judgement,
                     .words = {Text::doubt_wording,
                               {field("noun", words_of(context.vocabulary(), noun)),
                                field("wording", wording.text)}},
                     .question = Message{Text::ask_wording,
                                         {field("wording", wording.text),
                                          field("noun", words_of(context.vocabulary(), noun))}},
                     .cause = cause_of(context, noun)};
               },
               [&](const agreement::Unknown&) -> std::optional<Doubt> {
                 return missing_information(context, noun, Text::doubt_unknown);
               },
               [&](const agreement::Unreadable&) -> std::optional<Doubt> {
                 return missing_information(context, noun, Text::doubt_unreadable);
               },
               [&](const agreement::Timeline&) -> std::optional<Doubt> {
                 return missing_information(context, noun, Text::doubt_undated);
               },
               [](const auto&) -> std::optional<Doubt> { return std::nullopt; }},
      statement.datum->form);
}

bool is_of_the_agreement(const Context& context, const ir::NounRef& noun) {
  ir::NounId root = noun.noun;
  while (context.vocabulary().nouns[root].parent) {
    root = *context.vocabulary().nouns[root].parent;
  }
  return agreement::is_key(context.vocabulary().nouns[root].segment, agreement::Key::Agreement);
}

Doubt doubt_of_missing(const Context&, const relations::MissingDocument& missing) {
  Doubt doubt{.reason = Reason::DocumentNotReceived,
              .words = {},
              .question = {},
              .cause = "document:" + missing.name};
  switch (missing.why) {
    case relations::MissingDocument::Why::Referred:
      doubt.words = {Text::doubt_referred, {field("document", missing.name)}};
      doubt.question = Message{Text::ask_document, {field("document", missing.name)}};
      break;
    case relations::MissingDocument::Why::NoneInForce:
      doubt.words = {Text::doubt_none_in_force, {field("party", missing.name)}};
      doubt.question = Message{Text::ask_none_in_force, {field("party", missing.name)}};
      break;
    case relations::MissingDocument::Why::NotReceived:
      doubt.words = {Text::doubt_not_received, {field("party", missing.name)}};
      doubt.question = Message{Text::ask_documents, {field("party", missing.name)}};
      break;
    case relations::MissingDocument::Why::NoFramework:
      doubt.words = {Text::doubt_no_framework, {}};
      doubt.question = Message{Text::ask_framework, {}};
      break;
  }
  return doubt;
}

std::vector<Doubt> doubts_of_documents(const Context& context, const ir::NounRef& noun,
                                       const Reading& reading) {
  std::vector<Doubt> doubts;
  for (const relations::DoubtfulDocument& doubtful : reading.doubtful) {
    doubts.push_back(doubt_of_document(context, noun, doubtful));
  }
  return doubts;
}

std::vector<Doubt> doubts_of_silence(const Context& context, const ir::NounRef& noun,
                                     const Reading& reading) {
  std::vector<Doubt> doubts = doubts_of_documents(context, noun, reading);
  for (const relations::MissingDocument& missing : reading.missing) {
    doubts.push_back(doubt_of_missing(context, missing));
  }
  const bool fact =
      noun.factual || context.vocabulary().nouns[noun.noun].stance == ir::Stance::Fact;
  const bool nothing_in_hand = context.subject->set.documents.empty() && !doubts.empty();
  if ((fact && !nothing_in_hand) || !reading.partial.empty() || doubts.empty()) {
    doubts.push_back(missing_information(context, noun, Text::doubt_silent));
  }
  return doubts;
}

Doubt doubt_of_rest(const Context& context, const ir::NounRef& noun) {
  return missing_information(context, noun, Text::doubt_roster_open);
}

Doubt lists_differ(const ListOperand& list) {
  return {.reason = Reason::ContradictoryInformation,
          .words = {Text::doubt_lists_differ, {field("noun", list.name)}},
          .question = Message{Text::ask_contradiction, {field("noun", list.name)}},
          .cause = {}};
}

Doubt contradiction(const Context& context, const ir::NounRef& noun,
                    const std::vector<Statement>& statements) {
  std::vector<Message> positions;
  for (const Statement& statement : statements) {
    const std::string& who =
        statement.label.empty() ? context.world->documents[statement.document].id : statement.label;
    positions.push_back(
        {Text::position,
         {field("party", who),
          field("value", agreement::excerpt(*context.world->sources, statement.datum->range))}});
  }
  return {.reason = Reason::ContradictoryInformation,
          .words = {Text::doubt_contradiction,
                    {field("noun", words_of(context.vocabulary(), noun)),
                     field("positions", positions)}},
          .question = Message{Text::ask_contradiction,
                              {field("noun", words_of(context.vocabulary(), noun))}},
          .cause = cause_of(context, noun)};
}

void add_doubts(std::vector<Doubt>& doubts, const std::vector<Doubt>& more) {
  for (const Doubt& doubt : more) {
    const bool known = std::any_of(doubts.begin(), doubts.end(), [&](const Doubt& other) {
      return other.reason == doubt.reason && other.cause == doubt.cause;
    });
    if (!known) {
      doubts.push_back(doubt);
    }
  }
}

bool same(const Datum& left, const Datum& right) {
  if (left.form.index() != right.form.index()) {
    return false;
  }
  return std::visit(Overload{[&](const values::Value& value) {
                               return value == std::get<values::Value>(right.form);
                             },
                             [&](const agreement::ListOf& list) {
                               return same_items(list, std::get<agreement::ListOf>(right.form));
                             },
                             [&](const agreement::Record& record) {
                               return same_fields(record, std::get<agreement::Record>(right.form));
                             },
                             [&](const agreement::Wording& wording) {
                               return wording.text == std::get<agreement::Wording>(right.form).text;
                             },
                             // What is unknown is not known to be the same.
                             [](const auto&) { return false; }},
                    left.form);
}

}  // namespace samsvar::evaluation
