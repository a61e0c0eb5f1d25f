// The rule sets in the repository, analysed as they are.

#include "engine/ir/well_formed.h"
#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace samsvar {
namespace {

/// Every `.krav` below a folder of the repository, in order of path.
std::vector<std::string> rule_texts(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  const std::filesystem::path root = std::filesystem::path(SAMSVAR_SOURCE_DIR) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() == ".krav") {
      paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    texts.push_back(text.str());
  }
  return texts;
}

/// As a person would want to be told in a failing test.
std::string errors(const tests::Analysed& analysed) {
  std::string all;
  for (std::size_t index = 0; index < analysed.diagnostics.items().size(); ++index) {
    const diagnostics::Diagnostic& one = analysed.diagnostics.items()[index];
    if (diagnostics::severity(one.code) == diagnostics::Severity::Error) {
      all += analysed.problems()[index] + ": " + analysed.sentence(index) + ". " +
             analysed.help(index) + '\n';
    }
  }
  return all;
}

TEST(WholeRuleSets, OfTheDryRunAreUnderstood) {
  const auto analysed = tests::analyse_files(rule_texts("tests/dryrun"));
  EXPECT_EQ(errors(analysed), "");
  EXPECT_EQ(analysed.set.rules.size(), 39U);
  EXPECT_EQ(ir::find_fault(analysed.set), std::nullopt);
}

TEST(WholeRuleSets, ThatAreShippedAreUnderstood) {
  const auto analysed = tests::analyse_files(rule_texts("rules"));
  EXPECT_EQ(errors(analysed), "");
  EXPECT_GT(analysed.set.rules.size(), 20U);
  EXPECT_EQ(ir::find_fault(analysed.set), std::nullopt);
}

TEST(WholeRuleSets, AreTheSameWhateverTheOrderOfFiles) {
  std::vector<std::string> texts = rule_texts("tests/dryrun");
  const auto one = tests::analyse_files(texts);
  std::reverse(texts.begin(), texts.end());
  const auto other = tests::analyse_files(texts);
  ASSERT_EQ(one.set.rules.size(), other.set.rules.size());
  for (const ir::RuleId id : one.set.rules.ids()) {
    const ir::Rule& rule = one.set.rules[id];
    const ir::Rule& same = other.set.rules[id];
    EXPECT_EQ(rule.id, same.id);
    EXPECT_EQ(ir::dump(one.set, rule, rule.versions.front().requirement),
              ir::dump(other.set, same, same.versions.front().requirement));
  }
}

}  // namespace
}  // namespace samsvar
