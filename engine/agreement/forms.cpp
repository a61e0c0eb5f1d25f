#include "engine/agreement/forms.h"

#include "engine/messages/texts.h"
#include "engine/support/check.h"

namespace samsvar::agreement {

namespace {

using messages::Message;
using messages::Text;

constexpr std::size_t max_words_shown = 4;

Text name_of(ir::Kind kind) {
  switch (kind) {
    case ir::Kind::Error:
    case ir::Kind::Text:
    case ir::Kind::Subject:
      return Text::form_text;
    case ir::Kind::Boolean:
      return Text::form_boolean;
    case ir::Kind::Number:
      return Text::form_number;
    case ir::Kind::Count:
      return Text::form_count;
    case ir::Kind::Percent:
      return Text::form_percent;
    case ir::Kind::Money:
      return Text::form_money;
    case ir::Kind::MoneyRate:
      return Text::form_money_rate;
    case ir::Kind::Choice:
      return Text::form_choice;
    case ir::Kind::Date:
      return Text::form_date;
    case ir::Kind::Event:
      return Text::form_event;
    case ir::Kind::TimeOfDay:
      return Text::form_time_of_day;
    case ir::Kind::Duration:
      return Text::form_duration;
    case ir::Kind::Period:
      return Text::form_period;
    case ir::Kind::Limit:
      return Text::form_limit;
    case ir::Kind::Roster:
      return Text::form_roster;
    case ir::Kind::Statistic:
      return Text::form_statistic;
    case ir::Kind::Party:
      return Text::form_party;
    case ir::Kind::Document:
      return Text::form_document;
    case ir::Kind::Record:
      return Text::form_record;
    case ir::Kind::List:
      return Text::form_list;
  }
  CHECK(false, "every kind has a name");
}

Text example_of(ir::Kind kind) {
  switch (kind) {
    case ir::Kind::Error:
    case ir::Kind::Text:
    case ir::Kind::Subject:
    case ir::Kind::Choice:
      return Text::example_text;
    case ir::Kind::Boolean:
      return Text::example_boolean;
    case ir::Kind::Number:
      return Text::example_number;
    case ir::Kind::Count:
      return Text::example_count;
    case ir::Kind::Percent:
      return Text::example_percent;
    case ir::Kind::Money:
      return Text::example_money;
    case ir::Kind::MoneyRate:
      return Text::example_money_rate;
    case ir::Kind::Date:
    case ir::Kind::Event:
      return Text::example_date;
    case ir::Kind::TimeOfDay:
      return Text::example_time_of_day;
    case ir::Kind::Duration:
      return Text::example_duration;
    case ir::Kind::Period:
      return Text::example_period;
    case ir::Kind::Limit:
      return Text::example_limit;
    case ir::Kind::Roster:
      return Text::example_roster;
    case ir::Kind::Statistic:
      return Text::example_statistic;
    case ir::Kind::Party:
      return Text::example_party;
    case ir::Kind::Document:
      return Text::example_document;
    case ir::Kind::Record:
      return Text::example_record;
    case ir::Kind::List:
      return Text::example_list;
  }
  CHECK(false, "every kind has an example");
}

std::string first_words(const ir::Noun& noun) {
  std::string words;
  for (std::size_t index = 0; index < noun.choices.size() && index < max_words_shown; ++index) {
    words += (index == 0 ? "" : " | ") + noun.choices[index].word;
  }
  return noun.choices.size() > max_words_shown ? words + " | …" : words;
}

}  // namespace

Message form_name(ir::Kind kind) {
  return {name_of(kind), {}};
}

Message form_example(const ir::Noun& noun, const ir::Type& type) {
  const ir::Kind kind =
      type.kind == ir::Kind::List && !type.element.empty() ? type.element[0].kind : type.kind;
  if (kind == ir::Kind::Choice && !noun.choices.empty()) {
    return messages::plain(first_words(noun));
  }
  // Braces in a text would be taken for a field.
  return {example_of(kind), {messages::field("open", "{"), messages::field("close", "}")}};
}

}  // namespace samsvar::agreement
