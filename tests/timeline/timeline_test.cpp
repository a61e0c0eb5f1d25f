// One set of agreements through the years in which the law changed: every change of verdict, with
// the reason that the report gives. The agreement is the same throughout; the dates are those on
// which an act, a regulation, a recommendation or a deadline began to count.
//
// When a change of the rules changes the story, the test writes what it is now beside the build;
// read it, and put it in place of timeline.txt.

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path here = fs::path(SAMSVAR_SOURCE_DIR) / "tests/timeline";

constexpr std::array<const char*, 28> dates = {
    "2011-12-31", "2012-01-01", "2012-01-30", "2012-01-31", "2012-03-30", "2012-06-22",
    "2012-07-01", "2012-07-02", "2013-01-31", "2015-01-01", "2015-05-01", "2015-09-01",
    "2016-01-01", "2017-01-01", "2018-01-01", "2019-01-01", "2019-10-23", "2020-01-01",
    "2021-01-01", "2021-06-01", "2022-07-31", "2022-08-01", "2023-06-30", "2023-07-01",
    "2025-06-20", "2026-01-01", "2026-03-02", "2026-07-01"};

json report_on(const std::string& date) {
  const std::string command = "cd '" + here.string() + "' && env -u LANG LC_ALL=C '" +
                              SAMSVAR_PROGRAM "' check avtaler --format json --as-of " + date;
  std::string output;
  FILE* pipe = popen(command.c_str(), "r");
  std::array<char, 4096> buffer{};
  std::size_t length = 0;
  while ((length = fread(buffer.data(), 1, buffer.size(), pipe)) > 0) {
    output.append(buffer.data(), length);
  }
  pclose(pipe);
  return json::parse(output, nullptr, false);
}

struct Verdict {
  std::string status;
  std::string severity;
  std::string message;
};

using Verdicts = std::map<std::string, Verdict>;  // by rule and kind of subject

Verdicts verdicts_on(const std::string& date) {
  Verdicts all;
  const json report = report_on(date);
  EXPECT_FALSE(report.is_discarded()) << "no report as of " << date;
  for (const json& subject : report["subjects"]) {
    for (const json& finding : subject["findings"]) {
      const std::string name =
          finding["rule"].get<std::string>() + " (" + subject["kind"].get<std::string>() + ")";
      all[name] = {finding["status"], finding["severity"], finding["message"]};
    }
  }
  return all;
}

std::string words(const Verdict& verdict) {
  return verdict.severity == "none" ? verdict.status : verdict.status + ", " + verdict.severity;
}

/// What is new since the date before; that something still does not apply is no news.
void tell_changes(const Verdicts& before, const Verdicts& now, std::ostream& out) {
  for (const auto& [name, verdict] : now) {
    const auto earlier = before.find(name);
    const std::string was = earlier == before.end() ? "not_applicable" : words(earlier->second);
    if (was != words(verdict)) {
      out << name << ": " << was << " -> " << words(verdict) << "\n  " << verdict.message << '\n';
    }
  }
}

std::string the_story() {
  std::ostringstream out;
  Verdicts before;
  for (const std::string date : dates) {
    const Verdicts now = verdicts_on(date);
    out << "== " << date << '\n';
    tell_changes(before, now, out);
    before = now;
  }
  return out.str();
}

TEST(Timeline, OneAgreementSetAssessedAtEveryDateChangesAsTheLawDid) {
  std::ifstream file(here / "timeline.txt", std::ios::binary);
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  const std::string story = the_story();
  if (story != expected) {
    const fs::path written = fs::path(testing::TempDir()) / "timeline.txt";
    std::ofstream(written, std::ios::binary) << story;
    ADD_FAILURE() << "another story than tests/timeline/timeline.txt tells; it is now in "
                  << written;
  }
}

TEST(Timeline, PointsTwelveAndThirteenBecomeDueAndThenAreGaps) {
  const auto on = [](const std::string& date, const std::string& rule) {
    return words(verdicts_on(date).at(rule + " (collaboration)"));
  };
  EXPECT_EQ(on("2022-07-31", "INNH-12-PLANLEGGING"), "gap, remark");
  EXPECT_EQ(on("2022-07-31", "INNH-13-BARN-OG-UNGE"), "not_applicable");
  EXPECT_EQ(on("2022-08-01", "INNH-12-PLANLEGGING"), "due");
  EXPECT_EQ(on("2022-08-01", "INNH-13-BARN-OG-UNGE"), "due");
  EXPECT_EQ(on("2023-07-01", "INNH-12-PLANLEGGING"), "gap, possible_breach");
  EXPECT_EQ(on("2023-07-01", "INNH-13-BARN-OG-UNGE"), "gap, possible_breach");
}

}  // namespace
