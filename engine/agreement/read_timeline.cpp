#include "engine/agreement/parse_time.h"
#include "engine/agreement/read_days.h"
#include "engine/agreement/read_value.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

constexpr auto step_keys = {Key::FirstDay, Key::LastDay, Key::StepValue, Key::Remark};

/// A step's place in time, without the value.
Step step_of(Reading& reading, const Node& node) {
  const DaySpan days = read_day_span(reading, node);
  return {.range = node.range,
          .from = days.from,
          .from_unknown = days.from_unknown,
          .to = days.to,
          .to_unknown = days.to_unknown,
          .value = {}};
}

bool has_only_step_keys(Reading& reading, const Node& node) {
  bool known = true;
  for (const Entry& entry : node.entries) {
    if (!find_key(entry.key, step_keys)) {
      reading.report_unknown_key(entry, spellings(step_keys));
      known = false;
    }
  }
  return known;
}

std::optional<Step> read_step(Reading& reading, const Node& node, const Target& target) {
  const Entry* value = node.kind == NodeKind::Mapping ? find_entry(node, Key::StepValue) : nullptr;
  if (value == nullptr) {
    reading.report(Code::A314, node.range, {field("value", reading.shown(node))});
    return std::nullopt;
  }
  if (!has_only_step_keys(reading, node)) {
    return std::nullopt;
  }
  Step step = step_of(reading, node);
  step.value.push_back(read_entry(reading, *value, target, Layer::Positions));
  return step;
}

/// Steps by their first day; the one that holds from before comes first. Where the first day is
/// unknown, nothing is known of the order either, and the steps come last as they were written.
void sort_steps(std::vector<Step>& steps) {
  const auto rank = [](const Step& step) { return step.from_unknown ? 2 : step.from ? 1 : 0; };
  std::stable_sort(steps.begin(), steps.end(), [&](const Step& left, const Step& right) {
    if (rank(left) != rank(right)) {
      return rank(left) < rank(right);
    }
    return rank(left) == 1 && *left.from < *right.from;
  });
}

bool overlap(const Step& earlier, const Step& later) {
  if (later.from_unknown) {
    return false;
  }
  if (!later.from) {
    return true;
  }
  return (earlier.from && *earlier.from == *later.from) ||
         (earlier.to && *earlier.to >= *later.from);
}

bool has_overlap(Reading& reading, const std::vector<Step>& steps) {
  for (std::size_t index = 1; index < steps.size(); ++index) {
    if (overlap(steps[index - 1], steps[index])) {
      reading.report(Code::A315, steps[index].range, {},
                     {{steps[index - 1].range, {messages::Text::first_here, {}}}});
      return true;
    }
  }
  return false;
}

}  // namespace

bool is_timeline(const Reading& reading, const Node& node, ir::NounId noun) {
  const auto is_step = [&](const Node& item) {
    const Entry* value =
        item.kind == NodeKind::Mapping ? find_entry(item, Key::StepValue) : nullptr;
    return value != nullptr && !reading.vocabulary.find_child(noun, value->key);
  };
  if (node.kind == NodeKind::Sequence) {
    return std::any_of(node.items.begin(), node.items.end(), is_step);
  }
  return is_step(node);
}

Form read_timeline(Reading& reading, const Node& node, const Target& target) {
  Timeline timeline;
  bool readable = true;
  const std::size_t count = node.kind == NodeKind::Sequence ? node.items.size() : 1;
  for (std::size_t index = 0; index < count; ++index) {
    const Node& item = node.kind == NodeKind::Sequence ? node.items[index] : node;
    if (auto step = read_step(reading, item, target)) {
      timeline.steps.push_back(*std::move(step));
    } else {
      readable = false;
    }
  }
  sort_steps(timeline.steps);
  if (!readable || has_overlap(reading, timeline.steps)) {
    reading.doubt(target.noun);
    return Unreadable{};
  }
  return timeline;
}

}  // namespace samsvar::agreement
