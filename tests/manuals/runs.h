#pragma once
// Runs what a page of the manual shows, in a folder of its own where the shipped `agreements` and
// `rules` are, as a golden case is run.

#include "tests/support/golden_run.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace samsvar::manuals {

/// On this day the examples are assessed.
inline constexpr const char* as_of = " --as-of 2026-11-22";

/// One of the lines that the manual shows, with a file and a rule where it says `PATH` and `RULE`.
inline constexpr const char* some_file = "agreements/oppdiktede/kråkøya-uenighet.yaml";
inline constexpr const char* some_rule = "ØHD-SYKEPLEIER-DØGN";

[[nodiscard]] std::vector<golden::Run> run(std::vector<golden::File> files,
                                           const std::vector<std::string>& commands);

/// The machine's report on files in the folder; discarded when there was none.
[[nodiscard]] nlohmann::json check(std::vector<golden::File> files, const std::string& path);

}  // namespace samsvar::manuals
