#pragma once
// A rule's meaning as one short line a condition, for tests: which operator was chosen, where each
// noun is looked up, what a word came to stand for. Not shown to users.
//
//   (and (= sted.type 'fast) (stated sted.frist))
//   (<= sted.varsel.innen 86400s@ankomst start:sted.varsel.fra)
//   (exists v in sted.vedtak (= v/sted.vedtak.organ 'styret))

#include "engine/ir/rule_set.h"

#include <string>

namespace samsvar::ir {

[[nodiscard]] std::string dump(const RuleSet& set, const Rule& rule, ExprId expr);

}  // namespace samsvar::ir
