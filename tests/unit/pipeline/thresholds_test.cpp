#include "engine/pipeline/thresholds.h"

#include <gtest/gtest.h>

#include <fstream>

namespace samsvar::pipeline {
namespace {

namespace fs = std::filesystem;

class ThresholdsTest : public testing::Test {
 protected:
  ThresholdsTest()
      : folder_(fs::path(testing::TempDir()) /
                testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::create_directories(folder_);
  }

  ~ThresholdsTest() override { fs::remove_all(folder_); }

  std::optional<Thresholds> load(const std::string& text) {
    std::ofstream(folder_ / "dekning-terskel") << text;
    return load();
  }

  std::optional<Thresholds> load() {
    return load_thresholds(sources_, {folder_, "rules"}, diagnostics_);
  }

  /// The lines that could not be read.
  [[nodiscard]] std::vector<std::string> wrong() const {
    std::vector<std::string> all;
    for (const diagnostics::Diagnostic& one : diagnostics_.items()) {
      all.emplace_back(sources_.text(*one.range));
    }
    return all;
  }

  fs::path folder_;
  source::SourceMap sources_;
  diagnostics::Diagnostics diagnostics_;
};

TEST_F(ThresholdsTest, AreAskedForLineByLine) {
  const auto thresholds = load(
      "# hva som kreves\nnormer 155\ndommer 99,5 %  # nesten alt\n\n"
      "  unntak 100%\ngrener 90 %\noverlevende 0 %\nlikeverdige 2 %");
  ASSERT_TRUE(thresholds);
  EXPECT_TRUE(diagnostics_.empty());
  EXPECT_EQ(values::to_text(*thresholds->norms), "155");
  EXPECT_EQ(values::to_text(*thresholds->verdicts), "99,5");
  EXPECT_EQ(values::to_text(*thresholds->exceptions), "100");
  EXPECT_EQ(values::to_text(*thresholds->branches), "90");
  EXPECT_EQ(values::to_text(*thresholds->survivors), "0");
  EXPECT_EQ(values::to_text(*thresholds->equivalents), "2");
}

TEST_F(ThresholdsTest, ThatAreNotNamedAskForNothing) {
  const auto thresholds = load("grener 90 %\n");
  ASSERT_TRUE(thresholds);
  EXPECT_FALSE(thresholds->verdicts);
  EXPECT_FALSE(thresholds->norms);
}

TEST_F(ThresholdsTest, AreNoneWithoutAFile) {
  EXPECT_FALSE(load());
  EXPECT_TRUE(diagnostics_.empty());
}

TEST_F(ThresholdsTest, ThatCannotBeReadAreNamed) {
  static_cast<void>(
      load("dommer\nunntak 101 %\ngrener -1 %\nnormer 10 %\ndommer 90\nranker 1 %\n"
           "likeverdige 1 %\nlikeverdige 2 %\n"));
  EXPECT_EQ(wrong(),
            (std::vector<std::string>{"dommer", "unntak 101 %", "grener -1 %", "normer 10 %",
                                      "dommer 90", "ranker 1 %", "likeverdige 2 %"}));
}

TEST(Shares, AreComparedWithoutRounding) {
  const values::Decimal two_thirds{66'666'667};
  EXPECT_FALSE(is_at_least(2, 3, two_thirds));
  EXPECT_TRUE(is_at_most(2, 3, two_thirds));
  EXPECT_TRUE(is_at_least(999, 1000, {99'900'000}));
  EXPECT_FALSE(is_at_least(999, 1000, {99'900'001}));
}

TEST(Shares, OfNothingAreReached) {
  EXPECT_TRUE(is_at_least(0, 0, {100'000'000}));
  EXPECT_TRUE(is_at_most(0, 0, {0}));
}

}  // namespace
}  // namespace samsvar::pipeline
