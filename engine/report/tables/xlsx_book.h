#pragma once
// A workbook that grows row by row: what has been written lies in files of the library's own that
// have no name, so that a whole country takes little memory. The only part of the program that
// knows the library is xlsx_book.cpp. Texts are written as texts: nothing becomes a formula or a
// link.

#include "engine/messages/message.h"
#include "engine/report/tables/cell.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>

namespace samsvar::report::tables {

class XlsxBook {
 public:
  /// `created` takes the place of the clock: equal reports are equal bytes.
  XlsxBook(messages::Language language, const std::string& title, values::Date created);
  XlsxBook(const XlsxBook&) = delete;
  XlsxBook& operator=(const XlsxBook&) = delete;
  ~XlsxBook();

  using Sheet = std::size_t;

  /// With its columns' headings in the first row, which stays in sight.
  [[nodiscard]] Sheet add_sheet(const std::string& name, Columns columns);

  /// Below what is there. A sheet that is full goes on in another.
  void add_row(Sheet sheet, const Row& row);

  /// Texts that were longer than a cell may be, and were cut.
  [[nodiscard]] std::uint64_t cut_texts() const;

  /// Once, at the end. The stream has failed when the workbook could not be made.
  void write(std::ostream& out);

 private:
  struct Book;
  std::unique_ptr<Book> book_;
};

}  // namespace samsvar::report::tables
