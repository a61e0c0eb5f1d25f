// A rule file read without its tests means the same, and hides no mistake of the rules themselves.

#include "engine/syntax/parse.h"
#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace samsvar::syntax::test {
namespace {

using testing::IsEmpty;

struct Read {
  Read(const std::string& text, Trials trials) {
    file = parse(map, map.add("regler.krav", text), diagnostics, trials);
  }

  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const auto& one : diagnostics.items()) {
      all.push_back(std::string(diagnostics::name(one.code)) + " " +
                    std::string(map.text(*one.range)));
    }
    return all;
  }

  [[nodiscard]] std::vector<const RuleDecl*> rules() const {
    std::vector<const RuleDecl*> all;
    for (const Declaration& declaration : file.declarations) {
      if (const auto* rule = std::get_if<RuleDecl>(&declaration)) {
        all.push_back(rule);
      }
    }
    return all;
  }

  source::SourceMap map;
  diagnostics::Diagnostics diagnostics;
  RuleFile file;
};

/// Everything of the file that is not a test, condition by condition.
std::vector<std::string> meaning(const Read& read) {
  std::vector<std::string> all;
  for (const RuleDecl* rule : read.rules()) {
    std::ostringstream line;
    line << rule->id.text << ' ' << rule->exceptions.size() << ' ' << rule->amendments.size() << ' '
         << rule->questions.size() << ' ' << rule->equivalents.size() << ' '
         << rule->trial_files.size() << ' ' << rule->clauses.basis.size() << ' '
         << rule->clauses.deadline.has_value();
    all.push_back(line.str());
  }
  for (const ExprId id : read.file.exprs.ids()) {
    all.push_back(dump(read.file, id));
  }
  return all;
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

TEST(TrialsLeftOut, EveryShippedFileMeansTheSame) {
  std::size_t rules = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(SAMSVAR_SOURCE_DIR "/rules")) {
    if (entry.path().extension() != ".krav") {
      continue;
    }
    const std::string text = text_of(entry.path());
    const Read whole(text, Trials::Read);
    const Read without(text, Trials::LeftOut);
    EXPECT_EQ(without.file.trials, Trials::LeftOut) << entry.path() << " was read twice";
    EXPECT_EQ(meaning(without), meaning(whole)) << entry.path();
    for (const RuleDecl* rule : without.rules()) {
      EXPECT_THAT(rule->trials, IsEmpty());
      ++rules;
    }
  }
  EXPECT_GT(rules, 0U);
}

constexpr const char* rule_head =
    "språk nb\n"
    "regel X\n"
    "  krav a = ja\n"
    "  prøve \"en\"\n"
    "    gitt liste = [\n"
    "      {dager: alle,\n"
    "       fra: \"07:00\"}]\n"
    "    # en merknad\n"
    "\n"
    "    forvent avvik\n"
    "  prøve \"to\"\n"
    "    forvent samsvar\n";

TEST(TrialsLeftOut, WhatFollowsATestIsRead) {
  const Read read(std::string(rule_head) + "  fra 2020-01-01\n    krav a = nei\nslutt\n",
                  Trials::LeftOut);
  EXPECT_THAT(read.problems(), IsEmpty());
  ASSERT_EQ(read.rules().size(), 1U);
  EXPECT_EQ(read.rules().front()->amendments.size(), 1U);
  EXPECT_THAT(read.rules().front()->trials, IsEmpty());
}

TEST(TrialsLeftOut, AMisspeltClauseAfterATestIsAsWrongAsBefore) {
  for (const char* after : {"  unntakk Y\n    når b = ja\n", "unntak Y\n  nårr b = ja\n"}) {
    const std::string text = std::string(rule_head) + after + "slutt\n";
    const Read whole(text, Trials::Read);
    const Read without(text, Trials::LeftOut);
    EXPECT_FALSE(whole.problems().empty());
    EXPECT_EQ(without.problems(), whole.problems());
  }
}

TEST(TrialsLeftOut, AFileThatCannotBeReadWithoutItsTestsIsReadWithThem) {
  const Read read(
      "språk nb\n"
      "regel X\n"
      "  krav a = ja\n"
      "  prøve \"en\"\n"
      "    gitt liste = [\n"
      "  1]\n"
      "    forvent avvik\n"
      "slutt\n",
      Trials::LeftOut);
  EXPECT_THAT(read.problems(), IsEmpty());
  EXPECT_EQ(read.file.trials, Trials::Read);
  EXPECT_EQ(read.rules().front()->trials.size(), 1U);
}

}  // namespace
}  // namespace samsvar::syntax::test
