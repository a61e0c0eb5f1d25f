#include "engine/report/country/collect.h"

#include "engine/report/html/finding_section.h"
#include "engine/report/selection.h"
#include "engine/report/text_subject.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace samsvar::report::country {

namespace {

using evaluation::Severity;
using evaluation::Status;

Mark mark_of_gap(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return Mark::PossibleBreach;
    case Severity::CriterionNotMet:
      return Mark::CriterionNotMet;
    case Severity::Remark:
      return Mark::Remark;
    case Severity::Observation:
    case Severity::None:
      return Mark::Observation;
  }
  CHECK(false, "every severity has a mark");
}

}  // namespace

Mark mark_of(const evaluation::Finding& finding) {
  switch (finding.status) {
    case Status::Met:
      return Mark::Met;
    case Status::Gap:
      return mark_of_gap(finding.severity);
    case Status::Due:
      return Mark::Due;
    case Status::Unclear:
      return Mark::Unclear;
    case Status::NotApplicable:
      return Mark::NotApplicable;
  }
  CHECK(false, "every verdict has a mark");
}

bool is_gap(Mark mark) {
  return mark >= Mark::Observation;
}

Country::Country(const Run& run) : run_(run), spreads_(run_) {
  const ir::RuleSet& rules = run.catalogue->rules;
  for (const ir::RuleId rule : rules.rules.ids()) {
    rules_[rules.rules[rule].kind].push_back(rule);
  }
  for (auto& [kind, of_kind] : rules_) {
    std::sort(of_kind.begin(), of_kind.end(), [&](ir::RuleId left, ir::RuleId right) {
      return rules.rules[left].id < rules.rules[right].id;
    });
  }
  places_.resize(rules.rules.size());
  for (const auto& [kind, of_kind] : rules_) {
    for (std::size_t place = 0; place < of_kind.size(); ++place) {
      places_[of_kind[place].index] = place;
    }
  }
}

void Country::add(const SubjectReport& report, std::string page) {
  const relations::Subject& subject = *report.subject;
  Line line{.id = subject.id,
            .title = marked_title(run_, subject),
            .page = std::move(page),
            .anchor = html::subject_anchor(run_, subject),
            .kind = subject.kind,
            .parties = subject.parties,
            .counted = is_counted(subject),
            .has_documents = !file_names(run_, subject).empty()};
  line.marks.assign(rules_of(subject.kind).size(), Mark::NotApplicable);
  for (const evaluation::Finding& finding : report.findings) {
    if (!is_within_remit(run_, finding)) {
      continue;
    }
    line.counts.add(finding);
    line.marks[places_[finding.rule.index]] = mark_of(finding);
    if (line.counted && finding.status == Status::Gap && finding.deadline) {
      passed_.push_back(
          {.line = lines_.size(), .rule = finding.rule, .deadline = *finding.deadline});
    }
  }
  if (line.counted) {
    spreads_.add(subject, lines_.size());
  }
  lines_.push_back(std::move(line));
}

const std::vector<ir::RuleId>& Country::rules_of(ir::SubjectKindId kind) const {
  static const std::vector<ir::RuleId> none;
  const auto found = rules_.find(kind);
  return found == rules_.end() ? none : found->second;
}

std::optional<Mark> Country::mark(const Line& line, ir::RuleId rule) const {
  return run_.catalogue->rules.rules[rule].kind == line.kind
             ? std::optional(line.marks[places_[rule.index]])
             : std::nullopt;
}

std::vector<PassedDeadline> Country::passed_deadlines() const {
  std::vector<PassedDeadline> passed = passed_;
  std::sort(passed.begin(), passed.end(),
            [](const PassedDeadline& left, const PassedDeadline& right) {
              return std::tuple(left.deadline, left.line, left.rule.index) <
                     std::tuple(right.deadline, right.line, right.rule.index);
            });
  return passed;
}

}  // namespace samsvar::report::country
