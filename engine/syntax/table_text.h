#pragma once
// A table as spreadsheets save it: one record a line, semicolons between the cells, and quotation
// marks around a cell that holds a semicolon, a line break or a quotation mark (written twice).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::syntax {

struct Cell {
  /// Without its quotation marks and the space around it.
  std::string text;
  /// Where it stands in the file, quotation marks and all.
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

using Record = std::vector<Cell>;

struct TableText {
  /// Without those that are empty all through.
  std::vector<Record> records;
  /// The quotation mark of a cell that does not end where one may; the records go no further.
  std::optional<std::uint32_t> broken_at;
};

[[nodiscard]] TableText read_table_text(std::string_view text);

}  // namespace samsvar::syntax
