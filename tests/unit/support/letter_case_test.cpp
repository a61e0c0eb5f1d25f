#include "engine/support/letter_case.h"

#include <gtest/gtest.h>

namespace samsvar::support {
namespace {

TEST(LetterCase, KnowsTheNorwegianLetters) {
  EXPECT_EQ(to_lower_case("ØHD-ÅPEN-ÆR 24T"), "øhd-åpen-ær 24t");
  EXPECT_EQ(to_upper_case("øhd-åpen-ær 24t"), "ØHD-ÅPEN-ÆR 24T");
}

TEST(LetterCase, IsLookedForInEveryLetter) {
  EXPECT_TRUE(has_lower_case("ØHd"));
  EXPECT_FALSE(has_lower_case("ØHD-24"));
  EXPECT_TRUE(has_upper_case("øhD"));
  EXPECT_FALSE(has_upper_case("øhd_24"));
}

TEST(LetterCase, LeavesBytesThatAreNoTextAlone) {
  EXPECT_EQ(to_lower_case("A\xFF"
                          "B"),
            "a\xFF"
            "B");
}

}  // namespace
}  // namespace samsvar::support
