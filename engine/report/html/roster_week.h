#pragma once
// What is drawn of the rosters that a subject's documents have: a normal week, and the days of the
// year that are not like others. All of it is the expansion that `values` answers with; nothing is
// computed a second time, so a picture cannot say something else than a finding.

#include "engine/report/gap_report.h"
#include "engine/values/coverage.h"

#include <cstdint>
#include <string>
#include <vector>

namespace samsvar::report::html {

/// How sure it is that somebody is there.
enum class Cover : std::uint8_t {
  Present,
  Reserved,      // an entry under reservation
  HoursNotSaid,  // that day, but it is not said when
  NotKnown,      // nobody, by a roster that is not all there is
  Nobody,
};

/// `[from, to)` in minutes of elapsed time after the first midnight.
struct Stretch {
  std::int64_t from = 0;
  std::int64_t to = 0;
  Cover cover = Cover::Nobody;
  std::int64_t heads = 0;

  friend bool operator==(const Stretch&, const Stretch&) = default;
};

struct DrawnDay {
  values::Date date;
  std::int64_t minutes = 0;  // 1380 or 1500 where the clock changes
  bool is_holiday = false;
  bool differs = false;  // from its weekday in a normal week
  std::vector<Stretch> stretches;
};

/// One noun's roster: an own way of being present, or one position on it.
struct DrawnRoster {
  messages::Message title;
  std::string party;  // whose position; empty when it is not contested
  bool is_open = false;
  values::DateRange week;
  std::vector<Stretch> stretches;  // of the week
  std::vector<DrawnDay> exceptional;
  /// The same days with holidays read as Sundays, where the roster leaves that open.
  std::vector<DrawnDay> exceptional_as_sundays;
  values::DateRange period;
  /// Somebody at every hour of the period?
  values::CoverageAnswer answer;
};

/// Those of one section of the documents stand together.
struct RosterGroup {
  messages::Message title;
  std::vector<DrawnRoster> rosters;
};

/// Of the rosters of a position, which are united.
[[nodiscard]] DrawnRoster draw_roster(const std::vector<values::Roster>& rosters,
                                      values::DateRange period);

/// Every roster noun with a roster in force on the subject's date.
[[nodiscard]] std::vector<RosterGroup> rosters_of(const Run& run,
                                                  const relations::Subject& subject);

}  // namespace samsvar::report::html
