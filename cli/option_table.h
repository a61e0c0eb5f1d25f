#pragma once
// Every option, what it takes, and the commands that it belongs to. The help text, the suggestions
// and the check that an option means something where it stands all rest on this table.

#include <array>
#include <cstdint>
#include <string_view>

namespace samsvar::cli {

enum class OptionKind : std::uint8_t { Flag, Value };

struct OptionRow {
  std::string_view name;
  OptionKind kind;
  unsigned commands;
};

// The commands that an option may belong to.
inline constexpr unsigned of_check = 1;
inline constexpr unsigned of_explain = 2;
inline constexpr unsigned of_rules = 4;  // check, list and test
inline constexpr unsigned of_coverage = 8;
inline constexpr unsigned of_mutants = 16;
inline constexpr unsigned of_graph = 32;
inline constexpr unsigned of_all = 63;

inline constexpr auto option_table = std::to_array<OptionRow>({
    {"--help", OptionKind::Flag, of_all},
    {"--version", OptionKind::Flag, of_all},
    {"--lang", OptionKind::Value, of_all},
    {"--color", OptionKind::Value, of_all},
    {"--log-level", OptionKind::Value, of_all},
    {"--jobs", OptionKind::Value, of_all},
    {"--rules", OptionKind::Value, of_all},
    {"--output", OptionKind::Value, of_all},
    {"--as-of", OptionKind::Value, of_check | of_explain},
    {"--for", OptionKind::Value, of_check | of_explain},
    {"--register", OptionKind::Value, of_check | of_explain},
    {"--format", OptionKind::Value, of_check | of_graph},
    {"--strict", OptionKind::Flag, of_check},
    {"--summary", OptionKind::Flag, of_check},
    {"--verbose", OptionKind::Flag, of_check | of_coverage | of_mutants},
    {"--norms", OptionKind::Flag, of_coverage},
});

}  // namespace samsvar::cli
