#include "engine/pipeline/written.h"

#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

TEST(Written, StandsOnOneLine) {
  EXPECT_EQ(on_one_line("  a = b\n      og  c\t= d\n"), "a = b og c = d");
}

TEST(Written, LeavesRemarksOut) {
  EXPECT_EQ(on_one_line("a = b # som sagt\n  og c = d  # «c»"), "a = b og c = d");
  EXPECT_EQ(on_one_line("# bare en bemerkning"), "");
}

TEST(Written, KeepsWhatOnlyLooksLikeARemark) {
  EXPECT_EQ(on_one_line("a = \"nr. # 4\" # men ikke dette"), "a = \"nr. # 4\"");
}

}  // namespace
}  // namespace samsvar::pipeline
