#include "engine/agreement/parse_time.h"

#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using values::Duration;
using values::Limit;
using values::Period;
using values::Standard;

TEST(ParseTime, ALimitIsExactOrCalendarTimeByItsUnit) {
  EXPECT_EQ(parse_limit("30 minutter"), Limit(Duration{30 * 60}));
  EXPECT_EQ(parse_limit("24timer"), Limit(Duration{24 * 3600}));
  EXPECT_EQ(parse_limit("1 måned"), Limit(Period{.months = 1}));
  EXPECT_EQ(parse_limit("ett år"), Limit(Period{.months = 12}));
  EXPECT_EQ(parse_limit("3 dager"), Limit(Period{.days = 3}));
  EXPECT_EQ(parse_limit("1 virkedag"), Limit(Period{.working_days = 1}));
}

TEST(ParseTime, AStandardStaysAWordInItsBokmalSpelling) {
  EXPECT_EQ(parse_limit("straks"), Limit(Standard{"straks"}));
  EXPECT_EQ(parse_limit("så snart som mogleg"), Limit(Standard{"så_snart_som_mulig"}));
  EXPECT_EQ(parse_limit("immediately"), Limit(Standard{"straks"}));
}

TEST(ParseTime, VagueWordsAreNoLimit) {
  for (const char* text : {"", "rimelig tid", "ved behov", "30", "minutter", "-3 dager", "ca 30"}) {
    EXPECT_EQ(parse_limit(text), std::nullopt) << text;
  }
}

TEST(ParseTime, ALimitAndItsStartEventAreToldApart) {
  const auto both = parse_limit_with_start("24 timer fra innleggelse");
  ASSERT_TRUE(both.has_value());
  EXPECT_EQ(both->limit, Limit(Duration{24 * 3600}));
  EXPECT_EQ(both->limit_text, "24 timer");
  EXPECT_EQ(both->start, "innleggelse");
  EXPECT_EQ(parse_limit_with_start("snart fra nå"), std::nullopt);
}

TEST(ParseTime, DatesInOtherOrdersAreRewritten) {
  EXPECT_EQ(rewrite_date("01.02.2013"), "2013-02-01");
  EXPECT_EQ(rewrite_date("1.2.2013"), "2013-02-01");
  EXPECT_EQ(rewrite_date("1/2-2013"), "2013-02-01");
  EXPECT_EQ(rewrite_date("2013.02.01"), "2013-02-01");
}

TEST(ParseTime, DaysThatDoNotExistAreNotRewritten) {
  for (const char* text : {"31.02.2013", "2013-02", "februar 2013", "01.13.2013", "1.2.13"}) {
    EXPECT_EQ(rewrite_date(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace samsvar::agreement
