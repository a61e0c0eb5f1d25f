#pragma once
// The lines of a document that a finding rests on, with their numbers and two lines on either side,
// the exact words marked. Where something should have stood, what to write is shown in its place.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <string>
#include <vector>

namespace samsvar::report::html {

struct QuotedPlace {
  source::SourceRange range;
  /// To be inserted at the range's beginning; empty when the range itself is what is shown.
  std::string insertion;
  /// Said in the place of what is missing, when nothing is proposed: "… is not stated here".
  std::string absent = {};
  /// What is said of it above the lines, such as whose position it is.
  std::string words;
};

/// One figure a file, in the order that the files are first named.
void write_quotations(Markup& markup, const Run& run, const std::vector<QuotedPlace>& places);

}  // namespace samsvar::report::html
