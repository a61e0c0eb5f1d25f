#include "engine/relations/circles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::relations {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Circles, AreNoneInAChainOrATree) {
  EXPECT_THAT(find_circles(0, {}), IsEmpty());
  EXPECT_THAT(find_circles(4, {{0, 1}, {1, 2}, {0, 3}, {3, 2}}), IsEmpty());
}

TEST(Circles, BeginAtTheirLowestNodeAndFollowTheEdges) {
  EXPECT_THAT(find_circles(4, {{3, 1}, {1, 2}, {2, 3}}), ElementsAre(ElementsAre(1U, 2U, 3U)));
}

TEST(Circles, MayBeANodeThatLeadsToItself) {
  EXPECT_THAT(find_circles(2, {{1, 1}, {0, 1}}), ElementsAre(ElementsAre(1U)));
}

TEST(Circles, AreToldOnceForEachPartOfTheGraphInOrderOfTheLowestNode) {
  EXPECT_THAT(find_circles(6, {{4, 5}, {5, 4}, {0, 2}, {2, 0}, {2, 4}}),
              ElementsAre(ElementsAre(0U, 2U), ElementsAre(4U, 5U)));
}

TEST(Circles, OfSeveralThroughOneNodeAreOneCircle) {
  EXPECT_THAT(find_circles(3, {{0, 1}, {1, 0}, {0, 2}, {2, 0}}), ElementsAre(ElementsAre(0U, 1U)));
}

TEST(Circles, LeaveOutWhatOnlyLeadsIntoThem) {
  EXPECT_THAT(find_circles(3, {{0, 1}, {1, 2}, {2, 1}}), ElementsAre(ElementsAre(1U, 2U)));
}

}  // namespace
}  // namespace samsvar::relations
