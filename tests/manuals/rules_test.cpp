// What rules/README.md shows someone who writes a requirement can be pasted into a file.

#include "tests/manuals/page.h"
#include "tests/manuals/runs.h"
#include "tests/support/source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace samsvar::manuals {
namespace {

using ::testing::HasSubstr;

std::string in_words(const std::vector<golden::Run>& runs) {
  std::string words;
  for (const golden::Run& run : runs) {
    words += "$ " + run.command + "\n" + run.output;
  }
  return words;
}

std::size_t trials_in(const std::string& text) {
  const auto lines = lines_of(text);
  return static_cast<std::size_t>(std::count_if(
      lines.begin(), lines.end(), [](const auto& line) { return line.starts_with("  prøve "); }));
}

TEST(RulesManual, ShowsRulesThatAreSoundAndPassTheirTests) {
  const auto shown = examples("rules/README.md", "krav");
  EXPECT_GE(shown.size(), 1U);
  for (const Example& example : shown) {
    const auto runs = run({{.header = {}, .path = "egne/eksempel.krav", .content = example.text}},
                          {"cp -r rules/kilder.krav rules/ordliste egne",
                           "samsvar rules check --rules egne", "samsvar rules test --rules egne"});
    EXPECT_EQ(runs[1].exit_status, 0) << in_words(runs);
    // One line says that all is well; a hint would be a line more.
    EXPECT_EQ(lines_of(runs[1].output).size(), 1U) << in_words(runs);
    EXPECT_EQ(runs[2].exit_status, 0) << in_words(runs);
    const std::size_t trials = trials_in(example.text);
    EXPECT_GE(trials, 1U) << example.text;
    EXPECT_THAT(runs[2].output, HasSubstr(" " + std::to_string(trials) + "."));
  }
}

bool is_below_in_order(const std::vector<std::string>& wanted, const tree::SourceText& file) {
  const auto lines = file.lines();
  auto at = lines.begin();
  for (const std::string& line : wanted) {
    at = std::find(at, lines.end(), line);
    if (at == lines.end()) {
      return false;
    }
    ++at;
  }
  return true;
}

TEST(RulesManual, ShowsRulesAsTheyAreShipped) {
  auto files = tree::files_below({"rules"});
  std::erase_if(files, [](const auto& file) { return file.extension() != ".krav"; });
  for (const Example& example : examples("rules/README.md", "krav")) {
    // All but the line that opens a file; a shipped rule may carry more tests than are shown.
    auto lines = lines_of(example.text);
    std::erase_if(lines,
                  [](const auto& line) { return line.empty() || line.starts_with("språk "); });
    EXPECT_TRUE(std::any_of(files.begin(), files.end(),
                            [&](const auto& file) { return is_below_in_order(lines, file); }))
        << "no file in rules/ has this:\n"
        << example.text;
  }
}

}  // namespace
}  // namespace samsvar::manuals
