// Lists: from the documents, or worked out from parties, documents, subjects and the register.

#include "engine/agreement/read.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"
#include "engine/support/overload.h"

#include <algorithm>
#include <iterator>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;
using relations::PartyId;
using relations::Statement;

/// What a person would call the element: a field called like a name, else what is written.
std::string name_of(const Context& context, const Statement& statement) {
  constexpr std::size_t name_limit = 40;
  if (const auto* value = std::get_if<values::Value>(&statement.datum->form)) {
    if (const auto* party = std::get_if<values::PartyName>(value)) {
      return party->name;
    }
  }
  if (const auto* record = std::get_if<agreement::Record>(&statement.datum->form)) {
    for (const agreement::Field& part : record->fields) {
      const auto* value = std::get_if<values::Value>(&part.value.front().form);
      if (value != nullptr && (std::holds_alternative<values::Text>(*value) ||
                               std::holds_alternative<values::PartyName>(*value))) {
        return agreement::excerpt(*context.world->sources, part.value.front().range);
      }
    }
  }
  std::string written = agreement::excerpt(*context.world->sources, statement.datum->range);
  return written.size() <= name_limit ? written : written.substr(0, written.find(','));
}

void add_items(const Context& context, const Statement& statement, const agreement::ListOf& list,
               ListAlternative& alternative) {
  alternative.open = alternative.open || list.open;
  for (const agreement::Datum& item : list.items) {
    const Statement of_item{.document = statement.document,
                            .label = statement.label,
                            .datum = &item,
                            .overridden = false};
    alternative.elements.push_back({.name = name_of(context, of_item), .form = of_item});
  }
}

Doubt open_list(const Context& context, const ir::NounRef& noun) {
  const Message name = words_of(context.vocabulary(), noun);
  return {.reason = Reason::MissingInformation,
          .words = {Text::doubt_open_list, {field("noun", name)}},
          .question = Message{Text::ask_open_list, {field("noun", name)}},
          .cause = context.vocabulary().nouns[noun.noun].path};
}

/// Each position that lists something is an alternative.
void add_statement(Context& context, const ir::NounRef& noun, const Statement& statement,
                   ListOperand& operand) {
  const auto* list = std::get_if<agreement::ListOf>(&statement.datum->form);
  if (list == nullptr) {
    const auto doubt = doubt_of(context, noun, statement);
    add_doubts(operand.doubts, {doubt ? *doubt : open_list(context, noun)});
    return;
  }
  operand.alternatives.push_back(
      {.elements = {}, .open = false, .evidence = {evidence_of(context, noun, statement)}});
  add_items(context, statement, *list, operand.alternatives.back());
}

/// Documents that are united add to each other; what one of them says in several positions, it
/// says in each of them.
void unite(ListOperand& operand, std::vector<ListAlternative> more) {
  if (operand.alternatives.empty() || more.empty()) {
    std::move(more.begin(), more.end(), std::back_inserter(operand.alternatives));
    return;
  }
  std::vector<ListAlternative> united;
  for (const ListAlternative& first : operand.alternatives) {
    for (const ListAlternative& second : more) {
      united.push_back(first);
      united.back().elements.insert(united.back().elements.end(), second.elements.begin(),
                                    second.elements.end());
      united.back().evidence.insert(united.back().evidence.end(), second.evidence.begin(),
                                    second.evidence.end());
      united.back().open = first.open || second.open;
    }
  }
  operand.alternatives = std::move(united);
}

/// Sets of documents that disagree in so many ways are for a person.
constexpr std::size_t max_alternatives = 256;

void unite_documents(Context& context, const ir::NounRef& noun,
                     const std::vector<Statement>& statements, ListOperand& operand) {
  for (auto first = statements.begin(); first != statements.end();) {
    ListOperand own;
    const relations::DocumentId document = first->document;
    for (; first != statements.end() && first->document == document; ++first) {
      add_statement(context, noun, *first, own);
    }
    add_doubts(operand.doubts, own.doubts);
    if (operand.alternatives.size() * own.alternatives.size() > max_alternatives) {
      add_doubts(operand.doubts, {contradiction(context, noun, statements)});
    } else {
      unite(operand, std::move(own.alternatives));
    }
  }
}

/// Positions that list the same are one.
void drop_repeats(const std::vector<Statement>& statements, ListOperand& operand) {
  if (operand.alternatives.size() < 2 || operand.alternatives.size() != statements.size()) {
    return;
  }
  const bool all_same = std::all_of(
      statements.begin(), statements.end(),
      [&](const Statement& other) { return same(*statements.front().datum, *other.datum); });
  if (all_same) {
    operand.alternatives.resize(1);
  }
}

/// What is joined from several documents may have more in those that we lack.
void open_to_more(const Context& context, const ir::NounRef& noun,
                  const relations::Reading& reading, ListOperand& operand) {
  relations::Reading rest = reading;
  rest.doubtful.insert(rest.doubtful.end(), rest.doubtful_and_silent.begin(),
                       rest.doubtful_and_silent.end());
  if (rest.partial.empty() && rest.missing.empty() && rest.doubtful.empty()) {
    return;
  }
  for (ListAlternative& alternative : operand.alternatives) {
    alternative.open = true;
  }
  operand.open_doubts = doubts_of_silence(context, noun, rest);
}

ListOperand read_stated(Context& context, const ir::NounRef& noun, const NounReading& found) {
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  const bool united = context.vocabulary().nouns[noun.noun].united;
  const std::vector<Statement> statements = counting(found.reading);
  if (united) {
    unite_documents(context, noun, statements, operand);
    open_to_more(context, noun, found.reading, operand);
  } else {
    for (const Statement& statement : statements) {
      add_statement(context, noun, statement, operand);
    }
    drop_repeats(statements, operand);
    add_doubts(operand.doubts, doubts_of_documents(context, noun, found.reading));
  }
  add_doubts(operand.open_doubts, {open_list(context, noun)});
  return operand;
}

// ---------------------------------------------------------------- derived lists

Element party_element(const Context& context, PartyId party) {
  return {.name = context.world->parties[party].name, .form = party};
}

bool is_of_kind(const Context& context, PartyId party, const std::string& kind) {
  return kind.empty() ||
         context.vocabulary().party_kinds[context.world->parties[party].kind].word == kind;
}

bool has_open_kind(const Context& context, const agreement::PartyList& list,
                   const std::string& kind) {
  return std::any_of(list.open_kinds.begin(), list.open_kinds.end(), [&](ir::PartyKindId open) {
    return kind.empty() || context.vocabulary().party_kinds[open].word == kind;
  });
}

/// A document that cannot be relied on, or that we lack, may list more.
void add_set_doubts(const relations::DocumentSet& set, const Context& context,
                    const ir::NounRef& noun, ListAlternative& alternative, ListOperand& operand) {
  for (const relations::DoubtfulDocument& doubtful : set.doubtful) {
    alternative.open = true;
    add_doubts(operand.open_doubts, doubts_of_documents(context, noun,
                                                        {.statements = {},
                                                         .not_agreed = false,
                                                         .partial = {},
                                                         .doubtful = {doubtful},
                                                         .missing = {}}));
  }
  for (const relations::MissingDocument& missing : set.missing) {
    alternative.open = true;
    add_doubts(operand.open_doubts, {doubt_of_missing(context, missing)});
  }
}

/// Parties of the subject's documents, or those bound by them, each once.
ListOperand read_parties(Context& context, const ir::NounRef& noun, bool bound,
                         const relations::DocumentSet& set) {
  const std::string& kind = context.vocabulary().nouns[noun.noun].derived_from;
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  ListAlternative all;
  for (const relations::DocumentId id : set.documents) {
    const agreement::Document& document = context.world->documents[id];
    const auto& parties =
        bound ? context.world->bound_of[id.index] : context.world->parties_of[id.index];
    for (const PartyId party : parties) {
      const bool known =
          std::any_of(all.elements.begin(), all.elements.end(),
                      [&](const Element& other) { return std::get<PartyId>(other.form) == party; });
      if (!known && is_of_kind(context, party, kind)) {
        all.elements.push_back(party_element(context, party));
      }
    }
    if (has_open_kind(context, bound ? document.bound : document.parties, kind) ||
        (bound && !document.bound.stated && !document.facts_only &&
         !document.is_complete_for(context.vocabulary(), noun.noun))) {
      all.open = true;
      add_doubts(operand.open_doubts, {open_list(context, noun)});
    }
  }
  add_set_doubts(set, context, noun, all, operand);
  operand.alternatives.push_back(std::move(all));
  return operand;
}

std::vector<Doubt> doubts_of_no_register(const Context& context) {
  std::vector<Doubt> doubts;
  for (const PartyId party : context.subject->parties) {
    add_doubts(doubts,
               {doubt_of_missing(context, {.why = relations::MissingDocument::Why::NotReceived,
                                           .name = context.world->parties[party].name,
                                           .range = {}})});
  }
  return doubts;
}

ListOperand read_documents(Context& context, const ir::NounRef& noun) {
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  ListAlternative all;
  for (const relations::DocumentId id : context.subject->set.documents) {
    if (!context.world->documents[id].facts_only) {
      all.elements.push_back({.name = context.world->documents[id].id, .form = id});
    }
  }
  add_set_doubts(context.subject->set, context, noun, all, operand);
  if (!context.world->register_ && !context.world->complete_as_given) {
    // Only a register tells that all agreements have been received; a framework agreement in hand
    // shows that its content is whole, not that there are no agreements with others.
    all.open = true;
    add_doubts(operand.open_doubts, doubts_of_no_register(context));
  }
  operand.alternatives.push_back(std::move(all));
  return operand;
}

ListOperand read_subjects(Context& context, const ir::NounRef& noun) {
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  const auto kind =
      context.vocabulary().find_subject_kind(context.vocabulary().nouns[noun.noun].derived_from);
  CHECK(kind.has_value(), "the checker knows the kind of subject that a noun lists");
  ListAlternative all;
  for (relations::Subject& subject : relations::subjects(*context.world, *kind, context.date())) {
    if (subject.measured && !subject.draft) {
      all.elements.push_back({.name = subject.title, .form = std::move(subject)});
    }
  }
  operand.alternatives.push_back(std::move(all));
  return operand;
}

void add_register_values(Context& context, const agreement::RegisteredParty::Extra& extra,
                         const ir::NounRef& noun, ListOperand& operand) {
  ListAlternative alternative;
  alternative.open = extra.unknown;
  if (extra.unknown) {
    add_doubts(operand.open_doubts, {open_list(context, noun)});
  }
  for (const std::string& name : extra.values) {
    const auto party =
        relations::find_party(*context.world, std::nullopt, name, {}, context.date());
    if (party) {
      alternative.elements.push_back(party_element(context, *party));
    } else {
      alternative.open = true;
      add_doubts(operand.open_doubts, {open_list(context, noun)});
    }
  }
  operand.alternatives.push_back(std::move(alternative));
}

ListOperand read_register_field(Context& context, const ir::NounRef& noun) {
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  const std::string& key = context.vocabulary().nouns[noun.noun].derived_from;
  for (const PartyId party : context.subject->parties) {
    const agreement::RegisteredParty* entry = context.world->parties[party].registered;
    if (entry == nullptr) {
      continue;
    }
    for (const agreement::RegisteredParty::Extra& extra : entry->extras) {
      if (extra.key == key) {
        add_register_values(context, extra, noun, operand);
      }
    }
  }
  if (operand.alternatives.empty()) {
    add_doubts(operand.doubts, {open_list(context, noun)});
  }
  return operand;
}

/// The documents whose parties are asked for: the subject's own, or the one that is bound.
std::optional<relations::DocumentSet> set_asked_for(const Context& context,
                                                    const ir::NounRef& noun) {
  if (std::holds_alternative<ir::OwnDocuments>(noun.where)) {
    return context.subject->set;
  }
  const auto* in = std::get_if<ir::InElement>(&noun.where);
  const auto* document =
      in == nullptr
          ? nullptr
          : std::get_if<relations::DocumentId>(&context.elements[in->variable.index]->form);
  if (document == nullptr) {
    return std::nullopt;
  }
  return relations::DocumentSet{.documents = {*document}, .doubtful = {}, .missing = {}};
}

std::optional<ListOperand> derive(Context& context, const ir::NounRef& noun,
                                  const relations::DocumentSet& set) {
  switch (context.vocabulary().nouns[noun.noun].derivation) {
    case ir::Derivation::None:
      return std::nullopt;
    case ir::Derivation::Documents:
      return read_documents(context, noun);
    case ir::Derivation::Parties:
      return read_parties(context, noun, false, set);
    case ir::Derivation::BoundParties:
      return read_parties(context, noun, true, set);
    case ir::Derivation::Subjects:
      return read_subjects(context, noun);
    case ir::Derivation::RegisterField:
      return read_register_field(context, noun);
  }
  CHECK(false, "every derivation is read");
}

std::optional<ListOperand> read_derived(Context& context, const ir::NounRef& noun) {
  const auto set = set_asked_for(context, noun);
  return set ? derive(context, noun, *set) : std::nullopt;
}

ListOperand read_silence(Context& context, const ir::NounRef& noun, const NounReading& found) {
  if (auto derived = read_derived(context, noun)) {
    return std::move(*derived);
  }
  ListOperand operand;
  operand.name = words_of(context.vocabulary(), noun);
  operand.not_agreed = found.reading.not_agreed;
  operand.absent = absence_of(context, noun);
  if (!operand.not_agreed) {
    operand.doubts = doubts_of_silence(context, noun, found.reading);
  }
  return operand;
}

}  // namespace

ListOperand read_list(Context& context, ir::ExprId expression) {
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[expression].form);
  CHECK(lookup != nullptr, "a list is a noun");
  const NounReading found = read(context, lookup->noun);
  if (!found.doubts_before.empty()) {
    ListOperand operand;
    operand.name = words_of(context.vocabulary(), lookup->noun);
    operand.doubts = found.doubts_before;
    return operand;
  }
  if (!found.reading.is_stated()) {
    return read_silence(context, lookup->noun, found);
  }
  return read_stated(context, lookup->noun, found);
}

}  // namespace samsvar::evaluation
