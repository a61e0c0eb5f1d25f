#include "tests/properties/verdicts.h"

#include <set>
#include <utility>

namespace samsvar::tests {

namespace {

constexpr const char* generated_pair = "utmark×fjord-hf";

}  // namespace

std::vector<logic::Rule> some_rules(Draw& draw, int count) {
  std::vector<logic::Rule> rules;
  for (int index = 1; index <= count; ++index) {
    rules.push_back(logic::some_rule(draw));
    rules.back().id = "R" + std::to_string(index);
  }
  return rules;
}

Rulebook rulebook_of(const std::vector<logic::Rule>& rules) {
  std::string text = "språk nb\n";
  for (const logic::Rule& rule : rules) {
    text += to_text(rule);
  }
  return Rulebook({logic::vocabulary(), text});
}

std::string verdict_text(const Rulebook& rulebook, const evaluation::Finding& finding) {
  static constexpr const char* statuses[] = {"met", "gap", "due", "unclear", "not_applicable"};
  std::set<int> reasons;
  for (const evaluation::Doubt& doubt : finding.doubts) {
    reasons.insert(static_cast<int>(doubt.reason));
  }
  std::string text =
      rulebook.rule(finding.rule).id + " " + statuses[static_cast<std::size_t>(finding.status)];
  for (const int reason : reasons) {
    text += " " + std::to_string(reason);
  }
  if (!finding.via.empty()) {
    text += " via " + finding.via;
  }
  if (finding.deadline) {
    text += " " + values::to_text(*finding.deadline);
  }
  for (const std::string& name : finding.addressees) {
    text += " to " + name;
  }
  return text + " (" + std::to_string(static_cast<int>(finding.severity)) + ")";
}

std::vector<Verdict> verdicts(const Rulebook& rulebook, const std::vector<TextFile>& files,
                              values::Date date) {
  const Desk desk(rulebook, files);
  const auto subject = desk.find_subject("samarbeid", date, generated_pair);
  std::vector<Verdict> all;
  if (!subject) {
    return all;
  }
  for (const ir::RuleId rule : rulebook.catalogue().order) {
    const evaluation::Finding finding =
        evaluation::evaluate(rulebook.catalogue(), desk.world(), rule, *subject);
    all.push_back({finding.status, verdict_text(rulebook, finding)});
  }
  return all;
}

std::string shown(const std::vector<TextFile>& files) {
  std::string text;
  for (const TextFile& file : files) {
    text += "--- " + file.name + "\n" + file.text;
  }
  return text;
}

}  // namespace samsvar::tests
