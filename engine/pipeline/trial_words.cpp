#include "engine/pipeline/trial_words.h"

#include "engine/messages/texts.h"
#include "engine/support/check.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace samsvar::pipeline {

namespace {

using evaluation::Finding;
using evaluation::NotApplicableBecause;
using evaluation::Reason;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::Message;
using messages::Text;

Text status_text(Status status) {
  switch (status) {
    case Status::Met:
      return Text::trial_met;
    case Status::Gap:
      return Text::trial_gap;
    case Status::Due:
      return Text::trial_due;
    case Status::Unclear:
      return Text::trial_unclear;
    case Status::NotApplicable:
      return Text::trial_not_applicable;
  }
  CHECK(false, "every status has a word");
}

Text reason_text(Reason reason) {
  switch (reason) {
    case Reason::MissingInformation:
      return Text::trial_missing_information;
    case Reason::ContradictoryInformation:
      return Text::trial_contradictory_information;
    case Reason::Judgement:
      return Text::trial_judgement;
    case Reason::DocumentNotReceived:
      return Text::trial_document_not_received;
    case Reason::UnknownIfInForce:
      return Text::trial_unknown_if_in_force;
    case Reason::ClaimedNotApplicable:
      return Text::trial_claimed_not_applicable;
    case Reason::RateMissing:
      return Text::trial_rate_missing;
    case Reason::HostCycle:
      return Text::trial_host_cycle;
  }
  CHECK(false, "every reason has a word");
}

std::vector<Text> severity_texts(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return {Text::trial_possible_breach};
    case Severity::CriterionNotMet:
      return {Text::trial_criterion_not_met};
    case Severity::Remark:
      return {Text::trial_remark};
    case Severity::Observation:
      return {Text::trial_observation};
    case Severity::None:
      return {};
  }
  CHECK(false, "every severity has a word or none");
}

/// All that may stand in the parentheses for this finding.
std::vector<Text> details(const Finding& finding) {
  std::vector<Text> all = severity_texts(finding.severity);
  if (finding.not_applicable == NotApplicableBecause::NotInForce) {
    all.push_back(Text::trial_not_in_force);
  }
  for (const evaluation::Doubt& doubt : finding.doubts) {
    const Text text = reason_text(doubt.reason);
    if (std::find(all.begin(), all.end(), text) == all.end()) {
      all.push_back(text);
    }
  }
  return all;
}

bool is_said_as(Text text, std::string_view words) {
  using messages::Language;
  return words == messages::pattern(Language::Bokmal, text) ||
         words == messages::pattern(Language::Nynorsk, text) ||
         words == messages::pattern(Language::English, text);
}

std::vector<std::string> split_at_commas(std::string_view words) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t comma = words.find(',');
    parts.emplace_back(words.substr(0, comma));
    if (comma == std::string_view::npos) {
      return parts;
    }
    words.remove_prefix(comma + 1);
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  }
}

/// The status and what stands behind it, one space between.
Message joined(Text status, const std::vector<Message>& parts) {
  Message all{status, {}};
  for (const Message& part : parts) {
    all = {Text::trial_with, {field("status", std::move(all)), field("detail", part)}};
  }
  return all;
}

}  // namespace

Status expected_status(const ir::Trial& trial) {
  switch (trial.expected) {
    case ir::TrialStatus::Met:
      return Status::Met;
    case ir::TrialStatus::Gap:
      return Status::Gap;
    case ir::TrialStatus::Due:
      return Status::Due;
    case ir::TrialStatus::Unclear:
      return Status::Unclear;
    case ir::TrialStatus::NotApplicable:
      return Status::NotApplicable;
  }
  CHECK(false, "every expected status is a status");
}

Message expected_words(const ir::Trial& trial) {
  std::vector<Message> parts;
  if (trial.deadline) {
    parts.push_back(messages::plain(values::to_text(*trial.deadline)));
  }
  if (!trial.detail.empty()) {
    parts.push_back(messages::plain("(" + trial.detail + ")"));
  }
  if (!trial.via.empty()) {
    parts.push_back({Text::trial_via, {field("exception", trial.via)}});
  }
  return joined(status_text(expected_status(trial)), parts);
}

Message finding_words(const Finding& finding, bool with_deadline) {
  std::vector<Message> parts;
  if ((with_deadline || finding.status == Status::Due) && finding.deadline) {
    parts.push_back(messages::plain(values::to_text(*finding.deadline)));
  }
  std::vector<Message> words;
  for (const Text detail : details(finding)) {
    words.push_back({detail, {}});
  }
  if (!words.empty()) {
    parts.push_back({Text::trial_in_parentheses, {field("words", std::move(words))}});
  }
  if (!finding.via.empty()) {
    parts.push_back({Text::trial_via, {field("exception", finding.via)}});
  }
  return joined(status_text(finding.status), parts);
}

bool has_detail(const Finding& finding, const std::string& detail) {
  const std::vector<Text> found = details(finding);
  const std::vector<std::string> wanted = split_at_commas(detail);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& words) {
    return std::any_of(found.begin(), found.end(),
                       [&](Text text) { return is_said_as(text, words); });
  });
}

}  // namespace samsvar::pipeline
