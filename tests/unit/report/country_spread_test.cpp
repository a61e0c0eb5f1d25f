#include "engine/report/country/spread.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <random>

namespace samsvar::report::country {
namespace {

Spread spread(std::initializer_list<std::int64_t> sizes) {
  std::vector<Amount> amounts;
  for (const std::int64_t size : sizes) {
    amounts.push_back({.size = size, .line = amounts.size(), .words = {}, .at = {}});
  }
  return spread_of({}, Measure::Months, std::move(amounts));
}

std::vector<std::int64_t> outliers(const Spread& spread) {
  std::vector<std::int64_t> found;
  for (const Amount& amount : spread.amounts) {
    if (spread.is_outlier(amount)) {
      found.push_back(amount.size);
    }
  }
  return found;
}

TEST(Spread, OfAnOddNumberTheMiddleOneBelongsToBothHalves) {
  const Spread five = spread({50, 10, 40, 20, 30});
  EXPECT_EQ(five.doubled_lower, 2 * 20);
  EXPECT_EQ(five.doubled_median, 2 * 30);
  EXPECT_EQ(five.doubled_upper, 2 * 40);
}

TEST(Spread, OfAnEvenNumberTheMedianLiesBetweenTheTwoMiddleOnes) {
  const Spread six = spread({1, 2, 3, 4, 5, 6});
  EXPECT_EQ(six.doubled_median, 7);
  EXPECT_EQ(six.doubled_lower, 2 * 2);
  EXPECT_EQ(six.doubled_upper, 2 * 5);
}

TEST(Spread, AValueOnTheFenceIsNotFarOutside) {
  // The hinges are 12 and 16, so the fences are 6 and 22.
  EXPECT_EQ(outliers(spread({6, 12, 12, 14, 16, 16, 22})), (std::vector<std::int64_t>{}));
  EXPECT_EQ(outliers(spread({5, 12, 12, 14, 16, 16, 23})), (std::vector<std::int64_t>{5, 23}));
}

TEST(Spread, WhereNearlyAllAreAlikeTheOneThatDiffersIsFarOutside) {
  EXPECT_EQ(outliers(spread({12, 12, 12, 12, 12, 6})), (std::vector<std::int64_t>{6}));
}

TEST(Spread, OfOneValueIsThatValue) {
  const Spread one = spread({7});
  EXPECT_EQ(one.doubled_lower, 14);
  EXPECT_EQ(one.doubled_median, 14);
  EXPECT_EQ(one.doubled_upper, 14);
  EXPECT_TRUE(outliers(one).empty());
}

// The same by halves that are written out: the median of the lower and of the upper half.
double median(std::vector<std::int64_t> sizes) {
  std::sort(sizes.begin(), sizes.end());
  const std::size_t middle = sizes.size() / 2;
  return sizes.size() % 2 == 1
             ? static_cast<double>(sizes[middle])
             : (static_cast<double>(sizes[middle - 1]) + static_cast<double>(sizes[middle])) / 2;
}

TEST(Spread, EqualsTheMediansOfHalvesOnGeneratedValues) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    std::vector<Amount> amounts;
    std::vector<std::int64_t> sizes;
    const std::size_t count = 1 + random() % 12;
    for (std::size_t index = 0; index < count; ++index) {
      sizes.push_back(static_cast<std::int64_t>(random() % 30));
      amounts.push_back({.size = sizes.back(), .line = index, .words = {}, .at = {}});
    }
    std::sort(sizes.begin(), sizes.end());
    const auto half = static_cast<std::ptrdiff_t>((count + 1) / 2);
    const double lower = median({sizes.begin(), sizes.begin() + half});
    const double upper = median({sizes.end() - half, sizes.end()});
    const Spread spread = spread_of({}, Measure::Months, std::move(amounts));
    ASSERT_EQ(static_cast<double>(spread.doubled_median), 2 * median(sizes));
    ASSERT_EQ(static_cast<double>(spread.doubled_lower), 2 * lower);
    ASSERT_EQ(static_cast<double>(spread.doubled_upper), 2 * upper);
    for (const Amount& amount : spread.amounts) {
      const auto size = static_cast<double>(amount.size);
      const double reach = 1.5 * (upper - lower);
      ASSERT_EQ(spread.is_outlier(amount), size < lower - reach || size > upper + reach);
    }
  }
}

}  // namespace
}  // namespace samsvar::report::country
