#include "engine/source/load.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace samsvar::source {
namespace {

namespace fs = std::filesystem;

/// A folder of this test's own, gone when it ends.
class Load : public ::testing::Test {
 protected:
  Load()
      : folder_(fs::path(::testing::TempDir()) /
                ("samsvar_load_" + std::to_string(::getpid()) + "_" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_);
  }

  ~Load() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  std::string write(const std::string& name, const std::string& bytes) {
    const fs::path path = folder_ / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }

  LoadProblem problem_of(const std::string& path, std::size_t limit = 100) {
    const auto loaded = load(map_, path, limit);
    EXPECT_FALSE(loaded.has_value());
    return loaded ? LoadProblem::Missing : loaded.error().problem;
  }

  std::string text_of(const std::string& bytes) {
    const auto loaded = load(map_, write("a.yaml", bytes), 1000);
    return loaded ? std::string(map_[*loaded].text()) : "not loaded";
  }

  fs::path folder_;
  SourceMap map_;
};

TEST_F(Load, KeepsTheTextUnderThePathAsGiven) {
  const std::string path = write("avtale øhd.yaml", "samsvar: 1\n");
  const auto loaded = load(map_, path, 100);
  ASSERT_TRUE(loaded.has_value());
  EXPECT_EQ(map_[*loaded].name(), path);
  EXPECT_EQ(map_[*loaded].text(), "samsvar: 1\n");
}

TEST_F(Load, AByteOrderMarkIsNoPartOfTheText) {
  EXPECT_EQ(text_of("\xEF\xBB\xBFå: 1"), "å: 1");
}

TEST_F(Load, AWitnessIsShownTheBytesAsTheyStandInTheFile) {
  const std::string bytes =
      "\xEF\xBB\xBF"
      "a: 1\r\n";
  const std::string path = write("a.yaml", bytes);
  std::string seen;
  const auto loaded = load(map_, path, 100, [&](const std::string& name, std::string_view read) {
    seen = name + "|" + std::string(read);
  });
  ASSERT_TRUE(loaded.has_value());
  EXPECT_EQ(seen, path + "|" + bytes);
  EXPECT_EQ(map_[*loaded].text(), "a: 1\n");
}

TEST_F(Load, EveryKindOfLineBreakIsOneLine) {
  EXPECT_EQ(text_of("a\r\nb\rc\nd\r\n"), "a\nb\nc\nd\n");
}

TEST_F(Load, AnEmptyFileIsAnEmptyText) {
  EXPECT_EQ(text_of(""), "");
}

TEST_F(Load, AFileOfTheLimitIsReadAndOneByteMoreIsNot) {
  EXPECT_TRUE(load(map_, write("a", std::string(100, 'x')), 100).has_value());
  EXPECT_EQ(problem_of(write("b", std::string(101, 'x')), 100), LoadProblem::TooLarge);
}

TEST_F(Load, LatinOneIsRefusedAtTheLineWhereItShows) {
  const auto loaded = load(map_, write("a", "samsvar: 1\nnavn: Ask\xF8y\n"), 100);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().problem, LoadProblem::NotUtf8);
  ASSERT_TRUE(loaded.error().range.has_value());
  EXPECT_EQ(map_.begin(*loaded.error().range), (Place{2, 10}));
}

TEST_F(Load, ControlCharactersAreRefusedAtTheirPlace) {
  const auto loaded = load(map_, write("a", std::string("a: 1\nb: \0\n", 10)), 100);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().problem, LoadProblem::ControlCharacter);
  EXPECT_EQ(map_.begin(*loaded.error().range), (Place{2, 4}));
}

TEST_F(Load, SaysWhatStandsWhereAFileShouldBe) {
  EXPECT_EQ(problem_of(folder_ / "borte.yaml"), LoadProblem::Missing);
  EXPECT_EQ(problem_of(folder_), LoadProblem::Folder);
  fs::create_symlink("ring.yaml", folder_ / "ring.yaml");
  EXPECT_EQ(problem_of(folder_ / "ring.yaml"), LoadProblem::SymlinkLoop);
}

TEST_F(Load, ANamedPipeIsRefusedWithoutWaitingForIt) {
  const std::string path = folder_ / "rør.yaml";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  EXPECT_EQ(problem_of(path), LoadProblem::NotAFile);
}

TEST_F(Load, AFileThatMayNotBeReadIsUnreadable) {
  if (::geteuid() == 0) {
    GTEST_SKIP() << "root may read everything";
  }
  const std::string path = write("a", "x");
  ASSERT_EQ(::chmod(path.c_str(), 0), 0);
  EXPECT_EQ(problem_of(path), LoadProblem::Unreadable);
}

TEST_F(Load, StandardInputIsReadUnderItsOwnName) {
  std::istringstream stream("a: 1\r\n");
  const auto loaded = load(map_, stream, "<stdin>", 100);
  ASSERT_TRUE(loaded.has_value());
  EXPECT_EQ(map_[*loaded].name(), "<stdin>");
  EXPECT_EQ(map_[*loaded].text(), "a: 1\n");
}

TEST_F(Load, StandardInputPastTheLimitIsRefused) {
  std::istringstream stream(std::string(101, 'x'));
  const auto loaded = load(map_, stream, "<stdin>", 100);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().problem, LoadProblem::TooLarge);
  EXPECT_EQ(loaded.error().limit, 100U);
}

}  // namespace
}  // namespace samsvar::source
