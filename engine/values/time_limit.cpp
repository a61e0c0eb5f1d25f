// Time limits compared by what they can come to; declared in value.h.

#include "engine/values/calendar.h"
#include "engine/values/value.h"

#include <algorithm>
#include <limits>

namespace samsvar::values {

namespace {

struct Bounds {
  std::int64_t least = 0;
  std::int64_t most = 0;
};

/// The days that bounds are looked for over: a century holds every leap year's turn and nearly
/// every way that the holidays can fall in the week.
constexpr Date first_start = date_of(2000, 1, 1);
constexpr Date last_start = date_of(2099, 12, 31);

const std::vector<Date>& working_days_of_the_century() {
  static const std::vector<Date> dates = [] {
    std::vector<Date> all;
    for (Date date = first_start; date <= last_start; date += std::chrono::days{1}) {
      if (is_working_day(date)) {
        all.push_back(date);
      }
    }
    return all;
  }();
  return dates;
}

/// The fewest and the most days that so many working days can span, whatever day they start on.
Bounds span_of_working_days(int count) {
  const std::vector<Date>& dates = working_days_of_the_century();
  const auto number = static_cast<std::size_t>(count);
  if (number == 0) {
    return {};
  }
  if (number + 1 >= dates.size()) {
    // More than the century holds: in any long run of days more than one in four is a working day.
    return {.least = count, .most = std::int64_t{count} * 4};
  }
  Bounds bounds{.least = std::numeric_limits<std::int64_t>::max(), .most = 0};
  for (std::size_t index = 0; index + number < dates.size(); ++index) {
    // Counted from a working day the span is the longest, with every day off that follows it in
    // front of the first; counted from the day before that first one it is the shortest.
    const Date last = dates[index + number];
    bounds.least = std::min<std::int64_t>(bounds.least, (last - dates[index + 1]).count() + 1);
    bounds.most = std::max<std::int64_t>(bounds.most, (last - dates[index]).count());
  }
  return bounds;
}

/// The fewest and the most days that so many months can span, month-end rule included.
Bounds span_of_months(int months) {
  if (months == 0) {
    return {};
  }
  using std::chrono::year_month;
  const Period period{.months = months};
  const std::chrono::year_month first{std::chrono::year_month_day{first_start}.year(),
                                      std::chrono::January};
  Bounds bounds{.least = std::numeric_limits<std::int64_t>::max(), .most = 0};
  for (int index = 0; index < 100 * 12; ++index) {
    const year_month month = first + std::chrono::months{index};
    // The days that every month has all span the same.
    for (const unsigned day_of_month : {1U, 29U, 30U, 31U}) {
      const auto start = month / std::chrono::day{day_of_month};
      if (start.ok()) {
        const std::int64_t span = (add(Date{start}, period) - Date{start}).count();
        bounds.least = std::min(bounds.least, span);
        bounds.most = std::max(bounds.most, span);
      }
    }
  }
  return bounds;
}

Bounds span_in_days(const Period& period) {
  const Bounds months = span_of_months(period.months);
  const Bounds working_days = span_of_working_days(period.working_days);
  return {.least = months.least + period.days + working_days.least,
          .most = months.most + period.days + working_days.most};
}

/// In seconds. A span of days is an hour shorter or longer when the clock changes within it.
Bounds span_in_seconds(const Period& period) {
  const Bounds days = span_in_days(period);
  return {.least = days.least == 0 ? 0 : days.least * seconds_a_day - seconds_an_hour,
          .most = days.most == 0 ? 0 : days.most * seconds_a_day + seconds_an_hour};
}

/// What is left of two periods from one start when that which both have is taken away.
struct Remainders {
  Period left;
  Period right;
};

Remainders without_common(const Period& left, const Period& right) {
  const int months = std::min(left.months, right.months);
  const int days = std::min(left.days, right.days);
  const int working_days = std::min(left.working_days, right.working_days);
  return {{left.months - months, left.days - days, left.working_days - working_days},
          {right.months - months, right.days - days, right.working_days - working_days}};
}

struct BoundsPair {
  Bounds left;
  Bounds right;
};

/// The two limits by one measure. Neither is a standard.
BoundsPair measured(const Limit& left, const Limit& right) {
  const auto* left_period = std::get_if<Period>(&left);
  const auto* right_period = std::get_if<Period>(&right);
  if (left_period != nullptr && right_period != nullptr) {
    const Remainders rest = without_common(*left_period, *right_period);
    return {span_in_days(rest.left), span_in_days(rest.right)};
  }
  const auto seconds = [](const Limit& limit) -> Bounds {
    if (const auto* period = std::get_if<Period>(&limit)) {
      return span_in_seconds(*period);
    }
    const std::int64_t exact_seconds = std::get<Duration>(limit).seconds;
    return {exact_seconds, exact_seconds};
  };
  return {seconds(left), seconds(right)};
}

}  // namespace

bool is_standard(const Limit& limit) {
  return std::holds_alternative<Standard>(limit);
}

std::optional<Limit> sum(const Limit& left, const Limit& right) {
  const auto* first = std::get_if<Duration>(&left);
  const auto* second = std::get_if<Duration>(&right);
  if (first != nullptr && second != nullptr) {
    const bool fits = first->seconds <= std::numeric_limits<std::int64_t>::max() - second->seconds;
    return fits ? std::optional<Limit>(Duration{first->seconds + second->seconds}) : std::nullopt;
  }
  const auto* one = std::get_if<Period>(&left);
  const auto* other = std::get_if<Period>(&right);
  if (one == nullptr || other == nullptr) {
    return std::nullopt;
  }
  const Period both{.months = one->months + other->months,
                    .days = one->days + other->days,
                    .working_days = one->working_days + other->working_days};
  const bool fits = both.months <= Period::most_months && both.days <= Period::most_days &&
                    both.working_days <= Period::most_working_days;
  return fits ? std::optional<Limit>(both) : std::nullopt;
}

Truth at_most(const Limit& left, const Limit& right) {
  if (is_standard(left) || is_standard(right)) {
    return left == right ? Truth::True : Truth::Unknown;
  }
  const BoundsPair bounds = measured(left, right);
  return truth_of(bounds.left.most <= bounds.right.least);
}

Truth equal(const Limit& left, const Limit& right) {
  if (left == right) {
    return Truth::True;
  }
  if (is_standard(left) || is_standard(right)) {
    return Truth::Unknown;
  }
  const BoundsPair bounds = measured(left, right);
  const bool apart = bounds.left.most < bounds.right.least || bounds.right.most < bounds.left.least;
  const bool fixed = bounds.left.least == bounds.left.most &&
                     bounds.left.least == bounds.right.least &&
                     bounds.right.least == bounds.right.most;
  return apart ? Truth::False : fixed ? Truth::True : Truth::Unknown;
}

}  // namespace samsvar::values
