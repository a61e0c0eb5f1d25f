#include "engine/report/selection.h"

#include <algorithm>

namespace samsvar::report {

using evaluation::Finding;

bool is_shown(const Run& run, const relations::Subject& subject) {
  return run.reader == Reader::Municipality || !subject.draft.has_value();
}

bool is_within_remit(const Run& run, const Finding& finding) {
  if (run.reader != Reader::Supervisor) {
    return true;
  }
  switch (finding.binding) {
    case ir::Binding::Law:
    case ir::Binding::Regulation:
    case ir::Binding::Soundness:
      return true;
    case ir::Binding::Guidance:
    case ir::Binding::Grant:
    case ir::Binding::NationalAgreement:
    case ir::Binding::Practice:
      return false;
  }
  CHECK(false, "every binding is within the remit or outside it");
}

bool is_counted(const relations::Subject& subject) {
  return subject.measured && !subject.draft.has_value();
}

bool is_waiting_for_document(const Finding& finding) {
  return finding.status == evaluation::Status::Unclear &&
         std::any_of(finding.doubts.begin(), finding.doubts.end(),
                     [](const evaluation::Doubt& doubt) {
                       return doubt.reason == evaluation::Reason::DocumentNotReceived;
                     });
}

bool is_left_to_judgement(const Finding& finding) {
  const auto something_is_missing = [](const evaluation::Doubt& doubt) {
    switch (doubt.reason) {
      case evaluation::Reason::MissingInformation:
      case evaluation::Reason::DocumentNotReceived:
      case evaluation::Reason::UnknownIfInForce:
        return true;
      case evaluation::Reason::ContradictoryInformation:
      case evaluation::Reason::Judgement:
      case evaluation::Reason::ClaimedNotApplicable:
      case evaluation::Reason::RateMissing:
      case evaluation::Reason::HostCycle:
        return false;
    }
    CHECK(false, "every reason is one of something missing or not");
  };
  return finding.status == evaluation::Status::Unclear && !finding.doubts.empty() &&
         std::none_of(finding.doubts.begin(), finding.doubts.end(), something_is_missing);
}

std::vector<std::string> file_names(const Run& run, const relations::Subject& subject) {
  std::vector<relations::DocumentId> documents = subject.set.documents;
  if (subject.agreement) {
    documents.push_back(*subject.agreement);
  }
  std::vector<std::string> names;
  names.reserve(documents.size());
  for (const relations::DocumentId document : documents) {
    names.push_back((*run.sources)[run.world->documents[document].file].name());
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace samsvar::report
