#include "engine/values/findings.h"

#include <algorithm>
#include <limits>

namespace samsvar::values {

namespace {

Doubt doubt_of(const Heads& heads, bool open) {
  return {.reservation = heads.listed > heads.certain,
          .hours_missing = heads.possible > heads.listed,
          .open = open};
}

}  // namespace

void append(std::vector<Stretch>& stretches, const Stretch& stretch) {
  if (stretch.verdict.standing == Standing::Met || is_empty(stretch.interval)) {
    return;
  }
  if (!stretches.empty() && stretches.back().interval.to == stretch.interval.from &&
      stretches.back().verdict == stretch.verdict) {
    stretches.back().interval.to = stretch.interval.to;
    return;
  }
  stretches.push_back(stretch);
}

std::vector<Stretch> within(const std::vector<Stretch>& stretches,
                            const std::vector<Interval>& intervals) {
  std::vector<Stretch> inside;
  auto first = intervals.begin();
  for (const Stretch& stretch : stretches) {
    while (first != intervals.end() && first->to <= stretch.interval.from) {
      ++first;
    }
    for (auto at = first; at != intervals.end() && at->from < stretch.interval.to; ++at) {
      append(inside, {cut(stretch.interval, *at), stretch.verdict});
    }
  }
  return inside;
}

Verdict judge_heads(const Heads& heads, bool open, Bound bound, std::uint32_t demanded) {
  const std::int64_t possible = open ? std::numeric_limits<std::int64_t>::max() : heads.possible;
  const bool enough = bound == Bound::AtMost || heads.certain >= demanded;
  const bool not_too_many = bound == Bound::AtLeast || possible <= demanded;
  if (enough && not_too_many) {
    return {};
  }
  const bool too_few = bound != Bound::AtMost && possible < demanded;
  const bool too_many = bound != Bound::AtLeast && heads.certain > demanded;
  if (too_few || too_many) {
    return {.standing = Standing::Broken, .doubt = {}};
  }
  return {.standing = Standing::InDoubt, .doubt = doubt_of(heads, open)};
}

}  // namespace samsvar::values
