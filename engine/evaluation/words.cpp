#include "engine/evaluation/words.h"

#include "engine/messages/texts.h"
#include "engine/support/overload.h"
#include "engine/values/date_words.h"

#include <cstdlib>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;

Message counted(std::int64_t count, Text one, Text many) {
  return {count == 1 ? one : many, {field("count", count)}};
}

Message duration_words(const values::Duration& duration) {
  if (duration.seconds % hour == 0) {
    return counted(duration.seconds / hour, Text::unit_hour, Text::unit_hours);
  }
  if (duration.seconds % minute == 0) {
    return counted(duration.seconds / minute, Text::unit_minute, Text::unit_minutes);
  }
  return counted(duration.seconds, Text::unit_second, Text::unit_seconds);
}

Message period_words(const values::Period& period) {
  constexpr int months_a_year = 12;
  std::vector<Message> parts;
  const bool is_nothing = period.days == 0 && period.working_days == 0;
  if (period.months != 0 || is_nothing) {
    parts.push_back(period.months % months_a_year == 0
                        ? counted(period.months / months_a_year, Text::unit_year, Text::unit_years)
                        : counted(period.months, Text::unit_month, Text::unit_months));
  }
  if (period.days != 0) {
    parts.push_back(counted(period.days, Text::unit_day, Text::unit_days));
  }
  if (period.working_days != 0) {
    parts.push_back(counted(period.working_days, Text::unit_working_day, Text::unit_working_days));
  }
  return parts.size() == 1 ? parts.front()
                           : Message{Text::as_it_stands, {field("text", std::move(parts))}};
}

Message spaced(std::string word) {
  for (char& c : word) {
    c = c == '_' ? ' ' : c;
  }
  return plain(std::move(word));
}

Text text_of(values::Rate rate) {
  switch (rate) {
    case values::Rate::Once:
      return Text::money_once;
    case values::Rate::PerDay:
      return Text::money_per_day;
    case values::Rate::PerYear:
      return Text::money_per_year;
  }
  CHECK(false, "every rate has words");
}

Message money_words(const values::Money& money) {
  return {text_of(money.rate), {field("amount", values::to_text(money.kroner))}};
}

Message words_of_choice(const ir::Vocabulary& vocabulary, const std::string& word,
                        std::optional<ir::NounId> noun) {
  const ir::ChoiceWord* choice = noun ? vocabulary.find_choice(*noun, word) : nullptr;
  if (choice == nullptr || choice->title.nb.empty()) {
    return spaced(word);
  }
  return plain(choice->title);
}

Message statistic_words(const values::Statistic& statistic) {
  const Message limit = duration_words(statistic.limit);
  const Message population = spaced(statistic.population);
  if (!statistic.share) {
    return {Text::statistic_median, {field("limit", limit), field("population", population)}};
  }
  return {Text::statistic_share,
          {field("share", values::to_text(statistic.share->value)), field("limit", limit),
           field("population", population)}};
}

bool is_point_in_time(const values::Value& value) {
  return std::holds_alternative<values::Date>(value) ||
         std::holds_alternative<values::TimeOfDay>(value);
}

/// The comparison that holds when the given one does not.
ir::Comparison opposite(ir::Comparison comparison) {
  switch (comparison) {
    case ir::Comparison::Equal:
      return ir::Comparison::NotEqual;
    case ir::Comparison::NotEqual:
      return ir::Comparison::Equal;
    case ir::Comparison::Less:
      return ir::Comparison::GreaterOrEqual;
    case ir::Comparison::LessOrEqual:
      return ir::Comparison::Greater;
    case ir::Comparison::Greater:
      return ir::Comparison::LessOrEqual;
    case ir::Comparison::GreaterOrEqual:
      return ir::Comparison::Less;
  }
  CHECK(false, "every comparison has an opposite");
}

}  // namespace

Message words_of(const values::Limit& limit) {
  return std::visit(
      Overload{[](const values::Duration& duration) { return duration_words(duration); },
               [](const values::Period& period) { return period_words(period); },
               [](const values::Standard& standard) { return spaced(standard.word); }},
      limit);
}

Message words_of(const ir::Vocabulary& vocabulary, const ir::NounRef& noun) {
  const messages::LocalText title = vocabulary.title(noun.noun);
  if (noun.factual) {
    return {Text::noun_factual, {field("noun", title)}};
  }
  return plain(title);
}

Message words_of(const ir::Vocabulary& vocabulary, const values::Value& value,
                 std::optional<ir::NounId> noun) {
  return std::visit(
      Overload{[](bool yes) {
                 return Message{yes ? Text::word_yes : Text::word_no, {}};
               },
               [](const values::Decimal& number) { return plain(values::to_text(number)); },
               [](const values::Percent& percent) {
                 return plain(values::to_text(percent.value) + " %");
               },
               [](const values::Money& money) { return money_words(money); },
               [](const values::Text& text) { return plain(text.text); },
               [&](const values::Choice& choice) {
                 return words_of_choice(vocabulary, choice.word, noun);
               },
               [](values::Date date) { return values::words_of(date); },
               [](const values::NotHappened&) {
                 return Message{Text::word_not_happened, {}};
               },
               [](const values::TimeOfDay& time) { return plain(values::to_text(time)); },
               [](const values::Limit& limit) { return words_of(limit); },
               [](const values::Roster&) {
                 return Message{Text::word_roster, {}};
               },
               [](const values::Statistic& statistic) { return statistic_words(statistic); },
               [](const values::PartyName& party) {
                 return plain(party.name.empty() ? party.number : party.name);
               },
               [](const values::DocumentName& document) { return plain(document.id); }},
      value);
}

Message demand_words(ir::Comparison comparison, bool negated, const values::Value& right,
                     const Message& value) {
  const bool time = is_point_in_time(right);
  const auto demanded = [&](Text words) {
    return Message{Text::demand, {field("comparison", Message{words, {}}), field("value", value)}};
  };
  switch (negated ? opposite(comparison) : comparison) {
    case ir::Comparison::Equal:
      return value;
    case ir::Comparison::NotEqual:
      return demanded(Text::comparison_not_equal);
    case ir::Comparison::Less:
      return demanded(time ? Text::comparison_before : Text::comparison_less);
    case ir::Comparison::LessOrEqual:
      return demanded(time ? Text::comparison_by : Text::comparison_at_most);
    case ir::Comparison::Greater:
      return demanded(time ? Text::comparison_after : Text::comparison_more);
    case ir::Comparison::GreaterOrEqual:
      return demanded(time ? Text::comparison_from : Text::comparison_at_least);
  }
  CHECK(false, "every comparison has words");
}

}  // namespace samsvar::evaluation
