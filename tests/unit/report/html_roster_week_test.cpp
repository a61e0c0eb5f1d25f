#include "engine/report/html/roster_week.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace samsvar::report::html {
namespace {

using values::date_of;
using values::DateRange;
using values::Roster;
using values::Shift;
using values::TimeOfDay;

constexpr DateRange year = {date_of(2026, 1, 1), date_of(2026, 12, 31)};

Shift shift(std::string_view days, int from_hour, int to_hour) {
  return {.days = *values::parse_days(days),
          .from = TimeOfDay{from_hour * 60},
          .to = TimeOfDay{to_hour * 60}};
}

std::int64_t minutes_with(const DrawnRoster& drawn, Cover cover) {
  std::int64_t sum = 0;
  for (const Stretch& stretch : drawn.stretches) {
    sum += stretch.cover == cover ? stretch.to - stretch.from : 0;
  }
  return sum;
}

const DrawnDay& day_of(const std::vector<DrawnDay>& days, values::Date date) {
  return *std::find_if(days.begin(), days.end(),
                       [date](const DrawnDay& day) { return day.date == date; });
}

TEST(RosterWeek, SaysExactlyTheHoursThatAFindingSays) {
  const std::vector<Roster> rosters = {
      {.shifts = {shift("man-fre", 7, 22), shift("lør-søn", 8, 16), shift("fre", 22, 7)}}};
  const DrawnRoster drawn = draw_roster(rosters, year);
  EXPECT_EQ(minutes_with(drawn, Cover::Nobody) * 60, drawn.answer.normal_week_seconds);
  EXPECT_EQ(minutes_with(drawn, Cover::Nobody), (168 - 5 * 15 - 2 * 8 - 9) * 60);
  EXPECT_EQ(drawn.stretches.front(), (Stretch{0, 7 * 60, Cover::Nobody, 0}));
}

TEST(RosterWeek, CoversTheWholeWeekWithoutAGapBetweenStretches) {
  const DrawnRoster drawn = draw_roster({{.shifts = {shift("alle", 22, 7)}}}, year);
  std::int64_t at = 0;
  for (const Stretch& stretch : drawn.stretches) {
    EXPECT_EQ(stretch.from, at);
    at = stretch.to;
  }
  EXPECT_EQ(at, 7 * 24 * 60);
  EXPECT_EQ(drawn.stretches.front(), (Stretch{0, 7 * 60, Cover::Present, 1}))
      << "Sunday's night shift is the beginning of Monday";
}

TEST(RosterWeek, WhatAnOpenRosterDoesNotSayIsNotKnownRatherThanUncovered) {
  const DrawnRoster drawn = draw_roster({{.shifts = {shift("man", 8, 16)}, .open = true}}, year);
  EXPECT_EQ(minutes_with(drawn, Cover::Nobody), 0);
  EXPECT_EQ(minutes_with(drawn, Cover::NotKnown), (168 - 8) * 60);
  EXPECT_TRUE(drawn.is_open);
}

TEST(RosterWeek, KeepsApartReservationsAndDaysWithoutHours) {
  Shift reserved = shift("alle", 8, 16);
  reserved.with_reservation = true;
  EXPECT_EQ(minutes_with(draw_roster({{.shifts = {reserved}}}, year), Cover::Reserved), 7 * 8 * 60);
  const DrawnRoster daily = draw_roster({*values::parse_roster_words("hver dag")}, year);
  EXPECT_EQ(minutes_with(daily, Cover::HoursNotSaid), 7 * 24 * 60);
}

TEST(RosterWeek, CountsThoseWhoAreThereTogether) {
  const DrawnRoster drawn =
      draw_roster({{.shifts = {shift("alle", 8, 16)}}, {.shifts = {shift("alle", 12, 14)}}}, year);
  const auto busiest = std::max_element(
      drawn.stretches.begin(), drawn.stretches.end(),
      [](const Stretch& left, const Stretch& right) { return left.heads < right.heads; });
  EXPECT_EQ(*busiest, (Stretch{12 * 60, 14 * 60, Cover::Present, 2}));
}

TEST(RosterWeek, AHolidayWithItsOwnEntryDiffersFromItsWeekday) {
  const DrawnRoster drawn =
      draw_roster({{.shifts = {shift("alle", 8, 16), shift("helligdager", 10, 14)}}}, year);
  EXPECT_TRUE(drawn.exceptional_as_sundays.empty());
  const DrawnDay& may = day_of(drawn.exceptional, date_of(2026, 5, 1));
  EXPECT_TRUE(may.is_holiday);
  const DrawnRoster without = draw_roster({{.shifts = {shift("alle", 8, 16)}}}, year);
  EXPECT_FALSE(day_of(without.exceptional, date_of(2026, 5, 1)).differs);
}

TEST(RosterWeek, SilenceOnHolidaysIsDrawnInBothReadings) {
  const DrawnRoster drawn = draw_roster({{.shifts = {shift("man-fre", 8, 16)}}}, year);
  EXPECT_FALSE(day_of(drawn.exceptional, date_of(2026, 5, 1)).differs);
  EXPECT_TRUE(day_of(drawn.exceptional_as_sundays, date_of(2026, 5, 1)).differs);
}

TEST(RosterWeek, TheDaysWhenTheClockChangesHaveTheirOwnLength) {
  const DrawnRoster drawn = draw_roster({{.shifts = {shift("alle", 22, 7)}}}, year);
  const DrawnDay& spring = day_of(drawn.exceptional, date_of(2026, 3, 29));
  const DrawnDay& autumn = day_of(drawn.exceptional, date_of(2026, 10, 25));
  EXPECT_EQ(spring.minutes, 23 * 60);
  EXPECT_EQ(spring.stretches.front(), (Stretch{0, 6 * 60, Cover::Present, 1}));
  EXPECT_EQ(autumn.minutes, 25 * 60);
  EXPECT_EQ(autumn.stretches.front(), (Stretch{0, 8 * 60, Cover::Present, 1}));
  EXPECT_FALSE(autumn.differs) << "by the clock it is as any Sunday";
}

TEST(RosterWeek, LooksOnlyAtTheDaysThatTheDocumentsHoldOn) {
  const DrawnRoster drawn = draw_roster({{.shifts = {shift("alle", 8, 16)}}},
                                        {date_of(2026, 5, 2), date_of(2026, 5, 20)});
  std::vector<values::Date> dates;
  for (const DrawnDay& day : drawn.exceptional) {
    dates.push_back(day.date);
  }
  EXPECT_EQ(dates, (std::vector<values::Date>{date_of(2026, 5, 14), date_of(2026, 5, 17)}));
  const DrawnRoster none =
      draw_roster({{.shifts = {}}}, {date_of(2026, 5, 2), date_of(2026, 5, 1)});
  EXPECT_TRUE(none.exceptional.empty());
}

}  // namespace
}  // namespace samsvar::report::html
