#pragma once
// Which kinds of thing may be compared with which, which have an order, and what each is called.
// The table of operators, as data.

#include "engine/ir/type.h"
#include "engine/messages/message.h"

namespace samsvar::semantics {

/// "en dato"
[[nodiscard]] messages::Message kind_words(ir::Kind kind);
/// A sentence that shows how a value of the kind is written: "Skriv en dato, for eksempel …".
[[nodiscard]] messages::Message how_to_write(ir::Kind kind);

/// May values of the two kinds stand on either side of `=`? Kinds never mix, except those that
/// measure the same: a count and a number, a day and an event, a time limit and its own kinds.
[[nodiscard]] bool are_comparable(ir::Kind left, ir::Kind right);
/// Has the kind a value that can be compared at all? Records, lists, rosters … have not.
[[nodiscard]] bool has_value(ir::Kind kind);
/// May `<` stand between values of the kind?
[[nodiscard]] bool is_ordered(ir::Kind kind);
/// A time limit, an exact duration or a calendar period.
[[nodiscard]] bool is_time(ir::Kind kind);
[[nodiscard]] bool is_day(ir::Kind kind);
/// May values of the kind be added up?
[[nodiscard]] bool is_summable(ir::Kind kind);

}  // namespace samsvar::semantics
