// What stands beside the findings: problems with what was read, documents that were not used, and
// what the report itself is.
#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/tables/views.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"
#include "engine/support/check.h"

#include <utility>

namespace samsvar::report::tables {

namespace {

using messages::field;
using messages::say;
using messages::Text;

Text reader_name(Reader reader) {
  switch (reader) {
    case Reader::Municipality:
      return Text::exchange_reader_municipality;
    case Reader::Directorate:
      return Text::exchange_reader_directorate;
    case Reader::Supervisor:
      return Text::exchange_reader_supervisor;
  }
  CHECK(false, "every reader has a name");
}

FindingRow unused_as_finding(const Run& run, const relations::UnusedDocument& unused) {
  FindingRow row;
  row.subject = run.world->documents[unused.document].id;
  row.subject_id = row.subject;
  row.kind = say(run.language, Text::table_unused_document);
  row.status = capitalised(unused_word(run.language, unused.why));
  row.file = run.world->file_name(unused.document);
  return row;
}

std::string register_words(const Run& run) {
  return run.world->register_ ? (*run.sources)[run.world->register_->file].name()
                              : say(run.language, Text::exchange_no_register);
}

void append_sums(const Run& run, const Tally& sum, std::vector<Row>& rows) {
  const auto append = [&](std::string what, Cell value) {
    rows.push_back(
        {say(run.language, {Text::table_sum, {field("what", std::move(what))}}), std::move(value)});
  };
  for (const evaluation::Status status : statuses_by_weight) {
    append(status_word(run.language, status), static_cast<std::int64_t>(sum.counts.of(status)));
  }
  append(say(run.language, Text::table_waiting), static_cast<std::int64_t>(sum.waiting));
  if (run.reader == Reader::Supervisor) {
    append(say(run.language, Text::report_column_apart), static_cast<std::int64_t>(sum.apart));
  }
  append(say(run.language, Text::table_share), sum.share());
}

}  // namespace

FindingRow problem_as_finding(const Run& run, const diagnostics::Diagnostic& problem) {
  FindingRow row;
  row.kind = say(run.language, Text::table_problem_kind);
  row.rule = diagnostics::name(problem.code);
  row.status = capitalised(problem_word(run.language, diagnostics::severity(problem.code)));
  row.sentence = as_sentence(problem_message(run.language, problem));
  row.file = problem.subject;
  row.proposal = problem_help(run.language, problem);
  if (problem.range) {
    row.file = (*run.sources)[problem.range->file].name();
    row.place = run.sources->begin(*problem.range);
  }
  return row;
}

std::vector<FindingRow> problems_as_findings(const Run& run, const Ending& ending) {
  std::vector<FindingRow> rows;
  for (const diagnostics::Diagnostic* problem : in_order(*run.sources, ending.problems)) {
    rows.push_back(problem_as_finding(run, *problem));
  }
  for (const relations::UnusedDocument& unused : ending.unused) {
    rows.push_back(unused_as_finding(run, unused));
  }
  return rows;
}

Columns problem_columns(const Run& run) {
  const auto column = [&run](Text text, int width) {
    return Column{say(run.language, text), width};
  };
  return {column(Text::table_kind, 26), column(Text::table_status, 14),
          column(Text::table_code, 10), column(Text::table_problem, 60),
          column(Text::table_help, 60), column(Text::table_file, 32),
          column(Text::table_line, 10), column(Text::table_column, 10)};
}

std::vector<Row> problem_rows(const Run& run, const Ending& ending) {
  std::vector<Row> rows;
  for (const FindingRow& row : problems_as_findings(run, ending)) {
    const Cell none = std::string();
    rows.push_back({row.kind, row.status, row.rule,
                    row.sentence.empty() ? row.subject : row.sentence, row.proposal, row.file,
                    row.place ? Cell(std::int64_t{row.place->line}) : none,
                    row.place ? Cell(std::int64_t{row.place->column}) : none});
  }
  return rows;
}

Columns about_columns(const Run& run) {
  return {{say(run.language, Text::table_name), 24}, {say(run.language, Text::table_value), 90}};
}

std::vector<Row> run_rows(const Run& run) {
  const auto label = [&run](Text text) { return say(run.language, text); };
  const auto rules = static_cast<std::int64_t>(run.catalogue->rules.rules.size());
  return {
      {label(Text::exchange_as_of), run.as_of},
      {label(Text::exchange_reader), label(reader_name(run.reader))},
      {label(Text::exchange_program),
       say(run.language, {Text::exchange_program_value, {field("version", run.version)}})},
      {label(Text::exchange_rules),
       say(run.language, {Text::exchange_rules_value,
                          {field("count", rules), field("sha256", run.rules_sha256)}})},
      {label(Text::exchange_register), register_words(run)},
  };
}

std::vector<Row> about_rows(const Run& run, const Tally& sum) {
  std::vector<Row> rows = run_rows(run);
  append_sums(run, sum, rows);
  rows.push_back({std::string(), say(run.language, Text::exchange_caution)});
  return rows;
}

}  // namespace samsvar::report::tables
