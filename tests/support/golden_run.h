#pragma once
// Runs a golden case's commands in a folder of its own, with nothing of the machine's settings: an
// empty locale, no home, and the program under test as the only `samsvar`.

#include "tests/support/golden_case.h"

#include <filesystem>

namespace samsvar::golden {

/// What the commands are run with.
struct Surroundings {
  std::filesystem::path program;
  /// The shipped `agreements` and `rules` are there under these names, unless the case has its own.
  std::filesystem::path source_folder;
};

/// The case with the outputs and exit statuses that came.
[[nodiscard]] Case run_case(const Case& golden_case, const Surroundings& surroundings);

}  // namespace samsvar::golden
