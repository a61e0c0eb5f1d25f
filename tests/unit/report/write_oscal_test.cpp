#include "engine/report/exchange/write_oscal.h"

#include "engine/diagnostics/codes.h"
#include "engine/report/exchange/oscal_parts.h"
#include "engine/report/exchange/uuid.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

namespace samsvar::report::exchange {
namespace {

using nlohmann::json;

std::string property(const json& object, const std::string& name) {
  for (const json& one : object.value("props", json::array())) {
    if (one["name"] == name) {
      return one["value"];
    }
  }
  return {};
}

class WriteOscalTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string text(const std::vector<SubjectReport>& subjects, Ending ending = {}) {
    std::ostringstream out;
    const auto writer = oscal_writer(out, lost_);
    return testing::written(*writer, out, world_.run, subjects, std::move(ending));
  }

  [[nodiscard]] json oscal(const std::vector<evaluation::Finding>& findings, Ending ending = {}) {
    return json::parse(text({{&subject_, findings}}, std::move(ending)))["assessment-results"];
  }

  [[nodiscard]] json result(const std::vector<evaluation::Finding>& findings) {
    return oscal(findings)["results"][0];
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject();
  diagnostics::Diagnostics lost_;
};

TEST(Uuid, IsThatOfItsNameInTheNamespace) {
  // Worked out with another program.
  EXPECT_EQ(uuid_of("æ"), "4bac4775-21e4-5fc2-a7ac-7ffe87ff6a74");
  EXPECT_NE(uuid_of("a"), uuid_of("b"));
}

TEST(OscalString, IsOneLineWithoutBlanksAtItsEnds) {
  EXPECT_EQ(oscal_string("\u00A0 a\nb\u2028c\uFEFF "), "a b\uFFFDc");
  EXPECT_EQ(oscal_string("\u3000\t"), "");
}

TEST_F(WriteOscalTest, ConcludesOnlyWhereItHasBeenDecided) {
  const json made = result({world_.breach(), world_.due(), world_.unclear(), world_.met()});
  std::map<std::string, std::string> status_of;
  for (const json& observation : made["observations"]) {
    status_of[observation["uuid"]] = property(observation, "status");
  }
  std::multiset<std::string> statuses;
  for (const auto& [uuid, status] : status_of) {
    statuses.insert(status);
  }
  EXPECT_THAT(statuses, ::testing::ElementsAre("due", "gap", "met", "unclear"));
  ASSERT_EQ(made["findings"].size(), 2U);
  for (const json& finding : made["findings"]) {
    const std::string of = status_of.at(finding["related-observations"][0]["observation-uuid"]);
    EXPECT_EQ(finding["target"]["status"]["state"], of == "met" ? "satisfied" : "not-satisfied");
    EXPECT_THAT(of, ::testing::AnyOf("met", "gap"));
  }
}

TEST_F(WriteOscalTest, HasNoFindingsWhenNothingIsDecided) {
  const json made = result({world_.unclear(), world_.due()});
  EXPECT_FALSE(made.contains("findings"));
  EXPECT_EQ(made["observations"].size(), 2U);
  EXPECT_FALSE(result({world_.not_applicable()}).contains("observations"));
}

TEST_F(WriteOscalTest, PointsAtTheEvidence) {
  const json evidence = result({world_.breach()})["observations"][0]["relevant-evidence"];
  ASSERT_EQ(evidence.size(), 2U);
  EXPECT_EQ(evidence[0]["href"], "avtaler/lia.yaml");
  EXPECT_EQ(property(evidence[0], "line"), "5");
  EXPECT_EQ(property(evidence[0], "column"), "11");
  EXPECT_EQ(property(evidence[1], "role"), "absent");
}

TEST_F(WriteOscalTest, TargetsAnObjectiveThatIsDefinedAndASubjectThatIs) {
  const json made = oscal({world_.breach()});
  std::set<std::string> objectives;
  for (const json& one : made["local-definitions"]["objectives-and-methods"]) {
    objectives.insert(one["parts"][0]["id"]);
  }
  const json& of_run = made["results"][0];
  EXPECT_TRUE(objectives.contains(of_run["findings"][0]["target"]["target-id"]));
  EXPECT_EQ(of_run["observations"][0]["subjects"][0]["subject-uuid"],
            of_run["local-definitions"]["components"][0]["uuid"]);
  EXPECT_EQ(made["import-ap"]["href"],
            "#" + std::string(made["back-matter"]["resources"][0]["uuid"]));
}

TEST_F(WriteOscalTest, TellsTwoSubjectsOfOneIdApart) {
  const auto made = json::parse(text({{&subject_, {world_.met()}}, {&subject_, {world_.met()}}}));
  const json& of_run = made["assessment-results"]["results"][0];
  EXPECT_NE(of_run["findings"][0]["uuid"], of_run["findings"][1]["uuid"]);
  EXPECT_NE(of_run["observations"][0]["uuid"], of_run["observations"][1]["uuid"]);
}

TEST_F(WriteOscalTest, EscapesMarkupAndKeepsTheDayOfAssessment) {
  subject_.title = "<b>[x](y)";
  const json made = oscal({world_.met()});
  EXPECT_EQ(made["results"][0]["local-definitions"]["components"][0]["title"],
            "&lt;b&gt;\\[x\\](y)");
  EXPECT_EQ(made["metadata"]["last-modified"], "2026-11-22T00:00:00Z");
}

TEST_F(WriteOscalTest, LogsProblemsAndSaysWhatItHasNoRoomFor) {
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
  const json made = oscal({}, std::move(ending));
  EXPECT_EQ(property(made["results"][0]["assessment-log"]["entries"][0], "code"), "I205");
  ASSERT_EQ(lost_.items().size(), 3U);
  EXPECT_EQ(lost_.items().front().code, diagnostics::Code::I214);
}

TEST_F(WriteOscalTest, ShowsTheSupervisorNothingBelowRegulation) {
  world_.run.reader = Reader::Supervisor;
  const json made = result({world_.remark(), world_.criterion()});
  EXPECT_FALSE(made.contains("findings"));
  EXPECT_FALSE(made.contains("observations"));
  EXPECT_EQ(property(made, "outside_supervision"), "2");
}

}  // namespace
}  // namespace samsvar::report::exchange
