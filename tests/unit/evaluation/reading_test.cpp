// Every verdict has an address: the place of what is stated, and of what should have stood there.

#include "engine/evaluation/reading.h"

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::PaperOf;
using tests::TextFile;

/// A finding together with the texts that its places are in.
struct Found {
  tests::Rulebook rules;
  Desk desk;
  Finding finding;

  Found(const std::string& requirement, const std::vector<TextFile>& files)
      : rules(tests::requiring(requirement)),
        desk(rules, files),
        finding(desk.finding("R", assessment_day, "utmark×fjord-hf")) {}

  /// "stated natt.senger 3 a.yaml:12:11", with the party where one is named.
  [[nodiscard]] std::vector<std::string> evidence() const {
    constexpr const char* roles[] = {"stated", "absent", "contested"};
    std::vector<std::string> all;
    for (const Evidence& one : finding.evidence) {
      all.push_back(std::string(roles[static_cast<std::size_t>(one.role)]) + " " + one.path +
                    (one.party.empty() ? "" : " " + one.party) +
                    (one.value.empty() ? "" : " " + one.value) + " " + desk.place(one.range));
    }
    return all;
  }
};

TEST(Evidence, PointsAtTheValueAsItIsWritten) {
  EXPECT_THAT(
      Found("natt.senger >= 3", {file({.body = "natt:\n  navn: x\n  senger: 3\n"})}).evidence(),
      ElementsAre("stated natt.senger 3 a.yaml:12:11"));
}

TEST(Evidence, PointsAtEachPositionWithItsParty) {
  EXPECT_THAT(Found("natt.senger >= 3",
                    {file({.body = "natt:\n  senger: {ifølge: {kommune: 3, foretak: 2}}\n"})})
                  .evidence(),
              ElementsAre("contested natt.senger kommune 3 a.yaml:11:30",
                          "contested natt.senger foretak 2 a.yaml:11:42"));
}

TEST(Evidence, OfAFactBesideTheAgreementSaysSo) {
  EXPECT_THAT(Found("faktisk natt.senger >= 3",
                    {file({.body = "natt: {senger: 9}\nfaktisk:\n  natt: {senger: 3}\n"})})
                  .evidence(),
              ElementsAre("stated faktisk.natt.senger 3 a.yaml:12:18"));
}

TEST(EvidenceOfAbsence, PointsAtThePlaceWhereTheKeyBelongsInItsSection) {
  const Found found("natt.andel >= 10 %", {file({.body = "natt:\n  navn: x\n  senger: 3\n"})});
  EXPECT_THAT(found.evidence(), ElementsAre("absent natt.andel a.yaml:13:1"));
  EXPECT_THAT(found.finding.evidence.front().yaml, HasSubstr("  andel: <"));
}

TEST(EvidenceOfAbsence, PointsAtTheEndOfTheFileWhereTheSectionIsMissing) {
  const Found found("natt.andel >= 10 %", {file({})});
  EXPECT_THAT(found.evidence(), ElementsAre("absent natt.andel a.yaml:10:1"));
  EXPECT_THAT(found.finding.evidence.front().yaml, HasSubstr("natt:\n  andel: <"));
}

TEST(EvidenceOfAbsence, StandsInTheDocumentWhereTheSectionIs) {
  EXPECT_THAT(
      Found("natt.svar.innen <= 30 minutter",
            {file({.id = "a"}), file({.id = "b", .body = "natt:\n  svar:\n    fra: ankomst\n"})})
          .evidence(),
      ElementsAre("absent natt.svar.innen b.yaml:13:1"));
}

TEST(EvidenceOfAbsence, IsNoneWhereNoDocumentIsInHand) {
  EXPECT_THAT(Found("natt.andel >= 10 %", {tests::register_of_utmark()}).evidence(), IsEmpty());
}

TEST(EvidenceOfAbsence, ComesWithTheRemedyThatWouldFillIt) {
  const Found found("natt.andel >= 10 %", {file({.body = "natt:\n  navn: x\n"})});
  ASSERT_EQ(found.finding.remedies.size(), 1U);
  EXPECT_EQ(found.desk.place(*found.finding.remedies.front().range), "a.yaml:12:1");
  EXPECT_THAT(found.finding.remedies.front().yaml, HasSubstr("andel: <"));
}

TEST(Doubts, OfOneCauseAreToldOnce) {
  const Found found("natt.form = eget og ikke natt.form = vertskommune", {file({})});
  ASSERT_EQ(found.finding.doubts.size(), 1U);
  EXPECT_EQ(found.finding.doubts.front().cause, "natt.form");
  EXPECT_TRUE(found.finding.doubts.front().question.has_value());
}

TEST(Doubts, NameTheDocumentThatIsMissing) {
  const Found found("natt.andel >= 10 %", {file({.header = "  viser_til: rammen\n"})});
  ASSERT_EQ(found.finding.doubts.size(), 1U);
  EXPECT_EQ(found.finding.doubts.front().cause, "document:rammen");
  EXPECT_THAT(said({found.finding.doubts.front().words}), ElementsAre(HasSubstr("rammen")));
}

TEST(Doubts, AreAllThatCouldChangeTheAnswer) {
  const Found found("natt.senger >= 3 og natt.form = eget og natt.andel >= 10 %",
                    {file({.body = "natt:\n  senger: {ifølge: {kommune: 3, foretak: 2}}\n  andel: "
                                   "{ordlyd: litt}\n"})});
  EXPECT_EQ(words(found.finding), "unclear: missing, contradictory, judgement");
}

}  // namespace
}  // namespace samsvar::evaluation
