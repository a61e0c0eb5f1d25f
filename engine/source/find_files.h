#pragma once
// Which YAML files a run reads: the files named, and every `*.yaml` and `*.yml` below the folders
// named. The answer does not depend on the order of the arguments or of the file system.

#include "engine/source/load.h"

#include <string>
#include <vector>

namespace samsvar::source {

struct FoundFile {
  /// As given, or the folder as given plus what was found below. `-` is standard input.
  std::string path;
  /// Named by the user, not merely found in a folder.
  bool named = false;
};

struct FoundFiles {
  /// Sorted by bytes; a file reached by two ways is listed once.
  std::vector<FoundFile> files;
  /// Paths that do not exist and folders that cannot be opened, in the same order.
  std::vector<LoadFault> faults;
};

/// Links to folders are followed, each folder is searched once, so that a loop of links ends.
[[nodiscard]] FoundFiles find_agreement_files(const std::vector<std::string>& paths);

}  // namespace samsvar::source
