// The codes of machine-readable formats. Published: a code is never changed.
#include "engine/report/words.h"
#include "engine/support/check.h"

namespace samsvar::report {

using evaluation::Reason;
using evaluation::Role;
using evaluation::Severity;
using evaluation::Status;

std::string_view status_code(Status status) {
  switch (status) {
    case Status::Met:
      return "met";
    case Status::Gap:
      return "gap";
    case Status::Due:
      return "due";
    case Status::Unclear:
      return "unclear";
    case Status::NotApplicable:
      return "not_applicable";
  }
  CHECK(false, "every status has a code");
}

std::string_view severity_code(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return "possible_breach";
    case Severity::CriterionNotMet:
      return "criterion_not_met";
    case Severity::Remark:
      return "remark";
    case Severity::Observation:
      return "observation";
    case Severity::None:
      return "none";
  }
  CHECK(false, "every severity has a code");
}

std::string_view binding_code(ir::Binding binding) {
  switch (binding) {
    case ir::Binding::Law:
      return "law";
    case ir::Binding::Regulation:
      return "regulation";
    case ir::Binding::Soundness:
      return "soundness";
    case ir::Binding::Guidance:
      return "guidance";
    case ir::Binding::Grant:
      return "grant";
    case ir::Binding::NationalAgreement:
      return "national_agreement";
    case ir::Binding::Practice:
      return "practice";
  }
  CHECK(false, "every binding has a code");
}

std::string_view reason_code(Reason reason) {
  switch (reason) {
    case Reason::MissingInformation:
      return "missing_information";
    case Reason::ContradictoryInformation:
      return "contradictory_information";
    case Reason::Judgement:
      return "judgement";
    case Reason::DocumentNotReceived:
      return "document_not_received";
    case Reason::UnknownIfInForce:
      return "unknown_if_in_force";
    case Reason::ClaimedNotApplicable:
      return "claimed_not_applicable";
    case Reason::RateMissing:
      return "rate_missing";
    case Reason::HostCycle:
      return "host_cycle";
  }
  CHECK(false, "every reason has a code");
}

std::string_view role_code(Role role) {
  switch (role) {
    case Role::Stated:
      return "stated";
    case Role::Absent:
      return "absent";
    case Role::Contested:
      return "contested";
  }
  CHECK(false, "every role has a code");
}

std::string_view truth_code(values::Truth truth) {
  switch (truth) {
    case values::Truth::False:
      return "false";
    case values::Truth::Unknown:
      return "unknown";
    case values::Truth::True:
      return "true";
  }
  CHECK(false, "every truth has a code");
}

std::string_view reader_code(Reader reader) {
  switch (reader) {
    case Reader::Municipality:
      return "municipality";
    case Reader::Directorate:
      return "directorate";
    case Reader::Supervisor:
      return "supervisor";
  }
  CHECK(false, "every reader has a code");
}

std::string_view unused_code(relations::UnusedDocument::Why why) {
  using Why = relations::UnusedDocument::Why;
  switch (why) {
    case Why::NotYetInForce:
      return "not_yet_in_force";
    case Why::Expired:
      return "expired";
    case Why::Superseded:
      return "superseded";
    case Why::Template:
      return "template";
    case Why::Draft:
      return "draft";
  }
  CHECK(false, "every ground has a code");
}

}  // namespace samsvar::report
