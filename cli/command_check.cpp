// samsvar check PATH…: the gap reports.

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/output_folder.h"
#include "cli/rules_of_run.h"
#include "cli/surroundings.h"
#include "engine/diagnostics/codes.h"
#include "engine/pipeline/clock.h"
#include "engine/pipeline/session.h"
#include "engine/report/country/write_country.h"
#include "engine/report/exchange/write_junit.h"
#include "engine/report/exchange/write_markdown.h"
#include "engine/report/exchange/write_oscal.h"
#include "engine/report/exchange/write_sarif.h"
#include "engine/report/exchange/write_tilda.h"
#include "engine/report/html/write_html.h"
#include "engine/report/tables/write_csv.h"
#include "engine/report/tables/write_xlsx.h"
#include "engine/report/write_diagnostics.h"
#include "engine/report/write_json.h"
#include "engine/report/write_text.h"

#include <unistd.h>

#include <iostream>
#include <memory>

namespace samsvar::cli {

namespace {

/// What the format has no room for is added to `lost`.
std::unique_ptr<report::Writer> writer(Format format, std::ostream& out,
                                       diagnostics::Diagnostics& lost) {
  switch (format) {
    case Format::Text:
      return report::text_writer(out);
    case Format::Json:
      return report::json_writer(out);
    case Format::Html:
      return report::html::html_writer(out);
    case Format::Csv:
      return report::tables::csv_writer(out, lost);
    case Format::Xlsx:
      return report::tables::xlsx_writer(out, lost);
    case Format::Sarif:
      return report::exchange::sarif_writer(out, lost);
    case Format::Junit:
      return report::exchange::junit_writer(out, lost);
    case Format::Markdown:
      return report::exchange::markdown_writer(out, lost);
    case Format::Oscal:
      return report::exchange::oscal_writer(out, lost);
    case Format::Tilda:
      return report::exchange::tilda_writer(out, lost);
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

void tell(const Options& options, const source::SourceMap& sources,
          const diagnostics::Diagnostics& told) {
  report::write_diagnostics(std::cerr, sources, options.language, false, told.items());
}

/// Bytes that are not text would only upset a terminal.
bool can_be_shown(const Options& options) {
  const bool is_shown = !options.output && ::isatty(STDOUT_FILENO) == 1;
  return !is_shown || options.format != Format::Xlsx;
}

ExitCode refuse(const Options& options, const diagnostics::Diagnostics& faults) {
  tell(options, {}, faults);
  return ExitCode::CouldNot;
}

/// A folder of pages, with a page for each subject.
ExitCode check_into_folder(const Options& options) {
  OutputFolder folder(*options.output);
  diagnostics::Diagnostics faults;
  if (!folder.is_free(faults)) {
    return refuse(options, faults);
  }
  RulesOfRun rules = load_rules_of(options);
  const std::unique_ptr<report::Writer> report = report::country::country_writer(folder);
  const pipeline::Outcome outcome = pipeline::assess(
      rules.sources, rules.library, request_of(options), std::move(rules.diagnostics), *report);
  return folder.finish(faults) ? exit_code(outcome, options.strict) : refuse(options, faults);
}

}  // namespace

ExitCode run_check(const Options& options) {
  diagnostics::Diagnostics lost;
  if (options.format == Format::Html && options.output && names_folder(*options.output)) {
    return check_into_folder(options);
  }
  if (options.format == Format::Html && options.reader == report::Reader::Directorate) {
    lost.add({.code = diagnostics::Code::U114});
    return refuse(options, lost);
  }
  if (options.format == Format::Tilda && options.reader != report::Reader::Supervisor) {
    lost.add({.code = diagnostics::Code::U116, .fields = {messages::field("format", "tilda")}});
    return refuse(options, lost);
  }
  if (!can_be_shown(options)) {
    lost.add({.code = diagnostics::Code::U115, .fields = {messages::field("format", "xlsx")}});
    return refuse(options, lost);
  }
  RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const std::unique_ptr<report::Writer> report = writer(options.format, output.stream(), lost);
  const pipeline::Outcome outcome = pipeline::assess(
      rules.sources, rules.library, request_of(options), std::move(rules.diagnostics), *report);
  tell(options, rules.sources, lost);
  return finish(output, options, exit_code(outcome, options.strict));
}

}  // namespace samsvar::cli
