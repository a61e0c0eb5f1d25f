#include "engine/pipeline/trial_words.h"

#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using evaluation::Finding;
using evaluation::Reason;
using evaluation::Severity;
using evaluation::Status;
using messages::Language;

Finding unclear_because(std::vector<Reason> reasons) {
  Finding finding;
  finding.status = Status::Unclear;
  for (const Reason reason : reasons) {
    finding.doubts.push_back(
        {.reason = reason, .words = messages::plain(std::string("?")), .cause = {}});
  }
  return finding;
}

TEST(TrialWords, SayAFindingAsATestWouldExpectIt) {
  Finding gap;
  gap.status = Status::Gap;
  gap.severity = Severity::PossibleBreach;
  EXPECT_EQ(messages::say(Language::Bokmal, finding_words(gap)), "avvik (mulig lovbrudd)");

  Finding met;
  met.status = Status::Met;
  met.via = "HOS-VERT";
  EXPECT_EQ(messages::say(Language::Bokmal, finding_words(met)), "samsvar via HOS-VERT");

  Finding due;
  due.status = Status::Due;
  due.deadline = values::date_of(2023, 6, 30);
  EXPECT_EQ(messages::say(Language::Nynorsk, finding_words(due)), "forfell 2023-06-30");
}

TEST(TrialWords, SayWhatATestExpects) {
  ir::Trial trial;
  trial.expected = ir::TrialStatus::Unclear;
  trial.detail = "skjønn";
  EXPECT_EQ(messages::say(Language::Bokmal, expected_words(trial)), "uavklart (skjønn)");
}

TEST(TrialWords, NameEachReasonOnce) {
  const Finding finding = unclear_because({Reason::Judgement, Reason::Judgement});
  EXPECT_EQ(messages::say(Language::Bokmal, finding_words(finding)), "uavklart (skjønn)");
}

TEST(TrialWords, FindADetailAmongSeveralInAnyLanguage) {
  const Finding finding = unclear_because({Reason::Judgement, Reason::DocumentNotReceived});
  EXPECT_TRUE(has_detail(finding, "skjønn"));
  EXPECT_TRUE(has_detail(finding, "dokument ikkje motteke"));
  EXPECT_TRUE(has_detail(finding, "document not received, judgement"));
  EXPECT_FALSE(has_detail(finding, "mangler opplysning"));
  EXPECT_FALSE(has_detail(finding, "skjønn, mangler opplysning"));
}

TEST(TrialWords, KnowThatARuleIsNotInForce) {
  Finding finding;
  finding.status = Status::NotApplicable;
  finding.not_applicable = evaluation::NotApplicableBecause::Condition;
  EXPECT_FALSE(has_detail(finding, "ikke i kraft"));
  finding.not_applicable = evaluation::NotApplicableBecause::NotInForce;
  EXPECT_TRUE(has_detail(finding, "ikke i kraft"));
}

}  // namespace
}  // namespace samsvar::pipeline
