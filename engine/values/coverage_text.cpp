// The figures of a coverage answer in words; declared in coverage.h.

#include "engine/messages/texts.h"
#include "engine/values/coverage.h"

#include <algorithm>

namespace samsvar::values {

namespace {

using messages::field;
using messages::Message;
using messages::Text;

Message days_text(std::int64_t days) {
  if (days == 1) {
    return {Text::days_count_one, {}};
  }
  return {Text::days_count, {field("count", days)}};
}

/// Are days, and not hours, what falls short?
bool counts_days(const CoverageAnswer& answer) {
  return answer.shortfall.empty() && answer.shortfall_holidays_as_sundays.empty() &&
         !(answer.days_short.empty() && answer.days_short_holidays_as_sundays.empty());
}

Message total_text(const CoverageAnswer& answer) {
  return counts_days(answer) ? days_text(static_cast<std::int64_t>(answer.days_short.size()))
                             : hours_text(answer.period_seconds);
}

bool is_calendar_year(DateRange period) {
  const int year = year_of(period.first);
  return period == DateRange{date_of(year, 1, 1), date_of(year, 12, 31)};
}

}  // namespace

Message hours_text(std::int64_t seconds) {
  const std::int64_t hours = seconds / 3600;
  const std::int64_t minutes = seconds % 3600 / 60;
  if (minutes == 0) {
    return {Text::hours_count, {field("hours", hours)}};
  }
  if (hours == 0) {
    return {Text::minutes_count, {field("minutes", minutes)}};
  }
  return {Text::hours_and_minutes, {field("hours", hours), field("minutes", minutes)}};
}

Message shortfall_text(const CoverageAnswer& answer, DateRange period) {
  const messages::Field week =
      field("week", counts_days(answer) ? days_text(answer.normal_week_days)
                                        : hours_text(answer.normal_week_seconds));
  const messages::Field total = field("total", total_text(answer));
  if (is_calendar_year(period)) {
    return {Text::shortfall_in_year,
            {week, total, field("year", std::int64_t{year_of(period.first)})}};
  }
  return {
      Text::shortfall_in_period,
      {week, total, field("first", to_text(period.first)), field("last", to_text(period.last))}};
}

Message readings_text(const CoverageAnswer& answer) {
  const auto sundays = static_cast<std::int64_t>(answer.days_short_holidays_as_sundays.size());
  return {Text::shortfall_readings,
          {field("weekday", total_text(answer)),
           field("sunday", counts_days(answer)
                               ? days_text(sundays)
                               : hours_text(answer.period_seconds_holidays_as_sundays))}};
}

Message groups_text(const std::vector<ShortfallGroup>& groups) {
  constexpr std::size_t most = 4;
  if (groups.empty()) {
    return messages::plain(std::string{});
  }
  Message said = groups.front().words;
  for (std::size_t index = 1; index < std::min(most, groups.size()); ++index) {
    said = {Text::groups_joined, {field("former", said), field("next", groups[index].words)}};
  }
  if (groups.size() > most) {
    const auto more = static_cast<std::int64_t>(groups.size() - most);
    said = {Text::groups_and_more, {field("groups", said), field("count", more)}};
  }
  return said;
}

}  // namespace samsvar::values
