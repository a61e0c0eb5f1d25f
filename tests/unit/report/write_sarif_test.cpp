#include "engine/report/exchange/write_sarif.h"

#include "engine/diagnostics/codes.h"
#include "engine/report/exchange/uri.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace samsvar::report::exchange {
namespace {

using nlohmann::json;

class WriteSarifTest : public ::testing::Test {
 protected:
  [[nodiscard]] json sarif(const std::vector<evaluation::Finding>& findings, Ending ending = {}) {
    std::ostringstream out;
    const auto writer = sarif_writer(out, lost_);
    return json::parse(testing::written(*writer, out, world_.run, {{&subject_, findings}},
                                        std::move(ending)))["runs"][0];
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject();
  diagnostics::Diagnostics lost_;
};

TEST(Uri, EncodesWhateverHasAMeaningOfItsOwn) {
  EXPECT_EQ(uri_of_path("a b/å?#%:.yaml"), "a%20b/%C3%A5%3F%23%25%3A.yaml");
  EXPECT_EQ(uri_of_path("/x/y.yaml"), "file:///x/y.yaml");
  EXPECT_EQ(uri_of_address("https://a.no/§6 b"), "https://a.no/%C2%A76%20b");
}

TEST_F(WriteSarifTest, HasResultsForWhatAsksForSomethingAndCountsTheRest) {
  const json run = sarif(world_.one_of_each());
  std::vector<std::string> levels;
  for (const json& result : run["results"]) {
    levels.push_back(result["level"]);
  }
  EXPECT_THAT(levels, ::testing::ElementsAre("error", "warning", "note", "note"));
  EXPECT_EQ(run["properties"]["counts"]["met"], 1);
  EXPECT_EQ(run["properties"]["subjects"][0]["counts"]["not_applicable"], 1);
}

TEST_F(WriteSarifTest, PointsAtThePlaceInCodePoints) {
  const json run = sarif({world_.breach()});
  EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
  const json place = run["results"][0]["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "avtaler/lia.yaml");
  EXPECT_EQ(place["region"],
            json({{"startLine", 5}, {"startColumn", 11}, {"endLine", 5}, {"endColumn", 15}}));
  EXPECT_EQ(run["results"][0]["relatedLocations"].size(), 1U);
  EXPECT_EQ(run["results"][0]["partialFingerprints"].begin().value(), "lia×fjord-hf/BEMANNING");
}

TEST_F(WriteSarifTest, OffersAsAFixOnlyWhatCanStandInTheFileAsItIs) {
  evaluation::Finding finding = world_.breach();
  EXPECT_FALSE(sarif({finding})["results"][0].contains("fixes"));
  finding.remedies.front().yaml = "  bemanning: 1\n";
  const json fixes = sarif({finding})["results"][0]["fixes"];
  ASSERT_EQ(fixes.size(), 1U);
  const json replacement = fixes[0]["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(replacement["insertedContent"]["text"], "  bemanning: 1\n");
  EXPECT_EQ(replacement["deletedRegion"]["startLine"], 7);
  EXPECT_EQ(replacement["deletedRegion"]["startColumn"], replacement["deletedRegion"]["endColumn"]);
}

TEST_F(WriteSarifTest, EscapesWhatIsALinkOrAPlaceholderInItsMessages) {
  evaluation::Finding finding = world_.breach();
  finding.shortfalls = {messages::plain("[a](b) {0} \\")};
  const std::string text = sarif({finding})["results"][0]["message"]["text"];
  EXPECT_THAT(text, ::testing::HasSubstr("\\[a\\](b) {{0}} \\\\"));
}

TEST_F(WriteSarifTest, TellsProblemsAsNotificationsAndThatItFailed) {
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
  const json invocation = sarif({}, std::move(ending))["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  EXPECT_EQ(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], "I205");
  EXPECT_EQ(sarif({})["invocations"][0]["executionSuccessful"], true);
}

TEST_F(WriteSarifTest, ShowsTheSupervisorNothingBelowRegulation) {
  world_.run.reader = Reader::Supervisor;
  const json run = sarif({world_.remark(), world_.criterion()});
  EXPECT_TRUE(run["results"].empty());
  EXPECT_EQ(run["properties"]["counts"]["outside_supervision"], 2);
}

TEST_F(WriteSarifTest, KeepsTheResultsInASummaryAndSaysSo) {
  world_.run.summary = true;
  EXPECT_EQ(sarif({world_.breach()})["results"].size(), 1U);
  ASSERT_EQ(lost_.items().size(), 1U);
  EXPECT_EQ(lost_.items().front().code, diagnostics::Code::I215);
}

}  // namespace
}  // namespace samsvar::report::exchange
