#include "engine/support/edit_distance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(EditDistance, CountsLettersNotBytes) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("", "når"), 3U);
  EXPECT_EQ(edit_distance("nar", "når"), 1U);
  EXPECT_EQ(edit_distance("krav", "krav"), 0U);
}

TEST(EditDistance, CountsASwapOfNeighboursOnce) {
  EXPECT_EQ(edit_distance("bindign", "binding"), 1U);
  EXPECT_EQ(edit_distance("rkav", "krav"), 1U);
}

TEST(NearWords, AreWithinAThirdOfTheWord) {
  EXPECT_THAT(near_words("bindign", {"krav", "binding"}), ElementsAre("binding"));
  EXPECT_THAT(near_words("nar", {"når"}), ElementsAre("når"));
  EXPECT_THAT(near_words("ab", {"cb"}), IsEmpty());
  EXPECT_THAT(near_words("vilkaarlig", {"vilkår"}), IsEmpty());
}

TEST(NearWords, IgnoreCaseAndTheEndingsOfThePlural) {
  EXPECT_THAT(near_words("KRAV", {"krav"}), ElementsAre("krav"));
  EXPECT_THAT(near_words("ØHD", {"øhd"}), ElementsAre("øhd"));
  EXPECT_THAT(near_words("kommuner", {"kommune"}), ElementsAre("kommune"));
  EXPECT_THAT(near_words("seng", {"senger"}), ElementsAre("senger"));
}

TEST(NearWords, AreAtMostThreeNearestFirstAndEachOnce) {
  EXPECT_THAT(near_words("avtalen", {"avtaler", "avtale", "avtale", "avtalens", "avtala"}),
              ElementsAre("avtalens", "avtaler", "avtale"));
}

}  // namespace
}  // namespace samsvar::support
