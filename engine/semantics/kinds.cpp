#include "engine/semantics/kinds.h"

#include "engine/messages/texts.h"

#include <array>

namespace samsvar::semantics {

namespace {

using ir::Kind;
using messages::Text;

struct Row {
  Kind kind;
  Text words;
  Text example;
  bool has_value;
  bool ordered;
};

constexpr auto rows = std::to_array<Row>({
    {Kind::Error, Text::kind_error, Text::write_another, false, false},
    {Kind::Boolean, Text::kind_boolean, Text::write_boolean, true, false},
    {Kind::Number, Text::kind_number, Text::write_number, true, true},
    {Kind::Count, Text::kind_count, Text::write_number, true, true},
    {Kind::Percent, Text::kind_percent, Text::write_percent, true, true},
    {Kind::Money, Text::kind_money, Text::write_money, true, true},
    {Kind::MoneyRate, Text::kind_money_rate, Text::write_money_rate, true, true},
    {Kind::Text, Text::kind_text, Text::write_text, false, false},
    {Kind::Choice, Text::kind_choice, Text::write_choice, true, false},
    {Kind::Date, Text::kind_date, Text::write_date, true, true},
    {Kind::Event, Text::kind_event, Text::write_date, true, true},
    {Kind::TimeOfDay, Text::kind_time_of_day, Text::write_time_of_day, true, true},
    {Kind::Duration, Text::kind_duration, Text::write_duration, true, true},
    {Kind::Period, Text::kind_period, Text::write_period, true, true},
    {Kind::Limit, Text::kind_limit, Text::write_limit, true, true},
    {Kind::Roster, Text::kind_roster, Text::write_roster, false, false},
    {Kind::Statistic, Text::kind_statistic, Text::write_statistic, false, false},
    {Kind::Party, Text::kind_party, Text::write_party, true, false},
    {Kind::Document, Text::kind_document, Text::write_another, false, false},
    {Kind::Subject, Text::kind_subject, Text::write_another, false, false},
    {Kind::Record, Text::kind_record, Text::write_record, false, false},
    {Kind::List, Text::kind_list, Text::write_list, false, false},
});

constexpr bool in_order_of_kinds() {
  for (std::size_t index = 0; index < rows.size(); ++index) {
    if (rows[index].kind != static_cast<Kind>(index)) {
      return false;
    }
  }
  return rows.back().kind == Kind::List;
}

static_assert(in_order_of_kinds(), "the table has a row for each kind, in the order of ir::Kind");

const Row& row(Kind kind) {
  return rows[static_cast<std::size_t>(kind)];
}

bool is_plain_number(Kind kind) {
  return kind == Kind::Number || kind == Kind::Count;
}

}  // namespace

messages::Message kind_words(Kind kind) {
  return {row(kind).words, {}};
}

messages::Message how_to_write(Kind kind) {
  return {row(kind).example, {}};
}

bool has_value(Kind kind) {
  return row(kind).has_value;
}

bool is_ordered(Kind kind) {
  return row(kind).ordered;
}

bool is_day(Kind kind) {
  return kind == Kind::Date || kind == Kind::Event;
}

bool is_time(Kind kind) {
  return kind == Kind::Limit || kind == Kind::Duration || kind == Kind::Period;
}

bool is_summable(Kind kind) {
  return is_plain_number(kind) || kind == Kind::Percent || kind == Kind::Money ||
         kind == Kind::MoneyRate || is_time(kind);
}

bool are_comparable(Kind left, Kind right) {
  if (!has_value(left) || !has_value(right)) {
    return false;
  }
  // An exact duration and a calendar period have no common measure; a noun that may hold either
  // is compared by its bounds.
  const bool limit_among_times =
      is_time(left) && is_time(right) && (left == Kind::Limit || right == Kind::Limit);
  return left == right || limit_among_times || (is_plain_number(left) && is_plain_number(right)) ||
         (is_day(left) && is_day(right));
}

}  // namespace samsvar::semantics
