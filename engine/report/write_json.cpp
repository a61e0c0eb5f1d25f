#include "engine/report/write_json.h"

#include "engine/report/json_finding.h"
#include "engine/report/json_stream.h"
#include "engine/report/selection.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"

namespace samsvar::report {

namespace {

// Raised when a reader of the old form could misread the new one; never for added fields alone.
constexpr std::int64_t format_version = 1;

bool is_template(const Run& run, const relations::Subject& subject) {
  return subject.agreement &&
         run.world->documents[*subject.agreement].status == agreement::Status::Template;
}

void write_counts(JsonStream& json, const Counts& counts) {
  json.begin_object();
  for (std::size_t index = 0; index < counts.by_status.size(); ++index) {
    json.key(status_code(static_cast<evaluation::Status>(index)))
        .number(static_cast<std::int64_t>(counts.by_status[index]));
  }
  json.end_object();
}

class JsonWriter final : public Writer {
 public:
  explicit JsonWriter(std::ostream& out) : out_(&out), json_(out) {}

  void begin(const Run& run) override {
    run_ = run;
    json_.begin_object();
    json_.key("format").number(format_version);
    json_.key("samsvar").begin_object();
    json_.key("version").string(run.version);
    json_.key("rules").begin_object();
    json_.key("count").number(static_cast<std::int64_t>(run.catalogue->rules.rules.size()));
    json_.key("sha256").string(run.rules_sha256);
    json_.end_object();
    json_.end_object();
    json_.key("as_of").string(values::to_text(run.as_of));
    json_.key("language").string(messages::code(run.language));
    json_.key("reader").string(reader_code(run.reader));
    json_.key("subjects").begin_array();
  }

  void subject(const SubjectReport& report) override {
    const relations::Subject& subject = *report.subject;
    if (!is_shown(run_, subject)) {
      return;
    }
    json_.begin_object();
    json_.key("id").string(subject.id);
    json_.key("kind").string(run_.world->vocabulary->subject_kinds[subject.kind].code);
    json_.key("title").string(subject.title);
    json_.key("files").strings(file_names(run_, subject));
    json_.key("draft").boolean(subject.draft.has_value());
    json_.key("template").boolean(is_template(run_, subject));
    write_findings(report);
    json_.end_object();
  }

  void end(const Ending& ending) override {
    json_.end_array();
    json_.key("problems").begin_array();
    for (const diagnostics::Diagnostic* problem : in_order(*run_.sources, ending.problems)) {
      write_problem(json_, *run_.sources, run_.language, *problem);
    }
    json_.end_array();
    write_unused(ending);
    json_.key("register").boolean(!ending.without_register);
    write_counts(json_.key("counts"), ending.counts);
    json_.end_object();
    CHECK(json_.is_complete(), "the report is one whole value");
    *out_ << '\n';
  }

 private:
  void write_unused(const Ending& ending) {
    json_.key("unused").begin_array();
    for (const relations::UnusedDocument& unused : ending.unused) {
      json_.begin_object();
      json_.key("document").string(run_.world->documents[unused.document].id);
      json_.key("file").string(run_.world->file_name(unused.document));
      json_.key("why").string(unused_code(unused.why));
      json_.end_object();
    }
    json_.end_array();
  }

  void write_findings(const SubjectReport& report) {
    Counts counts;
    json_.key("findings").begin_array();
    for (const evaluation::Finding& finding : report.findings) {
      counts.add(finding);
      if (!run_.summary) {
        write_finding(json_, run_, *report.subject, finding);
      }
    }
    json_.end_array();
    write_counts(json_.key("counts"), counts);
  }

  std::ostream* out_;
  JsonStream json_;
  Run run_;
};

}  // namespace

std::unique_ptr<Writer> json_writer(std::ostream& out) {
  return std::make_unique<JsonWriter>(out);
}

}  // namespace samsvar::report
