#pragma once
// Values that are worked out of several: the earliest or latest of dates, sums, how many a list
// has. Each position of a part gives one of the whole; what leaves a part undecided, leaves the
// whole so, and a part that is not agreed leaves it without a value.

#include "engine/evaluation/context.h"

namespace samsvar::evaluation {

[[nodiscard]] Operand read_date_among(Context& context, const ir::DateAmong& form);
[[nodiscard]] Operand read_limit_sum(Context& context, const ir::LimitSum& form);
[[nodiscard]] Operand read_count(Context& context, const ir::CountOf& form);
[[nodiscard]] Operand read_sum(Context& context, const ir::SumOver& form);

}  // namespace samsvar::evaluation
