#include "engine/semantics/literals.h"

#include "engine/diagnostics/codes.h"
#include "engine/ir/expr.h"
#include "engine/semantics/suggestions.h"

#include <array>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;

bool is_any(std::string_view word, std::initializer_list<std::string_view> spellings) {
  return std::find(spellings.begin(), spellings.end(), word) != spellings.end();
}

std::optional<values::Rate> rate_of(const std::optional<syntax::Name>& per) {
  if (!per) {
    return values::Rate::Once;
  }
  if (is_any(per->text, {"døgn", "dag", "day"})) {
    return values::Rate::PerDay;
  }
  if (is_any(per->text, {"år", "year"})) {
    return values::Rate::PerYear;
  }
  return std::nullopt;
}

/// Units for the suggestions; those of time are values::time_quantity's.
std::vector<std::string> unit_words() {
  return {"sekund", "sekunder", "minutt",   "minutter", "time",       "timer", "døgn",    "uke",
          "uker",   "dag",      "dager",    "virkedag", "virkedager", "måned", "måneder", "år",
          "kr",     "%",        "minuttar", "timar",    "dagar",      "månad", "månader", "veke",
          "veker",  "minutes",  "hours",    "days",     "months",     "years", "weeks"};
}

void report_unit(diagnostics::Diagnostics& diagnostics, const syntax::Name& unit) {
  diagnostics.add(Code::T224, unit.range,
                  {messages::field("unit", unit.text),
                   messages::field("advice", advice(unit.text, unit_words()))});
}

std::optional<Literal> money(values::Decimal number, const syntax::Quantity& quantity,
                             diagnostics::Diagnostics& diagnostics) {
  const std::optional<values::Rate> rate = rate_of(quantity.per);
  if (!rate) {
    diagnostics.add(Code::T226, quantity.per->range, {messages::field("unit", quantity.per->text)});
    return std::nullopt;
  }
  const Kind kind = *rate == values::Rate::Once ? Kind::Money : Kind::MoneyRate;
  return Literal{values::Money{number, *rate}, {.kind = kind}, {}};
}

std::optional<Literal> time(values::Decimal number, const syntax::Quantity& quantity,
                            source::SourceRange range, diagnostics::Diagnostics& diagnostics) {
  const std::optional<values::Limit> limit = values::time_quantity(number, quantity.unit->text);
  if (limit) {
    const bool exact = std::holds_alternative<values::Duration>(*limit);
    return Literal{*limit,
                   {.kind = exact ? Kind::Duration : Kind::Period},
                   quantity.start_event ? quantity.start_event->text : std::string()};
  }
  constexpr values::Decimal one{1'000'000};
  if (values::time_quantity(one, quantity.unit->text)) {
    diagnostics.add(Code::T225, range, {messages::field("number", quantity.number)});
  } else {
    report_unit(diagnostics, *quantity.unit);
  }
  return std::nullopt;
}

std::optional<Literal> read(values::Decimal number, const syntax::Quantity& quantity,
                            source::SourceRange range, diagnostics::Diagnostics& diagnostics) {
  if (quantity.unit && is_any(quantity.unit->text, {"kr", "kroner", "NOK"})) {
    return money(number, quantity, diagnostics);
  }
  if (quantity.per) {
    diagnostics.add(Code::T226, quantity.per->range, {messages::field("unit", quantity.per->text)});
    return std::nullopt;
  }
  if (!quantity.unit) {
    return Literal{number, {.kind = Kind::Number}, {}};
  }
  if (is_any(quantity.unit->text, {"%", "prosent", "percent"})) {
    return Literal{values::Percent{number}, {.kind = Kind::Percent}, {}};
  }
  return time(number, quantity, range, diagnostics);
}

}  // namespace

std::optional<Literal> read_quantity(const syntax::Quantity& quantity, source::SourceRange range,
                                     diagnostics::Diagnostics& diagnostics) {
  const std::optional<values::Decimal> number = values::parse_decimal(quantity.number);
  if (!number) {
    diagnostics.add(Code::T225, range, {messages::field("number", quantity.number)});
    return std::nullopt;
  }
  std::optional<Literal> literal = read(*number, quantity, range, diagnostics);
  if (literal && quantity.start_event && literal->start_event.empty()) {
    diagnostics.add(Code::T216, quantity.start_event->range,
                    {messages::field("event", quantity.start_event->text)});
    return std::nullopt;
  }
  return literal;
}

}  // namespace samsvar::semantics
