#include "engine/syntax/table_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::vector<std::string>> cells(const std::string& text) {
  std::vector<std::vector<std::string>> all;
  for (const Record& record : read_table_text(text).records) {
    all.emplace_back();
    for (const Cell& cell : record) {
      all.back().push_back(cell.text);
    }
  }
  return all;
}

TEST(TableText, IsARecordALineWithSemicolonsBetween) {
  EXPECT_THAT(cells("a;b\n1; 2 \n"), ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2")));
  EXPECT_THAT(cells("a;b\n1;2"), ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2")));
  EXPECT_THAT(cells("a;;b;"), ElementsAre(ElementsAre("a", "", "b", "")));
}

TEST(TableText, KeepsWhatStandsBetweenQuotationMarks) {
  EXPECT_THAT(cells("\"a;b\";\"c \"\"d\"\"\" ;\"\"\n"),
              ElementsAre(ElementsAre("a;b", "c \"d\"", "")));
  EXPECT_THAT(cells("\"[a,\n b]\";c\nd;e"),
              ElementsAre(ElementsAre("[a,\n b]", "c"), ElementsAre("d", "e")));
}

TEST(TableText, LeavesOutEmptyRecords) {
  EXPECT_THAT(cells("\n;;\na;b\n\n \n"), ElementsAre(ElementsAre("a", "b")));
  EXPECT_THAT(cells(""), IsEmpty());
}

TEST(TableText, SaysWhereEachCellStands) {
  const std::string text = "a;\"b c\" ;d\n";
  const TableText table = read_table_text(text);
  std::vector<std::string> written;
  for (const Cell& cell : table.records.front()) {
    written.push_back(text.substr(cell.begin, cell.end - cell.begin));
  }
  EXPECT_THAT(written, ElementsAre("a", "\"b c\"", "d"));
}

TEST(TableText, StopsAtACellThatIsNotClosedWhereItEnds) {
  EXPECT_EQ(read_table_text("a;\"b\nc;d").broken_at, 2U);
  EXPECT_EQ(read_table_text("a;\"b\"c;d").broken_at, 2U);
  EXPECT_EQ(read_table_text("a;b\"c;d").broken_at, std::nullopt)
      << "only the first character of a cell opens it";
}

}  // namespace
}  // namespace samsvar::syntax::test
