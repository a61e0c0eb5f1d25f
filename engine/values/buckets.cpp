#include "engine/values/buckets.h"

#include "engine/values/calendar.h"

#include <algorithm>

namespace samsvar::values {

namespace {

constexpr int day_minutes = 24 * 60;

/// A stretch, or a day's part of one.
struct Piece {
  std::size_t day = 0;
  ClockSpan span;
  std::int64_t seconds = 0;
};

/// Finds the local day and time of instants that come in order.
class LocalClock {
 public:
  explicit LocalClock(const Window& window) : window_(window) {}

  struct Time {
    std::size_t day = 0;
    int minutes = 0;
  };

  Time at(Instant instant) {
    const std::vector<Day>& days = window_.days();
    while (day_ + 1 < days.size() && days[day_ + 1].midnight <= instant) {
      ++day_;
    }
    if (days[day_].clock_changes) {
      return {day_, local_time(instant).time.minutes};
    }
    const auto since = std::chrono::floor<std::chrono::minutes>(instant - days[day_].midnight);
    return {day_, static_cast<int>(since.count())};
  }

 private:
  const Window& window_;
  std::size_t day_ = 0;
};

/// Collects pieces, leaving out what lies outside the period.
class Pieces {
 public:
  explicit Pieces(const Window& window) : window_(window), period_(window.period()) {}

  void add(std::size_t day, ClockSpan span, const Interval& interval) {
    const std::int64_t seconds = seconds_of(cut(interval, period_));
    if (seconds > 0) {
      pieces_.push_back({day, span, seconds});
    }
  }

  /// The part of an interval that lies on each day.
  void add_cut_at_midnight(const Interval& interval, LocalClock::Time begin, LocalClock::Time end) {
    for (std::size_t day = begin.day; day <= end.day; ++day) {
      const ClockSpan span{day == begin.day ? begin.minutes : 0,
                           day == end.day ? end.minutes : day_minutes};
      const Instant next_midnight = window_.at(day, day_minutes);
      add(day, span, cut(interval, {window_.days()[day].midnight, next_midnight}));
    }
  }

  [[nodiscard]] std::vector<Piece> take() { return std::move(pieces_); }

 private:
  const Window& window_;
  Interval period_;
  std::vector<Piece> pieces_;
};

/// Midnight as the end of the day before.
LocalClock::Time as_end(LocalClock::Time time, LocalClock::Time begin) {
  if (time.minutes == 0 && time.day > begin.day) {
    return {time.day - 1, day_minutes};
  }
  return time;
}

void add_to_bucket(std::vector<Bucket>& buckets, const std::vector<ClockSpan>& spans,
                   BucketDay member) {
  const auto found = std::find_if(buckets.begin(), buckets.end(),
                                  [&](const Bucket& bucket) { return bucket.spans == spans; });
  if (found != buckets.end()) {
    found->days.push_back(member);
    return;
  }
  buckets.push_back({spans, {member}});
}

/// A night of a clock change may look like hours of its own where it is only the usual hours: those
/// days move to the largest bucket whose hours come to the same that night.
void move_clock_changes(std::vector<Bucket>& buckets, const Window& window) {
  for (Bucket& bucket : buckets) {
    for (std::size_t index = 0; index < bucket.days.size();) {
      const BucketDay member = bucket.days[index];
      Bucket* best = &bucket;
      if (touches_clock_change(window, member.day)) {
        const std::vector<Interval> actual = expand(bucket.spans, window, member.day);
        for (Bucket& other : buckets) {
          if (other.days.size() > best->days.size() &&
              expand(other.spans, window, member.day) == actual) {
            best = &other;
          }
        }
      }
      if (best == &bucket) {
        ++index;
        continue;
      }
      best->days.push_back(member);
      bucket.days.erase(bucket.days.begin() + static_cast<std::ptrdiff_t>(index));
    }
  }
  buckets.erase(std::remove_if(buckets.begin(), buckets.end(),
                               [](const Bucket& bucket) { return bucket.days.empty(); }),
                buckets.end());
}

}  // namespace

bool touches_clock_change(const Window& window, std::size_t day) {
  return window.days()[day].clock_changes || window.days()[day + 1].clock_changes;
}

std::vector<Interval> expand(const std::vector<ClockSpan>& spans, const Window& window,
                             std::size_t day) {
  std::vector<Interval> intervals;
  for (const ClockSpan& span : spans) {
    append(intervals, {window.at(day, span.from), window.at(day, span.to)});
  }
  return intervals;
}

std::vector<Bucket> bucket_nights(const std::vector<Interval>& shortfall, const Window& window) {
  LocalClock clock{window};
  Pieces pieces{window};
  for (const Interval& interval : shortfall) {
    const LocalClock::Time begin = clock.at(interval.from);
    const LocalClock::Time end = as_end(clock.at(interval.to), begin);
    if (end.day == begin.day) {
      pieces.add(begin.day, {begin.minutes, end.minutes}, interval);
    } else if (end.day == begin.day + 1 && end.minutes <= begin.minutes) {
      pieces.add(begin.day, {begin.minutes, end.minutes + day_minutes}, interval);
    } else {
      pieces.add_cut_at_midnight(interval, begin, end);
    }
  }
  std::vector<Bucket> buckets;
  for (const Piece& piece : pieces.take()) {
    add_to_bucket(buckets, {piece.span}, {piece.day, piece.seconds});
  }
  move_clock_changes(buckets, window);
  return buckets;
}

std::vector<Bucket> bucket_days(const std::vector<Interval>& shortfall, const Window& window) {
  LocalClock clock{window};
  Pieces pieces{window};
  for (const Interval& interval : shortfall) {
    const LocalClock::Time begin = clock.at(interval.from);
    pieces.add_cut_at_midnight(interval, begin, as_end(clock.at(interval.to), begin));
  }
  std::vector<Bucket> buckets;
  const std::vector<Piece> all = pieces.take();
  for (auto piece = all.begin(); piece != all.end();) {
    const std::size_t day = piece->day;
    std::vector<ClockSpan> spans;
    std::int64_t seconds = 0;
    for (; piece != all.end() && piece->day == day; ++piece) {
      spans.push_back(piece->span);
      seconds += piece->seconds;
    }
    add_to_bucket(buckets, spans, {day, seconds});
  }
  move_clock_changes(buckets, window);
  return buckets;
}

}  // namespace samsvar::values
