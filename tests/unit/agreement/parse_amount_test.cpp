#include "engine/agreement/parse_amount.h"

#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

constexpr std::int64_t one = 1'000'000;

TEST(ParseAmount, NumbersMayHaveThousandsSpacesAndEitherDecimalSign) {
  EXPECT_EQ(parse_number("3")->millionths, 3 * one);
  EXPECT_EQ(parse_number("1,25")->millionths, one + one / 4);
  EXPECT_EQ(parse_number("1.25")->millionths, one + one / 4);
  EXPECT_EQ(parse_number("5 745")->millionths, 5745 * one);
  EXPECT_EQ(parse_number("1 234 567,5")->millionths, 1'234'567 * one + one / 2);
}

TEST(ParseAmount, WhatOnlyLooksLikeANumberIsNone) {
  for (const char* text : {"", "tre", "5 74", "5 7455", "57455 745", "1,2,3", "3 4", "0x10"}) {
    EXPECT_EQ(parse_number(text), std::nullopt) << text;
  }
}

TEST(ParseAmount, ACountIsWholeAndNotNegative) {
  EXPECT_EQ(parse_count("0")->millionths, 0);
  EXPECT_EQ(parse_count("1,5"), std::nullopt);
  EXPECT_EQ(parse_count("-1"), std::nullopt);
}

TEST(ParseAmount, APercentageNeedsItsSign) {
  EXPECT_EQ(parse_percent("50 %")->value.millionths, 50 * one);
  EXPECT_EQ(parse_percent("50%")->value.millionths, 50 * one);
  EXPECT_EQ(parse_percent("12,5 prosent")->value.millionths, 12 * one + one / 2);
  EXPECT_EQ(parse_percent("50"), std::nullopt);
  EXPECT_EQ(parse_percent("%"), std::nullopt);
}

TEST(ParseAmount, MoneyIsReadInTheOrdersThatPeopleWriteIt) {
  for (const char* text : {"5745 kr", "kr 5745", "5 745 kroner", "NOK 5745", "kr. 5 745"}) {
    const auto money = parse_money(text);
    ASSERT_TRUE(money.has_value()) << text;
    EXPECT_EQ(money->kroner.millionths, 5745 * one) << text;
    EXPECT_EQ(money->rate, values::Rate::Once) << text;
  }
}

TEST(ParseAmount, ARateSaysPerWhat) {
  EXPECT_EQ(parse_money("5745 kr per døgn")->rate, values::Rate::PerDay);
  EXPECT_EQ(parse_money("5745 kr/døgn")->rate, values::Rate::PerDay);
  EXPECT_EQ(parse_money("kr 5745 pr. døgn")->rate, values::Rate::PerDay);
  EXPECT_EQ(parse_money("100 kr per year")->rate, values::Rate::PerYear);
}

TEST(ParseAmount, ANumberAloneIsNoMoney) {
  EXPECT_EQ(parse_money("5745"), std::nullopt);
  EXPECT_EQ(parse_money("5745 per døgn"), std::nullopt);
  EXPECT_EQ(parse_money("kr"), std::nullopt);
  EXPECT_EQ(parse_money("5745 kr per pasient"), std::nullopt);
}

}  // namespace
}  // namespace samsvar::agreement
