#include "engine/support/text.h"

#include <gtest/gtest.h>

namespace samsvar::support {
namespace {

TEST(Text, NorwegianLettersAreWellFormed) {
  EXPECT_EQ(find_malformed_utf8("blåbærsyltetøy"), std::nullopt);
}

TEST(Text, FindsTheFirstByteThatIsNotUtf8) {
  EXPECT_EQ(find_malformed_utf8("bl\xE5"), 2U);             // Latin-1
  EXPECT_EQ(find_malformed_utf8("a\xC0\xAF"), 1U);          // an overlong slash
  EXPECT_EQ(find_malformed_utf8("\xED\xA0\x80"), 0U);       // a surrogate
  EXPECT_EQ(find_malformed_utf8("æ\xF4\x90\x80\x80"), 2U);  // above U+10FFFF
  EXPECT_EQ(find_malformed_utf8("cut \xC3"), 4U);
}

TEST(Text, FindsControlCharactersButNotTabsAndLineBreaks) {
  EXPECT_EQ(find_control_character("a\tb\r\n"), std::nullopt);
  EXPECT_EQ(find_control_character(std::string_view("a\0b", 3)), 1U);
  EXPECT_EQ(find_control_character("å\x1B[31m"), 2U);
  EXPECT_EQ(find_control_character("a\x7F"), 1U);
  EXPECT_EQ(find_control_character("a\xC2\x85"), 1U);
  EXPECT_EQ(find_control_character("a\u00A0"), std::nullopt);
}

TEST(Text, ALetterWithALooseRingIsComposed) {
  EXPECT_EQ(compose("a\u030A"), "å");
  EXPECT_FALSE(is_composed("Aska\u030Ay"));
  EXPECT_TRUE(is_composed("Askøy"));
}

TEST(Text, CompositionLeavesCompatibilityCharactersAlone) {
  EXPECT_EQ(compose("½ ﬁ"), "½ ﬁ");
}

TEST(Text, MalformedBytesOfAPathAreReplaced) {
  EXPECT_EQ(to_valid_utf8("a\xFF\xC3\xA5.yaml"), "a\uFFFDå.yaml");
}

TEST(Text, CountsCodePointsNotBytes) {
  EXPECT_EQ(code_point_count("æøå!"), 4U);
}

TEST(Text, TruncationKeepsToTheLimitAndCutsNoLetter) {
  EXPECT_EQ(truncate("æøå", 3), "æøå");
  EXPECT_EQ(truncate("æøåæ", 3), "æø…");
  EXPECT_EQ(truncate("æøå", 0), "");
}

}  // namespace
}  // namespace samsvar::support
