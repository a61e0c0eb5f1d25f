#include "engine/values/folded_words.h"

#include <gtest/gtest.h>

namespace samsvar::values {

TEST(FoldedWords, MakeLettersDashesAndSpacesAlike) {
  EXPECT_EQ(folded("  LØR – SØN\t"), "lør-søn");
  EXPECT_EQ(folded("Hele\u00a0døgnet"), "hele døgnet");
  EXPECT_EQ(folded("man\u2011fre"), "man-fre");
  EXPECT_EQ(folded("alle   dager"), "alle dager");
  EXPECT_EQ(folded("ma\u030an"), "mån");
  EXPECT_EQ(folded(""), "");
}

}  // namespace samsvar::values
