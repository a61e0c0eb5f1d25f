// A folder of rules and the tables of tests that they name.

#include "engine/pipeline/rule_library.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace samsvar::pipeline {
namespace {

namespace fs = std::filesystem;

class RuleLibraryTest : public testing::Test {
 protected:
  RuleLibraryTest()
      : folder_(fs::temp_directory_path() / ("samsvar-rules-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_ / "under");
  }

  ~RuleLibraryTest() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  [[nodiscard]] std::string hash() const {
    source::SourceMap sources;
    diagnostics::Diagnostics diagnostics;
    return load_rules(sources, {folder_, "rules"}, diagnostics).sha256;
  }

  fs::path folder_;
};

TEST_F(RuleLibraryTest, HasAHashOfItsTablesToo) {
  write("under/a.krav", "språk nb\nregel A-B\n  prøver i fil \"a.csv\"\nslutt\n");
  write("under/a.csv", "prøve;forvent\na;samsvar\n");
  const std::string before = hash();
  EXPECT_EQ(hash(), before);
  write("under/a.csv", "prøve;forvent\na;avvik\n");
  EXPECT_NE(hash(), before);
  write("under/a.csv", "\xEF\xBB\xBFprøve;forvent\r\na;samsvar\r\n");
  EXPECT_EQ(hash(), before) << "a spreadsheet's byte order mark and line breaks say nothing";
  write("under/b.csv", "prøve;forvent\n");
  EXPECT_EQ(hash(), before) << "no rule names it";
}

TEST_F(RuleLibraryTest, ShowsATableByItsPlaceInTheFolderAsItWasNamed) {
  write("under/a.krav", "språk nb\nregel A-B\n  prøver i fil \"../a.csv\"\nslutt\n");
  write("a.csv", "prøve;forvent\na;greit\n");
  source::SourceMap sources;
  diagnostics::Diagnostics diagnostics;
  const RuleLibrary library = load_rules(sources, {folder_, "rules"}, diagnostics);
  bool is_told = false;
  for (const diagnostics::Diagnostic& one : diagnostics.items()) {
    is_told = is_told || (one.range && sources[one.range->file].name() == "rules/a.csv");
  }
  EXPECT_TRUE(is_told);
}

}  // namespace
}  // namespace samsvar::pipeline
