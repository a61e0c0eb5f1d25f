#include "engine/agreement/parse_amount.h"
#include "engine/agreement/parse_time.h"
#include "engine/agreement/read_value.h"
#include "engine/agreement/words.h"

#include <utility>

namespace samsvar::agreement {

namespace {

constexpr auto statistic_keys = {Key::Share, Key::Median, Key::Within, Key::Population,
                                 Key::Remark};

std::string text_under(const Node& node, Key key) {
  const Entry* entry = find_entry(node, key);
  return entry == nullptr ? std::string() : with_single_spaces(entry->value.text);
}

std::optional<values::Duration> exact_time(const std::string& text) {
  const auto limit = parse_limit(text);
  const auto* duration = limit ? std::get_if<values::Duration>(&*limit) : nullptr;
  return duration == nullptr ? std::nullopt : std::optional(*duration);
}

/// Everything or nothing: a share without its limit or its population proves nothing.
std::optional<values::Statistic> parse_statistic(const Node& node) {
  const std::string share = text_under(node, Key::Share);
  const std::string median = text_under(node, Key::Median);
  const std::string population = text_under(node, Key::Population);
  const auto limit = exact_time(median.empty() ? text_under(node, Key::Within) : median);
  const auto percent = parse_percent(share);
  if (share.empty() == median.empty() || !limit || population.empty() ||
      (!share.empty() && !percent)) {
    return std::nullopt;
  }
  return values::Statistic{.share = percent, .limit = *limit, .population = population};
}

}  // namespace

std::optional<values::Value> read_statistic(Reading& reading, const Node& node,
                                            const Target& target) {
  for (const Entry& entry : node.entries) {
    if (!find_key(entry.key, statistic_keys)) {
      reading.report_unknown_key(entry, spellings(statistic_keys));
      return std::nullopt;
    }
  }
  auto statistic = parse_statistic(node);
  if (!statistic) {
    report_unreadable(reading, node, target);
    return std::nullopt;
  }
  return *std::move(statistic);
}

}  // namespace samsvar::agreement
