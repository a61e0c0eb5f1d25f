#include "engine/report/tables/write_csv.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/support/overload.h"
#include "engine/support/text.h"

#include <string>
#include <string_view>
#include <utility>

namespace samsvar::report::tables {

namespace {

using messages::field;
using messages::Message;
using messages::say;
using messages::Text;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Not a formula, whichever spreadsheet opens it; some pass over spaces before one.
std::string harmless(std::string text) {
  constexpr std::string_view begins_formula = "=+-@\t\r\n";
  const std::size_t first = text.find_first_not_of(' ');
  if (first != std::string::npos && begins_formula.find(text[first]) != std::string_view::npos) {
    text.insert(text.begin(), '\'');
  }
  return text;
}

std::string quoted_cell(std::string_view text) {
  const std::string safe = harmless(support::to_valid_utf8(text));
  if (safe.find_first_of("\";\r\n") == std::string::npos) {
    return safe;
  }
  std::string quoted = "\"";
  for (const char character : safe) {
    quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
  }
  return quoted + '"';
}

std::string share_text(messages::Language language, const Share& share) {
  if (share.whole == 0) {
    return say(language, Text::table_no_share);
  }
  const std::uint64_t per_mille = share.per_mille();
  std::string number = std::to_string(per_mille / 10) + ',' + std::to_string(per_mille % 10);
  return say(language, {Text::table_percent, {field("number", std::move(number))}});
}

std::string cell_text(messages::Language language, const Cell& cell) {
  return std::visit(Overload{
                        [](const std::string& text) { return quoted_cell(text); },
                        [](std::int64_t number) { return std::to_string(number); },
                        [](values::Date date) { return values::to_text(date); },
                        [language](const Share& share) { return share_text(language, share); },
                    },
                    cell);
}

class CsvWriter final : public Writer {
 public:
  CsvWriter(std::ostream& out, diagnostics::Diagnostics& lost) : out_(&out), lost_(&lost) {}

  void begin(const Run& run) override {
    run_ = run;
    *out_ << byte_order_mark;
    Row headings;
    for (const Column& column : run.summary ? overview_columns(run) : finding_columns(run)) {
      headings.emplace_back(column.heading);
    }
    write(headings);
  }

  void subject(const SubjectReport& report) override {
    if (!is_shown(run_, *report.subject)) {
      return;
    }
    const Tally tally = tally_of(run_, report);
    apart_ += tally.apart;
    if (run_.summary) {
      write(overview_row_of(run_, *report.subject, tally));
      return;
    }
    for (const evaluation::Finding& finding : report.findings) {
      if (is_within_remit(run_, finding)) {
        write(finding_cells(finding_row(run_, *report.subject, finding)));
      }
    }
  }

  void end(const Ending& ending) override {
    if (run_.summary) {
      // Rows of another kind would be summed with the counts.
      for (const diagnostics::Diagnostic& problem : ending.problems) {
        lost_->add(problem);
      }
      return;
    }
    for (const FindingRow& row : problems_as_findings(run_, ending)) {
      write(finding_cells(row));
    }
    std::vector<Message> what = {{Text::exchange_lost_why, {}}};
    if (apart_ > 0) {
      what.push_back(
          {Text::exchange_lost_apart, {field("count", static_cast<std::int64_t>(apart_))}});
    }
    lost_->add({.code = diagnostics::Code::I214,
                .fields = {field("format", "csv"), field("what", std::move(what))}});
  }

 private:
  void write(const Row& row) { *out_ << csv_line(run_.language, row); }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  Run run_;
  std::uint64_t apart_ = 0;
};

}  // namespace

std::unique_ptr<Writer> csv_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<CsvWriter>(out, lost);
}

std::string csv_line(messages::Language language, const Row& row) {
  std::string line;
  for (const Cell& cell : row) {
    line += (&cell == &row.front() ? "" : ";") + cell_text(language, cell);
  }
  return line + "\r\n";
}

}  // namespace samsvar::report::tables
