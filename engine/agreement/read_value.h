#pragma once
// Reads what stands at one noun: first what is wrapped around the value (unknown, claimed not
// applicable, vague words, per party, steps, positions), then the value itself by the noun's type.
// What cannot be read becomes Unreadable, with a diagnostic, and makes its section doubtful.

#include "engine/agreement/datum.h"
#include "engine/agreement/reading.h"

#include <optional>

namespace samsvar::agreement {

using Form = decltype(Datum::form);

[[nodiscard]] Datum read_datum(Reading& reading, const Node& node, const Target& target,
                               Layer layer);
/// The same for a mapping's entry, with the key's range.
[[nodiscard]] Datum read_entry(Reading& reading, const Entry& entry, const Target& target,
                               Layer layer);

/// The wrapper entry of a mapping (`for`, `ifølge`, `ordlyd`, `ikke_aktuelt`), unless the noun has
/// a child of that name; null when there is none.
[[nodiscard]] const Entry* find_wrapper(const Reading& reading, const Node& node, ir::NounId noun);

/// A list whose entries carry `verdi`, or one such mapping.
[[nodiscard]] bool is_timeline(const Reading& reading, const Node& node, ir::NounId noun);
[[nodiscard]] Form read_timeline(Reading& reading, const Node& node, const Target& target);

[[nodiscard]] Form read_record(Reading& reading, const Node& node, ir::NounId noun, Layer layer);
[[nodiscard]] Form read_list(Reading& reading, const Node& node, const Target& target, Layer layer);

/// Plain values. Nothing: not readable, and the diagnostic has been given.
[[nodiscard]] std::optional<values::Value> read_scalar(Reading& reading, const Node& node,
                                                       const Target& target);
[[nodiscard]] std::optional<values::Value> read_roster(Reading& reading, const Node& node,
                                                       const Target& target);
[[nodiscard]] std::optional<values::Value> read_statistic(Reading& reading, const Node& node,
                                                          const Target& target);
[[nodiscard]] std::optional<values::Value> read_party(Reading& reading, const Node& node,
                                                      const Target& target);

/// What stands there cannot be read, so that nothing may rest on the noun: it is in doubt.
[[nodiscard]] Form unreadable(Reading& reading, ir::NounId noun);

/// "`…` cannot be read as a time limit", with an example as help.
void report_unreadable(Reading& reading, const Node& node, const Target& target);

}  // namespace samsvar::agreement
