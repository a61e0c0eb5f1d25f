// Tests in a table: each row like one that is written in the rule. The mistakes are golden cases.

#include "engine/syntax/trial_table.h"

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The rule's only table, read in the rule file's language.
struct Table {
  explicit Table(std::string text, Language language = Language::Bokmal) {
    const source::FileId file = map.add("t.csv", std::move(text));
    add_trials(map, file, language, rule, diagnostics);
  }

  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const auto& one : diagnostics.items()) {
      all.push_back(std::string(diagnostics::name(one.code)) + " " +
                    std::string(map.text(*one.range)));
    }
    return all;
  }

  source::SourceMap map;
  RuleDecl rule;
  diagnostics::Diagnostics diagnostics;
};

TEST(TrialTable, IsATestARow) {
  const Table table(
      "prøve;per;for;a.b;faktisk.c;forvent\n"
      "først;2020-01-31;A × B;[1, 2];;avvik 2020-01-01 (mulig lovbrudd)\n"
      "så;;;;ja;ikke aktuelt (ikke i kraft)\n");
  ASSERT_THAT(table.problems(), IsEmpty());
  ASSERT_THAT(table.rule.trials, SizeIs(2));
  const Trial& first = table.rule.trials.front();
  EXPECT_EQ(first.title.text, "først");
  EXPECT_EQ(first.date->date, values::date_of(2020, 1, 31));
  EXPECT_EQ(first.subject->text, "A × B");
  ASSERT_THAT(first.given, SizeIs(1)) << "an empty cell gives nothing";
  EXPECT_EQ(dump(first.given.front().path), "a.b");
  EXPECT_EQ(first.given.front().yaml.text, "[1, 2]");
  EXPECT_EQ(table.map.text(first.given.front().range), "[1, 2]");
  EXPECT_EQ(first.expectation.status, ExpectedStatus::Gap);
  EXPECT_EQ(first.expectation.deadline->date, values::date_of(2020, 1, 1));
  EXPECT_EQ(first.expectation.detail->text, "mulig lovbrudd");
  const Trial& second = table.rule.trials.back();
  EXPECT_FALSE(second.date.has_value());
  EXPECT_FALSE(second.subject.has_value());
  EXPECT_EQ(dump(second.given.front().path), "faktisk.c");
  EXPECT_EQ(second.expectation.status, ExpectedStatus::NotApplicable);
  EXPECT_EQ(second.expectation.detail->text, "ikke i kraft");
}

TEST(TrialTable, IsInTheLanguageOfItsRuleFile) {
  const Table english("test;expect\na;not applicable\nb;met via BY-HOST\n", Language::English);
  EXPECT_THAT(english.problems(), IsEmpty());
  EXPECT_EQ(english.rule.trials.back().expectation.via->text, "BY-HOST");
  EXPECT_THAT(Table("test;expect\na;met\n").problems(),
              ElementsAre("S029 test;expect", "S029 test;expect"));
}

TEST(TrialTable, ExpectsWhatARuleCanExpect) {
  const auto problems = [](const std::string& cell) {
    return Table("prøve;forvent\na;" + cell + "\n").problems();
  };
  for (const char* cell :
       {"samsvar", "avvik", "forfaller 2020-02-29", "uavklart  ( skjønn )",
        "uavklart (skjønn, mangler opplysning)", "samsvar via U", "avvik(merknad)"}) {
    EXPECT_THAT(problems(cell), IsEmpty()) << cell;
  }
  for (const char* cell :
       {"samsvar 2020-01-01", "ikke", "aktuelt", "forfaller 2020-02-30", "avvik (", "avvik ()",
        "avvik merknad", "via U", "samsvar via", "samsvar via U V", "Samsvar"}) {
    EXPECT_THAT(problems(cell), ElementsAre("S033 " + std::string(cell))) << cell;
  }
}

TEST(TrialTable, WithAMistakeInOneRowKeepsTheOthers) {
  const Table table("prøve;per;forvent\na;i går;samsvar\nb;;samsvar\nc;samsvar\n");
  EXPECT_THAT(table.problems(), ElementsAre("S009 i går", "S032 c;samsvar"));
  EXPECT_THAT(table.rule.trials, SizeIs(1));
}

TEST(TrialTable, IsNamedBesideTheTestsOfARule) {
  const Parsed parsed = parse_bokmal(
      "regel A-B\n  prøver i fil \"a.csv\"\n  prøve \"p\"\n    forvent avvik\n"
      "  prøver i fil \"b.csv\"\n  krav a\nslutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& rule = parsed.get<RuleDecl>();
  ASSERT_THAT(rule.trial_files, SizeIs(2));
  EXPECT_EQ(rule.trial_files.back().name.text, "b.csv");
  EXPECT_THAT(rule.trials, SizeIs(1));
  EXPECT_TRUE(rule.clauses.requirement.has_value());
}

}  // namespace
}  // namespace samsvar::syntax::test
