// golden_tests PROGRAM CASE            runs one case and shows what differs
// golden_tests PROGRAM --update [TEXT] rewrites the output of all cases, or of those with TEXT in
//                                      their path, and says which changed; never in CI

#include "tests/support/golden_case.h"
#include "tests/support/golden_run.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using samsvar::golden::Case;
using samsvar::golden::Run;
using samsvar::golden::Surroundings;

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// A case under `bad` must end in failure, one under `good` must not.
bool has_right_folder(const fs::path& path, const Case& came) {
  const std::string folder = path.parent_path().filename().string();
  const auto succeeded = [](const Run& run) { return run.exit_status == 0; };
  if (folder == "good") {
    return std::all_of(came.runs.begin(), came.runs.end(), succeeded);
  }
  return folder == "bad" && !succeeded(came.runs.back());
}

void show_difference(const std::string& wanted, const std::string& came) {
  std::istringstream wanted_lines(wanted);
  std::istringstream came_lines(came);
  std::string left;
  std::string right;
  int line = 0;
  while (true) {
    const bool has_left = static_cast<bool>(std::getline(wanted_lines, left));
    const bool has_right = static_cast<bool>(std::getline(came_lines, right));
    ++line;
    if (has_left != has_right || left != right) {
      break;
    }
    if (!has_left) {
      return;
    }
  }
  std::cout << "first difference in line " << line << "\n  expected: " << left
            << "\n  got:      " << right << "\n\nthe case as it came out:\n"
            << came;
}

int run_one(const fs::path& path, const Surroundings& surroundings) {
  const std::string text = read(path);
  const auto parsed = samsvar::golden::parse_case(text);
  if (!parsed) {
    std::cout << path << ": not a case (a sentence, `--- path` files, `$ command` … `exit N`)\n";
    return 1;
  }
  const Case came = samsvar::golden::run_case(*parsed, surroundings);
  const std::string printed = samsvar::golden::print_case(came);
  if (printed != text) {
    std::cout << path << ": ";
    show_difference(text, printed);
    return 1;
  }
  if (!has_right_folder(path, came)) {
    std::cout << path << ": a case in good/ exits with 0, one in bad/ does not\n";
    return 1;
  }
  return 0;
}

std::vector<fs::path> all_cases(const fs::path& folder) {
  std::vector<fs::path> cases;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".case") {
      cases.push_back(entry.path());
    }
  }
  std::sort(cases.begin(), cases.end());
  return cases;
}

int update(const std::string& filter, const Surroundings& surroundings) {
  const char* is_ci = std::getenv("CI");
  if (is_ci != nullptr && *is_ci != '\0') {
    std::cout << "--update is for people who read what changed, not for CI\n";
    return 1;
  }
  int faults = 0;
  const fs::path folder = surroundings.source_folder / "tests" / "golden";
  for (const fs::path& path : all_cases(folder)) {
    if (path.string().find(filter) == std::string::npos) {
      continue;
    }
    const std::string text = read(path);
    const auto parsed = samsvar::golden::parse_case(text);
    if (!parsed) {
      std::cout << "not a case: " << path << '\n';
      ++faults;
      continue;
    }
    const Case came = samsvar::golden::run_case(*parsed, surroundings);
    const std::string printed = samsvar::golden::print_case(came);
    if (printed != text) {
      std::ofstream(path, std::ios::binary) << printed;
      std::cout << "changed: " << fs::relative(path, folder).string() << '\n';
    }
    if (!has_right_folder(path, came)) {
      std::cout << "wrong folder (good exits with 0, bad does not): " << path << '\n';
      ++faults;
    }
  }
  return faults == 0 ? 0 : 1;
}

}  // namespace

int main(int argument_count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + argument_count);
  if (words.size() < 2) {
    std::cout << "golden_tests PROGRAM CASE | golden_tests PROGRAM --update [TEXT]\n";
    return 2;
  }
  const Surroundings surroundings{.program = fs::absolute(words[0]),
                                  .source_folder = SAMSVAR_SOURCE_DIR};
  if (words[1] == "--update") {
    return update(words.size() > 2 ? words[2] : "", surroundings);
  }
  return run_one(words[1], surroundings);
}
