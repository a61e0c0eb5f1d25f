#include "engine/agreement/parse_amount.h"
#include "engine/agreement/read_value.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <utility>

namespace samsvar::agreement {

namespace {

constexpr std::int64_t one = 1'000'000;
constexpr std::int64_t max_heads = 10'000;

constexpr auto shift_keys = {Key::ShiftDays,      Key::ShiftFrom, Key::ShiftTo,
                             Key::AroundTheClock, Key::Heads,     Key::Reservation,
                             Key::Watch,          Key::Role,      Key::Remark};

/// Reads one shift. Without all of its parts it is no shift; the roster is then open, since hours
/// that it covers are not known to be uncovered.
class ShiftReader {
 public:
  ShiftReader(Reading& reading, const Node& node) : reading_(reading), node_(node) {}

  std::optional<values::Shift> run() {
    for (const Entry& entry : node_.entries) {
      const auto key = find_key(entry.key, shift_keys);
      if (!key) {
        reading_.report_unknown_key(entry, spellings(shift_keys));
        failed_ = true;
        continue;
      }
      part(*key, entry.value);
    }
    finish();
    return failed_ || unknown_ ? std::nullopt : std::optional(shift_);
  }

  /// Something was written that could not be read, as against `ukjent`.
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  void fail(Code code, SourceRange range, std::vector<messages::Field> fields = {}) {
    reading_.report(code, range, std::move(fields));
    failed_ = true;
  }

  void part(Key key, const Node& value) {
    if (is_unknown(value)) {
      // An unknown remark or name takes nothing away from the shift.
      unknown_ = unknown_ || (key != Key::Role && key != Key::Watch && key != Key::Remark);
      has_days_ = has_days_ || key == Key::ShiftDays;
      return;
    }
    if (value.kind != NodeKind::Scalar) {
      fail(Code::A319, value.range,
           {field("form", messages::Message{messages::Text::form_text, {}})});
      return;
    }
    word(key, value, with_single_spaces(value.text));
  }

  void word(Key key, const Node& value, const std::string& text) {
    if (key == Key::ShiftDays) {
      days(value, text);
    } else if (key == Key::ShiftFrom) {
      shift_.from = clock(value, text);
    } else if (key == Key::ShiftTo) {
      shift_.to = clock(value, text);
    } else if (key == Key::AroundTheClock) {
      around_the_clock(value, text);
    } else if (key == Key::Heads) {
      heads(value, text);
    } else if (key == Key::Reservation) {
      // A reason in words is a reservation too.
      shift_.with_reservation = find_boolean(text).value_or(true);
    } else if (key == Key::Watch) {
      shift_.watch = text;
    } else if (key == Key::Role) {
      shift_.role = text;
    }
  }

  void days(const Node& value, const std::string& text) {
    has_days_ = true;
    const auto parsed = values::parse_days(text);
    if (!parsed) {
      fail(Code::A309, value.range, {field("value", reading_.shown(value))});
      return;
    }
    shift_.days = *parsed;
  }

  std::optional<values::TimeOfDay> clock(const Node& value, const std::string& text) {
    const auto parsed = values::parse_time_of_day(text);
    if (!parsed) {
      fail(Code::A310, value.range, {field("value", reading_.shown(value))});
    }
    return parsed;
  }

  void around_the_clock(const Node& value, const std::string& text) {
    const auto answer = find_boolean(text);
    if (!answer) {
      fail(Code::A311, value.range, {field("value", reading_.shown(value))});
      return;
    }
    whole_day_ = *answer;
  }

  void heads(const Node& value, const std::string& text) {
    const auto count = parse_count(text);
    if (!count || count->millionths < one || count->millionths > max_heads * one) {
      fail(Code::A312, value.range, {field("value", reading_.shown(value))});
      return;
    }
    shift_.heads = static_cast<std::uint32_t>(count->millionths / one);
  }

  void finish() {
    if (!has_days_) {
      fail(Code::A307, node_.range);
    }
    if (failed_ || unknown_) {
      return;
    }
    const bool hours = shift_.from || shift_.to;
    if (whole_day_ && !hours) {
      shift_.from = values::TimeOfDay{0};
      shift_.to = values::end_of_day;
    } else if (whole_day_ || shift_.from.has_value() != shift_.to.has_value()) {
      fail(Code::A313, node_.range);
    } else if (hours && shift_.from == shift_.to) {
      fail(Code::A308, node_.range);
    } else if (shift_.from == values::end_of_day) {
      fail(Code::A310, node_.range, {field("value", values::to_text(*shift_.from))});
    }
  }

  Reading& reading_;
  const Node& node_;
  values::Shift shift_;
  bool has_days_ = false;
  bool whole_day_ = false;
  bool unknown_ = false;
  bool failed_ = false;
};

/// One entry of the list, or the whole value where it is no list.
void add_item(Reading& reading, const Node& node, const Target& target, values::Roster& roster) {
  if (is_unknown(node)) {
    roster.open = true;
    return;
  }
  if (node.kind == NodeKind::Mapping) {
    ShiftReader reader(reading, node);
    if (const auto shift = reader.run()) {
      roster.shifts.push_back(*shift);
    } else {
      roster.open = true;
    }
    if (reader.failed()) {
      reading.doubt(target.noun);
    }
    return;
  }
  const auto words = node.kind == NodeKind::Scalar
                         ? values::parse_roster_words(with_single_spaces(node.text))
                         : std::nullopt;
  if (!words) {
    report_unreadable(reading, node, target);
    roster.open = true;
    reading.doubt(target.noun);
    return;
  }
  roster.shifts.insert(roster.shifts.end(), words->shifts.begin(), words->shifts.end());
}

}  // namespace

std::optional<values::Value> read_roster(Reading& reading, const Node& node, const Target& target) {
  values::Roster roster;
  if (node.kind == NodeKind::Scalar) {
    auto words = values::parse_roster_words(with_single_spaces(node.text));
    if (!words) {
      report_unreadable(reading, node, target);
      return std::nullopt;
    }
    return *std::move(words);
  }
  if (node.kind == NodeKind::Mapping) {
    add_item(reading, node, target, roster);
    return roster;
  }
  for (const Node& item : node.items) {
    add_item(reading, item, target, roster);
  }
  return roster;
}

}  // namespace samsvar::agreement
