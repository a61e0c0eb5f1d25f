#include "engine/diagnostics/load_diagnostic.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::diagnostics {
namespace {

using source::LoadProblem;
using ::testing::HasSubstr;

struct Row {
  LoadProblem problem;
  const char* code;
  const char* sentence;
};

TEST(LoadDiagnostic, EveryProblemNamesTheFileAndAWayOut) {
  const Row rows[] = {
      {LoadProblem::Missing, "I101", "`a.yaml` finnes ikke"},
      {LoadProblem::Folder, "I102", "`a.yaml` er en mappe"},
      {LoadProblem::NotAFile, "I103", "`a.yaml` er ikke en vanlig fil"},
      {LoadProblem::SymlinkLoop, "I104", "`a.yaml` er en lenke som peker i ring"},
      {LoadProblem::Unreadable, "I105", "`a.yaml` kan ikke leses"},
      {LoadProblem::TooLarge, "I106", "`a.yaml` er større enn 4 MiB"},
      {LoadProblem::NotUtf8, "I107", "ikke UTF-8 fra dette stedet i `a.yaml`"},
      {LoadProblem::ControlCharacter, "I108", "usynlig styretegn på dette stedet i `a.yaml`"},
  };
  for (const Row& row : rows) {
    const Diagnostic diagnostic = diagnostic_of(
        {.problem = row.problem, .path = "a.yaml", .limit = source::max_agreement_bytes});
    EXPECT_EQ(name(diagnostic.code), row.code);
    EXPECT_EQ(severity(diagnostic.code), Severity::Error);
    EXPECT_EQ(diagnostic.subject, "a.yaml");
    const auto said = [&](messages::Language language, messages::Text text) {
      return messages::say(language, {text, diagnostic.fields});
    };
    EXPECT_THAT(said(messages::Language::Bokmal, sentence(diagnostic.code)),
                HasSubstr(row.sentence));
    for (const auto language :
         {messages::Language::Bokmal, messages::Language::Nynorsk, messages::Language::English}) {
      EXPECT_THAT(said(language, sentence(diagnostic.code)), HasSubstr("a.yaml"));
      EXPECT_FALSE(said(language, help(diagnostic.code)).empty());
    }
  }
}

TEST(LoadDiagnostic, APlaceInTheTextIsKept) {
  const source::SourceRange range{source::FileId{3}, 7, 7};
  EXPECT_EQ(diagnostic_of({.problem = LoadProblem::NotUtf8, .path = "a", .range = range}).range,
            range);
}

}  // namespace
}  // namespace samsvar::diagnostics
