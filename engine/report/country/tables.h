#pragma once
// The tables that the pages share: names with their counts of verdicts, and subjects in a list.

#include "engine/report/country/site.h"

#include <string>
#include <vector>

namespace samsvar::report::country {

struct CountsRow {
  std::string name;
  std::string page;    // of the report; empty for none
  std::string number;  // of the second column; empty where there is none
  Counts counts;
};

/// `second`: the heading of the second column, empty for none.
void write_counts_table(const Sheet& sheet, const std::string& first, const std::string& second,
                        const std::vector<CountsRow>& rows);

/// Subjects with their counts, each leading to its page.
void write_lines_table(const Sheet& sheet, const std::vector<std::size_t>& lines);

/// Subjects as a list of links to their findings on one requirement.
void write_finding_links(const Sheet& sheet, ir::RuleId rule,
                         const std::vector<std::size_t>& lines);

/// A table row of a header and of cells.
void write_header_row(html::Markup& markup, const std::vector<std::string>& names);

void write_link(const Sheet& sheet, std::string_view page, std::string_view words);

/// "46 000", with a space that does not break.
[[nodiscard]] std::string number_words(messages::Language language, std::uint64_t number);

/// Which colour stands for what.
void write_colour_key(const Sheet& sheet);

}  // namespace samsvar::report::country
