#pragma once
// `fom` and `tom`: the first and last day of a step, a validity, a register entry. Both inclusive.

#include "engine/agreement/reading.h"

#include <optional>

namespace samsvar::agreement {

struct DaySpan {
  std::optional<values::Date> from;
  bool from_unknown = false;
  std::optional<values::Date> to;
  bool to_unknown = false;
};

/// A day as text. Nothing for `ukjent`, and for what is no day, which is reported.
[[nodiscard]] std::optional<values::Date> read_day(Reading& reading, const Node& node);

/// Of a mapping. What is there but is no day counts as unknown; so does the last day when it comes
/// before the first, which is reported.
[[nodiscard]] DaySpan read_day_span(Reading& reading, const Node& mapping);

}  // namespace samsvar::agreement
