#include "engine/report/exchange/write_oscal.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/exchange/markdown_text.h"
#include "engine/report/exchange/oscal_parts.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/exchange/uri.h"
#include "engine/report/exchange/uuid.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <map>
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

void add_tally(const Run& run, const tables::Tally& tally, OscalProperties& properties) {
  for (const Status status : statuses_by_weight) {
    properties.add(status_code(status), tally.counts.of(status));
  }
  if (run.reader == Reader::Supervisor) {
    properties.add("outside_supervision", tally.apart);
  }
}

/// The whole run by name: what was read, by what rules, for whom.
std::string name_of_run(const Run& run) {
  std::string name = "run/" + run.version + "/" + run.rules_sha256 + "/" +
                     values::to_text(run.as_of) + "/" + std::string(reader_code(run.reader)) + "/" +
                     std::string(messages::code(run.language));
  for (const InputFile& input : run.inputs) {
    name += "/" + input.name + "/" + input.sha256;
  }
  return name;
}

class OscalWriter final : public Writer {
 public:
  OscalWriter(std::ostream& out, diagnostics::Diagnostics& lost)
      : out_(&out), lost_(&lost), json_(out) {}

  void begin(const Run& run) override {
    run_ = run;
    json_.begin_object();
    json_.key("assessment-results").begin_object();
    json_.key("uuid").string(uuid_of(name_of_run(run_)));
    write_metadata();
    json_.key("import-ap").begin_object();
    json_.key("href").string("#" + plan_id());
    json_.key("remarks").string(say(run_.language, Text::oscal_no_plan));
    json_.end_object();
    write_objectives();
    json_.key("results").begin_array();
    json_.begin_object();
    json_.key("uuid").string(uuid_of("result/" + name_of_run(run_)));
    json_.key("title").string(say(run_.language, Text::exchange_title));
    json_.key("description").string(say(run_.language, Text::oscal_description));
    json_.key("start").string(oscal_time(run_));
    json_.key("end").string(oscal_time(run_));
    write_reviewed_controls();
  }

  void subject(const SubjectReport& report) override {
    const relations::Subject& subject = *report.subject;
    if (!is_shown(run_, subject)) {
      return;
    }
    const OscalSubject named{&subject, name_of(subject)};
    for (const Finding& finding : report.findings) {
      if (is_within_remit(run_, finding) && finding.status != Status::NotApplicable) {
        open_observations();
        write_oscal_observation(oscal(), named, finding);
        conclude(named, finding);
      }
    }
    const tables::Tally tally = tables::tally_of(run_, report);
    if (is_counted(subject)) {
      sum_.add(tally);
    }
    components_.push_back({named.name, subject.id,
                           run_.world->vocabulary->subject_kinds[subject.kind].code,
                           marked_title(run_, subject), file_names(run_, subject),
                           is_counted(subject), subject.draft.has_value(), tally});
  }

  void end(const Ending& ending) override {
    if (has_observations_) {
      json_.end_array();
    }
    write_findings();
    write_components();
    write_log(ending);
    OscalProperties properties;
    add_tally(run_, sum_, properties);
    properties.write(json_);
    json_.key("remarks").string(say(run_.language, Text::exchange_caution));
    json_.end_object();
    json_.end_array();
    write_resources();
    json_.end_object();
    json_.end_object();
    CHECK(json_.is_complete(), "the report is one whole value");
    *out_ << '\n';
    tell_what_is_lost();
  }

 private:
  /// What is told of a subject beside its observations.
  struct Component {
    std::string name;
    std::string id;
    std::string kind;
    std::string title;
    std::vector<std::string> files;
    bool is_counted;
    bool is_draft;
    tables::Tally tally;
  };

  [[nodiscard]] Oscal oscal() { return {json_, run_}; }

  [[nodiscard]] std::string plan_id() const { return uuid_of("rules/" + run_.rules_sha256); }

  /// Two documents may bear one id, and a draft that of what it is to replace.
  std::string name_of(const relations::Subject& subject) {
    const std::string& kind = run_.world->vocabulary->subject_kinds[subject.kind].code;
    const std::string name = kind + "/" + subject.id + (subject.draft ? "/draft" : "");
    const int earlier = names_[name]++;
    return earlier == 0 ? name : name + "/" + std::to_string(earlier + 1);
  }

  void conclude(const OscalSubject& named, const Finding& finding) {
    if (finding.status != Status::Met && !is_shown_as_gap(run_, finding)) {
      return;
    }
    const bool is_met = finding.status == Status::Met;
    conclusions_.push_back({finding.rule, is_met, finding.severity, named.name,
                            marked_title(run_, *named.subject),
                            tables::finding_row(run_, *named.subject, finding).sentence});
  }

  void open_observations() {
    if (!has_observations_) {
      has_observations_ = true;
      json_.key("observations").begin_array();
    }
  }

  void write_metadata() {
    OscalProperties properties;
    properties.add("as_of", values::to_text(run_.as_of));
    properties.add("language", messages::code(run_.language));
    properties.add("reader", reader_code(run_.reader));
    properties.add("program", "Samsvar " + run_.version);
    properties.add("rules_sha256", run_.rules_sha256);
    properties.add("register", run_.world->register_ ? "true" : "false");
    json_.key("metadata").begin_object();
    json_.key("title").string(say(run_.language, Text::exchange_title));
    json_.key("last-modified").string(oscal_time(run_));
    json_.key("version").string(values::to_text(run_.as_of));
    json_.key("oscal-version").string("1.0.6");
    properties.write(json_);
    json_.key("remarks").string(say(run_.language, Text::exchange_caution));
    json_.end_object();
  }

  void write_objectives() {
    if (run_.catalogue->order.empty()) {
      return;
    }
    json_.key("local-definitions").begin_object();
    json_.key("objectives-and-methods").begin_array();
    for (const ir::RuleId rule : run_.catalogue->order) {
      write_oscal_rule(oscal(), run_.catalogue->rules.rules[rule]);
    }
    json_.end_array();
    json_.end_object();
  }

  void write_reviewed_controls() {
    json_.key("reviewed-controls").begin_object();
    json_.key("control-selections").begin_array();
    json_.begin_object();
    if (!run_.catalogue->order.empty()) {
      json_.key("include-controls").begin_array();
      for (const ir::RuleId rule : run_.catalogue->order) {
        json_.begin_object();
        json_.key("control-id").string(run_.catalogue->rules.rules[rule].id);
        json_.end_object();
      }
      json_.end_array();
    }
    json_.end_object();
    json_.end_array();
    json_.end_object();
  }

  void write_findings() {
    if (conclusions_.empty()) {
      return;
    }
    json_.key("findings").begin_array();
    for (const OscalConclusion& conclusion : conclusions_) {
      write_oscal_finding(oscal(), conclusion);
    }
    json_.end_array();
  }

  void write_components() {
    if (components_.empty()) {
      return;
    }
    json_.key("local-definitions").begin_object();
    json_.key("components").begin_array();
    for (const Component& component : components_) {
      write_component(component);
    }
    json_.end_array();
    json_.end_object();
  }

  void write_component(const Component& component) {
    OscalProperties properties;
    properties.add("subject", component.id);
    properties.add("counted", component.is_counted ? "true" : "false");
    add_tally(run_, component.tally, properties);
    json_.begin_object();
    json_.key("uuid").string(uuid_of("subject/" + component.name));
    json_.key("type").string(component.kind.empty() ? "subject" : component.kind);
    json_.key("title").string(markdown_escaped(component.title));
    json_.key("description").string(markdown_escaped(component.title));
    properties.write(json_);
    if (!component.files.empty()) {
      json_.key("links").begin_array();
      for (const std::string& file : component.files) {
        json_.begin_object();
        json_.key("href").string(uri_of_path(file));
        json_.key("rel").string("reference");
        json_.end_object();
      }
      json_.end_array();
    }
    json_.key("status").begin_object();
    json_.key("state").string(component.is_draft ? "under-development" : "other");
    json_.end_object();
    json_.end_object();
  }

  /// What went wrong, and documents that were not used.
  void write_log(const Ending& ending) {
    const std::vector<tables::FindingRow> rows = tables::problems_as_findings(run_, ending);
    if (rows.empty()) {
      return;
    }
    json_.key("assessment-log").begin_object();
    json_.key("entries").begin_array();
    std::int64_t number = 0;
    for (const tables::FindingRow& row : rows) {
      write_log_entry(row, ++number);
    }
    json_.end_array();
    json_.end_object();
  }

  void write_log_entry(const tables::FindingRow& row, std::int64_t number) {
    OscalProperties properties;
    properties.add("code", row.rule);
    properties.add("kind", row.status);
    properties.add("place", place_of(row));
    json_.begin_object();
    json_.key("uuid").string(uuid_of("log/" + std::to_string(number) + "/" + name_of_run(run_)));
    json_.key("title").string(markdown_escaped(row.kind + ": " + row.status));
    json_.key("description").string(markdown_escaped(row.sentence));
    json_.key("start").string(oscal_time(run_));
    properties.write(json_);
    if (!row.proposal.empty()) {
      json_.key("remarks").string(markdown_escaped(row.proposal));
    }
    json_.end_object();
  }

  /// The rules, which stand for a plan, and the files that were read.
  void write_resources() {
    json_.key("back-matter").begin_object();
    json_.key("resources").begin_array();
    OscalProperties rules;
    rules.add("rules_sha256", run_.rules_sha256);
    rules.add("rules", run_.catalogue->order.size());
    json_.begin_object();
    json_.key("uuid").string(plan_id());
    json_.key("title").string(say(run_.language, Text::exchange_rules));
    json_.key("description").string(say(run_.language, Text::oscal_no_plan));
    rules.write(json_);
    json_.end_object();
    for (const InputFile& input : run_.inputs) {
      write_resource(input);
    }
    json_.end_array();
    json_.end_object();
  }

  void write_resource(const InputFile& input) {
    json_.begin_object();
    json_.key("uuid").string(uuid_of("file/" + input.name + "/" + input.sha256));
    json_.key("title").string(markdown_escaped(input.name));
    json_.key("rlinks").begin_array();
    json_.begin_object();
    json_.key("href").string(uri_of_path(input.name));
    json_.key("hashes").begin_array();
    json_.begin_object();
    json_.key("algorithm").string("SHA-256");
    json_.key("value").string(input.sha256);
    json_.end_object();
    json_.end_array();
    json_.end_object();
    json_.end_array();
    json_.end_object();
  }

  void tell_what_is_lost() {
    for (const Text what :
         {Text::exchange_lost_why, Text::oscal_lost_conclusion, Text::oscal_lost_not_applicable}) {
      lost_->add(
          {.code = diagnostics::Code::I214,
           .fields = {field("format", "oscal"), field("what", messages::Message{what, {}})}});
    }
    if (run_.summary) {
      lost_->add({.code = diagnostics::Code::I215, .fields = {field("format", "oscal")}});
    }
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  JsonStream json_;
  Run run_;
  bool has_observations_ = false;
  std::map<std::string, int> names_;
  std::vector<OscalConclusion> conclusions_;
  std::vector<Component> components_;
  tables::Tally sum_;
};

}  // namespace

std::unique_ptr<Writer> oscal_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<OscalWriter>(out, lost);
}

}  // namespace samsvar::report::exchange
