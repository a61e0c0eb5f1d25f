#include "engine/values/value.h"

#include <gtest/gtest.h>

namespace samsvar::values {

TEST(Decimal, IsReadWithCommaOrPoint) {
  EXPECT_EQ(parse_decimal("1"), Decimal{1'000'000});
  EXPECT_EQ(parse_decimal("1,25"), Decimal{1'250'000});
  EXPECT_EQ(parse_decimal("1.25"), Decimal{1'250'000});
  EXPECT_EQ(parse_decimal("-0,5"), Decimal{-500'000});
  EXPECT_EQ(parse_decimal("0,000001"), Decimal{1});
  for (const char* text : {"", "-", ",5", "5,", "1,2,3", "1.234,5", "1 000", "1e3", "0,0000001",
                           "+1", "ti", "99999999999999", "99999999999999999999999999"}) {
    EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
  }
}

TEST(Decimal, IsWrittenWithACommaAndNoTrailingZeros) {
  EXPECT_EQ(to_text(Decimal{4'255'000'000}), "4255");
  EXPECT_EQ(to_text(Decimal{1'250'000}), "1,25");
  EXPECT_EQ(to_text(Decimal{-500'000}), "-0,5");
  EXPECT_EQ(to_text(Decimal{1}), "0,000001");
  EXPECT_EQ(to_text(Decimal{0}), "0");
}

TEST(Decimal, IsReadBackAtItsEnds) {
  for (const char* text : {"9223372036853,999999", "-9223372036853,999999"}) {
    const auto number = parse_decimal(text);
    ASSERT_TRUE(number.has_value()) << text;
    EXPECT_EQ(to_text(*number), text);
  }
}

Percent percent(int whole) {
  return Percent{Decimal{std::int64_t{whole} * 1'000'000}};
}

Statistic share(int whole, int minutes) {
  return {.share = percent(whole), .limit = {minutes * 60}, .population = "røde"};
}

Statistic median(int minutes) {
  return {.limit = {minutes * 60}, .population = "røde"};
}

TEST(Statistic, ThatIsStricterProvesALooserOne) {
  EXPECT_EQ(proves(share(90, 12), share(90, 12)), Truth::True);
  EXPECT_EQ(proves(share(95, 10), share(90, 12)), Truth::True);
  EXPECT_EQ(proves(share(90, 12), median(12)), Truth::True);
  EXPECT_EQ(proves(median(10), median(12)), Truth::True);
  EXPECT_EQ(proves(median(10), share(50, 12)), Truth::True);
}

TEST(Statistic, ExcludesMoreWithinLess) {
  EXPECT_EQ(proves(share(80, 12), share(90, 12)), Truth::False);
  EXPECT_EQ(proves(share(80, 12), share(90, 10)), Truth::False);
  EXPECT_EQ(proves(share(40, 12), median(12)), Truth::False);
  EXPECT_EQ(proves(median(12), median(10)), Truth::False);
  EXPECT_EQ(proves(median(12), share(90, 10)), Truth::False);
}

TEST(Statistic, LeavesWhatItDoesNotTellUnknown) {
  EXPECT_EQ(proves(share(80, 10), share(90, 12)), Truth::Unknown);
  EXPECT_EQ(proves(share(90, 14), share(90, 12)), Truth::Unknown);
  EXPECT_EQ(proves(median(12), share(90, 12)), Truth::Unknown);
  Statistic others = share(95, 10);
  others.population = "gule";
  EXPECT_EQ(proves(others, share(90, 12)), Truth::Unknown);
}

}  // namespace samsvar::values
