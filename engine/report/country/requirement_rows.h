#pragma once
// Each requirement with how it came out over all subjects that are counted.

#include "engine/report/country/site.h"

#include <vector>

namespace samsvar::report::country {

struct RequirementRow {
  ir::RuleId rule;
  Counts counts;
};

/// Every requirement within the reader's remit that was asked of anyone, in order of id.
[[nodiscard]] std::vector<RequirementRow> requirement_rows(const Country& country);

void write_requirements_table(const Sheet& sheet, const std::vector<RequirementRow>& rows);

/// The passed deadlines from `begin` up to `end` of them.
void write_deadlines_table(const Sheet& sheet, std::size_t begin, std::size_t end);

void write_spreads_table(const Sheet& sheet);

}  // namespace samsvar::report::country
