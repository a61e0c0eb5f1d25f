// What the tests of the manual rest on: that a page is read as it is written.

#include "tests/manuals/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::manuals {
namespace {

using ::testing::ElementsAre;

TEST(Page, HasItsExamplesByLanguage) {
  const auto all = examples("agreements/README.md");
  ASSERT_GE(all.size(), 2U);
  EXPECT_EQ(all[0].language, "yaml");
  EXPECT_TRUE(all[0].text.starts_with("samsvar: 1 "));
  for (const Example& fragment : examples("agreements/README.md", "yml")) {
    EXPECT_EQ(fragment.language, "yml");
  }
}

TEST(Page, KnowsTheFileThatAnExampleIsTakenFrom) {
  const auto taken = examples("README.md", "yaml");
  ASSERT_FALSE(taken.empty());
  EXPECT_TRUE(taken[0].file.starts_with("agreements/")) << taken[0].file;
}

TEST(Page, HasWordsBetweenBackticks) {
  EXPECT_THAT(code_words("skriv `ja` eller `nei`, ikke `"), ElementsAre("ja", "nei"));
}

TEST(Page, HasTables) {
  const auto rows = table_below("agreements/README.md", "Nøklene");
  ASSERT_FALSE(rows.empty());
  EXPECT_THAT(rows[0], ElementsAre("`samsvar`", "`samsvar`", "`samsvar`", "formatet, `1`"));
}

TEST(Excerpt, StandsInTheTextInItsOrder) {
  const std::string text = "en\n  to\ntre\nfire\n";
  EXPECT_EQ(first_not_quoted("en\n  to\n", text), std::nullopt);
  EXPECT_EQ(first_not_quoted("en\n…\nfire\n", text), std::nullopt);
  EXPECT_EQ(first_not_quoted("en\n  …\ntre\nfire\n", text), std::nullopt);
  EXPECT_EQ(first_not_quoted("en\ntre\n", text), "en");
  EXPECT_EQ(first_not_quoted("fire\n…\nen\n", text), "en");
  EXPECT_EQ(first_not_quoted("en\nto\n", text), "to");
  EXPECT_EQ(first_not_quoted("fem\n", text), "fem");
}

}  // namespace
}  // namespace samsvar::manuals
