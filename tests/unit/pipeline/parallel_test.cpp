#include "engine/pipeline/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace samsvar::pipeline {
namespace {

TEST(Parallel, DoesEachPieceOfWorkOnce) {
  for (const unsigned jobs : {1U, 2U, 7U, 200U}) {
    std::vector<std::atomic<int>> done(100);
    for_each_index(done.size(), jobs, [&](std::size_t index) { ++done[index]; });
    for (const std::atomic<int>& count : done) {
      EXPECT_EQ(count, 1) << jobs << " jobs";
    }
  }
}

TEST(Parallel, HasNothingToDoForNothing) {
  bool is_called = false;
  for_each_index(0, 4, [&](std::size_t) { is_called = true; });
  EXPECT_FALSE(is_called);
}

TEST(Parallel, TakesNoJobsForOne) {
  int done = 0;
  for_each_index(3, 0, [&](std::size_t) { ++done; });
  EXPECT_EQ(done, 3);
}

}  // namespace
}  // namespace samsvar::pipeline
