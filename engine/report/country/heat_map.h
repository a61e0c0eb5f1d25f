#pragma once
// How every requirement came out for every party that is followed up: a row a party, a column a
// requirement, the colour the most pressing of what the requirement applies to there.

#include "engine/report/country/collect.h"
#include "engine/report/html/markup.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::country {

struct HeatRow {
  std::string title;
  std::string page;  // of the report
  std::vector<std::size_t> lines;
  std::optional<relations::PartyId> party = std::nullopt;
};

/// The requirements that are a column: those of parties, of pairs and of agreements, in order of
/// kind and id, where any line has one that applies.
[[nodiscard]] std::vector<ir::RuleId> heat_columns(const Country& country,
                                                   const std::vector<HeatRow>& rows);

/// What is drawn; `described` is what the picture shows, for those who cannot see it.
struct HeatMap {
  const std::vector<HeatRow>& rows;
  const std::vector<ir::RuleId>& columns;
  std::string title;
  std::string described;
};

/// `from` is the page that the picture stands on, for the links of its rows.
void draw_heat_map(html::Markup& markup, const Country& country, const HeatMap& map,
                   std::string_view from);

}  // namespace samsvar::report::country
