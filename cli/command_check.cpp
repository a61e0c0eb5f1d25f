// samsvar check PATH…: the gap reports.

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/rules_of_run.h"
#include "cli/surroundings.h"
#include "engine/pipeline/clock.h"
#include "engine/pipeline/session.h"
#include "engine/report/write_diagnostics.h"
#include "engine/report/write_json.h"
#include "engine/report/write_text.h"

#include <iostream>
#include <memory>

namespace samsvar::cli {

namespace {

std::unique_ptr<report::Writer> writer(Format format, std::ostream& out) {
  switch (format) {
    case Format::Text:
      return report::text_writer(out);
    case Format::Json:
      return report::json_writer(out);
  }
  return nullptr;
}

ExitCode exit_code(const pipeline::Outcome& outcome, bool strict) {
  if (outcome.has_errors) {
    return ExitCode::CouldNot;
  }
  return outcome.has_gaps || (strict && outcome.has_unclear) ? ExitCode::Gaps
                                                             : ExitCode::NothingToActOn;
}

}  // namespace

ExitCode run_check(const Options& options) {
  RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const std::unique_ptr<report::Writer> report = writer(options.format, output.stream());
  const pipeline::Outcome outcome = pipeline::assess(
      rules.sources, rules.library, request_of(options), std::move(rules.diagnostics), *report);
  return finish(output, options, exit_code(outcome, options.strict));
}

}  // namespace samsvar::cli
