#pragma once
// How large and how deep a YAML text may be, and a first look at the text that refuses what is past
// it before a YAML library has to hold it in memory. Generous for agreements: the register of a
// whole country is a few thousand values, four levels deep.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace samsvar::agreement {

/// Mappings and lists inside one another.
inline constexpr std::size_t max_depth = 64;
/// Keys and values together.
inline constexpr std::size_t max_nodes = 100'000;
/// Bytes of one key or value.
inline constexpr std::size_t max_scalar_bytes = 100'000;
/// Problems told of one file.
inline constexpr std::size_t max_yaml_problems = 20;

enum class EarlyFault : std::uint8_t {
  TooDeep,
  TooMany,
  Tab,  // a tab where a line's indentation should be
};

struct EarlyFinding {
  EarlyFault fault{};
  std::uint32_t begin = 0;
};

/// Looks for brackets nested past `max_depth`, more than `max_nodes` commas in brackets, and tabs
/// as indentation, skipping quotes, comments and blocks of text. Linear in the text.
[[nodiscard]] std::optional<EarlyFinding> find_early_fault(std::string_view text);

}  // namespace samsvar::agreement
