#include "engine/report/tables/xlsx_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::tables {
namespace {

std::string workbook_with(const std::string& text, std::uint64_t cut_texts = 0) {
  XlsxBook book(messages::Language::Bokmal, "Prøve", values::date_of(2026, 11, 22));
  const XlsxBook::Sheet sheet = book.add_sheet("Ark", {{"Tekst", 10}, {"Dag", 10}});
  book.add_row(sheet, {text, values::date_of(1814, 5, 17)});
  std::ostringstream out;
  book.write(out);
  EXPECT_TRUE(out.good());
  EXPECT_EQ(book.cut_texts(), cut_texts);
  return out.str();
}

TEST(XlsxBook, IsAnArchiveAndTheSameEachTime) {
  const std::string bytes = workbook_with("=1+1");
  EXPECT_TRUE(bytes.starts_with("PK"));
  EXPECT_EQ(bytes, workbook_with("=1+1"));
  EXPECT_NE(bytes, workbook_with("=1+2"));
}

TEST(XlsxBook, CutsWhatACellCannotHoldAndCountsIt) {
  constexpr std::size_t most = 32'767;
  EXPECT_FALSE(workbook_with(std::string(most, 'a')).empty());
  EXPECT_FALSE(workbook_with(std::string(most + 1, 'a'), 1).empty());
  std::string music;
  for (std::size_t index = 0; index < most / 2 + 1; ++index) {
    music += "\xF0\x9D\x84\x9E";  // two units each
  }
  EXPECT_FALSE(workbook_with(music, 1).empty());
}

TEST(XlsxBook, LeavesNothingBehindWhenItIsNotWritten) {
  XlsxBook book(messages::Language::English, "Unwritten", values::date_of(2026, 11, 22));
  const XlsxBook::Sheet sheet = book.add_sheet("Sheet", {{"Text", 10}});
  book.add_row(sheet, {std::string("a")});
  EXPECT_EQ(book.cut_texts(), 0U);
}

}  // namespace
}  // namespace samsvar::report::tables
