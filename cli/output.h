#pragma once
// Where a command writes: standard output, or a file that appears whole or not at all.

#include "engine/diagnostics/diagnostic.h"

#include <fstream>
#include <optional>
#include <ostream>
#include <string>

namespace samsvar::cli {

class Output {
 public:
  /// No path is standard output.
  explicit Output(std::optional<std::string> path);
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// Leaves no half file behind when `finish` was not reached.
  ~Output();

  [[nodiscard]] std::ostream& stream();

  [[nodiscard]] bool is_standard() const { return !path_; }

  /// Puts the file in its place. A reader of standard output who has gone away is no fault of ours.
  [[nodiscard]] bool finish(diagnostics::Diagnostics& diagnostics);

 private:
  [[nodiscard]] static bool finish_standard_output();
  [[nodiscard]] bool finish_file();

  std::optional<std::string> path_;
  std::string unfinished_path_;
  std::ofstream file_;
};

}  // namespace samsvar::cli
