#include "engine/report/tables/write_xlsx.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/tables/xlsx_book.h"

#include <string>
#include <utility>
#include <vector>

namespace samsvar::report::tables {

namespace {

using messages::field;
using messages::Message;
using messages::say;
using messages::Text;

class XlsxWriter final : public Writer {
 public:
  XlsxWriter(std::ostream& out, diagnostics::Diagnostics& lost) : out_(&out), lost_(&lost) {}

  void begin(const Run& run) override {
    run_ = run;
    book_ = std::make_unique<XlsxBook>(run.language, say(run.language, Text::exchange_title),
                                       run.as_of);
    overview_ = add_sheet(Text::table_sheet_overview, overview_columns(run));
    if (!run.summary) {
      findings_ = add_sheet(Text::table_sheet_findings, finding_columns(run));
      unclear_ = add_sheet(Text::table_sheet_unclear, unclear_columns(run));
    }
  }

  void subject(const SubjectReport& report) override {
    const relations::Subject& subject = *report.subject;
    if (!is_shown(run_, subject)) {
      return;
    }
    const Tally tally = tally_of(run_, report);
    apart_ += tally.apart;
    book_->add_row(overview_, overview_row_of(run_, subject, tally));
    if (is_counted(subject)) {
      sum_.add(tally);
      for (const evaluation::Finding& finding : report.findings) {
        by_rule_[finding.rule].add(run_, finding);
      }
    }
    if (!run_.summary) {
      add_findings(report);
    }
  }

  void end(const Ending& ending) override {
    add_all(Text::table_sheet_requirements, requirement_columns(run_),
            requirement_rows(run_, by_rule_));
    add_all(Text::table_sheet_problems, problem_columns(run_), problem_rows(run_, ending));
    add_all(Text::table_sheet_about, about_columns(run_), about_rows(run_, sum_));
    book_->write(*out_);
    tell_what_is_lost();
  }

 private:
  [[nodiscard]] XlsxBook::Sheet add_sheet(Text name, Columns columns) {
    return book_->add_sheet(say(run_.language, name), std::move(columns));
  }

  void add_all(Text name, Columns columns, const std::vector<Row>& rows) {
    const XlsxBook::Sheet sheet = add_sheet(name, std::move(columns));
    for (const Row& row : rows) {
      book_->add_row(sheet, row);
    }
  }

  void add_findings(const SubjectReport& report) {
    for (const evaluation::Finding& finding : report.findings) {
      if (!is_within_remit(run_, finding)) {
        continue;
      }
      book_->add_row(findings_, finding_cells(finding_row(run_, *report.subject, finding)));
      if (finding.status == evaluation::Status::Unclear) {
        for (const Row& row : unclear_rows(run_, *report.subject, finding)) {
          book_->add_row(unclear_, row);
        }
      }
    }
  }

  void tell_what_is_lost() {
    std::vector<Message> what;
    if (!run_.summary) {
      what.push_back({Text::exchange_lost_why, {}});
    }
    if (apart_ > 0 && !run_.summary) {
      what.push_back(
          {Text::exchange_lost_apart, {field("count", static_cast<std::int64_t>(apart_))}});
    }
    if (book_->cut_texts() > 0) {
      what.push_back({Text::exchange_lost_cut,
                      {field("count", static_cast<std::int64_t>(book_->cut_texts()))}});
    }
    if (!what.empty()) {
      lost_->add({.code = diagnostics::Code::I214,
                  .fields = {field("format", "xlsx"), field("what", std::move(what))}});
    }
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  Run run_;
  std::unique_ptr<XlsxBook> book_;
  XlsxBook::Sheet overview_ = 0;
  XlsxBook::Sheet findings_ = 0;
  XlsxBook::Sheet unclear_ = 0;
  Tally sum_;
  TallyByRule by_rule_;
  std::uint64_t apart_ = 0;
};

}  // namespace

std::unique_ptr<Writer> xlsx_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<XlsxWriter>(out, lost);
}

}  // namespace samsvar::report::tables
