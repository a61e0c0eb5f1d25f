// Municipalities that were joined or parted: who came after them, and what their agreements are to
// those.

#include "engine/relations/parties.h"
#include "tests/reference/country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace samsvar::reference {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using values::Date;

std::vector<PartyId> former() {
  std::vector<PartyId> all;
  for (const PartyId id : country().world().parties.ids()) {
    if (party(id).to) {
      all.push_back(id);
    }
  }
  return all;
}

/// The numbers of those living on the date that a former municipality's agreements concern.
std::vector<std::string> heirs(std::string_view number, Date date) {
  const auto predecessor = relations::find_party(country().world(), std::nullopt, {}, number, date);
  std::vector<std::string> all;
  for (const PartyId id : living("kommune", date)) {
    if (predecessor && relations::has_succeeded(country().world(), id, *predecessor, date)) {
      all.push_back(number_of(party(id), date));
    }
  }
  return all;
}

TEST(Successors, EveryLineEndsInAMunicipalityThatLives) {
  const std::vector<PartyId> all = former();
  EXPECT_EQ(all.size(), 122U);
  for (const PartyId id : all) {
    const std::string& number = party(id).numbers.back().number;
    EXPECT_THAT(heirs(number, latest), ::testing::Not(IsEmpty())) << party(id).name;
    EXPECT_THAT(heirs(number, *party(id).to), IsEmpty()) << party(id).name << " still lived";
  }
}

TEST(Successors, TakeOverTheDayAfter) {
  for (const PartyId id : former()) {
    EXPECT_FALSE(party(id).successors.empty()) << party(id).name;
    for (const PartyId successor : party(id).successors) {
      EXPECT_TRUE(holds_on(party(successor), *party(id).to + std::chrono::days{1}))
          << party(id).name << " → " << party(successor).name;
      EXPECT_EQ(party(successor).kind, party(id).kind);
    }
  }
}

TEST(Successors, AreFoundThroughJoiningAndParting) {
  EXPECT_THAT(heirs("5030", latest), ElementsAre("5001"));  // Klæbu, to a number that was kept
  EXPECT_THAT(heirs("5040", latest), ElementsAre("5007"));  // Namdalseid, to the new Namsos
  EXPECT_THAT(heirs("1725", latest), ElementsAre("5007"));  // by its older number
  EXPECT_THAT(heirs("5005", latest), ElementsAre("5007"));  // the old Namsos
  EXPECT_THAT(heirs("1850", latest), UnorderedElementsAre("1806", "1875"));  // Tysfjord, parted
  EXPECT_THAT(heirs("5012", latest), UnorderedElementsAre("5055", "5056", "5059"));
  EXPECT_THAT(heirs("1534", date_of(2021, 1, 1)), ElementsAre("1507"));  // Haram in Ålesund
  EXPECT_THAT(heirs("1534", latest), UnorderedElementsAre("1508", "1580"));
  EXPECT_THAT(heirs("0714", latest), ElementsAre("3903"));  // Hof, joined with Holmestrand twice
  EXPECT_THAT(heirs("4627", latest), IsEmpty());            // Askøy lives
}

/// Which documents a municipality's set has, and why those are doubtful that are.
struct Found {
  std::vector<std::string> firm;
  std::vector<std::string> from_predecessor;
};

Found documents_of(const tests::Desk& desk, const std::string& municipality) {
  const relations::Subject subject = desk.subject("kommune", latest, municipality);
  Found found;
  for (const relations::DocumentId id : subject.set.documents) {
    found.firm.push_back(desk.world().documents[id].id);
  }
  for (const relations::DoubtfulDocument& doubtful : subject.set.doubtful) {
    EXPECT_EQ(doubtful.why, relations::DoubtfulDocument::Why::FromPredecessor);
    found.from_predecessor.push_back(desk.world().documents[doubtful.document].id);
  }
  return found;
}

TEST(Successors, GetTheAgreementsOfAFormerMunicipalityAsDoubtfulAndNobodyElseDoes) {
  const tests::Desk desk =
      country_with({agreement_of("gamle-namdalseid", "{kommune: Namdalseid}", "2013-01-01"),
                    agreement_of("gamle-namsos", "{kommune: Namsos}", "2013-01-01"),
                    agreement_of("nye-namsos", "{kommune: Namsos}", "2021-01-01"),
                    agreement_of("gamle-haram", "{kommune: Haram}", "2012-02-01"),
                    agreement_of("nye-haram", "{kommune: Haram}", "2024-02-01"),
                    agreement_of("nes", "{kommune: Nes (Buskerud)}", "2013-01-01"),
                    agreement_of("alta", "{kommune: Alta}", "2013-01-01")});
  EXPECT_THAT(desk.problems(), IsEmpty());
  EXPECT_THAT(documents_of(desk, "Namsos").firm, ElementsAre("nye-namsos"));
  EXPECT_THAT(documents_of(desk, "Namsos").from_predecessor,
              UnorderedElementsAre("gamle-namdalseid", "gamle-namsos"));
  EXPECT_THAT(documents_of(desk, "Haram").firm, ElementsAre("nye-haram"));
  EXPECT_THAT(documents_of(desk, "Haram").from_predecessor, ElementsAre("gamle-haram"));
  EXPECT_THAT(documents_of(desk, "Ålesund").firm, IsEmpty());
  EXPECT_THAT(documents_of(desk, "Ålesund").from_predecessor, ElementsAre("gamle-haram"));
  // A new name or a new number makes no new municipality.
  EXPECT_THAT(documents_of(desk, "Nesbyen").firm, ElementsAre("nes"));
  EXPECT_THAT(documents_of(desk, "Nesbyen").from_predecessor, IsEmpty());
  EXPECT_THAT(documents_of(desk, "Alta").firm, ElementsAre("alta"));
  std::size_t others = 0;
  for (const relations::Subject& subject : desk.subjects("kommune", latest)) {
    others += subject.set.documents.empty() && subject.set.doubtful.empty() ? 1U : 0U;
  }
  EXPECT_EQ(others, 357U - 5U);
}

TEST(Successors, GetThemInTheirCollaborationToo) {
  const tests::Desk desk = country_with({agreement_of(
      "ta4", "{kommune: Namdalseid}, {helseforetak: Helse Nord-Trøndelag HF}", "2013-01-01")});
  const relations::Subject pair =
      desk.subject("samarbeid", latest, "Namsos × Helse Nord-Trøndelag HF");
  EXPECT_TRUE(pair.measured);
  EXPECT_THAT(pair.set.documents, IsEmpty());
  ASSERT_EQ(pair.set.doubtful.size(), 1U);
  EXPECT_EQ(pair.set.doubtful.front().why, relations::DoubtfulDocument::Why::FromPredecessor);
}

}  // namespace
}  // namespace samsvar::reference
