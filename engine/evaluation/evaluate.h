#pragma once
// Assesses one rule for one subject. Pure: the same world, rule and subject give the same finding,
// whatever was assessed before, and it cannot fail. Every condition is evaluated, also where an
// earlier one has settled the answer, so that a report names all that falls short.

#include "engine/catalogue/catalogue.h"
#include "engine/evaluation/finding.h"
#include "engine/relations/world.h"

namespace samsvar::evaluation {

[[nodiscard]] Finding evaluate(const catalogue::Catalogue& catalogue, const relations::World& world,
                               ir::RuleId rule, const relations::Subject& subject);

}  // namespace samsvar::evaluation
