#include "engine/agreement/parse_amount.h"
#include "engine/agreement/parse_time.h"
#include "engine/agreement/read_value.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

using values::Value;

template <typename T>
std::optional<Value> as_value(std::optional<T> parsed) {
  return parsed ? std::optional<Value>(std::in_place, *std::move(parsed)) : std::nullopt;
}

std::optional<Value> read_choice(Reading& reading, const Node& node, ir::NounId noun,
                                 const std::string& text) {
  if (const ir::ChoiceWord* choice = reading.vocabulary.find_choice(noun, text)) {
    return values::Choice{choice->word};
  }
  std::vector<std::string> words;
  std::vector<std::string> spelled;
  for (const ir::ChoiceWord& choice : reading.noun(noun).choices) {
    words.push_back(choice.word);
    spelled.push_back(choice.word);
    spelled.insert(spelled.end(), choice.aliases.begin(), choice.aliases.end());
  }
  const std::vector<std::string> similar = similar_words(text, spelled);
  std::vector<messages::Field> fields{
      field("value", reading.shown(node)), field("noun", reading.vocabulary.title(noun)),
      field("words", quoted_list(words)), field("suggestions", quoted_list(similar))};
  reading.report(similar.empty() ? Code::A303 : Code::A302, node.range, std::move(fields));
  return std::nullopt;
}

std::optional<Value> read_date(Reading& reading, const Node& node, const Target& target,
                               const std::string& text) {
  if (const auto date = values::parse_date(text)) {
    return *date;
  }
  if (const auto rewritten = rewrite_date(text)) {
    reading.report(Code::A304, node.range,
                   {field("value", reading.shown(node)), field("date", *rewritten)});
  } else {
    report_unreadable(reading, node, target);
  }
  return std::nullopt;
}

std::optional<Value> read_money(Reading& reading, const Node& node, const Target& target,
                                const std::string& text) {
  const auto money = parse_money(text);
  if (!money) {
    report_unreadable(reading, node, target);
    return std::nullopt;
  }
  const bool rate = target.type.kind == ir::Kind::MoneyRate;
  if (rate && money->rate == values::Rate::Once) {
    reading.report(Code::A305, node.range, {field("value", reading.shown(node))});
    return std::nullopt;
  }
  if (!rate && money->rate != values::Rate::Once) {
    reading.report(Code::A326, node.range, {field("value", reading.shown(node))});
    return std::nullopt;
  }
  return *money;
}

/// What is counted from an event must say so in a key of its own, so that rules can ask for it. The
/// limit itself is still read; the section is doubtful, since the event is there and yet is not.
std::optional<Value> read_limit(Reading& reading, const Node& node, const Target& target,
                                const std::string& text) {
  if (const auto limit = parse_limit(text)) {
    return *limit;
  }
  const auto both = parse_limit_with_start(text);
  if (!both) {
    report_unreadable(reading, node, target);
    return std::nullopt;
  }
  reading.report(Code::A306, node.range,
                 {field("value", reading.shown(node)), field("limit", both->limit_text),
                  field("start", both->start)});
  reading.doubt(target.noun);
  return both->limit;
}

/// Exact time for a duration, calendar time for a period.
template <typename Part>
std::optional<Value> read_part(Reading& reading, const Node& node, const Target& target,
                               const std::string& text) {
  const auto limit = parse_limit(text);
  if (limit && std::holds_alternative<Part>(*limit)) {
    return *limit;
  }
  report_unreadable(reading, node, target);
  return std::nullopt;
}

std::optional<Value> read_event(Reading& reading, const Node& node, const Target& target,
                                const std::string& text) {
  if (is_not_happened_word(text)) {
    return values::NotHappened{};
  }
  return read_date(reading, node, target, text);
}

/// The kinds whose text either is read or is not, with no more to say about it.
std::optional<Value> parse_plain(ir::Kind kind, const std::string& text) {
  switch (kind) {
    case ir::Kind::Boolean:
      return as_value(find_boolean(text));
    case ir::Kind::Number:
      return as_value(parse_number(text));
    case ir::Kind::Count:
      return as_value(parse_count(text));
    case ir::Kind::Percent:
      return as_value(parse_percent(text));
    case ir::Kind::TimeOfDay:
      return as_value(values::parse_time_of_day(text));
    case ir::Kind::Text:
      return values::Text{text};
    case ir::Kind::Document:
      return values::DocumentName{text};
    case ir::Kind::Error:
    case ir::Kind::Money:
    case ir::Kind::MoneyRate:
    case ir::Kind::Choice:
    case ir::Kind::Date:
    case ir::Kind::Event:
    case ir::Kind::Duration:
    case ir::Kind::Period:
    case ir::Kind::Limit:
    case ir::Kind::Roster:
    case ir::Kind::Statistic:
    case ir::Kind::Party:
    case ir::Kind::Subject:
    case ir::Kind::Record:
    case ir::Kind::List:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Value> read_scalar(Reading& reading, const Node& node, const Target& target) {
  const std::string text = with_single_spaces(node.text);
  switch (target.type.kind) {
    case ir::Kind::Choice:
      return read_choice(reading, node, target.noun, text);
    case ir::Kind::Date:
      return read_date(reading, node, target, text);
    case ir::Kind::Event:
      return read_event(reading, node, target, text);
    case ir::Kind::Money:
    case ir::Kind::MoneyRate:
      return read_money(reading, node, target, text);
    case ir::Kind::Limit:
      return read_limit(reading, node, target, text);
    case ir::Kind::Duration:
      return read_part<values::Duration>(reading, node, target, text);
    case ir::Kind::Period:
      return read_part<values::Period>(reading, node, target, text);
    case ir::Kind::Error:
    case ir::Kind::Boolean:
    case ir::Kind::Number:
    case ir::Kind::Count:
    case ir::Kind::Percent:
    case ir::Kind::Text:
    case ir::Kind::TimeOfDay:
    case ir::Kind::Roster:
    case ir::Kind::Statistic:
    case ir::Kind::Party:
    case ir::Kind::Document:
    case ir::Kind::Subject:
    case ir::Kind::Record:
    case ir::Kind::List:
      break;
  }
  auto value = parse_plain(target.type.kind, text);
  if (!value) {
    report_unreadable(reading, node, target);
  }
  return value;
}

}  // namespace samsvar::agreement
