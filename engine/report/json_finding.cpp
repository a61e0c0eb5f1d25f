#include "engine/report/json_finding.h"

#include "engine/report/finding_words.h"
#include "engine/report/words.h"

#include <algorithm>

namespace samsvar::report {

namespace {

using evaluation::Finding;
using messages::say;

void write_item(JsonStream& json, const Run& run, const evaluation::Item& item) {
  json.begin_object();
  json.key("name").string(item.name);
  json.key("status").string(status_code(item.status));
  json.key("message").string(say(run.language, item.words));
  write_place(json, *run.sources, item.range);
  json.end_object();
}

void write_first_number(JsonStream& json, const std::vector<int>& numbers) {
  if (numbers.empty()) {
    json.null();
  } else {
    json.number(numbers.front());
  }
}

void write_citation(JsonStream& json, const Run& run, const ir::Citation& citation) {
  const ir::RuleSet& rules = run.catalogue->rules;
  json.begin_object();
  json.key("source").string(rules.sources[citation.source].word);
  json.key("section").string_or_null(citation.section);
  write_first_number(json.key("paragraph"), citation.paragraphs);
  write_first_number(json.key("sentence"), citation.sentences);
  json.key("item").string_or_null(citation.item);
  json.key("letter").string_or_null(citation.letter);
  json.key("text").string(citation_words(run.language, rules, citation));
  json.key("url").string_or_null(citation_address(rules, citation));
  json.end_object();
}

void write_evidence(JsonStream& json, const Run& run, const evaluation::Evidence& evidence) {
  const bool is_absent = evidence.role == evaluation::Role::Absent;
  json.begin_object();
  json.key("role").string(role_code(evidence.role));
  json.key("party").string_or_null(evidence.party);
  write_place(json, *run.sources, evidence.range);
  json.key("path").string(evidence.path);
  json.key("value").string_or_null(is_absent ? std::string_view() : evidence.value);
  json.end_object();
}

void write_why(JsonStream& json, const Run& run, const evaluation::Why& why) {
  json.begin_object();
  json.key("text").string(say(run.language, why.words));
  json.key("truth").string(truth_code(why.truth));
  json.key("children").begin_array();
  for (const evaluation::Why& child : why.children) {
    write_why(json, run, child);
  }
  json.end_array();
  json.end_object();
}

void write_remedy(JsonStream& json, const Run& run, const evaluation::Remedy& remedy) {
  json.begin_object();
  json.key("text").string(as_sentence(say(run.language, remedy.words)));
  write_place(json, *run.sources, remedy.range);
  json.key("yaml").string_or_null(remedy.yaml);
  json.end_object();
}

std::vector<std::string> reason_codes(const Finding& finding) {
  std::vector<evaluation::Reason> reasons;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    reasons.push_back(doubt.reason);
  }
  std::sort(reasons.begin(), reasons.end());
  reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
  std::vector<std::string> codes;
  for (const evaluation::Reason reason : reasons) {
    codes.emplace_back(reason_code(reason));
  }
  return codes;
}

std::string first_question(const Run& run, const Finding& finding) {
  for (const evaluation::Doubt& doubt : finding.doubts) {
    if (doubt.question) {
      return say(run.language, *doubt.question);
    }
  }
  return {};
}

template <typename Element, typename Write>
void write_array(JsonStream& json, std::string_view key, const std::vector<Element>& elements,
                 Write write) {
  json.key(key).begin_array();
  for (const Element& element : elements) {
    write(element);
  }
  json.end_array();
}

void write_standing(JsonStream& json, const Finding& finding) {
  json.key("status").string(status_code(finding.status));
  json.key("binding").string(binding_code(finding.binding));
  json.key("severity").string(severity_code(finding.severity));
  json.key("verified").boolean(finding.verified && finding.deadline_verified);
  json.key("deadline")
      .string_or_null(finding.deadline ? values::to_text(*finding.deadline) : std::string());
  json.key("duty_holders").strings(finding.duty_holders);
  json.key("addressees").strings(finding.addressees);
  json.key("via").string_or_null(finding.via);
  json.key("cause").string(finding.cause);
}

}  // namespace

void write_finding(JsonStream& json, const Run& run, const relations::Subject& subject,
                   const Finding& finding) {
  const ir::Rule& rule = run.catalogue->rules.rules[finding.rule];
  json.begin_object();
  json.key("rule").string(rule.id);
  write_array(json, "items", finding.items,
              [&](const evaluation::Item& item) { write_item(json, run, item); });
  write_standing(json, finding);
  write_array(json, "basis", finding.basis,
              [&](const ir::Citation& citation) { write_citation(json, run, citation); });
  json.key("reasons").strings(reason_codes(finding));
  json.key("message").string(finding_message(run, subject, finding));
  json.key("rule_at").begin_object();
  write_place(json, *run.sources, rule.id_range);
  json.end_object();
  write_array(json, "evidence", finding.evidence,
              [&](const evaluation::Evidence& evidence) { write_evidence(json, run, evidence); });
  write_why(json.key("why"), run, finding.why);
  write_array(json, "remedies", finding.remedies,
              [&](const evaluation::Remedy& remedy) { write_remedy(json, run, remedy); });
  json.key("question").string_or_null(first_question(run, finding));
  json.end_object();
}

void write_place(JsonStream& json, const source::SourceMap& sources,
                 const std::optional<source::SourceRange>& range) {
  if (!range) {
    json.key("file").null();
    json.key("line").null();
    json.key("column").null();
    return;
  }
  const source::Place place = sources.begin(*range);
  json.key("file").string(sources[range->file].name());
  json.key("line").number(place.line);
  json.key("column").number(place.column);
}

}  // namespace samsvar::report
