#pragma once
// What a time limit runs from: `24 timer fra ankomst` is no answer to a limit that runs from
// something else, so the noun beside the limit must state its start event.

#include "engine/semantics/rule_scope.h"

#include <optional>

namespace samsvar::semantics {

/// The constant when it says what it runs from; none otherwise.
[[nodiscard]] ir::Constant* running_from_event(RuleScope& scope, ir::ExprId value);

/// Finds the noun that must state the start event of `left`, and gives the event of `limit` that
/// noun's own spelling; nothing, and reported, when there is no such noun or it knows no such word.
/// `range` is where the limit is written.
[[nodiscard]] std::optional<ir::NounRef> settle_start_event(RuleScope& scope, ir::ExprId left,
                                                            ir::Constant& limit,
                                                            source::SourceRange range);

}  // namespace samsvar::semantics
