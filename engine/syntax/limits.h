#pragma once
// How much of one file is read, how deep, and how much is said about it.

#include <cstddef>

namespace samsvar::syntax {

/// Longer files are refused, not read.
inline constexpr std::size_t max_file_bytes = std::size_t{4} * 1024 * 1024;

/// Of a table of tests: thousands of rows.
inline constexpr std::size_t max_table_bytes = std::size_t{1} * 1024 * 1024;

/// How deep parentheses, `ikke` and quantifiers may stand within each other. Far more than a person
/// can read, and little enough for the stack.
inline constexpr std::size_t max_nesting = 200;

/// More than anyone reads; what follows is counted as one.
inline constexpr std::size_t max_errors_per_file = 100;

}  // namespace samsvar::syntax
