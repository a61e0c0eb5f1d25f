#include "engine/report/country/spread.h"

#include "engine/relations/lookup.h"
#include "engine/report/layout.h"
#include "engine/support/overload.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace samsvar::report::country {

namespace {

struct Measured {
  Measure measure;
  std::int64_t size;
};

std::optional<Measured> measured(const values::Limit& limit) {
  return std::visit(
      Overload{[](const values::Duration& duration) -> std::optional<Measured> {
                 return Measured{Measure::Seconds, duration.seconds};
               },
               [](const values::Period& period) -> std::optional<Measured> {
                 const int kinds = (period.months != 0 ? 1 : 0) + (period.days != 0 ? 1 : 0) +
                                   (period.working_days != 0 ? 1 : 0);
                 if (kinds > 1) {
                   return std::nullopt;
                 }
                 if (period.months != 0) {
                   return Measured{Measure::Months, period.months};
                 }
                 return period.working_days != 0
                            ? Measured{Measure::WorkingDays, period.working_days}
                            : Measured{Measure::Days, period.days};
               },
               [](const values::Standard&) -> std::optional<Measured> { return std::nullopt; }},
      limit);
}

Measured measured(const values::Money& money) {
  switch (money.rate) {
    case values::Rate::Once:
      return {Measure::Kroner, money.kroner.millionths};
    case values::Rate::PerDay:
      return {Measure::KronerPerDay, money.kroner.millionths};
    case values::Rate::PerYear:
      return {Measure::KronerPerYear, money.kroner.millionths};
  }
  CHECK(false, "every rate has a measure");
}

std::optional<Measured> measured(const values::Value& value) {
  if (const auto* number = std::get_if<values::Decimal>(&value)) {
    return Measured{Measure::Number, number->millionths};
  }
  if (const auto* share = std::get_if<values::Percent>(&value)) {
    return Measured{Measure::Percent, share->value.millionths};
  }
  if (const auto* money = std::get_if<values::Money>(&value)) {
    return measured(*money);
  }
  if (const auto* limit = std::get_if<values::Limit>(&value)) {
    return measured(*limit);
  }
  return std::nullopt;
}

bool is_number(ir::Kind kind) {
  return kind == ir::Kind::Number || kind == ir::Kind::Count || kind == ir::Kind::Percent ||
         kind == ir::Kind::Money || kind == ir::Kind::MoneyRate || kind == ir::Kind::Limit ||
         kind == ir::Kind::Duration || kind == ir::Kind::Period;
}

/// Below a list every element has its own value.
bool is_in_list(const ir::Vocabulary& vocabulary, ir::NounId noun) {
  for (auto above = vocabulary.nouns[noun].parent; above; above = vocabulary.nouns[*above].parent) {
    if (vocabulary.nouns[*above].type.kind == ir::Kind::List) {
      return true;
    }
  }
  return false;
}

/// Twice the middle of the values from `begin` to `end`.
std::int64_t doubled_middle(const std::vector<Amount>& amounts, std::size_t begin,
                            std::size_t end) {
  const std::size_t count = end - begin;
  const std::size_t upper = begin + count / 2;
  const std::size_t lower = count % 2 == 0 ? upper - 1 : upper;
  return amounts[lower].size + amounts[upper].size;
}

/// As the agreement has it, on one line, without the quotes that YAML asks for.
std::string words_at(const source::SourceMap& sources, source::SourceRange range) {
  constexpr std::size_t longest = 80;
  std::string_view text = sources.text(range);
  if (text.size() > 1 && text.front() == text.back() && (text[0] == '"' || text[0] == '\'')) {
    text = text.substr(1, text.size() - 2);
  }
  return clip(clean(text), longest);
}

}  // namespace

bool Spread::is_outlier(const Amount& amount) const {
  // Everything four times over: the hinges are doubled, and one and a half widths are three halves.
  const std::int64_t width = doubled_upper - doubled_lower;
  return 4 * amount.size < 2 * doubled_lower - 3 * width ||
         4 * amount.size > 2 * doubled_upper + 3 * width;
}

Spread spread_of(ir::NounId noun, Measure measure, std::vector<Amount> amounts) {
  CHECK(!amounts.empty(), "a spread has values");
  std::sort(amounts.begin(), amounts.end(), [](const Amount& left, const Amount& right) {
    return std::tuple(left.size, left.line) < std::tuple(right.size, right.line);
  });
  Spread spread{.noun = noun, .measure = measure, .amounts = std::move(amounts)};
  const std::size_t count = spread.amounts.size();
  // Of an odd number the middle one belongs to both halves.
  spread.doubled_lower = doubled_middle(spread.amounts, 0, (count + 1) / 2);
  spread.doubled_median = doubled_middle(spread.amounts, 0, count);
  spread.doubled_upper = doubled_middle(spread.amounts, count / 2, count);
  return spread;
}

void SpreadCollector::add(const relations::Subject& subject, std::size_t line) {
  const ir::Vocabulary& vocabulary = *run_->world->vocabulary;
  if (vocabulary.subject_kinds[subject.kind].form != ir::SubjectForm::Pair) {
    return;
  }
  for (const ir::NounId noun : vocabulary.nouns.ids()) {
    if (is_number(vocabulary.nouns[noun].type.kind) && !is_in_list(vocabulary, noun)) {
      add_noun(subject, noun, line);
    }
  }
}

void SpreadCollector::add_noun(const relations::Subject& subject, ir::NounId noun,
                               std::size_t line) {
  const relations::View view{
      .world = run_->world, .set = &subject.set, .parties = &subject.parties, .date = subject.date};
  const relations::Statement* only = nullptr;
  const relations::Reading reading = relations::read_noun(view, noun, false);
  for (const relations::Statement& statement : reading.statements) {
    if (statement.overridden) {
      continue;
    }
    if (only != nullptr) {
      return;
    }
    only = &statement;
  }
  const auto* value = only == nullptr ? nullptr : std::get_if<values::Value>(&only->datum->form);
  const auto size = value == nullptr ? std::nullopt : measured(*value);
  if (!size) {
    return;
  }
  auto& [of_noun, amounts] = amounts_[{run_->world->vocabulary->nouns[noun].path, size->measure}];
  of_noun = noun;
  amounts.push_back({.size = size->size,
                     .line = line,
                     .words = words_at(*run_->sources, only->datum->range),
                     .at = only->datum->range});
}

std::vector<Spread> SpreadCollector::spreads() const {
  std::vector<Spread> all;
  for (const auto& [key, found] : amounts_) {
    if (found.second.size() >= least_amounts) {
      all.push_back(spread_of(found.first, std::get<Measure>(key), found.second));
    }
  }
  return all;
}

}  // namespace samsvar::report::country
