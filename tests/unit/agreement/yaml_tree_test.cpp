#include "engine/agreement/yaml_tree.h"

#include "engine/agreement/yaml_limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using ::testing::HasSubstr;

struct Tree {
  source::SourceMap map;
  source::FileId file;
  diagnostics::Diagnostics diagnostics;
  std::optional<Node> root;

  explicit Tree(std::string text)
      : file(map.add("a.yaml", std::move(text))), root(read_yaml_tree(map, file, diagnostics)) {}

  [[nodiscard]] const Node& at(std::string_view key) const {
    const Entry* entry = find_entry(*root, key);
    EXPECT_NE(entry, nullptr) << key;
    return entry->value;
  }

  [[nodiscard]] std::string written(const Node& node) const {
    return std::string(map.text(node.range));
  }

  /// "A103 2:1" for each problem.
  [[nodiscard]] std::string codes() const {
    std::string all;
    for (const diagnostics::Diagnostic& diagnostic : diagnostics.items()) {
      const source::Place place = map.begin(*diagnostic.range);
      all += (all.empty() ? "" : ", ") + std::string(diagnostics::name(diagnostic.code)) + " " +
             std::to_string(place.line) + ":" + std::to_string(place.column);
    }
    return all;
  }
};

TEST(YamlTree, RangesCoverExactlyWhatIsWritten) {
  const Tree tree(
      "plain: å være # merknad\n"
      "double: \"sitat \\\" æ\" # x\n"
      "single: 'det''s' \n"
      "flow: [ø, {b: 2} ,\n  c]  # x\n"
      "map: {å: 1, tom: }\n"
      "block:\n  - én\n  - to: 3\n    tre: fire\n"
      "text: |\n  linje æ\n    mer\n\nlast: slutt");
  ASSERT_TRUE(tree.root.has_value()) << tree.codes();
  EXPECT_EQ(tree.written(tree.at("plain")), "å være");
  EXPECT_EQ(tree.written(tree.at("double")), "\"sitat \\\" æ\"");
  EXPECT_EQ(tree.at("double").text, "sitat \" æ");
  EXPECT_EQ(tree.written(tree.at("single")), "'det''s'");
  EXPECT_EQ(tree.written(tree.at("flow")), "[ø, {b: 2} ,\n  c]");
  EXPECT_EQ(tree.written(tree.at("flow").items[1]), "{b: 2}");
  EXPECT_EQ(tree.written(tree.at("map")), "{å: 1, tom: }");
  EXPECT_EQ(tree.written(tree.at("block")), "- én\n  - to: 3\n    tre: fire");
  EXPECT_EQ(tree.written(tree.at("text")), "|\n  linje æ\n    mer");
  EXPECT_EQ(tree.written(tree.at("last")), "slutt");
}

TEST(YamlTree, PlainTextOverSeveralLinesHasOneRange) {
  const Tree tree("a: en\n  to  tre\nb: 1\n");
  EXPECT_EQ(tree.at("a").text, "en to  tre");
  EXPECT_EQ(tree.written(tree.at("a")), "en\n  to  tre");
}

TEST(YamlTree, AnEmptyValueStandsRightAfterItsColon) {
  const Tree tree("a:\nb: 1\nc: null\nd: [1, ]\n");
  EXPECT_EQ(tree.at("a").kind, NodeKind::Empty);
  EXPECT_EQ(tree.at("a").range.begin, 2U);
  EXPECT_EQ(tree.at("a").range.end, 2U);
  EXPECT_EQ(tree.at("c").kind, NodeKind::Empty);
  EXPECT_EQ(tree.written(tree.at("c")), "null");
}

TEST(YamlTree, AKeyAfterAnEmptyValueIsNotTakenForIt) {
  const Tree tree("tom:\nnullpunkt: 3\n");
  EXPECT_EQ(tree.at("tom").range.end, 4U);
  EXPECT_EQ(tree.at("nullpunkt").text, "3");
}

TEST(YamlTree, ScalarsAreTextWhateverYamlWouldMakeOfThem) {
  const Tree tree("a: 0301\nb: 12:30\nc: nei\nd: no\ne: 1e3\nf: 2013-02-01\ng: 0x1F\n");
  EXPECT_EQ(tree.at("a").text, "0301");
  EXPECT_EQ(tree.at("b").text, "12:30");
  EXPECT_EQ(tree.at("c").text, "nei");
  EXPECT_EQ(tree.at("d").text, "no");
  EXPECT_EQ(tree.at("e").text, "1e3");
  EXPECT_EQ(tree.at("f").text, "2013-02-01");
  EXPECT_EQ(tree.at("g").text, "0x1F");
}

TEST(YamlTree, AnEmptyFileAndOneOfCommentsAreEmpty) {
  for (const char* text : {"", "\n\n", "# bare en merknad\n", "---\n"}) {
    const Tree tree(text);
    ASSERT_TRUE(tree.root.has_value()) << text;
    EXPECT_EQ(tree.root->kind, NodeKind::Empty) << text;
  }
}

TEST(YamlTree, DuplicateKeysAreRefusedWithBothPlaces) {
  const Tree tree("a: 1\nb: 2\na: 3\n");
  EXPECT_FALSE(tree.root.has_value());
  EXPECT_EQ(tree.codes(), "A103 3:1");
  ASSERT_EQ(tree.diagnostics.items()[0].related.size(), 1U);
  EXPECT_EQ(tree.map.begin(tree.diagnostics.items()[0].related[0].range).line, 1U);
}

TEST(YamlTree, OneKeyInTwoUnicodeSpellingsIsADuplicate) {
  EXPECT_THAT(Tree("å: 1\na\u030A: 2\n").codes(), HasSubstr("A103 2:1"));
}

TEST(YamlTree, ADecomposedKeyIsReadComposedAndNoted) {
  const Tree tree("spra\u030Ak: nb\n");
  ASSERT_TRUE(tree.root.has_value());
  EXPECT_EQ(tree.at("språk").text, "nb");
  EXPECT_EQ(tree.codes(), "A112 1:1");
  EXPECT_FALSE(tree.diagnostics.has_errors());
}

struct Refusal {
  const char* text;
  const char* codes;
};

TEST(YamlTree, EachThingThatIsRefusedHasItsCodeAndPlace) {
  const Refusal refusals[] = {
      {"a: &x 1\n", "A104 1:4"},
      {"a: &x 1\nb: *x\n", "A104 1:4, A104 2:4"},
      {"b: *ukjent\n", "A104 1:4"},
      {"<<: {a: 1}\n", "A104 1:1"},
      {"a: !!int 1\n", "A105 1:4"},
      {"a: !mitt {b: 1}\n", "A105 1:4"},
      {"a: 1\n---\nb: 2\n", "A106 2:1"},
      {"a: 1\n...\nb: 2\n", "A106 3:1"},
      {"a: \"uten slutt\nb: 1\n", "A110 1:4"},
      {"a: 'uten slutt\nb: 1\n", "A110 1:4"},
      {"a: [1, 2\n", "A111 1:4"},
      {"a: {b: 1\n", "A111 1:4"},
      {"[a, b]: 1\n", "A113 1:1"},
      {"a: b: c\n", "A114 1:5"},
      {"a: @navn\n", "A115 1:4"},
      {"a: `navn`\n", "A115 1:4"},
      {"a: ]\n", "A118 1:4"},
      {"a: \"\\q\"\n", "A119 1:5"},
      {"a: \"\\e[31m\"\n", "A117 1:4"},
      {"%YAML 9.0\n---\na: 1\n", "A101 1:1"},
      {"a: |0\n  x\n", "A101 1:6"},
      {"a:\n\tb: 1\n", "A102 2:1"},
      {"a:\n  \tb: 1\n", "A102 2:3"},
      {"\ta: 1\n", "A102 1:1"},
      {"a: 1\n\t\nb: 2\n", "A102 2:1"},
  };
  for (const Refusal& refusal : refusals) {
    const Tree tree(refusal.text);
    EXPECT_FALSE(tree.root.has_value()) << refusal.text;
    EXPECT_EQ(tree.codes(), refusal.codes) << refusal.text;
  }
}

TEST(YamlTree, AWrongIndentationIsAnError) {
  const Tree tree("a:\n  b: 1\n c: 2\n");
  EXPECT_FALSE(tree.root.has_value());
  EXPECT_THAT(tree.codes(), HasSubstr(" 3:"));
}

TEST(YamlTree, TabsAreAllowedWhereTheyIndentNothing) {
  EXPECT_TRUE(
      Tree("a: 1\nb:\t2\nc: \"x\n\ty\"\nd: [1,\n\t2]\ne: |\n  x\n  \ty\n").root.has_value());
}

TEST(YamlTree, ABombOfAliasesEndsAtTheFirstOfThem) {
  std::string bomb = "a0: &a0 [x, x]\n";
  for (int level = 1; level < 40; ++level) {
    const std::string above = "*a" + std::to_string(level - 1);
    bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + above + ", " +
            above + "]\n";
  }
  const Tree tree(bomb);
  EXPECT_FALSE(tree.root.has_value());
  EXPECT_LE(tree.diagnostics.items().size(), max_yaml_problems);
  EXPECT_THAT(tree.codes(), HasSubstr("A104"));
}

std::string nested(std::size_t depth) {
  return "a: " + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "\n";
}

TEST(YamlTree, NestingToTheLimitIsReadAndOneMoreIsNot) {
  EXPECT_TRUE(Tree(nested(max_depth)).root.has_value());
  EXPECT_THAT(Tree(nested(max_depth + 1)).codes(), HasSubstr("A107"));
}

TEST(YamlTree, BlockNestingToTheLimitIsReadAndOneMoreIsNot) {
  const auto dashes = [](std::size_t depth) {
    std::string text;
    for (std::size_t level = 0; level < depth; ++level) {
      text += "- ";
    }
    return text + "x\n";
  };
  EXPECT_TRUE(Tree(dashes(max_depth)).root.has_value());
  EXPECT_THAT(Tree(dashes(max_depth + 1)).codes(), HasSubstr("A107"));
}

TEST(YamlTree, NestingAMillionDeepIsRefusedAtOnce) {
  constexpr std::size_t million = 1'000'000;
  EXPECT_THAT(Tree("a: " + std::string(million, '[')).codes(), HasSubstr("A107"));
  EXPECT_THAT(Tree("a: " + std::string(million, '{')).codes(), HasSubstr("A107"));
  std::string dashes;
  std::string questions;
  std::string broken_by_comments = "a: ";
  for (std::size_t level = 0; level < million; ++level) {
    dashes += "- ";
    questions += "? ";
    broken_by_comments += "[ #]\n";
  }
  EXPECT_THAT(Tree(dashes).codes(), HasSubstr("A107"));
  EXPECT_THAT(Tree(questions).codes(), HasSubstr("A107"));
  EXPECT_THAT(Tree(broken_by_comments).codes(), HasSubstr("A107"));
}

TEST(YamlTree, ATextOfTheLimitIsReadAndOneByteMoreIsNot) {
  EXPECT_TRUE(Tree("a: " + std::string(max_scalar_bytes, 'x')).root.has_value());
  EXPECT_EQ(Tree("a: " + std::string(max_scalar_bytes + 1, 'x')).codes(), "A108 1:4");
}

TEST(YamlTree, AsManyNodesAsTheLimitAreReadAndOneMoreIsNot) {
  const auto items = [](std::size_t count) {
    std::string text;
    for (std::size_t item = 0; item < count; ++item) {
      text += "- x\n";
    }
    return text;
  };
  // The list itself is one.
  EXPECT_TRUE(Tree(items(max_nodes - 1)).root.has_value());
  EXPECT_THAT(Tree(items(max_nodes)).codes(), HasSubstr("A109"));
}

TEST(YamlTree, MoreEntriesInBracketsThanTheLimitNeverReachTheLibrary) {
  std::string text = "a: [";
  for (std::size_t item = 0; item <= max_nodes + 1; ++item) {
    text += "1,";
  }
  EXPECT_THAT(Tree(text + "]").codes(), HasSubstr("A109"));
}

TEST(YamlTree, ManyEmptyEntriesAreReadInTimeProportionalToThem) {
  // Quadratic, this would take minutes.
  const Tree tree("a: [" + std::string(max_nodes - 10, ',') + "]\nb: [x,,y]\n");
  ASSERT_TRUE(tree.root.has_value()) << tree.codes();
  EXPECT_EQ(tree.at("a").items.size(), max_nodes - 10);
  EXPECT_EQ(tree.at("b").items[1].kind, NodeKind::Empty);
}

TEST(YamlTree, BracketsInQuotesCommentsAndBlocksOfTextAreOnlyText) {
  const std::string many(max_depth + 10, '[');
  const Tree tree("a: \"" + many + "\"\nb: 1 # " + many + "\nc: |\n  " + many + "\nd: x" + many +
                  "\n- '" + many + "'\n");
  EXPECT_EQ(tree.codes().find("A107"), std::string::npos) << tree.codes();
}

TEST(YamlTree, NoMoreProblemsThanTheLimitAreToldOfOneFile) {
  std::string text;
  for (std::size_t key = 0; key < 10 * max_yaml_problems; ++key) {
    text += "a: 1\n";
  }
  EXPECT_EQ(Tree(text).diagnostics.items().size(), max_yaml_problems);
}

}  // namespace
}  // namespace samsvar::agreement
