#include "engine/source/find_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace samsvar::source {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

/// The test stands in a folder of its own, so that the paths it sees are the same everywhere.
class FindFiles : public ::testing::Test {
 protected:
  FindFiles()
      : before_(fs::current_path()),
        folder_(fs::path(::testing::TempDir()) /
                ("samsvar_find_" + std::to_string(::getpid()) + "_" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_);
    fs::current_path(folder_);
  }

  ~FindFiles() override {
    fs::current_path(before_);
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  static void touch(const fs::path& path) {
    if (path.has_parent_path()) {
      fs::create_directories(path.parent_path());
    }
    std::ofstream(path) << "samsvar: 1\n";
  }

  static std::vector<std::string> paths(const FoundFiles& found) {
    std::vector<std::string> all;
    for (const FoundFile& file : found.files) {
      all.push_back(file.path + (file.named ? " named" : ""));
    }
    return all;
  }

  fs::path before_;
  fs::path folder_;
};

TEST_F(FindFiles, SearchesFoldersToTheBottomAndSortsByBytes) {
  touch("avtaler/b.yaml");
  touch("avtaler/vest/å.yml");
  touch("avtaler/vest/a.yaml");
  touch("avtaler/les.txt");
  EXPECT_THAT(paths(find_agreement_files({"avtaler"})),
              ElementsAre("avtaler/b.yaml", "avtaler/vest/a.yaml", "avtaler/vest/å.yml"));
}

TEST_F(FindFiles, TheOrderOfTheArgumentsDoesNotMatter) {
  touch("x/a.yaml");
  touch("y/b.yaml");
  EXPECT_EQ(paths(find_agreement_files({"x", "y"})), paths(find_agreement_files({"y", "x"})));
}

TEST_F(FindFiles, ANamedFileIsListedOnceAsNamedWhateverItIsCalled) {
  touch("avtaler/a.yaml");
  touch("avtaler/notat.txt");
  EXPECT_THAT(paths(find_agreement_files({"avtaler", "avtaler/notat.txt", "./avtaler/a.yaml"})),
              ElementsAre("./avtaler/a.yaml named", "avtaler/notat.txt named"));
}

TEST_F(FindFiles, ALoopOfLinkedFoldersEnds) {
  touch("avtaler/a.yaml");
  fs::create_directory_symlink("..", fs::path("avtaler/opp"));
  fs::create_directory_symlink(".", fs::path("avtaler/her"));
  EXPECT_EQ(find_agreement_files({"avtaler"}).files.size(), 1U);
}

TEST_F(FindFiles, WhatIsNotThereIsAFaultAndTheRestIsFound) {
  touch("a.yaml");
  const FoundFiles found = find_agreement_files({"borte", "a.yaml"});
  EXPECT_THAT(paths(found), ElementsAre("a.yaml named"));
  ASSERT_EQ(found.faults.size(), 1U);
  EXPECT_EQ(found.faults[0].path, "borte");
  EXPECT_EQ(found.faults[0].problem, LoadProblem::Missing);
}

TEST_F(FindFiles, ADeepTreeOfFoldersIsSearched) {
  fs::path deep = "avtaler";
  for (int level = 0; level < 200; ++level) {
    deep /= "n";
  }
  touch(deep / "a.yaml");
  EXPECT_EQ(find_agreement_files({"avtaler"}).files.size(), 1U);
}

TEST_F(FindFiles, StandardInputIsPassedOnOnce) {
  EXPECT_THAT(paths(find_agreement_files({"-", "-"})), ElementsAre("- named"));
}

}  // namespace
}  // namespace samsvar::source
