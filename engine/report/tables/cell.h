#pragma once
// What stands in a cell, before anyone knows whether it becomes a spreadsheet or a line of text: a
// text, a whole number, a day or a share. An empty text is an empty cell.

#include "engine/values/date.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace samsvar::report::tables {

/// So many of so many. Of none there is no share, which is not the same as nothing of something.
struct Share {
  std::uint64_t part = 0;
  std::uint64_t whole = 0;

  /// Rounded down: nearly all is not all. Only where `whole` is not 0.
  [[nodiscard]] std::uint64_t per_mille() const { return part * 1000 / whole; }
};

using Cell = std::variant<std::string, std::int64_t, values::Date, Share>;
using Row = std::vector<Cell>;

struct Column {
  std::string heading;
  int width = 0;  // in letters
};

using Columns = std::vector<Column>;

}  // namespace samsvar::report::tables
