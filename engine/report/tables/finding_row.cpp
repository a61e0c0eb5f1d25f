#include "engine/report/tables/finding_row.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace samsvar::report::tables {

namespace {

using evaluation::Finding;
using messages::field;
using messages::say;
using messages::Text;

/// Adds to a list without repeats, whatever the order of what is added.
void add_new(std::vector<std::string>& list, std::string text) {
  if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) {
    list.push_back(std::move(text));
  }
}

std::string with_breaks(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    all += (all.empty() || all.back() == '\n' ? "" : "\n") + part;
  }
  return all;
}

std::string reasons_of(const Run& run, const Finding& finding) {
  std::vector<std::string> words;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    add_new(words, reason_word(run.language, doubt.reason));
  }
  return joined(words);
}

std::string questions_of(const Run& run, const Finding& finding) {
  std::vector<std::string> questions;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    if (doubt.question) {
      add_new(questions, say(run.language, *doubt.question));
    }
  }
  return with_breaks(questions);
}

std::string items_of(const Run& run, const Finding& finding) {
  std::vector<std::string> items;
  for (const evaluation::Item& item : finding.items) {
    std::string words = status_word(run.language, item.status);
    const std::string particulars = say(run.language, item.words);
    if (!particulars.empty()) {
      words += ", " + particulars;
    }
    items.push_back(
        say(run.language,
            {Text::table_item, {field("item", item.name), field("words", std::move(words))}}));
  }
  return with_breaks(items);
}

void add_places(const Run& run, const Finding& finding, FindingRow& row) {
  if (finding.evidence.empty()) {
    return;
  }
  const source::SourceRange& main = finding.evidence.front().range;
  row.file = (*run.sources)[main.file].name();
  row.place = run.sources->begin(main);
  std::vector<std::string> others;
  for (std::size_t index = 1; index < finding.evidence.size(); ++index) {
    add_new(others, evidence_words(run, finding.evidence[index]));
  }
  row.other_places = with_breaks(others);
}

void add_proposals(const Run& run, const Finding& finding, FindingRow& row) {
  std::vector<std::string> proposals;
  std::vector<std::string> insertions;
  for (const evaluation::Remedy& remedy : finding.remedies) {
    std::string words = as_sentence(say(run.language, remedy.words));
    if (remedy.range) {
      words += " (" + line_words(*run.sources, *remedy.range) + ")";
    }
    proposals.push_back(std::move(words));
    add_new(insertions, remedy.yaml);
  }
  row.proposal = with_breaks(proposals);
  row.insertion = with_breaks(insertions);
}

}  // namespace

std::string yes_or_no(messages::Language language, bool answer) {
  return say(language, answer ? Text::table_yes : Text::table_no);
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    all += (all.empty() ? "" : ", ") + part;
  }
  return all;
}

std::string main_address(const Run& run, const std::vector<ir::Citation>& basis) {
  return basis.empty() ? std::string() : citation_address(run.catalogue->rules, basis.front());
}

FindingRow finding_row(const Run& run, const relations::Subject& subject, const Finding& finding) {
  const ir::RuleSet& rules = run.catalogue->rules;
  const bool is_gap = finding.status == evaluation::Status::Gap;
  FindingRow row;
  row.subject = marked_title(run, subject);
  row.subject_id = subject.id;
  row.kind = capitalised(
      messages::in(run.language, run.world->vocabulary->subject_kinds[subject.kind].title));
  row.rule = rules.rules[finding.rule].id;
  row.title = rule_title(run, finding.rule);
  row.status = status_word(run.language, finding.status);
  row.severity = is_gap ? severity_word(run.language, finding.severity) : std::string();
  row.binding = binding_word(run.language, finding.binding);
  row.basis = basis_words(run.language, rules, finding.basis);
  row.address = main_address(run, finding.basis);
  row.deadline = finding.deadline;
  row.reasons = reasons_of(run, finding);
  row.sentence = finding_message(run, subject, finding);
  row.items = items_of(run, finding);
  row.duty_holders = joined(holder_words(run, finding.duty_holders));
  row.addressees = joined(holder_words(run, finding.addressees));
  row.questions = questions_of(run, finding);
  row.verified = yes_or_no(run.language, finding.verified && finding.deadline_verified);
  add_places(run, finding, row);
  add_proposals(run, finding, row);
  return row;
}

}  // namespace samsvar::report::tables
