#pragma once
// One subject as a section of the page: its counts, what to act on by weight, what is undecided
// with the questions that would settle most, drawings of what its documents say, and the rest
// folded.

#include "engine/report/gap_report.h"
#include "engine/report/html/finding_section.h"
#include "engine/report/html/markup.h"

#include <map>
#include <string>

namespace samsvar::report::html {

/// Drawings that are on the page already, with the anchor and title of the subject that has them:
/// an agreement, its parties and their collaboration often rest on the same documents.
class DrawnBefore {
 public:
  struct Subject {
    std::string anchor;
    std::string title;
  };

  /// The subject that has the same drawings, or null; then they are kept as the given one's.
  [[nodiscard]] const Subject* find_or_keep(const std::string& drawings, Subject subject);

 private:
  std::map<std::string, Subject> by_markup_;
};

void write_subject_section(const SubjectPlace& place, const SubjectReport& report,
                           DrawnBefore& drawn);

/// A verdict and how often it was given, for each, in one line.
void write_counts_line(Markup& markup, const Run& run, const Counts& counts);

}  // namespace samsvar::report::html
