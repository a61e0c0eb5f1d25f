#include "engine/values/truth.h"

#include <gtest/gtest.h>

namespace samsvar::values {

constexpr Truth no = Truth::False;
constexpr Truth unknown = Truth::Unknown;
constexpr Truth yes = Truth::True;

TEST(Truth, FollowsTheKleeneTables) {
  struct Row {
    Truth left, right, both, either;
  };

  const Row rows[] = {{no, no, no, no},
                      {no, unknown, no, unknown},
                      {no, yes, no, yes},
                      {unknown, unknown, unknown, unknown},
                      {unknown, yes, unknown, yes},
                      {yes, yes, yes, yes}};
  for (const Row& row : rows) {
    EXPECT_EQ(both(row.left, row.right), row.both);
    EXPECT_EQ(both(row.right, row.left), row.both);
    EXPECT_EQ(either(row.left, row.right), row.either);
    EXPECT_EQ(either(row.right, row.left), row.either);
  }
}

TEST(Truth, StaysUnknownWhenNegated) {
  EXPECT_EQ(negate(no), yes);
  EXPECT_EQ(negate(unknown), unknown);
  EXPECT_EQ(negate(yes), no);
}

}  // namespace samsvar::values
