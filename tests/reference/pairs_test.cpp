// Who must have an agreement with whom, on the dates that the sources tell of.

#include "tests/reference/country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace samsvar::reference {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using values::Date;

/// The trusts of each living municipality on a date, none included.
std::map<std::string, std::vector<std::string>> trusts_on(Date date) {
  std::map<std::string, std::vector<std::string>> trusts;
  for (const PartyId id : living("kommune", date)) {
    trusts[party(id).name];
  }
  for (const relations::RegisteredPair& pair : country().world().pairs) {
    if (holds_on(pair, date)) {
      trusts[party(pair.first).name].push_back(party(pair.second).name);
    }
  }
  return trusts;
}

std::vector<std::string> with_trusts(Date date, std::size_t count) {
  std::vector<std::string> names;
  for (const auto& [name, trusts] : trusts_on(date)) {
    if (trusts.size() == count) {
      names.push_back(name);
    }
  }
  return names;
}

TEST(Pairs, AreBetweenPartiesThatExistAsLongAsThePairDoes) {
  const auto municipality = rules().vocabulary().find_party_kind("kommune");
  const auto trust = rules().vocabulary().find_party_kind("helseforetak");
  EXPECT_EQ(country().world().pairs.size(), country().world().register_->pairs.size());
  for (const relations::RegisteredPair& pair : country().world().pairs) {
    const std::string title = party(pair.first).name + " × " + party(pair.second).name;
    EXPECT_EQ(party(pair.first).kind, municipality) << title;
    EXPECT_EQ(party(pair.second).kind, trust) << title;
    ASSERT_TRUE(pair.from) << title << ": the sources tell from when";
    for (const PartyId id : {pair.first, pair.second}) {
      EXPECT_TRUE(holds_on(party(id), *pair.from)) << title;
      EXPECT_TRUE(holds_on(party(id), pair.to.value_or(latest))) << title;
    }
  }
}

TEST(Pairs, OfTodayLeaveNoMunicipalityOutAndOnlyOsloHasTwo) {
  EXPECT_THAT(with_trusts(latest, 0), IsEmpty());
  EXPECT_THAT(with_trusts(latest, 2), ElementsAre("Oslo"));
  EXPECT_EQ(with_trusts(latest, 1).size(), 356U);
  EXPECT_THAT(trusts_on(latest).at("Oslo"), UnorderedElementsAre("Akershus universitetssykehus HF",
                                                                 "Oslo universitetssykehus HF"));
  EXPECT_EQ(country().subjects("samarbeid", latest).size(), 358U);
}

TEST(Pairs, AreLeftOutWhereTheSourcesDoNotAgreeOrDoNotReach) {
  EXPECT_THAT(with_trusts(date_of(2025, 7, 9), 0), UnorderedElementsAre("Eidfjord", "Gulen"));
  EXPECT_THAT(with_trusts(date_of(2025, 7, 10), 0), IsEmpty());
  EXPECT_THAT(with_trusts(date_of(2023, 12, 31), 0),
              UnorderedElementsAre("Eidfjord", "Gulen", "Holmestrand", "Oslo"));
  EXPECT_EQ(with_trusts(date_of(2020, 1, 1), 1).size(), 352U);
  EXPECT_EQ(with_trusts(date_of(2019, 12, 31), 0).size(), 422U);
}

TEST(Pairs, AreManyOrFewAsTheCatchmentAreaIs) {
  std::map<std::string, int> sizes;
  for (const auto& [name, trusts] : trusts_on(latest)) {
    for (const std::string& trust : trusts) {
      ++sizes[trust];
    }
  }
  EXPECT_EQ(sizes.size(), 19U);
  EXPECT_EQ(sizes["Helse Bergen HF"], 18);
  EXPECT_EQ(sizes["Sykehuset Innlandet HF"], 42);
  EXPECT_EQ(sizes["Sykehuset i Vestfold HF"], 6);
  EXPECT_EQ(sizes["Oslo universitetssykehus HF"], 1);
}

TEST(Pairs, KnowATrustOfEachRegionAndItsAuthority) {
  for (const PartyId id : living("helseforetak", latest)) {
    const std::string authority = extra(id, "rhf");
    EXPECT_EQ(authority, extra(id, "region")) << party(id).name;
    const auto kind = rules().vocabulary().find_party_kind("rhf");
    EXPECT_TRUE(relations::find_party(country().world(), kind, authority, {}, latest))
        << party(id).name;
  }
}

TEST(Receipt, IsNotAFactOfTheRegister) {
  for (const PartyId id : country().world().parties.ids()) {
    EXPECT_EQ(party(id).received, agreement::Received::Unknown) << party(id).name;
  }
}

}  // namespace
}  // namespace samsvar::reference
