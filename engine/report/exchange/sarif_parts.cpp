#include "engine/report/exchange/sarif_parts.h"

#include "engine/messages/texts.h"
#include "engine/report/exchange/uri.h"
#include "engine/report/finding_words.h"
#include "engine/report/json_finding.h"
#include "engine/report/tables/views.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

std::string sarif_text(std::string_view text) {
  std::string out;
  for (const char character : text) {
    switch (character) {
      case '{':
        out += "{{";
        break;
      case '}':
        out += "}}";
        break;
      case '[':
      case ']':
      case '\\':
        out += '\\';
        out += character;
        break;
      default:
        out += character;
    }
  }
  return out;
}

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return "error";
    case Severity::CriterionNotMet:
    case Severity::Remark:
      return "warning";
    case Severity::Observation:
    case Severity::None:
      return "note";
  }
  CHECK(false, "every severity has a level");
}

void write_region(JsonStream& json, const source::SourceMap& sources, source::SourceRange range) {
  const source::Place begin = sources.begin(range);
  const source::Place end = sources.end(range);
  json.begin_object();
  json.key("startLine").number(begin.line);
  json.key("startColumn").number(begin.column);
  json.key("endLine").number(end.line);
  json.key("endColumn").number(end.column);
  json.end_object();
}

void write_artifact_location(const Sarif& sarif, source::FileId file) {
  sarif.json.begin_object();
  sarif.json.key("uri").string(uri_of_path((*sarif.run.sources)[file].name()));
  sarif.json.key("index").number(static_cast<std::int64_t>(sarif.files.index_of(file)));
  sarif.json.end_object();
}

void write_logical_location(const Sarif& sarif, const relations::Subject& subject) {
  const std::string& kind = sarif.run.world->vocabulary->subject_kinds[subject.kind].code;
  sarif.json.key("logicalLocations").begin_array();
  sarif.json.begin_object();
  sarif.json.key("name").string(marked_title(sarif.run, subject));
  sarif.json.key("fullyQualifiedName").string(subject.id);
  sarif.json.key("kind").string(kind.empty() ? "subject" : kind);
  sarif.json.end_object();
  sarif.json.end_array();
}

/// The first place is the result's own; without one it is the subject that is pointed to.
void write_locations(const Sarif& sarif, const relations::Subject& subject,
                     const Finding& finding) {
  JsonStream& json = sarif.json;
  json.key("locations").begin_array();
  json.begin_object();
  if (!finding.evidence.empty()) {
    write_sarif_place(sarif, finding.evidence.front().range);
  }
  write_logical_location(sarif, subject);
  json.end_object();
  json.end_array();
  json.key("relatedLocations").begin_array();
  for (std::size_t index = 1; index < finding.evidence.size(); ++index) {
    json.begin_object();
    json.key("id").number(static_cast<std::int64_t>(index));
    write_sarif_place(sarif, finding.evidence[index].range);
    write_sarif_message(json.key("message"), evidence_words(sarif.run, finding.evidence[index]));
    json.end_object();
  }
  json.end_array();
}

/// Whole lines, or a member of a list in braces: only those can be put in without looking.
bool can_be_inserted(const evaluation::Remedy& remedy) {
  return remedy.range && remedy.range->begin == remedy.range->end &&
         (remedy.yaml.ends_with('\n') || remedy.yaml.starts_with(", "));
}

void write_fix(const Sarif& sarif, const evaluation::Remedy& remedy) {
  JsonStream& json = sarif.json;
  json.begin_object();
  write_sarif_message(json.key("description"), as_sentence(say(sarif.run.language, remedy.words)));
  json.key("artifactChanges").begin_array();
  json.begin_object();
  json.key("artifactLocation");
  write_artifact_location(sarif, remedy.range->file);
  json.key("replacements").begin_array();
  json.begin_object();
  write_region(json.key("deletedRegion"), *sarif.run.sources, *remedy.range);
  json.key("insertedContent").begin_object();
  json.key("text").string(remedy.yaml);
  json.end_object();
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
}

void write_fixes(const Sarif& sarif, const Finding& finding) {
  std::vector<const evaluation::Remedy*> remedies;
  for (const evaluation::Remedy& remedy : finding.remedies) {
    if (can_be_inserted(remedy)) {
      remedies.push_back(&remedy);
    }
  }
  if (remedies.empty()) {
    return;
  }
  sarif.json.key("fixes").begin_array();
  for (const evaluation::Remedy* remedy : remedies) {
    write_fix(sarif, *remedy);
  }
  sarif.json.end_array();
}

std::string result_text(const Run& run, const relations::Subject& subject, const Finding& finding) {
  std::string text = finding_message(run, subject, finding);
  for (const evaluation::Doubt& doubt : finding.doubts) {
    if (doubt.question) {
      const std::string question = say(run.language, *doubt.question);
      text += " " + say(run.language, {Text::report_question, {field("question", question)}});
    }
  }
  return text;
}

}  // namespace

std::size_t SarifFiles::index_of(source::FileId file) {
  const auto [found, is_new] = indices_.emplace(file, files_.size());
  if (is_new) {
    files_.push_back(file);
  }
  return found->second;
}

void write_sarif_message(JsonStream& json, std::string_view text) {
  json.begin_object();
  json.key("text").string(sarif_text(text));
  json.end_object();
}

void write_sarif_place(const Sarif& sarif, source::SourceRange range) {
  sarif.json.key("physicalLocation").begin_object();
  sarif.json.key("artifactLocation");
  write_artifact_location(sarif, range.file);
  write_region(sarif.json.key("region"), *sarif.run.sources, range);
  sarif.json.end_object();
}

void write_sarif_rule(const Sarif& sarif, const ir::Rule& rule) {
  const Run& run = sarif.run;
  JsonStream& json = sarif.json;
  const ir::Version* version = tables::version_told(run, rule);
  const ir::Binding binding = version == nullptr ? ir::Binding::Practice : version->binding;
  const std::vector<ir::Citation> basis =
      version == nullptr ? std::vector<ir::Citation>() : version->basis;
  const std::string& title = messages::in(run.language, rule.title);
  const std::string& shown_title = title.empty() ? rule.id : title;
  const std::string address = tables::main_address(run, basis);
  json.begin_object();
  json.key("id").string(rule.id);
  write_sarif_message(json.key("shortDescription"), shown_title);
  write_sarif_message(
      json.key("fullDescription"),
      say(run.language, {Text::exchange_rule_in_full,
                         {field("title", shown_title),
                          field("basis", basis_words(run.language, run.catalogue->rules, basis)),
                          field("binding", binding_word(run.language, binding))}}));
  write_sarif_message(json.key("help"),
                      say(run.language, {Text::exchange_rule_help, {field("rule", rule.id)}}));
  if (!address.empty()) {
    json.key("helpUri").string(uri_of_address(address));
  }
  json.key("defaultConfiguration").begin_object();
  json.key("level").string(level_of(evaluation::severity_of_gap(binding)));
  json.end_object();
  json.key("properties").begin_object();
  json.key("binding").string(binding_code(binding));
  json.key("tags").strings({std::string(binding_code(binding))});
  json.end_object();
  json.end_object();
}

void write_sarif_result(const Sarif& sarif, const relations::Subject& subject,
                        const Finding& finding, std::int64_t rule_index) {
  const Run& run = sarif.run;
  JsonStream& json = sarif.json;
  const std::string& rule = run.catalogue->rules.rules[finding.rule].id;
  json.begin_object();
  json.key("ruleId").string(rule);
  json.key("ruleIndex").number(rule_index);
  // SARIF's own words for what is open would have a level of none, and so be hidden.
  json.key("level").string(level_of(finding.severity));
  write_sarif_message(json.key("message"), result_text(run, subject, finding));
  write_locations(sarif, subject, finding);
  json.key("partialFingerprints").begin_object();
  json.key("subjectAndRequirement/v1").string(subject.id + "/" + rule);
  json.end_object();
  write_fixes(sarif, finding);
  json.key("properties").begin_object();
  json.key("subject").string(subject.id);
  json.key("finding");
  write_finding(json, run, subject, finding);
  json.end_object();
  json.end_object();
}

}  // namespace samsvar::report::exchange
