#pragma once
// Where on the report's pages a subject and a finding are told.

#include "engine/report/country/collect.h"

#include <string>
#include <string_view>

namespace samsvar::report::country {

/// The page of a subject: "subjects/etne.html". Distinct ids have distinct pages.
[[nodiscard]] std::string subject_page(const Run& run, const relations::Subject& subject);

/// The finding of a requirement on the line's page.
[[nodiscard]] std::string finding_address(const Run& run, const Line& line, ir::RuleId rule);

/// From one page of the report to another.
[[nodiscard]] std::string relative_address(std::string_view from, std::string_view to);

}  // namespace samsvar::report::country
