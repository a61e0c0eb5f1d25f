#include "tests/manuals/runs.h"

namespace samsvar::manuals {

std::vector<golden::Run> run(std::vector<golden::File> files,
                             const std::vector<std::string>& commands) {
  golden::Case shown;
  shown.files = std::move(files);
  for (const std::string& command : commands) {
    shown.runs.push_back({.command = command, .output = {}});
  }
  return golden::run_case(shown, {.program = SAMSVAR_PROGRAM, .source_folder = SAMSVAR_SOURCE_DIR})
      .runs;
}

nlohmann::json check(std::vector<golden::File> files, const std::string& path) {
  const auto runs =
      run(std::move(files), {"samsvar check --format json" + std::string(as_of) + " " + path});
  return nlohmann::json::parse(runs[0].output, nullptr, false);
}

}  // namespace samsvar::manuals
