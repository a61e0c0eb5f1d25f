#pragma once
// Conditions and values: from the parse tree's layers to one node for each thing that was said.

#include "engine/syntax/workbench.h"

namespace samsvar::syntax {

/// The whole of a `krav`, the only place where `for hver` may stand.
[[nodiscard]] ExprId build_requirement(Workbench& bench, KravParser::ConditionContext& context);
[[nodiscard]] ExprId build_condition(Workbench& bench, KravParser::ConditionContext& context);
[[nodiscard]] ExprId build_sum(Workbench& bench, KravParser::SumContext& context);
[[nodiscard]] ExprId build_term(Workbench& bench, KravParser::TermContext& context);

/// One comparison or other single test; in build_tests.cpp.
[[nodiscard]] ExprId build_test(Workbench& bench, KravParser::TestContext& context);
/// `minst|høyst|nøyaktig N …`; in build_coverage.cpp.
[[nodiscard]] ExprId build_coverage(Workbench& bench, KravParser::CountedContext& context);
[[nodiscard]] Quantity build_quantity(Workbench& bench, KravParser::QuantityContext& context);
[[nodiscard]] ExprId build_reference(Workbench& bench, KravParser::PathContext& context);

}  // namespace samsvar::syntax
