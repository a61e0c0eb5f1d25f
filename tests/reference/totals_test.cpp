// What the register has of each kind on each date, as the sources count them.

#include "tests/reference/country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace samsvar::reference {
namespace {

using ::testing::IsEmpty;
using values::Date;

/// The first and last day of every stretch in which the number did not change.
struct Total {
  Date date;
  std::size_t municipalities;
};

const Total totals[] = {
    {date_of(2012, 1, 1), 429},   {date_of(2012, 12, 31), 429}, {date_of(2013, 1, 1), 428},
    {date_of(2016, 12, 31), 428}, {date_of(2017, 1, 1), 426},   {date_of(2017, 12, 31), 426},
    {date_of(2018, 1, 1), 422},   {date_of(2019, 12, 31), 422}, {date_of(2020, 1, 1), 356},
    {date_of(2023, 12, 31), 356}, {date_of(2024, 1, 1), 357},   {latest, 357},
};

TEST(Register, IsReadAndBoundWithoutAWord) {
  EXPECT_THAT(country().problems(), IsEmpty());
}

TEST(Totals, OfMunicipalitiesAreThoseOfTheSources) {
  for (const Total& total : totals) {
    EXPECT_EQ(country().subjects("kommune", total.date).size(), total.municipalities)
        << values::to_text(total.date);
    std::cout << values::to_text(total.date) << ": " << total.municipalities << '\n';
  }
}

TEST(Totals, OfCountiesOfficesTrustsAndRegionsAreThoseOfTheSources) {
  std::set<std::string> counties;
  std::set<std::string> offices;
  for (const PartyId id : living("kommune", latest)) {
    counties.insert(extra(id, "fylke"));
    offices.insert(extra(id, "statsforvalter"));
  }
  EXPECT_EQ(counties.size(), 15U);
  EXPECT_EQ(offices.size(), 10U);
  std::map<std::string, int> trusts;
  for (const PartyId id : living("helseforetak", latest)) {
    ++trusts[extra(id, "region")];
  }
  EXPECT_EQ(trusts, (std::map<std::string, int>{{"Helse Midt-Norge RHF", 3},
                                                {"Helse Nord RHF", 4},
                                                {"Helse Sør-Øst RHF", 8},
                                                {"Helse Vest RHF", 4}}));
}

TEST(Totals, AnOfficeLooksAfterWholeCounties) {
  std::map<std::string, std::set<std::string>> offices_of;
  for (const PartyId id : living("kommune", latest)) {
    offices_of[extra(id, "fylke")].insert(extra(id, "statsforvalter"));
  }
  for (const auto& [county, offices] : offices_of) {
    EXPECT_EQ(offices.size(), 1U) << county;
    EXPECT_THAT(*offices.begin(), ::testing::StartsWith("Statsforvalteren i ")) << county;
  }
}

TEST(Numbers, EachIsOfOneParty) {
  std::map<std::string, std::string> owners;
  std::size_t of_municipalities = 0;
  for (const PartyId id : country().world().parties.ids()) {
    for (const agreement::DatedNumber& number : party(id).numbers) {
      const auto [owner, is_new] = owners.try_emplace(number.number, party(id).name);
      EXPECT_TRUE(is_new) << number.number << " is of " << owner->second << " and "
                          << party(id).name;
      of_municipalities += number.number.size() == 4 ? 1U : 0U;
    }
  }
  EXPECT_EQ(of_municipalities, 840U);
}

TEST(Numbers, AMunicipalityHasOneOnEachDayOfItsLife) {
  for (const PartyId id : country().world().parties.ids()) {
    const Party& it = party(id);
    ASSERT_FALSE(it.numbers.empty()) << it.name;
    if (it.numbers.size() == 1) {
      continue;  // a number without days of its own lasts as long as the party
    }
    EXPECT_EQ(it.numbers.front().from, it.from) << it.name;
    EXPECT_EQ(it.numbers.back().to, it.to) << it.name;
    for (std::size_t index = 1; index < it.numbers.size(); ++index) {
      const auto& before = it.numbers[index - 1].to;
      ASSERT_TRUE(before && it.numbers[index].from) << it.name;
      EXPECT_EQ(*before + std::chrono::days{1}, *it.numbers[index].from) << it.name;
    }
  }
}

}  // namespace
}  // namespace samsvar::reference
