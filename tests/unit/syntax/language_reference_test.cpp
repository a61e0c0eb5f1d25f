// What the language reference shows a rule author can be pasted into a file.

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace samsvar::syntax::test {
namespace {

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> examples_in(const std::string& text) {
  constexpr std::string_view open = "```krav\n";
  std::vector<std::string> all;
  for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
    at += open.size();
    const std::size_t end = text.find("```", at);
    all.push_back(text.substr(at, end - at));
  }
  return all;
}

TEST(LanguageReference, ShowsOnlyExamplesThatParse) {
  const auto examples = examples_in(read_text(SAMSVAR_SOURCE_DIR "/grammar/README.md"));
  EXPECT_GE(examples.size(), 6U);
  for (const std::string& example : examples) {
    const Parsed parsed = parse_file(example);
    EXPECT_THAT(parsed.problems(), testing::IsEmpty()) << example;
    EXPECT_FALSE(parsed.file.declarations.empty());
  }
}

TEST(DryRun, ParsesAsAWhole) {
  const Parsed parsed = parse_file(read_text(SAMSVAR_SOURCE_DIR "/tests/dryrun/rules.krav"));
  EXPECT_THAT(parsed.problems(), testing::IsEmpty());
}

}  // namespace
}  // namespace samsvar::syntax::test
