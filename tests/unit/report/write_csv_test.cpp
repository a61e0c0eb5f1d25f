#include "engine/report/tables/write_csv.h"

#include "engine/diagnostics/codes.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::tables {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string line(const Row& row) {
  return csv_line(messages::Language::Bokmal, row);
}

class WriteCsvTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string csv(const std::vector<SubjectReport>& subjects, Ending ending = {}) {
    std::ostringstream out;
    return testing::written(*csv_writer(out, lost_), out, world_.run, subjects, std::move(ending));
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject();
  diagnostics::Diagnostics lost_;
};

TEST(CsvLine, SeparatesBySemicolonsAndEndsInTheWayOfSpreadsheets) {
  EXPECT_EQ(line({std::string("a"), std::int64_t{12}, values::date_of(2026, 2, 3)}),
            "a;12;2026-02-03\r\n");
}

TEST(CsvLine, QuotesWhatWouldEndACell) {
  EXPECT_EQ(line({std::string("a;b"), std::string("\"c\""), std::string("d\ne"), std::string()}),
            "\"a;b\";\"\"\"c\"\"\";\"d\ne\";\r\n");
}

TEST(CsvLine, TakesTheSpellOffFormulas) {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "  =1+1", "\t=1"}) {
    EXPECT_EQ(line({std::string(text)}), "'" + std::string(text) + "\r\n");
  }
  EXPECT_EQ(line({std::string("\r=1")}), "\"'\r=1\"\r\n");
  EXPECT_EQ(line({std::string("\n=1")}), "\"'\n=1\"\r\n");
  EXPECT_EQ(line({std::string("1-2=-1")}), "1-2=-1\r\n");
}

TEST(CsvLine, HasADecimalCommaAndNoShareOfNothing) {
  EXPECT_EQ(line({Share{2, 3}, Share{999, 1000}, Share{9999, 10'000}, Share{0, 0}}),
            "66,6 %;99,9 %;99,9 %;–\r\n");
}

TEST_F(WriteCsvTest, BeginsWithAByteOrderMarkAndNamesTheColumns) {
  EXPECT_THAT(csv({}), StartsWith("\xEF\xBB\xBFPart eller avtale;Slag;Krav-id;Krav;Resultat;"));
}

TEST_F(WriteCsvTest, GivesAFindingOneRowWhateverItsItems) {
  evaluation::Finding finding = world_.breach();
  finding.items = {{.name = "natt",
                    .status = evaluation::Status::Gap,
                    .words = messages::plain(""),
                    .range = {}},
                   {.name = "dag",
                    .status = evaluation::Status::Met,
                    .words = messages::plain(""),
                    .range = {}}};
  const std::string text = csv({{&subject_, {finding}}});
  EXPECT_THAT(text, HasSubstr("\"natt: Avvik\ndag: Samsvar\""));
  EXPECT_THAT(text, HasSubstr(";BEMANNING;Sykepleier til stede hele døgnet;Avvik;Mulig lovbrudd;"));
  EXPECT_EQ(text.find(";BEMANNING;"), text.rfind(";BEMANNING;"));
  EXPECT_THAT(text, HasSubstr(";avtaler/lia.yaml;5;11;"));
}

TEST_F(WriteCsvTest, HasARowForEachProblem) {
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
  EXPECT_THAT(csv({}, std::move(ending)), HasSubstr(";Problem;I205;;Feil;"));
}

TEST_F(WriteCsvTest, CountsSubjectsInASummaryAndHandsBackTheProblems) {
  world_.run.summary = true;
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
  const std::string text = csv({{&subject_, world_.one_of_each()}}, std::move(ending));
  EXPECT_THAT(text, HasSubstr("Lia × Fjord HF;Samarbeid;2;1;1;1;1;1;33,3 %;ja;"));
  EXPECT_THAT(text, Not(HasSubstr("BEMANNING")));
  ASSERT_EQ(lost_.items().size(), 1U);
  EXPECT_EQ(lost_.items().front().code, diagnostics::Code::I205);
}

TEST_F(WriteCsvTest, KeepsGuidanceFromTheSupervisorAndSaysSo) {
  world_.run.reader = Reader::Supervisor;
  EXPECT_THAT(csv({{&subject_, world_.one_of_each()}}), Not(HasSubstr("Merknad")));
  ASSERT_EQ(lost_.items().size(), 1U);
  const diagnostics::Diagnostic& lost = lost_.items().front();
  EXPECT_THAT(
      messages::say(messages::Language::English, {diagnostics::sentence(lost.code), lost.fields}),
      HasSubstr("2 findings that do not rest on statute or regulation"));
}

TEST_F(WriteCsvTest, ShowsDraftsToTheirAuthorsAlone) {
  subject_.draft = world_.document;
  EXPECT_THAT(csv({{&subject_, {world_.breach()}}}), HasSubstr("(utkast)"));
  world_.run.reader = Reader::Directorate;
  EXPECT_THAT(csv({{&subject_, {world_.breach()}}}), Not(HasSubstr("BEMANNING")));
}

}  // namespace
}  // namespace samsvar::report::tables
