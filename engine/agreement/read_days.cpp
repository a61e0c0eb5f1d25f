#include "engine/agreement/read_days.h"

#include "engine/agreement/forms.h"
#include "engine/agreement/parse_time.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"

namespace samsvar::agreement {

namespace {

/// `ordlyd: "kan forlenges"` where a day should be: unknown, and no mistake.
bool is_vague(const Node& node) {
  return node.kind == NodeKind::Mapping && node.entries.size() == 1 &&
         find_key(node.entries[0].key, {Key::Wording, Key::NotApplicable});
}

void report_no_day(Reading& reading, const Node& node) {
  const auto rewritten =
      node.kind == NodeKind::Scalar ? rewrite_date(with_single_spaces(node.text)) : std::nullopt;
  if (rewritten) {
    reading.report(Code::A304, node.range,
                   {field("value", reading.shown(node)), field("date", *rewritten)});
    return;
  }
  reading.report(Code::A327, node.range, {field("value", reading.shown(node))});
}

}  // namespace

std::optional<values::Date> read_day(Reading& reading, const Node& node) {
  if (is_unknown(node) || is_vague(node)) {
    return std::nullopt;
  }
  const auto day = node.kind == NodeKind::Scalar ? values::parse_date(with_single_spaces(node.text))
                                                 : std::nullopt;
  if (!day) {
    report_no_day(reading, node);
  }
  return day;
}

DaySpan read_day_span(Reading& reading, const Node& mapping) {
  DaySpan span;
  if (const Entry* from = find_entry(mapping, Key::FirstDay)) {
    span.from = read_day(reading, from->value);
    span.from_unknown = !span.from;
  }
  if (const Entry* to = find_entry(mapping, Key::LastDay)) {
    span.to = read_day(reading, to->value);
    span.to_unknown = !span.to;
    if (span.from && span.to && *span.to < *span.from) {
      reading.report(Code::A316, to->value.range, {field("value", reading.shown(to->value))});
      span.to.reset();
      span.to_unknown = true;
    }
  }
  return span;
}

}  // namespace samsvar::agreement
