#pragma once
// Days and spans of time as agreements write them.

#include "engine/values/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace samsvar::agreement {

/// `30 minutter`, `1 måned`, `ett år`; or a standard such as `straks`. Nothing for anything else:
/// vague words are written `ordlyd: …`.
[[nodiscard]] std::optional<values::Limit> parse_limit(std::string_view text);

/// `24 timer fra henvendelse`: the limit and the event that it is counted from.
struct LimitWithStart {
  values::Limit limit;
  std::string limit_text;
  std::string start;
};

[[nodiscard]] std::optional<LimitWithStart> parse_limit_with_start(std::string_view text);

/// A day written 01.02.2013, 1/2-2013 or 2013.02.01, as it should have been written: 2013-02-01.
/// Nothing when the day does not exist.
[[nodiscard]] std::optional<std::string> rewrite_date(std::string_view text);

}  // namespace samsvar::agreement
