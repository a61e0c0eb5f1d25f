#include "engine/catalogue/dependency_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::catalogue {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(DependencyGraph, WithoutACircleHasNone) {
  EXPECT_THAT(find_circles(0, {}), IsEmpty());
  EXPECT_THAT(find_circles(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}), IsEmpty());
}

TEST(DependencyGraph, FindsAnEdgeToItself) {
  EXPECT_THAT(find_circles(2, {{0, 1}, {1, 1}}), ElementsAre(ElementsAre(1)));
}

TEST(DependencyGraph, FollowsACircleFromItsLowestNode) {
  EXPECT_THAT(find_circles(3, {{2, 0}, {1, 2}, {0, 1}}), ElementsAre(ElementsAre(2, 1, 0)));
}

TEST(DependencyGraph, NamesTheShortestOfSeveralInAGroup) {
  EXPECT_THAT(find_circles(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {1, 0}}),
              ElementsAre(ElementsAre(0, 4)));
}

TEST(DependencyGraph, NamesOneCircleAGroup) {
  EXPECT_THAT(find_circles(5, {{0, 1}, {1, 0}, {1, 2}, {3, 4}, {4, 3}}),
              ElementsAre(ElementsAre(0, 1), ElementsAre(3, 4)));
}

}  // namespace
}  // namespace samsvar::catalogue
