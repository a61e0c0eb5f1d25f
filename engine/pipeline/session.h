#pragma once
// The public façade: assesses agreements against a rule library and hands the findings to a report
// writer, one subject at a time and always in the same order, whatever the number of threads.

#include "engine/pipeline/register_of_run.h"
#include "engine/pipeline/rule_library.h"
#include "engine/report/gap_report.h"

#include <optional>
#include <string>
#include <vector>

namespace samsvar::pipeline {

struct Request {
  std::vector<std::string> paths;
  RegisterChoice chosen_register = {};
  values::Date as_of;
  messages::Language language = messages::Language::Bokmal;
  report::Reader reader = report::Reader::Municipality;
  bool verbose = false;
  bool summary = false;
  bool colour = false;
  unsigned jobs = 1;
  std::string version;
  /// Only this rule; all when none.
  std::optional<ir::RuleId> only;
};

/// What the exit status follows from.
struct Outcome {
  bool has_gaps = false;  // shown to the reader
  bool has_unclear = false;
  bool has_errors = false;  // something could not be read, or nothing was there to assess
};

/// `diagnostics` are those of the rules so far. When the rules have errors nothing is assessed: a
/// report that silently lacks a rule would be worse than none.
Outcome assess(source::SourceMap& sources, const RuleLibrary& library, const Request& request,
               diagnostics::Diagnostics diagnostics, report::Writer& writer);

}  // namespace samsvar::pipeline
