#include "engine/report/exchange/oscal_parts.h"

#include "engine/messages/texts.h"
#include "engine/report/exchange/markdown_text.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/exchange/uri.h"
#include "engine/report/exchange/uuid.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/tables/views.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

/// What a pattern's `\S` counts as blank, or its `.` as a line break, beside the space.
constexpr auto blanks = std::to_array<std::string_view>(
    {"\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
     "\u2007", "\u2008", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000",
     "\uFEFF"});

std::string observation_id(const std::string& subject, const std::string& rule) {
  return uuid_of("observation/" + subject + "/" + rule);
}

void write_evidence_of_oscal(const Oscal& oscal, const evaluation::Evidence& evidence) {
  const source::Place place = oscal.run.sources->begin(evidence.range);
  OscalProperties properties;
  properties.add("role", role_code(evidence.role));
  properties.add("line", place.line);
  properties.add("column", place.column);
  properties.add("path", evidence.path);
  properties.add("party", evidence.party);
  oscal.json.begin_object();
  oscal.json.key("href").string(uri_of_path((*oscal.run.sources)[evidence.range.file].name()));
  oscal.json.key("description")
      .string(markdown_escaped(evidence_words(oscal.run, evidence) +
                               (evidence.role == evaluation::Role::Absent || evidence.value.empty()
                                    ? std::string()
                                    : ": " + quoted(oscal.run.language, evidence.value))));
  properties.write(oscal.json);
  oscal.json.end_object();
}

void write_standing_of_oscal(const Oscal& oscal, const OscalSubject& subject,
                             const Finding& finding) {
  OscalProperties properties;
  properties.add("subject", subject.subject->id);
  properties.add("rule", oscal.run.catalogue->rules.rules[finding.rule].id);
  properties.add("status", status_code(finding.status));
  if (finding.status == Status::Gap) {
    properties.add("severity", severity_code(finding.severity));
  }
  properties.add("binding", binding_code(finding.binding));
  properties.add("verified", finding.verified && finding.deadline_verified ? "true" : "false");
  properties.add("deadline", finding.deadline ? values::to_text(*finding.deadline) : "");
  std::set<std::string_view> reasons;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    reasons.insert(reason_code(doubt.reason));
  }
  for (const std::string_view reason : reasons) {
    properties.add("reason", reason);
  }
  properties.write(oscal.json);
}

/// One paragraph for each thing that is told below the sentence.
std::string remarks_of(const Run& run, const tables::FindingRow& row) {
  std::string remarks;
  for (const Particular& particular : particulars_of(run, row)) {
    remarks +=
        (remarks.empty() ? "" : "\n\n") +
        markdown_escaped(say(run.language,
                             {Text::exchange_labelled,
                              {field("label", particular.label), field("text", particular.text)}}));
  }
  if (!row.insertion.empty()) {
    remarks += "\n\n" + markdown_block(row.insertion, "");
  }
  return remarks;
}

void write_subject_of_oscal(const Oscal& oscal, const OscalSubject& subject) {
  oscal.json.key("subjects").begin_array();
  oscal.json.begin_object();
  oscal.json.key("subject-uuid").string(uuid_of("subject/" + subject.name));
  oscal.json.key("type").string("component");
  oscal.json.key("title").string(markdown_escaped(marked_title(oscal.run, *subject.subject)));
  oscal.json.end_object();
  oscal.json.end_array();
}

}  // namespace

void OscalProperties::add(std::string_view name, std::string_view value) {
  std::string held = oscal_string(value);
  if (!held.empty()) {
    properties_.push_back({std::string(name), std::move(held)});
  }
}

void OscalProperties::add(std::string_view name, std::uint64_t value) {
  add(name, std::to_string(value));
}

void OscalProperties::write(JsonStream& json) const {
  if (properties_.empty()) {
    return;
  }
  static const std::string ours = "urn:uuid:" + std::string(uuid_namespace);
  json.key("props").begin_array();
  for (const Property& property : properties_) {
    json.begin_object();
    json.key("name").string(property.name);
    // Without a namespace the name would be one of the format's own.
    json.key("ns").string(ours);
    json.key("value").string(property.value);
    json.end_object();
  }
  json.end_array();
}

std::string oscal_string(std::string_view text) {
  std::string line = clean(text);
  for (const std::string_view blank : blanks) {
    for (std::size_t at = line.find(blank); at != std::string::npos; at = line.find(blank, at)) {
      line.replace(at, blank.size(), " ");
    }
  }
  const std::size_t begin = line.find_first_not_of(' ');
  return begin == std::string::npos ? ""
                                    : line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

std::string oscal_time(const Run& run) {
  return values::to_text(run.as_of) + "T00:00:00Z";
}

std::string oscal_objective(const Run& run, ir::RuleId rule) {
  return run.catalogue->rules.rules[rule].id + "_obj";
}

void write_oscal_link(JsonStream& json, std::string_view address, std::string_view text) {
  if (address.empty()) {
    return;
  }
  json.key("links").begin_array();
  json.begin_object();
  json.key("href").string(uri_of_address(address));
  json.key("rel").string("reference");
  json.key("text").string(markdown_escaped(text));
  json.end_object();
  json.end_array();
}

void write_oscal_rule(const Oscal& oscal, const ir::Rule& rule) {
  const Run& run = oscal.run;
  JsonStream& json = oscal.json;
  const ir::Version* version = tables::version_told(run, rule);
  const std::vector<ir::Citation> cited =
      version == nullptr ? std::vector<ir::Citation>() : version->basis;
  const std::string basis = basis_words(run.language, run.catalogue->rules, cited);
  const std::string& title = messages::in(run.language, rule.title);
  OscalProperties properties;
  properties.add("binding", version == nullptr ? "" : binding_code(version->binding));
  json.begin_object();
  json.key("control-id").string(rule.id);
  json.key("parts").begin_array();
  json.begin_object();
  json.key("id").string(rule.id + "_obj");
  json.key("name").string("objective");
  json.key("title").string(markdown_escaped(title.empty() ? rule.id : title));
  properties.write(json);
  if (!basis.empty()) {
    json.key("prose").string(markdown_escaped(
        say(run.language,
            {Text::exchange_labelled,
             {field("label", say(run.language, Text::table_basis)), field("text", basis)}})));
  }
  write_oscal_link(json, tables::main_address(run, cited), basis);
  json.end_object();
  json.end_array();
  json.end_object();
}

void write_oscal_observation(const Oscal& oscal, const OscalSubject& subject,
                             const Finding& finding) {
  const Run& run = oscal.run;
  JsonStream& json = oscal.json;
  const tables::FindingRow row = tables::finding_row(run, *subject.subject, finding);
  json.begin_object();
  json.key("uuid").string(observation_id(subject.name, row.rule));
  json.key("title").string(markdown_escaped(row.title));
  json.key("description").string(markdown_escaped(row.sentence));
  write_standing_of_oscal(oscal, subject, finding);
  write_oscal_link(json, row.address, row.basis);
  json.key("methods").strings({"EXAMINE"});
  json.key("types").strings({"control-objective"});
  write_subject_of_oscal(oscal, subject);
  if (!finding.evidence.empty()) {
    json.key("relevant-evidence").begin_array();
    for (const evaluation::Evidence& evidence : finding.evidence) {
      write_evidence_of_oscal(oscal, evidence);
    }
    json.end_array();
  }
  json.key("collected").string(oscal_time(run));
  const std::string remarks = remarks_of(run, row);
  if (!remarks.empty()) {
    json.key("remarks").string(remarks);
  }
  json.end_object();
}

void write_oscal_finding(const Oscal& oscal, const OscalConclusion& conclusion) {
  JsonStream& json = oscal.json;
  const std::string& rule = oscal.run.catalogue->rules.rules[conclusion.rule].id;
  OscalProperties properties;
  if (!conclusion.is_met) {
    properties.add("severity", severity_code(conclusion.severity));
  }
  json.begin_object();
  json.key("uuid").string(uuid_of("finding/" + conclusion.subject + "/" + rule));
  json.key("title").string(markdown_escaped(conclusion.title));
  json.key("description").string(markdown_escaped(conclusion.sentence));
  properties.write(json);
  json.key("target").begin_object();
  json.key("type").string("objective-id");
  json.key("target-id").string(oscal_objective(oscal.run, conclusion.rule));
  json.key("status").begin_object();
  json.key("state").string(conclusion.is_met ? "satisfied" : "not-satisfied");
  json.key("reason").string(conclusion.is_met ? "pass" : "fail");
  if (!conclusion.is_met) {
    // That the objective is not satisfied says nothing of how grave that may be called.
    json.key("remarks").string(severity_word(oscal.run.language, conclusion.severity));
  }
  json.end_object();
  json.end_object();
  json.key("related-observations").begin_array();
  json.begin_object();
  json.key("observation-uuid").string(observation_id(conclusion.subject, rule));
  json.end_object();
  json.end_array();
  json.end_object();
}

}  // namespace samsvar::report::exchange
