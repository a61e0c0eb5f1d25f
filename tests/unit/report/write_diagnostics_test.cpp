#include "engine/report/write_diagnostics.h"

#include "engine/diagnostics/codes.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace samsvar::report {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using messages::Language;
using ::testing::HasSubstr;
using ::testing::Not;

class WriteDiagnosticsTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string told(const std::vector<Diagnostic>& diagnostics,
                                 Language language = Language::Bokmal) const {
    std::ostringstream out;
    write_diagnostics(out, sources, language, false, diagnostics);
    return out.str();
  }

  [[nodiscard]] Diagnostic at(source::FileId file, std::string_view words,
                              Code code = Code::B001) const {
    Diagnostic diagnostic = testing::diagnostic_of(code);
    diagnostic.range = testing::range_of(sources, file, words);
    return diagnostic;
  }

  source::SourceMap sources;
};

TEST_F(WriteDiagnosticsTest, QuotesTheLineAndMarksTheWords) {
  const auto file = sources.add("a.yaml", "en: 1\nåtte: nei\n");
  const Diagnostic diagnostic = at(file, "nei");
  EXPECT_EQ(told({diagnostic}), "feil[B001]: " + problem_message(Language::Bokmal, diagnostic) +
                                    "\n --> a.yaml:2:7\n"
                                    "  |\n"
                                    "2 | åtte: nei\n"
                                    "  |       ^^^\n"
                                    "  = hjelp: " +
                                    problem_help(Language::Bokmal, diagnostic) + "\n");
}

TEST_F(WriteDiagnosticsTest, MarksTheOtherPlacesInTheirOwnLinesAndFiles) {
  const auto file = sources.add("a.yaml", "x: 1\n\n\n\n\n\n\n\n\ny: 2\n");
  const auto other = sources.add("b.yaml", "z: 3\n");
  Diagnostic diagnostic = at(file, "y");
  diagnostic.related.push_back(
      {testing::range_of(sources, file, "1"), messages::plain("først her")});
  diagnostic.related.push_back({testing::range_of(sources, other, "z"), messages::plain("og her")});
  EXPECT_THAT(told({diagnostic}), HasSubstr("  --> a.yaml:10:1\n"
                                            "   |\n"
                                            " 1 | x: 1\n"
                                            "   |    - først her\n"
                                            "   ⋮\n"
                                            "10 | y: 2\n"
                                            "   | ^\n"
                                            "  ::: b.yaml:1:1\n"
                                            "   |\n"
                                            " 1 | z: 3\n"
                                            "   | - og her\n"));
}

TEST_F(WriteDiagnosticsTest, MarksColumnsAsTheyAreSeen) {
  const auto file = sources.add("a.yaml", "\t日本: nei\n");
  EXPECT_THAT(told({at(file, "nei")}), HasSubstr("a.yaml:1:6\n"
                                                 "  |\n"
                                                 "1 |     日本: nei\n"
                                                 "  |           ^^^\n"));
}

TEST_F(WriteDiagnosticsTest, MarksAPlaceBetweenTwoCharactersAndTheFirstLineOfMany) {
  const auto file = sources.add("a.yaml", "a: {\n b: 1}\n");
  Diagnostic between = at(file, "a");
  between.range->begin = between.range->end = 5;
  EXPECT_THAT(told({between}), HasSubstr("2 |  b: 1}\n  | ^\n"));
  EXPECT_THAT(told({at(file, "{\n b: 1}")}), HasSubstr("1 | a: {\n  |    ^\n"));
}

TEST_F(WriteDiagnosticsTest, QuotesOnlyTheNeighbourhoodInAVeryLongLine) {
  const auto file =
      sources.add("a.yaml", std::string(100'000, 'x') + "ænei" + std::string(100'000, 'y'));
  const std::string text = told({at(file, "nei")});
  EXPECT_LT(text.size(), 1000U);
  EXPECT_THAT(text, HasSubstr("a.yaml:1:100002\n"));
  EXPECT_THAT(text, HasSubstr("1 | …xxx"));
  EXPECT_THAT(text, HasSubstr("yyy…\n"));
}

TEST_F(WriteDiagnosticsTest, NamesWhatIsInNoFile) {
  Diagnostic diagnostic = testing::diagnostic_of(Code::I101);
  diagnostic.subject = "mappe/borte\x1b.yaml";
  EXPECT_THAT(told({diagnostic}), HasSubstr(" --> mappe/borte␛.yaml\n"));
}

TEST_F(WriteDiagnosticsTest, TellsTheSameInTheSameOrderHoweverTheyWereFound) {
  const auto second = sources.add("b.yaml", "nei\nja\n");
  const auto first = sources.add("a.yaml", "ja\n");
  const std::vector<Diagnostic> found = {at(second, "ja"), at(second, "nei"), at(first, "ja"),
                                         at(second, "nei", Code::B002)};
  const std::vector<Diagnostic> backwards(found.rbegin(), found.rend());
  EXPECT_EQ(told(found), told(backwards));
  const std::string text = told(found);
  EXPECT_LT(text.find("a.yaml:1:1"), text.find("b.yaml:1:1"));
  EXPECT_LT(text.find("b.yaml:1:1"), text.find("b.yaml:2:1"));
}

TEST_F(WriteDiagnosticsTest, SpeaksTheReadersLanguage) {
  const auto file = sources.add("a.yaml", "ja\n");
  EXPECT_THAT(told({at(file, "ja", Code::B002)}, Language::Nynorsk), HasSubstr("åtvaring[B002]: "));
  EXPECT_THAT(told({at(file, "ja", Code::B002)}, Language::English), HasSubstr("warning[B002]: "));
  EXPECT_THAT(told({at(file, "ja")}), Not(HasSubstr("\x1b")));
}

TEST_F(WriteDiagnosticsTest, GivesMachinesTheSameFactsOrNull) {
  const auto file = sources.add("a.yaml", "æ: ja\n");
  const auto object = [this](const Diagnostic& diagnostic) {
    std::ostringstream out;
    JsonStream json(out);
    write_problem(json, sources, Language::English, diagnostic);
    return nlohmann::json::parse(out.str());
  };
  const auto placed = object(at(file, "ja", Code::B002));
  EXPECT_EQ(placed["code"], "B002");
  EXPECT_EQ(placed["severity"], "warning");
  EXPECT_EQ(placed["file"], "a.yaml");
  EXPECT_EQ(placed["line"], 1);
  EXPECT_EQ(placed["column"], 4);
  const auto unplaced = object(testing::diagnostic_of(Code::I101));
  EXPECT_TRUE(unplaced["file"].is_null());
  EXPECT_TRUE(unplaced["line"].is_null());
  EXPECT_FALSE(unplaced["help"].get<std::string>().empty());
}

}  // namespace
}  // namespace samsvar::report
