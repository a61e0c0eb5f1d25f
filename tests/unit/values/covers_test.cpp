#include "tests/unit/values/shifts.h"

#include <gmock/gmock.h>

namespace samsvar::values {

namespace {

using testing::ElementsAre;
using testing::SizeIs;

Truth covers(const std::vector<Roster>& left, const std::vector<Roster>& right) {
  return assess_covers(left, right, year(2026)).truth;
}

}  // namespace

TEST(Covers, HoldsWhereAtLeastAsManyAreThere) {
  const auto day = roster({shift("alle", "08:00", "16:00")});
  EXPECT_EQ(covers(day, day), Truth::True);
  EXPECT_EQ(covers({around_the_clock()}, day), Truth::True);
  EXPECT_EQ(covers(day, roster({})), Truth::True);
  EXPECT_EQ(covers(roster({}), roster({})), Truth::True);
}

TEST(Covers, FailsForTheHoursPromisedAndNotGiven) {
  const CoverageAnswer answer =
      assess_covers(roster({shift("man-søn", "07:00", "22:00")}), {around_the_clock()}, year(2026));
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_EQ(answer.normal_week_seconds, 63 * hours);
  EXPECT_EQ(answer.period_seconds, 365 * 9 * hours);
  EXPECT_THAT(said(answer.groups), ElementsAre("alle netter 22:00–07:00"));
}

TEST(Covers, CountsHeads) {
  Shift two = shift("alle", "08:00", "16:00");
  two.heads = 2;
  EXPECT_EQ(covers(roster({shift("alle", "08:00", "16:00")}), roster({two})), Truth::False);
  EXPECT_EQ(covers(roster({shift("alle", "08:00", "16:00"), shift("alle", "07:00", "17:00")}),
                   roster({two})),
            Truth::True);
}

TEST(Covers, IsUndecidedWhereEitherSideIsOpen) {
  const auto day = roster({shift("alle", "08:00", "16:00")});
  const auto part = open_roster({shift("alle", "08:00", "12:00")});
  EXPECT_EQ(covers(part, day), Truth::Unknown);
  EXPECT_EQ(covers(day, part), Truth::Unknown);
  EXPECT_EQ(covers(open_roster({shift("alle", "08:00", "16:00")}), day), Truth::True);
}

TEST(Covers, OfWhatIsUnderReservationIsUndecided) {
  const auto day = roster({shift("alle", "08:00", "16:00")});
  const auto perhaps = roster({reserved(shift("alle", "08:00", "16:00"))});
  EXPECT_EQ(covers(perhaps, day), Truth::Unknown);
  EXPECT_EQ(covers(roster({}), perhaps), Truth::Unknown);
  EXPECT_TRUE(assess_covers(perhaps, day, year(2026)).rests_on_reservation);
}

TEST(Covers, MatchesDaysWithoutHoursByTheirDays) {
  EXPECT_EQ(covers(roster({some_time("alle")}), roster({some_time("alle")})), Truth::True);
  EXPECT_EQ(covers(roster({shift("alle", "09:00", "10:00")}), roster({some_time("alle")})),
            Truth::True);
  const CoverageAnswer working_days_only =
      assess_covers(roster({some_time("virkedager")}), roster({some_time("alle")}), year(2026));
  EXPECT_EQ(working_days_only.truth, Truth::False);
  EXPECT_THAT(working_days_only.days_short, SizeIs(112));
  EXPECT_EQ(covers(roster({some_time("alle")}), roster({shift("alle", "09:00", "10:00")})),
            Truth::Unknown);
}

}  // namespace samsvar::values
