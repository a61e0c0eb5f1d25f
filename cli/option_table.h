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
  bool check = false;
  bool explain = false;
  bool rules = false;
};

inline constexpr auto option_table = std::to_array<OptionRow>({
    {"--help", OptionKind::Flag, true, true, true},
    {"--version", OptionKind::Flag, true, true, true},
    {"--lang", OptionKind::Value, true, true, true},
    {"--color", OptionKind::Value, true, true, true},
    {"--log-level", OptionKind::Value, true, true, true},
    {"--jobs", OptionKind::Value, true, true, true},
    {"--rules", OptionKind::Value, true, true, true},
    {"--output", OptionKind::Value, true, true, true},
    {"--as-of", OptionKind::Value, true, true, false},
    {"--for", OptionKind::Value, true, true, false},
    {"--format", OptionKind::Value, true, false, false},
    {"--strict", OptionKind::Flag, true, false, false},
    {"--summary", OptionKind::Flag, true, false, false},
    {"--verbose", OptionKind::Flag, true, false, false},
});

}  // namespace samsvar::cli
