#include "engine/report/exchange/write_junit.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/exchange/xml_text.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;
using tables::FindingRow;

/// One suite while it is put together: its totals stand before its tests.
struct Suite {
  std::string name;
  std::vector<Particular> properties;
  std::ostringstream tests;
  std::string output;
  std::size_t count = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
  std::size_t skipped = 0;

  void add_property(std::string name_of_it, std::string value) {
    properties.push_back({std::move(name_of_it), std::move(value)});
  }
};

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_attribute(value) + "\"";
}

std::string labelled_line(const Run& run, const Particular& particular) {
  return say(run.language, {Text::exchange_labelled,
                            {field("label", particular.label), field("text", particular.text)}}) +
         "\n";
}

std::string body_of(const Run& run, const FindingRow& row) {
  std::string body = row.sentence + "\n";
  for (const Particular& particular : particulars_of(run, row)) {
    body += labelled_line(run, particular);
  }
  return body + row.insertion;
}

class JunitWriter final : public Writer {
 public:
  JunitWriter(std::ostream& out, diagnostics::Diagnostics& lost) : out_(&out), lost_(&lost) {}

  void begin(const Run& run) override {
    run_ = run;
    *out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  }

  void subject(const SubjectReport& report) override {
    if (!is_shown(run_, *report.subject)) {
      return;
    }
    Suite suite;
    add_properties(report, suite);
    for (const Finding& finding : report.findings) {
      if (is_within_remit(run_, finding)) {
        add_finding(*report.subject, finding, suite);
      }
    }
    write(suite);
  }

  void end(const Ending& ending) override {
    Suite suite;
    suite.name = say(run_.language, Text::report_problems);
    for (const diagnostics::Diagnostic* problem : in_order(*run_.sources, ending.problems)) {
      if (diagnostics::severity(problem->code) == diagnostics::Severity::Error) {
        add_error(tables::problem_as_finding(run_, *problem), suite);
      }
    }
    // Warnings, notes and documents that were not used fail no test, but are told.
    for (const FindingRow& row : tables::problems_as_findings(run_, ending)) {
      suite.output += problem_line(row) + "\n";
    }
    if (!suite.output.empty()) {
      write(suite);
    }
    *out_ << "</testsuites>\n";
    tell_what_is_lost();
  }

 private:
  void add_properties(const SubjectReport& report, Suite& suite) const {
    const relations::Subject& subject = *report.subject;
    const tables::Tally tally = tables::tally_of(run_, report);
    const auto kind = run_.world->vocabulary->subject_kinds[subject.kind].code;
    suite.name = marked_title(run_, subject);
    suite.add_property("subject", subject.id);
    suite.add_property("kind", kind);
    suite.add_property("files", tables::joined(file_names(run_, subject)));
    suite.add_property("counted", is_counted(subject) ? "true" : "false");
    suite.add_property("as_of", values::to_text(run_.as_of));
    suite.add_property("reader", std::string(reader_code(run_.reader)));
    suite.add_property("rules_sha256", run_.rules_sha256);
    for (const Status status : statuses_by_weight) {
      suite.add_property(std::string(status_code(status)), std::to_string(tally.counts.of(status)));
    }
    if (run_.reader == Reader::Supervisor) {
      suite.add_property("outside_supervision", std::to_string(tally.apart));
    }
  }

  void add_finding(const relations::Subject& subject, const Finding& finding, Suite& suite) const {
    const FindingRow row = tables::finding_row(run_, subject, finding);
    if (finding.status == Status::Due || finding.status == Status::NotApplicable) {
      suite.output += row.status + ": " + body_of(run_, row) + "\n";
    }
    if (finding.status == Status::NotApplicable) {
      return;
    }
    open_test(row.subject_id,
              say(run_.language,
                  {Text::exchange_test_name, {field("rule", row.rule), field("title", row.title)}}),
              suite);
    if (is_shown_as_gap(run_, finding)) {
      ++suite.failures;
      suite.tests << ">\n      <failure" << attribute("type", severity_code(finding.severity))
                  << attribute("message", row.sentence) << ">" << xml_content(body_of(run_, row))
                  << "</failure>\n    </testcase>\n";
    } else if (finding.status == Status::Unclear) {
      ++suite.skipped;
      suite.tests << ">\n      <skipped" << attribute("message", row.sentence) << ">"
                  << xml_content(body_of(run_, row)) << "</skipped>\n    </testcase>\n";
    } else {
      suite.tests << "/>\n";
    }
  }

  static void open_test(const std::string& group, const std::string& name, Suite& suite) {
    ++suite.count;
    suite.tests << "    <testcase" << attribute("classname", group) << attribute("name", name)
                << " time=\"0\"";
  }

  [[nodiscard]] static std::string problem_line(const FindingRow& row) {
    std::string line = row.kind + ": " + row.status;
    for (const std::string& part : {row.rule, place_of(row), row.sentence, row.proposal}) {
      line += part.empty() ? "" : " · " + part;
    }
    return line;
  }

  static void add_error(const FindingRow& row, Suite& suite) {
    ++suite.errors;
    open_test(row.file.empty() ? "samsvar" : row.file, row.rule + " " + place_of(row), suite);
    suite.tests << ">\n      <error" << attribute("type", row.rule)
                << attribute("message", row.sentence) << ">" << xml_content(row.proposal)
                << "</error>\n    </testcase>\n";
  }

  void write(const Suite& suite) {
    *out_ << "  <testsuite" << attribute("name", suite.name) << " package=\"samsvar\" id=\""
          << suites_++ << "\"" << attribute("timestamp", values::to_text(run_.as_of) + "T00:00:00")
          << " hostname=\"localhost\" tests=\"" << suite.count << "\" failures=\"" << suite.failures
          << "\" errors=\"" << suite.errors << "\" skipped=\"" << suite.skipped
          << "\" time=\"0\">\n    <properties>\n";
    for (const Particular& property : suite.properties) {
      *out_ << "      <property" << attribute("name", property.label)
            << attribute("value", property.text) << "/>\n";
    }
    *out_ << "    </properties>\n"
          << suite.tests.str() << "    <system-out>" << xml_content(suite.output)
          << "</system-out>\n    <system-err></system-err>\n  </testsuite>\n";
  }

  void tell_what_is_lost() {
    lost_->add({.code = diagnostics::Code::I214,
                .fields = {field("format", "junit"),
                           field("what", messages::Message{Text::exchange_lost_why, {}})}});
    if (run_.summary) {
      lost_->add({.code = diagnostics::Code::I215, .fields = {field("format", "junit")}});
    }
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  Run run_;
  int suites_ = 0;
};

}  // namespace

std::unique_ptr<Writer> junit_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<JunitWriter>(out, lost);
}

}  // namespace samsvar::report::exchange
