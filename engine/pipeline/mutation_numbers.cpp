#include "engine/pipeline/mutation_numbers.h"

#include "engine/support/overload.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samsvar::pipeline {

namespace {

using source::SourceRange;
using values::Decimal;

constexpr std::array<std::int64_t, 2> steps = {-1, 1};

Decimal moved(Decimal number, std::int64_t step) {
  return {number.millionths + step * Decimal::one};
}

/// What the value is with another number in it; none below zero.
std::optional<values::Value> with_number(const values::Value& value, Decimal number,
                                         std::string_view unit) {
  using Result = std::optional<values::Value>;
  if (number.millionths < 0) {
    return std::nullopt;
  }
  return std::visit(
      Overload{[&](const Decimal&) -> Result { return number; },
               [&](const values::Percent&) -> Result { return values::Percent{number}; },
               [&](const values::Money& it) -> Result {
                 return values::Money{number, it.rate};
               },
               [&](const values::Limit&) -> Result {
                 const auto limit = values::time_quantity(number, unit);
                 return limit ? Result(*limit) : std::nullopt;
               },
               [](const auto&) -> Result { return std::nullopt; }},
      value);
}

std::string bound_word(const MutationWords& words, values::Bound bound) {
  switch (bound) {
    case values::Bound::AtLeast:
      return words.keyword("AT_LEAST");
    case values::Bound::AtMost:
      return words.keyword("AT_MOST");
    case values::Bound::Exactly:
      return words.keyword("EXACTLY");
  }
  return "";
}

void vary_bound(const MutationWords& words, SourceRange range, const ir::Coverage& coverage,
                std::vector<Variation>& all) {
  using values::Bound;
  const bool exact = coverage.demand.bound == Bound::Exactly;
  for (const Bound bound : {Bound::AtLeast, Bound::AtMost}) {
    if (exact || bound != coverage.demand.bound) {
      ir::Coverage changed = coverage;
      changed.demand.bound = bound;
      all.push_back({std::move(changed), words.first_word(range), bound_word(words, bound)});
    }
  }
}

void vary_heads(const MutationWords& words, SourceRange range, const ir::Coverage& coverage,
                std::vector<Variation>& all) {
  const auto numbers = words.numbers(range);
  for (const std::int64_t step : steps) {
    const std::int64_t heads = std::int64_t{coverage.demand.heads} + step;
    if (heads >= 1 && !numbers.empty()) {
      ir::Coverage changed = coverage;
      changed.demand.heads = static_cast<std::uint32_t>(heads);
      all.push_back({std::move(changed), numbers.front().range, std::to_string(heads)});
    }
  }
}

/// `hele døgnet` for `hver dag`, or the other way round. A span that is not found in the text is
/// written another way, and left alone.
void vary_span(const MutationWords& words, SourceRange range, const ir::Coverage& coverage,
               std::vector<Variation>& all) {
  const std::string whole = words.keyword("WHOLE") + " " + words.keyword("AROUND_CLOCK");
  const std::string every = words.keyword("EACH") + " " + words.keyword("DAY");
  const bool is_whole = coverage.demand.span == values::Span::WholeDay;
  const auto written = words.find_word(range, is_whole ? whole : every);
  if (coverage.demand.span == values::Span::Hours || !written) {
    return;
  }
  ir::Coverage changed = coverage;
  changed.demand.span = is_whole ? values::Span::EveryDay : values::Span::WholeDay;
  all.push_back({std::move(changed), *written, is_whole ? every : whole});
}

/// An hour off either end.
void vary_hours(const MutationWords& words, SourceRange range, const ir::Coverage& coverage,
                std::vector<Variation>& all) {
  constexpr int hour = 60;
  if (coverage.demand.span != values::Span::Hours) {
    return;
  }
  for (const auto end : {&values::Demand::from, &values::Demand::to}) {
    const auto written = words.find_word(range, values::to_text(coverage.demand.*end));
    for (const int step : {-hour, hour}) {
      const values::TimeOfDay time{(coverage.demand.*end).minutes + step};
      ir::Coverage changed = coverage;
      changed.demand.*end = time;
      const bool exists = time.minutes >= 0 && time.minutes <= values::end_of_day.minutes;
      if (written && exists && changed.demand.from != changed.demand.to) {
        all.push_back({std::move(changed), *written, values::to_text(time)});
      }
    }
  }
}

}  // namespace

std::vector<Variation> variations(const MutationWords& words, SourceRange range,
                                  const ir::Constant& constant) {
  std::vector<Variation> all;
  const auto numbers = words.numbers(range);
  for (const std::int64_t step : steps) {
    ir::Constant changed = constant;
    if (const auto* date = std::get_if<values::Date>(&constant.value)) {
      const values::Date day = *date + std::chrono::days{step};
      changed.value = day;
      all.push_back({std::move(changed), range, values::to_text(day)});
    } else if (!numbers.empty()) {
      const WrittenNumber& written = numbers.front();
      const Decimal number = moved(written.number, step);
      if (auto value = with_number(constant.value, number, written.word)) {
        changed.value = std::move(*value);
        all.push_back({std::move(changed), written.range, values::to_text(number)});
      }
    }
  }
  return all;
}

std::vector<Variation> variations(const MutationWords& words, SourceRange range,
                                  const ir::Quantified& quantified) {
  std::vector<Variation> all;
  const auto numbers = words.numbers(range);
  for (const std::int64_t step : steps) {
    const std::int64_t count = std::int64_t{quantified.at_least} + step;
    if (quantified.quantifier == ir::Quantifier::AtLeast && count >= 1 && !numbers.empty()) {
      ir::Quantified changed = quantified;
      changed.at_least = static_cast<std::uint32_t>(count);
      all.push_back({changed, numbers.front().range, std::to_string(count)});
    }
  }
  return all;
}

std::vector<Variation> variations(const MutationWords& words, SourceRange range,
                                  const ir::Coverage& coverage) {
  std::vector<Variation> all;
  vary_bound(words, range, coverage, all);
  vary_heads(words, range, coverage, all);
  vary_span(words, range, coverage, all);
  vary_hours(words, range, coverage, all);
  return all;
}

std::vector<Variation> variations(const MutationWords& words, SourceRange range,
                                  const ir::StatisticMeets& meets) {
  std::vector<Variation> all;
  const auto numbers = words.numbers(range);
  for (const std::int64_t step : steps) {
    if (meets.demanded.share && numbers.size() > 1) {
      const Decimal share = moved(meets.demanded.share->value, step);
      ir::StatisticMeets changed = meets;
      changed.demanded.share = values::Percent{share};
      all.push_back({std::move(changed), numbers.front().range, values::to_text(share)});
    }
    if (numbers.empty()) {
      continue;
    }
    const Decimal number = moved(numbers.back().number, step);
    const auto limit =
        with_number(values::Limit{meets.demanded.limit}, number, numbers.back().word);
    if (limit && std::holds_alternative<values::Duration>(std::get<values::Limit>(*limit))) {
      ir::StatisticMeets changed = meets;
      changed.demanded.limit = std::get<values::Duration>(std::get<values::Limit>(*limit));
      all.push_back({std::move(changed), numbers.back().range, values::to_text(number)});
    }
  }
  return all;
}

std::vector<Variation> variations(const MutationWords& words, SourceRange range,
                                  const ir::CoversPoint& point) {
  std::vector<Variation> all;
  const auto numbers = words.numbers(range);
  const auto number = values::parse_decimal(point.point);
  for (const std::int64_t step : steps) {
    if (number && !numbers.empty()) {
      const std::string changed = values::to_text(moved(*number, step));
      all.push_back({ir::CoversPoint{changed}, numbers.back().range, changed});
    }
  }
  return all;
}

}  // namespace samsvar::pipeline
