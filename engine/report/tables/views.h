#pragma once
// The tables of a report, each with its columns and what stands in them: subjects, findings, what
// is unclear, requirements, and what went wrong on the way. A table is the same in a spreadsheet
// and in a text file; the formats only write it down.

#include "engine/report/tables/cell.h"
#include "engine/report/tables/finding_row.h"

#include <map>
#include <vector>

namespace samsvar::report::tables {

/// What a reader is told of one subject or of all: what is within the reader's remit, and how many
/// findings are kept apart.
struct Tally {
  Counts counts;
  std::uint64_t apart = 0;
  std::uint64_t waiting = 0;  // unclear because a document is not in hand

  void add(const Run& run, const evaluation::Finding& finding);
  void add(const Tally& other);

  [[nodiscard]] Share share() const;
};

[[nodiscard]] Tally tally_of(const Run& run, const SubjectReport& report);

[[nodiscard]] Columns overview_columns(const Run& run);
[[nodiscard]] Row overview_row_of(const Run& run, const relations::Subject& subject,
                                  const Tally& tally);

[[nodiscard]] Columns finding_columns(const Run& run);
[[nodiscard]] Row finding_cells(const FindingRow& row);

/// A row for each thing that is in doubt, with what to ask.
[[nodiscard]] Columns unclear_columns(const Run& run);
[[nodiscard]] std::vector<Row> unclear_rows(const Run& run, const relations::Subject& subject,
                                            const evaluation::Finding& finding);

/// Of each requirement, how it fared with those subjects that count.
using TallyByRule = std::map<ir::RuleId, Tally>;
[[nodiscard]] Columns requirement_columns(const Run& run);
[[nodiscard]] std::vector<Row> requirement_rows(const Run& run, const TallyByRule& tallies);

/// What the requirement says on the day of assessment, else what it said last; null when it has not
/// said anything.
[[nodiscard]] const ir::Version* version_told(const Run& run, const ir::Rule& rule);

/// Problems with what was read, and documents that were not used.
[[nodiscard]] Columns problem_columns(const Run& run);
[[nodiscard]] std::vector<Row> problem_rows(const Run& run, const Ending& ending);
[[nodiscard]] FindingRow problem_as_finding(const Run& run, const diagnostics::Diagnostic& problem);
/// All of it among the findings, for a format that has one table only.
[[nodiscard]] std::vector<FindingRow> problems_as_findings(const Run& run, const Ending& ending);

/// What was assessed against what, and for whom.
[[nodiscard]] std::vector<Row> run_rows(const Run& run);
/// The same, and the sum of what counts: drafts and pairs that
/// nobody demands are not in it.
[[nodiscard]] Columns about_columns(const Run& run);
[[nodiscard]] std::vector<Row> about_rows(const Run& run, const Tally& sum);

}  // namespace samsvar::report::tables
