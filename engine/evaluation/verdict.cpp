#include "engine/evaluation/verdict.h"

#include <algorithm>
#include <utility>

namespace samsvar::evaluation {

namespace {

std::string cause_of_gap(const Context& context, const Finding& finding) {
  if (!finding.evidence.empty()) {
    return finding.evidence.front().path;
  }
  return context.current_rule().id;
}

}  // namespace

Status status_of(Truth truth) {
  switch (truth) {
    case Truth::True:
      return Status::Met;
    case Truth::False:
      return Status::Gap;
    case Truth::Unknown:
      return Status::Unclear;
  }
  CHECK(false, "every truth gives a status");
}

void settle(const Context& context, Truth truth, std::vector<Doubt> doubts, Finding& finding) {
  switch (truth) {
    case Truth::True:
      finding.status = Status::Met;
      finding.why.truth = Truth::True;
      break;
    case Truth::False:
      finding.status = Status::Gap;
      finding.why.truth = Truth::False;
      finding.cause = cause_of_gap(context, finding);
      break;
    case Truth::Unknown:
      finding = unclear(std::move(finding), std::move(doubts));
      break;
  }
}

Finding not_applicable(Finding finding, NotApplicableBecause because) {
  finding.status = Status::NotApplicable;
  finding.not_applicable = because;
  finding.why.truth = Truth::False;
  finding.evidence.clear();
  return finding;
}

Finding unclear(Finding finding, std::vector<Doubt> doubts) {
  finding.status = Status::Unclear;
  finding.doubts = std::move(doubts);
  finding.why.truth = Truth::Unknown;
  finding.cause = finding.doubts.empty() ? std::string() : finding.doubts.front().cause;
  return finding;
}

void take_evidence(const Judgement& judgement, Finding& finding) {
  for (const Evidence& evidence : judgement.evidence) {
    const bool known =
        std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence& other) {
          return other.range == evidence.range && other.path == evidence.path &&
                 other.party == evidence.party && other.role == evidence.role;
        });
    if (!known) {
      finding.evidence.push_back(evidence);
    }
  }
}

void take_remedies(const std::vector<Remedy>& remedies, Finding& finding) {
  const auto says = [](const Remedy& remedy) {
    return messages::say(messages::Language::Bokmal, remedy.words);
  };
  for (const Remedy& remedy : remedies) {
    const bool known =
        std::any_of(finding.remedies.begin(), finding.remedies.end(), [&](const Remedy& other) {
          return other.range == remedy.range && other.yaml == remedy.yaml &&
                 says(other) == says(remedy);
        });
    if (!known) {
      finding.remedies.push_back(remedy);
    }
  }
}

bool are_verified(const Context& context, const std::vector<ir::Citation>& basis) {
  return std::all_of(basis.begin(), basis.end(), [&](const ir::Citation& citation) {
    return context.rules().sources[citation.source].verification.verified;
  });
}

Severity severity_of_gap(ir::Binding binding) {
  switch (binding) {
    case ir::Binding::Law:
    case ir::Binding::Regulation:
      return Severity::PossibleBreach;
    case ir::Binding::Grant:
      return Severity::CriterionNotMet;
    case ir::Binding::Guidance:
    case ir::Binding::NationalAgreement:
      return Severity::Remark;
    case ir::Binding::Practice:
      return Severity::Observation;
    case ir::Binding::Soundness:
      return Severity::None;
  }
  CHECK(false, "every bindingness has a severity");
}

}  // namespace samsvar::evaluation
