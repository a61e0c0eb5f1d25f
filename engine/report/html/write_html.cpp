#include "engine/report/html/write_html.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/closing.h"
#include "engine/report/html/overview.h"
#include "engine/report/html/page.h"
#include "engine/report/html/run_header.h"
#include "engine/report/html/slug.h"
#include "engine/report/html/subject_section.h"
#include "engine/report/selection.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;

class HtmlWriter final : public Writer {
 public:
  HtmlWriter(std::ostream& out, std::size_t most_bytes) : out_(out), most_bytes_(most_bytes) {}

  void begin(const Run& run) override { run_ = run; }

  void subject(const SubjectReport& report) override {
    if (!is_shown(run_, *report.subject)) {
      return;
    }
    totals_.add(run_, report);
    Entry entry{.anchor = anchor_of(*report.subject),
                .kind = report.subject->kind,
                .row = overview_row(run_, report)};
    entry.in_full = !run_.summary && bytes_ < most_bytes_;
    if (entry.in_full) {
      std::ostringstream section;
      Markup markup(section);
      write_subject_section({markup, run_, *report.subject, entry.anchor}, report, drawn_);
      sections_.push_back(section.str());
      bytes_ += sections_.back().size();
    }
    left_out_ += entry.in_full ? 0 : 1;
    entries_.push_back(std::move(entry));
  }

  void end(const Ending& ending) override {
    const std::string title = page_title(run_, entries_);
    Markup page(out_);
    write_page(page, {.language = run_.language,
                      .title = say(run_.language, {Text::html_page_title, {field("title", title)}}),
                      .header = [&](Markup& markup) { write_run_header(markup, run_, title); },
                      .main = [&](Markup& markup) { write_main(markup, ending); },
                      .footer = [&](Markup& markup) { write_footer(markup, run_); }});
  }

 private:
  /// Ids are unique within a kind unless two documents claim the same one, which is reported.
  std::string anchor_of(const relations::Subject& subject) {
    const std::string anchor = subject_anchor(run_, subject);
    std::string unique = anchor;
    for (int number = 2; !anchors_.insert(unique).second; ++number) {
      unique = anchor + ".." + std::to_string(number);
    }
    return unique;
  }

  void write_main(Markup& markup, const Ending& ending) const {
    write_summary_section(markup, run_, totals_, ending);
    write_contents(markup, run_, entries_);
    if (left_out_ > 0 && !run_.summary) {
      markup.element("p",
                     say(run_.language, {Text::html_left_out,
                                         {field("count", static_cast<std::int64_t>(left_out_))}}),
                     {{"class", "notice"}});
    }
    for (const std::string& section : sections_) {
      markup.fragment(section);
    }
    write_problems_section(markup, run_, ending);
    write_unused_section(markup, run_, ending);
  }

  std::ostream& out_;
  std::size_t most_bytes_;
  Run run_;
  Totals totals_;
  std::vector<Entry> entries_;
  std::vector<std::string> sections_;
  std::size_t bytes_ = 0;
  std::size_t left_out_ = 0;
  DrawnBefore drawn_;
  std::set<std::string> anchors_;
};

}  // namespace

std::unique_ptr<Writer> html_writer(std::ostream& out, std::size_t most_bytes) {
  return std::make_unique<HtmlWriter>(out, most_bytes);
}

}  // namespace samsvar::report::html
