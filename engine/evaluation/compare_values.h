#pragma once
// Two values of kinds that the checker lets meet.

#include "engine/evaluation/context.h"

namespace samsvar::evaluation {

/// An event that has not happened satisfies no comparison. Unknown where the values have no common
/// measure: a standard against a number, rates for different times.
[[nodiscard]] Truth compare_values(const Context& context, const values::Value& left,
                                   ir::Comparison comparison, const values::Value& right);

/// By who they are, and by their names where one of them is nobody that we know.
[[nodiscard]] bool same_party(const Context& context, const values::PartyName& left,
                              const values::PartyName& right);

}  // namespace samsvar::evaluation
