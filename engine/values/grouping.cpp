#include "engine/values/grouping.h"

#include "engine/values/buckets.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace samsvar::values {

namespace {

/// The days that a bucket's kind of day is judged over, and what of them is in the bucket.
struct Membership {
  std::vector<std::size_t> domain;
  std::vector<bool> in;
};

/// Hours that spring skips are short on no such day, and missing from none.
bool is_skipped(const std::vector<ClockSpan>& spans, const Window& window, std::size_t day) {
  return !spans.empty() && touches_clock_change(window, day) && expand(spans, window, day).empty();
}

Membership membership_of(const Bucket& bucket, const Window& window) {
  const bool past_midnight = !bucket.spans.empty() && bucket.spans.back().to > end_of_day.minutes;
  Membership membership;
  membership.in.assign(window.days().size(), false);
  for (const BucketDay& member : bucket.days) {
    membership.in[member.day] = true;
  }
  // A night that begins on the evening before the period is part of it.
  for (std::size_t day = window.first() - (past_midnight ? 1 : 0); day <= window.last(); ++day) {
    if (membership.in[day] || !is_skipped(bucket.spans, window, day)) {
      membership.domain.push_back(day);
    }
  }
  return membership;
}

/// How many of the domain's days of a kind there are, and how many of these are members.
struct Tally {
  int all = 0;
  int members = 0;

  void count(bool member) {
    ++all;
    members += member ? 1 : 0;
  }

  [[nodiscard]] bool is_full() const { return all > 0 && members == all; }
};

struct Tallies {
  std::array<Tally, 7> ordinary;  // by weekday, holidays left out
  Tally holidays;
  Tally holidays_on_full_weekdays;
  std::array<bool, 7> full{};
};

Tallies tally(const Membership& membership, const Window& window) {
  Tallies tallies;
  for (const std::size_t index : membership.domain) {
    const Day& day = window.days()[index];
    Tally& of_kind = day.holiday ? tallies.holidays : tallies.ordinary[day.weekday];
    of_kind.count(membership.in[index]);
  }
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    tallies.full[weekday] = tallies.ordinary[weekday].is_full();
  }
  for (const std::size_t index : membership.domain) {
    const Day& day = window.days()[index];
    if (day.holiday && tallies.full[day.weekday]) {
      tallies.holidays_on_full_weekdays.count(membership.in[index]);
    }
  }
  return tallies;
}

bool is_monday_to_friday(const std::array<bool, 7>& weekdays) {
  return weekdays == std::array{true, true, true, true, true, false, false};
}

/// Every weekday is full, or has no ordinary day in the domain to tell.
bool is_every_ordinary_day(const Tallies& tallies) {
  return std::all_of(tallies.ordinary.begin(), tallies.ordinary.end(),
                     [](const Tally& tally) { return tally.members == tally.all; });
}

/// The kind of day whose days are all members; `Dates` when there is none.
DayKind kind_of(const Tallies& tallies) {
  const Tally& holidays = tallies.holidays;
  const bool any_full = std::count(tallies.full.begin(), tallies.full.end(), true) > 0;
  if (!any_full) {
    return holidays.is_full() ? DayKind::Holidays : DayKind::Dates;
  }
  const bool every_ordinary = is_every_ordinary_day(tallies);
  if (holidays.members == holidays.all && every_ordinary) {
    return DayKind::EveryDay;
  }
  const Tally& on_full = tallies.holidays_on_full_weekdays;
  if (holidays.is_full() && holidays.members != on_full.members) {
    return DayKind::WeekdaysAndHolidays;
  }
  if (on_full.members == on_full.all) {
    return DayKind::Weekdays;
  }
  if (every_ordinary) {
    return DayKind::EveryDayButHolidays;
  }
  return is_monday_to_friday(tallies.full) ? DayKind::WorkingDays : DayKind::WeekdaysNotHolidays;
}

bool belongs(const Day& day, DayKind kind, const std::array<bool, 7>& weekdays) {
  const bool named = weekdays[day.weekday];
  switch (kind) {
    case DayKind::EveryDay:
      return true;
    case DayKind::Weekdays:
      return named;
    case DayKind::WeekdaysNotHolidays:
    case DayKind::WorkingDays:
      return named && !day.holiday;
    case DayKind::WeekdaysAndHolidays:
      return named || day.holiday;
    case DayKind::EveryDayButHolidays:
      return !day.holiday;
    case DayKind::Holidays:
      return day.holiday;
    case DayKind::Dates:
      return false;
  }
  return false;
}

void add_member(Group& group, const BucketDay& member, const Window& window) {
  group.days.push_back(window.days()[member.day].date);
  group.seconds += member.seconds;
}

/// The bucket as one kind of day, and the dates that are left over.
void add_groups(std::vector<Group>& groups, const Bucket& bucket, const Window& window) {
  const Tallies tallies = tally(membership_of(bucket, window), window);
  Group of_kind{.kind = kind_of(tallies), .weekdays = tallies.full, .spans = bucket.spans};
  Group of_dates{.spans = bucket.spans};
  for (const BucketDay& member : bucket.days) {
    const Day& day = window.days()[member.day];
    add_member(belongs(day, of_kind.kind, of_kind.weekdays) ? of_kind : of_dates, member, window);
  }
  for (Group& group : {std::ref(of_kind), std::ref(of_dates)}) {
    if (!group.days.empty()) {
      std::sort(group.days.begin(), group.days.end());
      groups.push_back(std::move(group));
    }
  }
}

std::vector<Group> groups_of(const std::vector<Bucket>& buckets, const Window& window) {
  std::vector<Group> groups;
  for (const Bucket& bucket : buckets) {
    add_groups(groups, bucket, window);
  }
  std::stable_sort(groups.begin(), groups.end(), [](const Group& left, const Group& right) {
    return left.seconds != right.seconds ? left.seconds > right.seconds
                                         : left.days.size() > right.days.size();
  });
  return groups;
}

/// How much there is to read: each group, and loose dates besides, which say least.
std::size_t length_of(const std::vector<Group>& groups) {
  std::size_t length = 0;
  for (const Group& group : groups) {
    length += 2 + (group.kind == DayKind::Dates ? 2 + group.days.size() / 3 : 0);
  }
  return length;
}

}  // namespace

std::vector<Group> group_shortfall(const std::vector<Interval>& shortfall, const Window& window) {
  std::vector<Group> by_night = groups_of(bucket_nights(shortfall, window), window);
  if (by_night.size() <= 1) {
    return by_night;
  }
  std::vector<Group> by_day = groups_of(bucket_days(shortfall, window), window);
  return length_of(by_day) < length_of(by_night) ? by_day : by_night;
}

std::vector<Group> group_days(const std::vector<Date>& days, const Window& window) {
  if (days.empty()) {
    return {};
  }
  Bucket bucket;
  const Date first = window.days().front().date;
  for (const Date date : days) {
    bucket.days.push_back({static_cast<std::size_t>((date - first).count()), 0});
  }
  return groups_of({bucket}, window);
}

}  // namespace samsvar::values
