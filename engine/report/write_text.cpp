#include "engine/report/write_text.h"

#include "engine/messages/texts.h"
#include "engine/report/layout.h"
#include "engine/report/selection.h"
#include "engine/report/text_overview.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"

#include <sstream>
#include <string>
#include <vector>

namespace samsvar::report {

namespace {

using messages::field;
using messages::say;
using messages::Text;

class TextWriter final : public Writer {
 public:
  explicit TextWriter(std::ostream& out) : out_(&out) {}

  void begin(const Run& run) override {
    run_ = run;
    const std::string line =
        say(run.language,
            {Text::report_run,
             {field("version", run.version),
              field("rules", static_cast<std::int64_t>(run.catalogue->rules.rules.size())),
              field("date", date_words(run.language, run.as_of)),
              field("reader", reader_words(run.language, run.reader))}});
    *out_ << toned(run.colour, Tone::Quiet, clean(line)) << '\n';
  }

  void subject(const SubjectReport& report) override {
    if (!is_shown(run_, *report.subject)) {
      return;
    }
    totals_.add(run_, report);
    gravest_.add(run_, report);
    if (run_.summary) {
      write_as_row(overview_row(run_, report));
    } else if (run_.verbose) {
      *out_ << '\n';
      write_subject(*out_, run_, report);
    } else {
      keep_or_write(report);
    }
  }

  void end(const Ending& ending) override {
    for (const std::string& text : in_full_) {
      *out_ << '\n' << text;
    }
    const bool has_lines = !run_.summary && !run_.verbose && totals_.subjects > subjects_in_full;
    if (has_lines) {
      write_kept_rows();
      folded_.write(*out_, run_);
      gravest_.write(*out_, run_);
    }
    write_problems(ending, has_lines);
    write_summary(*out_, run_, totals_, ending);
    if (has_lines) {
      *out_ << '\n';
      for (const std::string& line : wrap(say(run_.language, Text::report_see_more), line_width)) {
        *out_ << toned(run_.colour, Tone::Quiet, line) << '\n';
      }
    }
  }

 private:
  struct KeptRow {
    ir::SubjectKindId kind;
    OverviewRow row;
  };

  void write_as_row(const OverviewRow& row) {
    if (!has_column_names_) {
      *out_ << '\n';
      write_column_names(*out_, run_);
      has_column_names_ = true;
    }
    write_row(*out_, run_, row);
  }

  void write_or_fold(const KeptRow& kept) {
    if (kept.row.asks_for_action()) {
      write_as_row(kept.row);
    } else {
      folded_.add(kept.kind, kept.row);
    }
  }

  void write_kept_rows() {
    for (const KeptRow& kept : kept_rows_) {
      write_as_row(kept.row);
    }
  }

  /// How many subjects there are is known only at the end, so the first are kept as they may come
  /// to be told: a few in full, some more as rows.
  void keep_or_write(const SubjectReport& report) {
    if (totals_.subjects <= subjects_in_full) {
      std::ostringstream full;
      write_subject(full, run_, report);
      in_full_.push_back(full.str());
    } else {
      in_full_.clear();
    }
    const KeptRow row{report.subject->kind, overview_row(run_, report)};
    if (totals_.subjects <= subjects_in_lines) {
      kept_rows_.push_back(row);
      return;
    }
    for (const KeptRow& kept : kept_rows_) {
      write_or_fold(kept);
    }
    kept_rows_.clear();
    write_or_fold(row);
  }

  /// Mere notes are counted where subjects get a line each.
  void write_problems(const Ending& ending, bool count_notes) {
    std::vector<diagnostics::Diagnostic> told = ending.problems;
    if (count_notes) {
      std::erase_if(told, [](const diagnostics::Diagnostic& problem) {
        return diagnostics::severity(problem.code) == diagnostics::Severity::Note;
      });
    }
    if (!told.empty()) {
      *out_ << '\n'
            << toned(run_.colour, Tone::Strong, say(run_.language, Text::report_problems))
            << "\n\n";
      write_diagnostics(*out_, *run_.sources, run_.language, run_.colour, told);
    }
    if (told.size() < ending.problems.size()) {
      const auto count = static_cast<std::int64_t>(ending.problems.size() - told.size());
      *out_ << '\n'
            << toned(run_.colour, Tone::Quiet,
                     say(run_.language, {Text::report_notes_counted, {field("count", count)}}))
            << '\n';
    }
  }

  std::ostream* out_;
  Run run_;
  Totals totals_;
  Gravest gravest_;
  std::vector<std::string> in_full_;
  std::vector<KeptRow> kept_rows_;
  FoldedRows folded_;
  bool has_column_names_ = false;
};

}  // namespace

std::unique_ptr<Writer> text_writer(std::ostream& out) {
  return std::make_unique<TextWriter>(out);
}

}  // namespace samsvar::report
