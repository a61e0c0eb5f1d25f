#include "engine/report/words.h"

#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/values/date_words.h"

#include <array>
#include <chrono>

namespace samsvar::report {

namespace {

using evaluation::Reason;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

Text status_text(Status status) {
  switch (status) {
    case Status::Met:
      return Text::report_met;
    case Status::Gap:
      return Text::report_gap;
    case Status::Due:
      return Text::report_due;
    case Status::Unclear:
      return Text::report_unclear;
    case Status::NotApplicable:
      return Text::report_not_applicable;
  }
  CHECK(false, "every status has a word");
}

Text severity_text(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return Text::report_possible_breach;
    case Severity::CriterionNotMet:
      return Text::report_criterion_not_met;
    case Severity::Remark:
      return Text::report_remark;
    case Severity::Observation:
      return Text::report_observation;
    case Severity::None:
      return Text::report_gap;
  }
  CHECK(false, "every severity has a word");
}

Text binding_text(ir::Binding binding) {
  switch (binding) {
    case ir::Binding::Law:
      return Text::report_law;
    case ir::Binding::Regulation:
      return Text::report_regulation;
    case ir::Binding::Soundness:
      return Text::report_soundness;
    case ir::Binding::Guidance:
      return Text::report_guidance;
    case ir::Binding::Grant:
      return Text::report_grant;
    case ir::Binding::NationalAgreement:
      return Text::report_national_agreement;
    case ir::Binding::Practice:
      return Text::report_practice;
  }
  CHECK(false, "every binding has a word");
}

Text reason_text(Reason reason) {
  switch (reason) {
    case Reason::MissingInformation:
      return Text::report_missing_information;
    case Reason::ContradictoryInformation:
      return Text::report_contradictory_information;
    case Reason::Judgement:
      return Text::report_judgement;
    case Reason::DocumentNotReceived:
      return Text::report_document_not_received;
    case Reason::UnknownIfInForce:
      return Text::report_unknown_if_in_force;
    case Reason::ClaimedNotApplicable:
      return Text::report_claimed_not_applicable;
    case Reason::RateMissing:
      return Text::report_rate_missing;
    case Reason::HostCycle:
      return Text::report_host_cycle;
  }
  CHECK(false, "every reason has a word");
}

Text unused_text(relations::UnusedDocument::Why why) {
  using Why = relations::UnusedDocument::Why;
  switch (why) {
    case Why::NotYetInForce:
      return Text::report_unused_not_yet;
    case Why::Expired:
      return Text::report_unused_expired;
    case Why::Superseded:
      return Text::report_unused_superseded;
    case Why::Template:
      return Text::report_unused_template;
    case Why::Draft:
      return Text::report_unused_draft;
  }
  CHECK(false, "every reason for leaving a document out has a word");
}

}  // namespace

std::string status_word(Language language, Status status) {
  return say(language, status_text(status));
}

std::string severity_word(Language language, Severity severity) {
  return say(language, severity_text(severity));
}

std::string binding_word(Language language, ir::Binding binding) {
  return say(language, binding_text(binding));
}

std::string reason_word(Language language, Reason reason) {
  return say(language, reason_text(reason));
}

std::string unused_word(Language language, relations::UnusedDocument::Why why) {
  return say(language, unused_text(why));
}

std::string reader_words(Language language, Reader reader) {
  switch (reader) {
    case Reader::Municipality:
      return say(language, Text::report_for_municipality);
    case Reader::Directorate:
      return say(language, Text::report_for_directorate);
    case Reader::Supervisor:
      return say(language, Text::report_for_supervisor);
  }
  CHECK(false, "every reader has a text");
}

std::string date_words(Language language, values::Date date) {
  return say(language, values::words_of(date));
}

std::string quoted(Language language, std::string_view text) {
  return say(language, {Text::report_quoted, {field("text", std::string(text))}});
}

}  // namespace samsvar::report
