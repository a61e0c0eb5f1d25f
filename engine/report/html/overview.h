#pragma once
// The beginning of the page: how much is met, and a table of the subjects that is also the table of
// contents.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"
#include "engine/report/text_overview.h"

#include <string>
#include <vector>

namespace samsvar::report::html {

/// A row of the table of contents.
struct Entry {
  std::string anchor;
  ir::SubjectKindId kind;
  OverviewRow row;
  bool in_full = true;  // false: counted only, there is no section to go to
};

/// What the page is called: the one subject, or the one collaboration, that was assessed.
[[nodiscard]] std::string page_title(const Run& run, const std::vector<Entry>& entries);

void write_summary_section(Markup& markup, const Run& run, const Totals& totals,
                           const Ending& ending);
void write_contents(Markup& markup, const Run& run, const std::vector<Entry>& entries);

}  // namespace samsvar::report::html
