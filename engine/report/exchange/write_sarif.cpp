#include "engine/report/exchange/write_sarif.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/exchange/sarif_parts.h"
#include "engine/report/exchange/uri.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"
#include "engine/support/check.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::field;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_of_problem(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::Error:
      return "error";
    case diagnostics::Severity::Warning:
      return "warning";
    case diagnostics::Severity::Note:
      return "note";
  }
  CHECK(false, "every severity has a level");
}

bool is_result(const Run& run, const Finding& finding) {
  const bool is_open = finding.status == Status::Due || finding.status == Status::Unclear;
  return is_shown_as_gap(run, finding) || (is_open && is_within_remit(run, finding));
}

void write_tally(JsonStream& json, const Run& run, const tables::Tally& tally) {
  json.begin_object();
  for (const Status status : statuses_by_weight) {
    json.key(status_code(status)).number(static_cast<std::int64_t>(tally.counts.of(status)));
  }
  if (run.reader == Reader::Supervisor) {
    json.key("outside_supervision").number(static_cast<std::int64_t>(tally.apart));
  }
  json.end_object();
}

class SarifWriter final : public Writer {
 public:
  SarifWriter(std::ostream& out, diagnostics::Diagnostics& lost)
      : out_(&out), lost_(&lost), json_(out) {}

  void begin(const Run& run) override {
    run_ = run;
    json_.begin_object();
    json_.key("$schema").string(schema);
    json_.key("version").string("2.1.0");
    json_.key("runs").begin_array();
    json_.begin_object();
    write_tool();
    json_.key("language").string(messages::code(run.language));
    json_.key("columnKind").string("unicodeCodePoints");
    json_.key("results").begin_array();
  }

  void subject(const SubjectReport& report) override {
    const relations::Subject& subject = *report.subject;
    if (!is_shown(run_, subject)) {
      return;
    }
    for (const Finding& finding : report.findings) {
      if (is_result(run_, finding)) {
        write_sarif_result(sarif(), subject, finding, rule_indices_.at(finding.rule));
      }
    }
    const tables::Tally tally = tables::tally_of(run_, report);
    if (is_counted(subject)) {
      sum_.add(tally);
    }
    subjects_.push_back({subject.id, run_.world->vocabulary->subject_kinds[subject.kind].code,
                         subject.title, is_counted(subject), tally});
  }

  void end(const Ending& ending) override {
    json_.end_array();
    write_invocation(ending);
    write_artifacts();
    write_properties(ending);
    json_.end_object();
    json_.end_array();
    json_.end_object();
    CHECK(json_.is_complete(), "the report is one whole value");
    *out_ << '\n';
    if (run_.summary) {
      lost_->add({.code = diagnostics::Code::I215, .fields = {field("format", "sarif")}});
    }
  }

 private:
  /// What is told of a subject beside its results.
  struct SubjectLine {
    std::string id;
    std::string kind;
    std::string title;
    bool counted;
    tables::Tally tally;
  };

  [[nodiscard]] Sarif sarif() { return {.json = json_, .run = run_, .files = files_}; }

  void write_tool() {
    json_.key("tool").begin_object();
    json_.key("driver").begin_object();
    json_.key("name").string("Samsvar");
    json_.key("version").string(run_.version);
    json_.key("language").string(messages::code(run_.language));
    json_.key("rules").begin_array();
    for (const ir::RuleId rule : run_.catalogue->order) {
      rule_indices_.emplace(rule, static_cast<std::int64_t>(rule_indices_.size()));
      write_sarif_rule(sarif(), run_.catalogue->rules.rules[rule]);
    }
    json_.end_array();
    json_.end_object();
    json_.end_object();
  }

  void write_notification(const diagnostics::Diagnostic& problem) {
    const std::string help = problem_help(run_.language, problem);
    json_.begin_object();
    json_.key("descriptor").begin_object();
    json_.key("id").string(diagnostics::name(problem.code));
    json_.end_object();
    json_.key("level").string(level_of_problem(diagnostics::severity(problem.code)));
    write_sarif_message(json_.key("message"), problem_message(run_.language, problem) +
                                                  (help.empty() ? "" : ". " + help));
    if (problem.range || !problem.subject.empty()) {
      json_.key("locations").begin_array();
      json_.begin_object();
      write_place_of(problem);
      json_.end_object();
      json_.end_array();
    }
    json_.end_object();
  }

  void write_place_of(const diagnostics::Diagnostic& problem) {
    if (problem.range) {
      write_sarif_place(sarif(), *problem.range);
      return;
    }
    json_.key("physicalLocation").begin_object();
    json_.key("artifactLocation").begin_object();
    json_.key("uri").string(uri_of_path(problem.subject));
    json_.end_object();
    json_.end_object();
  }

  void write_invocation(const Ending& ending) {
    bool is_successful = true;
    for (const diagnostics::Diagnostic& problem : ending.problems) {
      is_successful =
          is_successful && diagnostics::severity(problem.code) != diagnostics::Severity::Error;
    }
    json_.key("invocations").begin_array();
    json_.begin_object();
    json_.key("executionSuccessful").boolean(is_successful);
    json_.key("toolExecutionNotifications").begin_array();
    for (const diagnostics::Diagnostic* problem : in_order(*run_.sources, ending.problems)) {
      write_notification(*problem);
    }
    json_.end_array();
    json_.end_object();
    json_.end_array();
  }

  void write_artifacts() {
    json_.key("artifacts").begin_array();
    for (const source::FileId file : files_.in_order()) {
      json_.begin_object();
      json_.key("location").begin_object();
      json_.key("uri").string(uri_of_path((*run_.sources)[file].name()));
      json_.end_object();
      json_.key("encoding").string("UTF-8");
      json_.end_object();
    }
    json_.end_array();
  }

  void write_subject_lines() {
    json_.key("subjects").begin_array();
    for (const SubjectLine& line : subjects_) {
      json_.begin_object();
      json_.key("id").string(line.id);
      json_.key("kind").string(line.kind);
      json_.key("title").string(line.title);
      json_.key("counted").boolean(line.counted);
      write_tally(json_.key("counts"), run_, line.tally);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_properties(const Ending& ending) {
    json_.key("properties").begin_object();
    json_.key("as_of").string(values::to_text(run_.as_of));
    json_.key("reader").string(reader_code(run_.reader));
    json_.key("rules_sha256").string(run_.rules_sha256);
    json_.key("register").boolean(!ending.without_register);
    write_tally(json_.key("counts"), run_, sum_);
    write_subject_lines();
    json_.key("unused").begin_array();
    for (const relations::UnusedDocument& unused : ending.unused) {
      json_.begin_object();
      json_.key("document").string(run_.world->documents[unused.document].id);
      json_.key("uri").string(uri_of_path(run_.world->file_name(unused.document)));
      json_.key("why").string(unused_code(unused.why));
      json_.end_object();
    }
    json_.end_array();
    json_.end_object();
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  JsonStream json_;
  Run run_;
  SarifFiles files_;
  std::map<ir::RuleId, std::int64_t> rule_indices_;
  std::vector<SubjectLine> subjects_;
  tables::Tally sum_;
};

}  // namespace

std::unique_ptr<Writer> sarif_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<SarifWriter>(out, lost);
}

}  // namespace samsvar::report::exchange
