#pragma once
// Many subjects on one page: a line of counts for each, the gravest findings of all, and the
// summary of the run. Keeps counts and ten findings, never the subjects.

#include "engine/report/gap_report.h"

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace samsvar::report {

/// A row of the table: a subject, or several of one kind that ask for nothing.
struct OverviewRow {
  std::string title;
  Counts counts;
  std::uint64_t apart = 0;  // outside the reader's remit

  /// Is there something to act on: a gap, or a deadline ahead?
  [[nodiscard]] bool asks_for_action() const;
};

[[nodiscard]] OverviewRow overview_row(const Run& run, const SubjectReport& report);
/// The columns' names, above the rows.
void write_column_names(std::ostream& out, const Run& run);
void write_row(std::ostream& out, const Run& run, const OverviewRow& row);

/// The subjects that ask for nothing, summed for each kind.
class FoldedRows {
 public:
  void add(ir::SubjectKindId kind, const OverviewRow& row);
  void write(std::ostream& out, const Run& run) const;

 private:
  struct Sum {
    OverviewRow row;
    std::uint64_t subjects = 0;
  };

  std::map<ir::SubjectKindId, Sum> sums_;
};

/// The gravest gaps so far; of equally grave ones those that came first.
class Gravest {
 public:
  void add(const Run& run, const SubjectReport& report);
  void write(std::ostream& out, const Run& run) const;

 private:
  struct Entry {
    evaluation::Severity severity = evaluation::Severity::None;
    std::string line;
    std::string sentence;
  };

  void insert(Entry entry);

  std::vector<Entry> entries_;
  std::uint64_t gaps_ = 0;
};

/// What the summary needs to remember of the subjects.
struct Totals {
  std::uint64_t subjects = 0;
  Counts within_remit;  // of counted subjects
  Counts outside_remit;
  std::uint64_t waiting = 0;  // unclear because a document is not in hand

  void add(const Run& run, const SubjectReport& report);
};

/// The share that is met, and how much stands beside it undecided.
[[nodiscard]] std::string share_and_what_stands_beside(const Run& run, const Totals& totals,
                                                       const Counts& counts);

void write_summary(std::ostream& out, const Run& run, const Totals& totals, const Ending& ending);

}  // namespace samsvar::report
