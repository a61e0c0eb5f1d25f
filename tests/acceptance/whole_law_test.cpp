// What the encoding of the whole law promises, line by line.

#include "tests/acceptance/program.h"

#include <gtest/gtest.h>

#include <cctype>
#include <set>
#include <sstream>
#include <string>

namespace samsvar::acceptance {
namespace {

TEST(WholeLaw, RulesCoveragePrints155Of155AccountedFor) {
  const Outcome coverage = run("rules coverage");
  EXPECT_EQ(coverage.status, 0);
  EXPECT_EQ(coverage.output.find("Normer: 155 av 155 gjort rede for."), 0U) << coverage.output;
}

TEST(WholeLaw, EveryEncodedRuleReachesAllItsVerdictsInTests) {
  const std::string output = run("rules coverage").output;
  EXPECT_NE(output.find("\nDommer: "), std::string::npos) << output;
  EXPECT_NE(output.find(" (100,0 %; terskel 100 %). Av dommene som hvert krav kan gi"),
            std::string::npos)
      << output;
}

TEST(WholeLaw, EveryNormEndsInExactlyOneOfThreeStates) {
  std::istringstream output(run("rules coverage --norms").output);
  const std::string indent(7, ' ');
  std::set<std::string> ids;
  std::size_t told = 0;
  for (std::string line; std::getline(output, line);) {
    const std::size_t title = line.find(" «");
    const bool is_norm = line.starts_with(indent) && title != std::string::npos &&
                         line.find(' ', indent.size()) == title;
    if (is_norm && std::islower(static_cast<unsigned char>(line[indent.size()])) != 0) {
      ++told;
      ids.insert(line.substr(indent.size(), title - indent.size()));
    }
  }
  EXPECT_EQ(told, 155U) << "each is told under one of the states";
  EXPECT_EQ(ids.size(), 155U) << "and under one only";
}

TEST(WholeLaw, NoPossibleBreachRestsOnGuidance) {
  std::size_t breaches = 0;
  for (const char* date : {"2016-06-01", today}) {
    const json report = check(at(source_dir / "agreements"), date);
    for (const json& subject : report["subjects"]) {
      for (const json& found : subject["findings"]) {
        if (found["severity"] == "possible_breach") {
          ++breaches;
          EXPECT_TRUE(found["binding"] == "law" || found["binding"] == "regulation")
              << found["rule"] << " " << date;
        }
      }
    }
  }
  EXPECT_GT(breaches, 0U) << "a test that could not fail";
}

}  // namespace
}  // namespace samsvar::acceptance
