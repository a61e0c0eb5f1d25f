#include "engine/report/tables/views.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/selection.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <utility>

namespace samsvar::report::tables {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::say;
using messages::Text;

constexpr int narrow = 10;
constexpr int medium = 18;
constexpr int wide = 32;
constexpr int widest = 60;

struct Heading {
  Text text;
  int width;
};

void append(const Run& run, Columns& columns, std::initializer_list<Heading> headings) {
  for (const Heading& heading : headings) {
    columns.push_back({say(run.language, heading.text), heading.width});
  }
}

void append_tally_columns(const Run& run, Columns& columns) {
  for (const Status status : statuses_by_weight) {
    columns.push_back({status_word(run.language, status), narrow});
  }
  append(run, columns, {{Text::table_waiting, medium}});
  if (run.reader == Reader::Supervisor) {
    append(run, columns, {{Text::report_column_apart, narrow}});
  }
}

void append_tally(const Run& run, const Tally& tally, Row& row) {
  for (const Status status : statuses_by_weight) {
    row.emplace_back(static_cast<std::int64_t>(tally.counts.of(status)));
  }
  row.emplace_back(static_cast<std::int64_t>(tally.waiting));
  if (run.reader == Reader::Supervisor) {
    row.emplace_back(static_cast<std::int64_t>(tally.apart));
  }
}

Cell date_cell(const std::optional<values::Date>& date) {
  return date ? Cell(*date) : Cell(std::string());
}

std::string kind_title(const Run& run, ir::SubjectKindId kind) {
  return capitalised(messages::in(run.language, run.world->vocabulary->subject_kinds[kind].title));
}

Row requirement_row(const Run& run, const ir::Rule& rule, const Tally& tally) {
  const ir::Version* version = version_told(run, rule);
  const std::vector<ir::Citation> basis =
      version == nullptr ? std::vector<ir::Citation>() : version->basis;
  std::optional<values::Date> from = rule.from;
  if (!from && !rule.versions.empty()) {
    from = rule.versions.front().from;
  }
  Row row = {rule.id,
             messages::in(run.language, rule.title),
             kind_title(run, rule.kind),
             version == nullptr ? std::string() : binding_word(run.language, version->binding),
             basis_words(run.language, run.catalogue->rules, basis),
             main_address(run, basis),
             date_cell(from),
             date_cell(rule.to),
             joined(holder_words(run, rule.duty_holders))};
  append_tally(run, tally, row);
  row.emplace_back(tally.share());
  return row;
}

}  // namespace

void Tally::add(const Run& run, const Finding& finding) {
  if (!is_within_remit(run, finding)) {
    ++apart;
    return;
  }
  counts.add(finding);
  waiting += is_waiting_for_document(finding) ? 1U : 0U;
}

void Tally::add(const Tally& other) {
  counts.add(other.counts);
  apart += other.apart;
  waiting += other.waiting;
}

Share Tally::share() const {
  const std::uint64_t met = counts.of(Status::Met);
  return {met, met + counts.of(Status::Gap)};
}

Tally tally_of(const Run& run, const SubjectReport& report) {
  Tally tally;
  for (const Finding& finding : report.findings) {
    tally.add(run, finding);
  }
  return tally;
}

Columns overview_columns(const Run& run) {
  Columns columns;
  append(run, columns, {{Text::table_subject, wide}, {Text::table_kind, medium}});
  append_tally_columns(run, columns);
  append(run, columns,
         {{Text::table_share, medium},
          {Text::table_counted, narrow},
          {Text::table_files, wide},
          {Text::table_subject_id, medium}});
  return columns;
}

Row overview_row_of(const Run& run, const relations::Subject& subject, const Tally& tally) {
  Row row = {marked_title(run, subject), kind_title(run, subject.kind)};
  append_tally(run, tally, row);
  row.emplace_back(tally.share());
  row.emplace_back(yes_or_no(run.language, is_counted(subject)));
  row.emplace_back(joined(file_names(run, subject)));
  row.emplace_back(subject.id);
  return row;
}

Columns finding_columns(const Run& run) {
  Columns columns;
  append(run, columns, {{Text::table_subject, wide},      {Text::table_kind, medium},
                        {Text::table_rule_id, medium},    {Text::table_rule, wide},
                        {Text::table_status, medium},     {Text::table_severity, medium},
                        {Text::table_binding, medium},    {Text::table_basis, wide},
                        {Text::table_deadline, medium},   {Text::table_reasons, medium},
                        {Text::table_sentence, widest},   {Text::table_file, wide},
                        {Text::table_line, narrow},       {Text::table_column, narrow},
                        {Text::table_other_places, wide}, {Text::table_items, wide},
                        {Text::table_duty, medium},       {Text::table_addressee, medium},
                        {Text::table_proposal, widest},   {Text::table_insertion, wide},
                        {Text::table_question, wide},     {Text::table_verified, medium},
                        {Text::table_address, wide},      {Text::table_subject_id, medium}});
  return columns;
}

Row finding_cells(const FindingRow& row) {
  const Cell none = std::string();
  const auto number = [&](std::uint32_t source::Place::*part) {
    return row.place ? Cell(std::int64_t{(*row.place).*part}) : none;
  };
  return {row.subject,
          row.kind,
          row.rule,
          row.title,
          row.status,
          row.severity,
          row.binding,
          row.basis,
          date_cell(row.deadline),
          row.reasons,
          row.sentence,
          row.file,
          number(&source::Place::line),
          number(&source::Place::column),
          row.other_places,
          row.items,
          row.duty_holders,
          row.addressees,
          row.proposal,
          row.insertion,
          row.questions,
          row.verified,
          row.address,
          row.subject_id};
}

Columns unclear_columns(const Run& run) {
  Columns columns;
  append(run, columns,
         {{Text::table_subject, wide},
          {Text::table_kind, medium},
          {Text::table_reasons, medium},
          {Text::table_doubt, widest},
          {Text::table_question, widest},
          {Text::table_rule_id, medium},
          {Text::table_rule, wide},
          {Text::table_binding, medium},
          {Text::table_basis, wide},
          {Text::table_file, wide},
          {Text::table_line, narrow}});
  return columns;
}

std::vector<Row> unclear_rows(const Run& run, const relations::Subject& subject,
                              const Finding& finding) {
  const FindingRow row = finding_row(run, subject, finding);
  const Cell line = row.place ? Cell(std::int64_t{row.place->line}) : Cell(std::string());
  std::vector<Row> rows;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    rows.push_back({row.subject, row.kind, reason_word(run.language, doubt.reason),
                    say(run.language, doubt.words),
                    doubt.question ? say(run.language, *doubt.question) : std::string(), row.rule,
                    row.title, row.binding, row.basis, row.file, line});
  }
  return rows;
}

Columns requirement_columns(const Run& run) {
  Columns columns;
  append(run, columns,
         {{Text::table_rule_id, medium},
          {Text::table_rule, widest},
          {Text::table_kind, medium},
          {Text::table_binding, medium},
          {Text::table_basis, wide},
          {Text::table_address, wide},
          {Text::table_from, medium},
          {Text::table_to, medium},
          {Text::table_duty, medium}});
  append_tally_columns(run, columns);
  append(run, columns, {{Text::table_share, medium}});
  return columns;
}

std::vector<Row> requirement_rows(const Run& run, const TallyByRule& tallies) {
  std::vector<Row> rows;
  for (const ir::RuleId id : run.catalogue->order) {
    const auto found = tallies.find(id);
    rows.push_back(requirement_row(run, run.catalogue->rules.rules[id],
                                   found == tallies.end() ? Tally{} : found->second));
  }
  return rows;
}

const ir::Version* version_told(const Run& run, const ir::Rule& rule) {
  const ir::Version* in_force = ir::version_on(rule, run.as_of);
  if (in_force != nullptr || rule.versions.empty()) {
    return in_force;
  }
  return &rule.versions.back();
}

}  // namespace samsvar::report::tables
