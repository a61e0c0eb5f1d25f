#pragma once
// Many subjects on one page: a line of counts for each, the gravest findings of all, and the
// summary of the run. Keeps counts and ten findings, never the subjects.

#include "engine/report/gap_report.h"

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace samsvar::report {

/// The columns' names, above the lines of `write_subject_line`.
void write_column_names(std::ostream& out, const Run& run);
void write_subject_line(std::ostream& out, const Run& run, const SubjectReport& report);

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

void write_summary(std::ostream& out, const Run& run, const Totals& totals, const Ending& ending);

}  // namespace samsvar::report
