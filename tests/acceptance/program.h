#pragma once
// Runs the program as a user would and reads what it answers.

#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace samsvar::acceptance {

namespace fs = std::filesystem;
using nlohmann::json;

inline const fs::path source_dir = SAMSVAR_SOURCE_DIR;
/// The date of assessment where the day does not matter.
inline constexpr const char* today = "2026-11-22";

struct Outcome {
  std::string output;
  int status = -1;
};

inline std::string quoted(const std::string& word) {
  std::string quoted = "'";
  for (const char c : word) {
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return quoted + "'";
}

inline Outcome run(const std::string& arguments, const std::string& before = {}) {
  const std::string command = before + "env -u LANG -u LC_MESSAGES LC_ALL=C " +
                              quoted(SAMSVAR_PROGRAM) + " " + arguments + " 2>/dev/null";
  Outcome outcome;
  FILE* pipe = popen(command.c_str(), "r");
  std::array<char, 4096> buffer{};
  std::size_t length = 0;
  while ((length = fread(buffer.data(), 1, buffer.size(), pipe)) > 0) {
    outcome.output.append(buffer.data(), length);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return outcome;
}

inline std::string at(const fs::path& path) {
  return quoted(path.string());
}

inline json check(const std::string& paths, const std::string& date, const std::string& more = {}) {
  const Outcome outcome = run("check --format json --as-of " + date + " " + more + " " + paths);
  return json::parse(outcome.output, nullptr, false);
}

/// The finding of a rule for the first subject of a kind that has it and that is no draft.
inline json finding(const json& report, const std::string& rule, const std::string& subject = {}) {
  for (const json& it : report["subjects"]) {
    if (!subject.empty() && it["title"] != subject) {
      continue;
    }
    for (const json& found : it["findings"]) {
      if (found["rule"] == rule) {
        return found;
      }
    }
  }
  return json{{"status", "no such finding"}};
}

inline std::string status(const json& report, const std::string& rule,
                          const std::string& subject = {}) {
  return finding(report, rule, subject)["status"];
}

inline std::size_t count(const json& report, const std::string& status) {
  std::size_t number = 0;
  for (const json& subject : report["subjects"]) {
    for (const json& found : subject["findings"]) {
      number += found["status"] == status ? 1U : 0U;
    }
  }
  return number;
}

inline bool has_reason(const json& found, const std::string& reason) {
  return std::find(found["reasons"].begin(), found["reasons"].end(), reason) !=
         found["reasons"].end();
}

/// A folder that is gone when the test is.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "samsvar-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }

  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  ~Folder() { fs::remove_all(path_); }

  [[nodiscard]] const fs::path& path() const { return path_; }

  fs::path write(const fs::path& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
    return path_ / name;
  }

  /// The shipped rules with some of the test's own beside them.
  [[nodiscard]] std::string rules_with(const std::string& text) const {
    fs::copy(source_dir / "rules", path_ / "rules", fs::copy_options::recursive);
    write("rules/egne.krav", text);
    return "--rules " + at(path_ / "rules");
  }

 private:
  fs::path path_;
};

}  // namespace samsvar::acceptance
