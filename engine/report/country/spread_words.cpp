#include "engine/report/country/spread_words.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using messages::field;
using messages::say;
using messages::Text;

struct Unit {
  Text name;
  std::int64_t size;  // of what the spread counts in
};

Unit unit_of_time(const Spread& spread) {
  constexpr std::int64_t minute = 60;
  constexpr std::int64_t hour = 60 * minute;
  constexpr std::int64_t day = 24 * hour;
  if (spread.most() < 6 * hour) {
    return {Text::country_unit_minutes, minute};
  }
  return spread.most() < 4 * day ? Unit{Text::country_unit_hours, hour}
                                 : Unit{Text::country_unit_whole_days, day};
}

Unit unit_of(const Spread& spread) {
  switch (spread.measure) {
    case Measure::Number:
      return {Text::as_it_stands, values::Decimal::one};
    case Measure::Percent:
      return {Text::country_unit_percent, values::Decimal::one};
    case Measure::Kroner:
      return {Text::country_unit_kroner, values::Decimal::one};
    case Measure::KronerPerDay:
      return {Text::country_unit_kroner_per_day, values::Decimal::one};
    case Measure::KronerPerYear:
      return {Text::country_unit_kroner_per_year, values::Decimal::one};
    case Measure::Seconds:
      return unit_of_time(spread);
    case Measure::Days:
      return {Text::country_unit_days, 1};
    case Measure::WorkingDays:
      return {Text::country_unit_working_days, 1};
    case Measure::Months:
      return {Text::country_unit_months, 1};
  }
  CHECK(false, "every measure has a unit");
}

}  // namespace

std::string spread_title(const Run& run, const Spread& spread) {
  const std::string noun = messages::in(run.language, run.world->vocabulary->title(spread.noun));
  if (spread.measure == Measure::Number) {
    return capitalised(noun);
  }
  return capitalised(say(run.language, {Text::country_spread_title,
                                        {field("noun", noun),
                                         field("unit", say(run.language, unit_of(spread).name))}}));
}

std::string doubled_words(const Run& run, const Spread& spread, std::int64_t doubled) {
  const std::int64_t size = 2 * unit_of(spread).size;
  // Whole units and the rest apart: millionths of a large sum times a million would not fit.
  const std::int64_t tenths = (doubled % size * 10 + size / 2) / size;
  const std::string number = values::to_text(values::Decimal{doubled / size * values::Decimal::one +
                                                             tenths * (values::Decimal::one / 10)});
  if (run.language != messages::Language::English) {
    return number;
  }
  std::string with_point = number;
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  return with_point;
}

std::string spread_summary(const Run& run, const Spread& spread) {
  const auto words = [&](std::int64_t doubled) { return doubled_words(run, spread, doubled); };
  return say(
      run.language,
      {Text::country_spread_summary,
       {field("count", static_cast<std::int64_t>(spread.amounts.size())),
        field("least", words(2 * spread.least())), field("most", words(2 * spread.most())),
        field("lower", words(spread.doubled_lower)), field("upper", words(spread.doubled_upper)),
        field("median", words(spread.doubled_median)), field("outliers", outlier_count(spread))}});
}

std::int64_t outlier_count(const Spread& spread) {
  return std::count_if(spread.amounts.begin(), spread.amounts.end(),
                       [&](const Amount& amount) { return spread.is_outlier(amount); });
}

}  // namespace samsvar::report::country
