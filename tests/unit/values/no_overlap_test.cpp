#include "tests/unit/values/shifts.h"

#include <gmock/gmock.h>

namespace samsvar::values {

namespace {

using testing::ElementsAre;

CoverageAnswer together(const std::vector<Roster>& left, const std::vector<Roster>& right) {
  return assess_no_overlap({left, right}, year(2026));
}

}  // namespace

TEST(NoOverlap, IsBrokenByOneWatchInTwoPlacesAtOnce) {
  const CoverageAnswer answer = together(roster({watch("lv1", shift("alle", "16:00", "08:00"))}),
                                         roster({watch("lv1", shift("alle", "00:00", "24:00"))}));
  EXPECT_EQ(answer.truth, Truth::False);
  EXPECT_EQ(answer.normal_week_seconds, 7 * 16 * hours);
  EXPECT_THAT(said(answer.groups), ElementsAre("alle dager 16:00–08:00"));
}

TEST(NoOverlap, HoldsForDifferentWatchesAndForOneThatMoves) {
  EXPECT_EQ(together(roster({watch("lv1", shift("alle", "00:00", "24:00"))}),
                     roster({watch("lv2", shift("alle", "00:00", "24:00"))}))
                .truth,
            Truth::True);
  EXPECT_EQ(together(roster({watch("lv1", shift("alle", "08:00", "16:00"))}),
                     roster({watch("lv1", shift("alle", "16:00", "08:00"))}))
                .truth,
            Truth::True);
}

TEST(NoOverlap, HoldsForOneWatchTwiceInOnePlace) {
  EXPECT_EQ(together(roster({watch("lv1", shift("alle", "08:00", "16:00")),
                             watch("lv1", shift("alle", "12:00", "18:00"))}),
                     roster({}))
                .truth,
            Truth::True);
}

TEST(NoOverlap, IsUndecidedWhereAShiftWithoutANameMeetsAnother) {
  const CoverageAnswer answer = together(roster({shift("alle", "16:00", "08:00")}),
                                         roster({watch("lv1", shift("alle", "00:00", "24:00"))}));
  EXPECT_EQ(answer.truth, Truth::Unknown);
  EXPECT_TRUE(answer.watch_unnamed);
  EXPECT_EQ(
      together(roster({shift("alle", "08:00", "16:00")}), roster({shift("alle", "16:00", "08:00")}))
          .truth,
      Truth::True);
}

TEST(NoOverlap, IsUndecidedUnderReservationAndWithoutHours) {
  const auto all_day = roster({watch("lv1", shift("alle", "00:00", "24:00"))});
  const CoverageAnswer perhaps =
      together(roster({reserved(watch("lv1", shift("alle", "16:00", "08:00")))}), all_day);
  EXPECT_EQ(perhaps.truth, Truth::Unknown);
  EXPECT_TRUE(perhaps.rests_on_reservation);
  const CoverageAnswer some_day = together(roster({watch("lv1", some_time("man"))}), all_day);
  EXPECT_EQ(some_day.truth, Truth::Unknown);
  EXPECT_TRUE(some_day.hours_missing);
}

TEST(NoOverlap, IsUndecidedWhereWhatIsNotRegisteredMayMeet) {
  const auto named = roster({watch("lv1", shift("alle", "08:00", "16:00"))});
  const CoverageAnswer answer = together(named, open_roster({}));
  EXPECT_EQ(answer.truth, Truth::Unknown);
  EXPECT_TRUE(answer.roster_open);
  EXPECT_EQ(together(open_roster({}), roster({})).truth, Truth::True);
  EXPECT_EQ(together(open_roster({watch("lv1", shift("alle", "08:00", "16:00"))}), named).truth,
            Truth::False);
}

}  // namespace samsvar::values
