// Every command that a page of the manual shows is one that the program takes, and what the page
// says that it prints is what it prints.

#include "tests/manuals/page.h"
#include "tests/manuals/runs.h"
#include "tests/support/golden_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace samsvar::manuals {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::vector<std::string> pages_for_users = {"README.md", "rules/README.md",
                                                  "agreements/README.md"};
const std::vector<std::string> pages = {"README.md", "rules/README.md", "agreements/README.md",
                                        "tests/README.md"};

void replace(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// `--lang nb|nn|en` is three commands.
std::vector<std::string> one_for_each_choice(const std::string& command) {
  const std::size_t bar = command.find('|');
  if (bar == std::string::npos) {
    return {command};
  }
  const std::size_t begin = command.rfind(' ', bar) + 1;
  const std::size_t end = std::min(command.find(' ', bar), command.size());
  std::vector<std::string> all;
  for (std::size_t at = begin; at < end;) {
    const std::size_t stop = std::min(command.find('|', at), end);
    all.push_back(command.substr(0, begin) + command.substr(at, stop - at) + command.substr(end));
    at = stop + 1;
  }
  return all;
}

/// As a reader would type it.
std::string typed(std::string command) {
  command = command.substr(0, command.find(" #"));
  command.erase(command.find_last_not_of(' ') + 1);
  replace(command, "./samsvar", "samsvar");
  replace(command, "--register FILE", "--register agreements/register.yaml");
  replace(command, "--register FIL", "--register agreements/register.yaml");
  replace(command, "PATH…", "agreements");
  replace(command, "PATH", some_file);
  replace(command, "RULE", some_rule);
  if (command == "samsvar check") {
    command += std::string(" ") + some_file;
  }
  return command;
}

bool is_of_the_program(const std::string& command) {
  return command.starts_with("samsvar ") || command.starts_with("./samsvar ");
}

/// The commands of a page: the lines of its examples, and what stands between backticks.
std::vector<std::string> commands_of(const std::string& path) {
  std::vector<std::string> all;
  for (const Example& example : examples(path, "sh")) {
    for (const std::string& line : lines_of(example.text)) {
      all.push_back(line);
    }
  }
  for (const std::string& word : code_words_outside_examples(path)) {
    const bool is_option_with_value = word.starts_with("--") && word.find(' ') != std::string::npos;
    if (is_of_the_program(word)) {
      all.push_back(word);
    } else if (is_option_with_value) {
      all.push_back("samsvar check PATH " + word);
    }
  }
  return all;
}

TEST(Commands, AreTakenByTheProgram) {
  std::set<std::string> shown;
  for (const std::string& path : pages_for_users) {
    for (const std::string& command : commands_of(path)) {
      if (is_of_the_program(command)) {
        for (const std::string& one : one_for_each_choice(typed(command))) {
          shown.insert(one);
        }
      }
    }
  }
  EXPECT_GE(shown.size(), 10U);
  for (const std::string& command : shown) {
    const auto runs = run({}, {command});
    EXPECT_LE(runs[0].exit_status, 1) << command << '\n' << runs[0].output;
  }
}

TEST(Commands, ThatAreScriptsAreThere) {
  std::size_t count = 0;
  for (const std::string& path : pages) {
    for (const std::string& command : commands_of(path)) {
      if (!is_of_the_program(command)) {
        const fs::path script = fs::path(SAMSVAR_SOURCE_DIR) / command.substr(0, command.find(' '));
        const bool is_built = command.starts_with("build/");
        EXPECT_TRUE(is_built || fs::is_regular_file(script)) << path << " shows " << command;
        ++count;
      }
    }
  }
  EXPECT_GE(count, 1U);
}

TEST(Options, ThatAreNamedAreInTheHelp) {
  const std::string help = run({}, {"samsvar --help"})[0].output;
  std::size_t count = 0;
  for (const std::string& path : pages_for_users) {
    for (const std::string& word : code_words_outside_examples(path)) {
      if (word.starts_with("--")) {
        EXPECT_THAT(help, HasSubstr(word.substr(0, word.find(' ')))) << path;
        ++count;
      }
    }
  }
  EXPECT_GE(count, 3U);
}

TEST(Excerpts, OfFilesStandInThem) {
  std::size_t count = 0;
  for (const char* language : {"yaml", "krav"}) {
    for (const Example& example : examples("README.md", language)) {
      ASSERT_THAT(example.file, Not(IsEmpty()));
      const auto missing = first_not_quoted(example.text, read(example.file));
      EXPECT_EQ(missing, std::nullopt) << "is not so in " << example.file << ": " << *missing;
      ++count;
    }
  }
  EXPECT_GE(count, 2U);
}

/// ```console
/// $ command
/// what it prints; a line with `…` leaves some of it out
/// ```
TEST(Excerpts, OfOutputAreWhatIsPrinted) {
  std::size_t count = 0;
  for (const std::string& path : pages) {
    for (const Example& example : examples(path, "console")) {
      ASSERT_TRUE(example.text.starts_with("$ ")) << example.text;
      const std::size_t end = example.text.find('\n');
      const auto runs = run({}, {typed(example.text.substr(2, end - 2))});
      const auto missing = first_not_quoted(example.text.substr(end + 1), runs[0].output);
      EXPECT_EQ(missing, std::nullopt) << path << " says `" << *missing << "` of this:\n"
                                       << runs[0].output;
      EXPECT_LE(runs[0].exit_status, 1);
      ++count;
    }
  }
  EXPECT_GE(count, 1U);
}

TEST(TestsManual, ShowsAGoldenCaseThatPasses) {
  const auto shown = examples("tests/README.md", "case");
  EXPECT_GE(shown.size(), 1U);
  for (const Example& example : shown) {
    const auto parsed = golden::parse_case(example.text);
    ASSERT_TRUE(parsed) << example.text;
    const auto came = golden::run_case(
        *parsed, {.program = SAMSVAR_PROGRAM, .source_folder = SAMSVAR_SOURCE_DIR});
    EXPECT_EQ(golden::print_case(came), example.text);
  }
}

/// [words](path)
std::vector<std::string> links_in(const std::string& text) {
  std::vector<std::string> links;
  for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 1)) {
    const std::size_t end = text.find(')', at);
    links.push_back(text.substr(at + 2, end - at - 2));
  }
  return links;
}

/// A folder may be named as a table below it does, without those that it stands in.
bool is_there(const fs::path& page, const std::string& named) {
  const fs::path root = SAMSVAR_SOURCE_DIR;
  const fs::path folder = (root / page).parent_path();
  if (fs::exists(folder / named) || fs::exists(root / named)) {
    return true;
  }
  const fs::recursive_directory_iterator below(folder);
  return page.has_parent_path() && std::any_of(begin(below), end(below), [&](const auto& entry) {
           return (entry.path() / "").string().ends_with("/" + named);
         });
}

TEST(Paths, ThatAPageNamesAreThere) {
  std::vector<std::string> all = pages;
  all.insert(all.end(), {"engine/README.md", "grammar/README.md"});
  std::size_t count = 0;
  for (const std::string& path : all) {
    std::vector<std::string> named = links_in(read(path));
    for (const std::string& word : code_words_outside_examples(path)) {
      // `<folder>` stands for any of them, and what an option is given need not be there.
      if (word.ends_with('/') && word.find_first_of("< ") == std::string::npos) {
        named.push_back(word);
      }
    }
    for (const std::string& one : named) {
      EXPECT_TRUE(is_there(path, one)) << path << " names " << one;
      ++count;
    }
  }
  EXPECT_GE(count, 20U);
}

}  // namespace
}  // namespace samsvar::manuals
