#pragma once
// Numbers that the documents give step by step over time, drawn as a line of steps with the day of
// assessment marked. Which nouns have numbers is the vocabulary's business.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::report::html {

struct LineStep {
  std::optional<values::Date> from;  // none: from before all else, or not known
  std::optional<values::Date> to;    // as said
  bool dates_known = true;
  std::int64_t millionths = 0;
  messages::Message words;  // the value
};

struct StepLine {
  messages::Message title;
  std::string label;  // the party or position whose number it is; empty when it is the document's
  std::string file;
  std::vector<LineStep> steps;
};

/// Timelines of at least two numbers in the documents in force.
[[nodiscard]] std::vector<StepLine> step_lines_of(const Run& run,
                                                  const relations::Subject& subject);

void write_step_lines(Markup& markup, const Run& run, const relations::Subject& subject,
                      const std::vector<StepLine>& lines);

}  // namespace samsvar::report::html
