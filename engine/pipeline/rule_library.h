#pragma once
// The rule folder of a run, read and checked as a whole: every `*.krav` below it, through parse,
// analyse and catalogue. Mistakes are diagnostics; what is right is kept, so that all mistakes are
// told in one run.

#include "engine/catalogue/catalogue.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace samsvar::pipeline {

struct RuleFolder {
  std::filesystem::path path;
  /// What the folder is called in messages and reports: as the user gave it, and `rules` for the
  /// shipped ones, so that a report does not tell where the program stands on a machine.
  std::string shown_as;
};

struct RuleLibrary {
  catalogue::Catalogue catalogue;
  /// Of the names below the folder of the rule files and their tables of tests, and their bytes.
  std::string sha256;
  std::size_t file_count = 0;
  /// The folder on disk that each rule file stands in: trials name documents beside it.
  std::map<source::FileId, std::filesystem::path> folders;
};

/// Without their tests the rules mean the same and load in two thirds of the time.
enum class RuleTests : std::uint8_t { Read, LeftOut };

[[nodiscard]] RuleLibrary load_rules(source::SourceMap& sources, const RuleFolder& folder,
                                     diagnostics::Diagnostics& diagnostics,
                                     RuleTests tests = RuleTests::Read);

}  // namespace samsvar::pipeline
