#include "engine/report/layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::report {
namespace {

using ::testing::ElementsAre;

TEST(Layout, CountsColumnsAndNotBytes) {
  EXPECT_EQ(display_width("øhd"), 3U);
  EXPECT_EQ(display_width("a\xCC\x8A"), 1U) << "a and a combining ring are one letter";
  EXPECT_EQ(display_width("日本"), 4U);
}

TEST(Layout, BreaksAtSpacesAndKeepsTooLongWordsWhole) {
  EXPECT_THAT(wrap("en to  tre", 6), ElementsAre("en to", "tre"));
  EXPECT_THAT(wrap("se avtaler/en-lang-sti.yaml nå", 8),
              ElementsAre("se", "avtaler/en-lang-sti.yaml", "nå"));
  EXPECT_THAT(wrap("åååååå åå", 9), ElementsAre("åååååå åå"));
}

TEST(Layout, ASeparatingDotGoesWithWhatFollowsIt) {
  EXPECT_THAT(wrap("en · to · tre", 9), ElementsAre("en · to", "· tre"));
  EXPECT_THAT(wrap("en · to · tre", 7), ElementsAre("en · to", "· tre"));
  EXPECT_THAT(wrap("en · to", 6), ElementsAre("en", "· to"));
  EXPECT_THAT(wrap("en  ·  to", 20), ElementsAre("en ·  to"));
  EXPECT_THAT(wrap("en ·", 20), ElementsAre("en ·"));
  EXPECT_THAT(wrap("en · ", 20), ElementsAre("en ·"));
}

TEST(Layout, NothingFromAnAgreementCanCommandTheTerminal) {
  EXPECT_EQ(clean("a\x1b[31mb\rc\n\x07"), "a␛[31mb c ␇");
  EXPECT_EQ(clean("\u009B2J"), "\uFFFD2J");
  EXPECT_EQ(clean("til \u202Esnart\u2066"), "til \uFFFDsnart\uFFFD");
  EXPECT_EQ(clean("\xFFx"), "\uFFFDx");
}

TEST(Layout, ClipsWithAnEllipsisInsideTheWidth) {
  EXPECT_EQ(clip("responstid", 10), "responstid");
  EXPECT_EQ(clip("responstid", 9), "responst…");
}

TEST(Layout, ColoursOnlyWhenAsked) {
  EXPECT_EQ(toned(false, Tone::Alarm, "x"), "x");
  EXPECT_EQ(toned(true, Tone::Alarm, "x"), "\x1b[1;31mx\x1b[0m");
}

}  // namespace
}  // namespace samsvar::report
