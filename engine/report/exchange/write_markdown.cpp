#include "engine/report/exchange/write_markdown.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/exchange/markdown_subject.h"
#include "engine/report/exchange/markdown_text.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/words.h"
#include "engine/support/overload.h"

#include <sstream>
#include <string>

namespace samsvar::report::exchange {

namespace {

using messages::field;
using messages::say;
using messages::Text;

std::string share_in_markdown(const Run& run, const tables::Share& share) {
  if (share.whole == 0) {
    return say(run.language, Text::table_no_share);
  }
  return say(run.language, {Text::exchange_share,
                            {field("part", static_cast<std::int64_t>(share.part)),
                             field("whole", static_cast<std::int64_t>(share.whole)),
                             field("percent", static_cast<std::int64_t>(share.per_mille() / 10))}});
}

std::string cell_in_markdown(const Run& run, const tables::Cell& cell) {
  return std::visit(
      Overload{
          [](const std::string& text) { return markdown_escaped(text); },
          [](std::int64_t number) { return std::to_string(number); },
          [&run](values::Date date) { return date_words(run.language, date); },
          [&run](const tables::Share& share) { return share_in_markdown(run, share); },
      },
      cell);
}

class MarkdownWriter final : public Writer {
 public:
  MarkdownWriter(std::ostream& out, diagnostics::Diagnostics& lost) : out_(&out), lost_(&lost) {}

  void begin(const Run& run) override {
    run_ = run;
    *out_ << "# " << say(run.language, Text::exchange_title) << "\n\n";
    for (const tables::Row& row : tables::run_rows(run)) {
      *out_ << "- **" << cell_in_markdown(run, row[0]) << ":** " << cell_in_markdown(run, row[1])
            << "\n";
    }
    *out_ << "\n" << say(run.language, Text::exchange_caution) << "\n";
    write_overview_head();
  }

  void subject(const SubjectReport& report) override {
    if (!is_shown(run_, *report.subject)) {
      return;
    }
    const tables::Tally tally = tables::tally_of(run_, report);
    const tables::Row row = tables::overview_row_of(run_, *report.subject, tally);
    for (std::size_t index = 0; index < shown_columns_; ++index) {
      *out_ << "| " << cell_in_markdown(run_, row[index]) << " ";
    }
    *out_ << "|\n";
    if (!run_.summary) {
      write_markdown_subject(details_, run_, report);
    }
  }

  void end(const Ending& ending) override {
    if (ending.subjects == 0) {
      *out_ << "\n" << say(run_.language, Text::report_nothing_assessed) << "\n";
    }
    *out_ << details_.str();
    write_problems(ending);
    if (!run_.summary) {
      lost_->add({.code = diagnostics::Code::I214,
                  .fields = {field("format", "markdown"),
                             field("what", messages::Message{Text::exchange_lost_why, {}})}});
    }
  }

 private:
  void write_overview_head() {
    const tables::Columns columns = tables::overview_columns(run_);
    // The files and the id have their place with each subject.
    shown_columns_ = columns.size() - 2;
    *out_ << "\n## " << say(run_.language, Text::table_sheet_overview) << "\n\n";
    std::string line;
    for (std::size_t index = 0; index < shown_columns_; ++index) {
      *out_ << "| " << columns[index].heading << " ";
      line += index < 2 ? "| --- " : "| ---: ";
    }
    *out_ << "|\n" << line << "|\n";
  }

  void write_problems(const Ending& ending) {
    const auto rows = tables::problems_as_findings(run_, ending);
    if (rows.empty()) {
      return;
    }
    *out_ << "\n## " << say(run_.language, Text::report_problems) << "\n\n";
    for (const tables::FindingRow& row : rows) {
      *out_ << "- **" << row.status << "** " << row.kind;
      for (const std::string& part : {row.rule, place_of(row), row.sentence, row.proposal}) {
        *out_ << (part.empty() ? "" : " · ") << markdown_escaped(part);
      }
      *out_ << "\n";
    }
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  Run run_;
  std::size_t shown_columns_ = 0;
  // The table of counts comes first, so what is said of each subject waits, as text.
  std::ostringstream details_;
};

}  // namespace

std::unique_ptr<Writer> markdown_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<MarkdownWriter>(out, lost);
}

}  // namespace samsvar::report::exchange
