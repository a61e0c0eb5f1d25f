// Local clock time in Europe/Oslo from the system's zone tables; declared in calendar.h. Only this
// file knows the zone library, and the tables are read the first time that anyone asks.

#include "engine/support/check.h"
#include "engine/values/calendar.h"

#include <date/tz.h>

#include <algorithm>

namespace samsvar::values {

namespace {

/// From `begin` to the next one's, local time is `offset` ahead of UTC.
struct Offset {
  Instant begin;
  std::chrono::seconds offset{};
};

Instant last_sunday_at_one_utc(int year, std::chrono::month month) {
  const auto last_sunday = std::chrono::year{year} / month / std::chrono::Sunday[std::chrono::last];
  return Date{last_sunday} + std::chrono::hours{1};
}

/// The zone tables of the system name each clock change up to 2037 and no further. Should they end
/// there with summer time still in use, the rule in force goes on.
void continue_summer_time(std::vector<Offset>& offsets) {
  constexpr int tables_end = 2037;
  constexpr int last_year = 2200;
  if (year_of(std::chrono::floor<std::chrono::days>(offsets.back().begin)) != tables_end) {
    return;
  }
  for (int year = tables_end + 1; year <= last_year; ++year) {
    offsets.push_back({last_sunday_at_one_utc(year, std::chrono::March), std::chrono::hours{2}});
    offsets.push_back({last_sunday_at_one_utc(year, std::chrono::October), std::chrono::hours{1}});
  }
}

std::vector<Offset> read_offsets() {
  const date::time_zone* const oslo = date::locate_zone("Europe/Oslo");
  const Instant far_future = date_of(9999, 12, 31);
  std::vector<Offset> offsets;
  for (Instant at = date_of(1000, 1, 1); at < far_future;) {
    const date::sys_info info = oslo->get_info(at);
    offsets.push_back({info.begin, info.offset});
    CHECK(info.end > at, "zone tables go forward in time");
    at = info.end;
  }
  continue_summer_time(offsets);
  return offsets;
}

const std::vector<Offset>& offsets_of_oslo() {
  static const std::vector<Offset> offsets = read_offsets();
  return offsets;
}

/// The offset in force at the instant; the first one for all that is before.
std::vector<Offset>::const_iterator find_offset(Instant instant) {
  const std::vector<Offset>& offsets = offsets_of_oslo();
  const auto after =
      std::upper_bound(offsets.begin(), offsets.end(), instant,
                       [](Instant wanted, const Offset& offset) { return wanted < offset.begin; });
  return after == offsets.begin() ? after : after - 1;
}

}  // namespace

Instant instant_of(Date date, TimeOfDay time) {
  const std::chrono::seconds local = (date + std::chrono::minutes{time.minutes}).time_since_epoch();
  // The first stretch of one offset that the local time is not past is the right one: a time that
  // comes twice is there already in the former, and one that is skipped lies before its beginning.
  auto offset = find_offset(Instant{local} - std::chrono::days{1});
  while (offset + 1 != offsets_of_oslo().end() &&
         Instant{local - offset->offset} >= (offset + 1)->begin) {
    ++offset;
  }
  return std::max(Instant{local - offset->offset}, offset->begin);
}

LocalTime local_time(Instant instant) {
  const Instant local = instant + find_offset(instant)->offset;
  const Date date = std::chrono::floor<std::chrono::days>(local);
  const auto time = std::chrono::floor<std::chrono::minutes>(local - date);
  return {date, TimeOfDay{static_cast<int>(time.count())}};
}

}  // namespace samsvar::values
