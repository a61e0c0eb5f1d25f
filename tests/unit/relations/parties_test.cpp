#include "engine/relations/parties.h"

#include "tests/support/small_country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::relations {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::register_of;
using tests::Rulebook;
using values::date_of;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

std::string name_of(const Desk& desk, std::string_view name, std::string_view number, Date date) {
  const auto kind = rules().vocabulary().find_party_kind("kommune");
  const auto found = find_party(desk.world(), kind, name, number, date);
  return found ? desk.world().parties[*found].name : "nobody";
}

/// The names of the parties that a document is bound to.
std::vector<std::string> parties_of(const Desk& desk, std::string_view id) {
  std::vector<std::string> names;
  for (const PartyId party : desk.world().parties_of[desk.document(id).index]) {
    names.push_back(desk.world().parties[party].name);
  }
  return names;
}

tests::TextFile two_called_herøy() {
  return register_of(
      "  kommuner:\n    - {navn: Herøy, nummer: \"1515\"}\n    - {navn: Herøy, nummer: \"1818\"}\n"
      "  foretak:\n    - {navn: Fjord HF}\n");
}

TEST(Names, CompareWithoutRegardToCaseSpacesUnderscoresAndHyphens) {
  EXPECT_EQ(comparable_name("Nord-Fron"), comparable_name("nord fron"));
  EXPECT_EQ(comparable_name("ØSTRE_TOTEN"), comparable_name("Østre Toten"));
  EXPECT_NE(comparable_name("Bø"), comparable_name("Bo"));
}

TEST(Parties, AreFoundByAnyNameAndAnyNumberThatTheyHaveHad) {
  const Desk desk(rules(), {register_of("  kommuner:\n    - {navn: Evenes, navn_også: [Evenášši], "
                                        "nummer: [{tom: 2019-12-31, verdi: \"1853\"}, {fom: "
                                        "2020-01-01, verdi: \"9999\"}]}\n")});
  EXPECT_EQ(name_of(desk, "evenášši", "", assessment_day), "Evenes");
  EXPECT_EQ(name_of(desk, "", "1853", assessment_day), "Evenes");
  EXPECT_EQ(name_of(desk, "", "9999", assessment_day), "Evenes");
  EXPECT_EQ(name_of(desk, "Annet", "1234", assessment_day), "nobody");
}

TEST(Parties, OfOneNameAreToldApartByNumber) {
  const Desk desk(rules(),
                  {two_called_herøy(), file({.parties = "{kommune: Herøy, nummer: \"1818\"}"})});
  EXPECT_THAT(desk.problems(), IsEmpty());
  const PartyId party = desk.world().parties_of[desk.document("a").index].front();
  EXPECT_EQ(desk.world().parties[party].numbers.front().number, "1818");
  EXPECT_EQ(distinct_name(desk.world(), party, assessment_day), "Herøy (1818)");
}

TEST(Parties, OfOneNameWithoutNumberAreAnErrorAtTheNameAndBoundToNeither) {
  const Desk desk(rules(), {two_called_herøy(), file({.parties = "{kommune: Herøy}"})});
  EXPECT_THAT(desk.problems(), ElementsAre("B001 a.yaml:8:12"));
  EXPECT_THAT(parties_of(desk, "a"), IsEmpty());
}

TEST(Parties, OfOneNameAtDifferentTimesAreToldApartByTheDocumentsDay) {
  const tests::TextFile before_and_after = register_of(
      "  kommuner:\n    - {navn: Nes, nummer: \"0001\", tom: 2019-12-31}\n"
      "    - {navn: Nes, nummer: \"0002\", fom: 2020-01-01}\n");
  const Desk desk(
      rules(),
      {before_and_after,
       file({.id = "gammel", .parties = "{kommune: Nes}", .in_force = "{fom: 2015-01-01}"}),
       file({.id = "ny", .parties = "{kommune: Nes}", .in_force = "{fom: 2021-01-01}"})});
  EXPECT_THAT(desk.problems(), IsEmpty());
  const auto number = [&](std::string_view id) {
    const PartyId party = desk.world().parties_of[desk.document(id).index].front();
    return desk.world().parties[party].numbers.front().number;
  };
  EXPECT_EQ(number("gammel"), "0001");
  EXPECT_EQ(number("ny"), "0002");
}

TEST(Parties, ThatOnlyDocumentsNameAreKnownFromThem) {
  const Desk desk(rules(), {file({.parties = "{kommune: Utmark}, {foretak: Fjord HF}"})});
  EXPECT_THAT(desk.problems(), IsEmpty());
  EXPECT_THAT(parties_of(desk, "a"), ElementsAre("Utmark", "Fjord HF"));
}

TEST(Parties, ThatTheRegisterLacksAreReportedWhereItListsTheirKind) {
  const Desk desk(rules(), {register_of("  kommuner:\n    - {navn: Utmark}\n"),
                            file({.parties = "{kommune: Utmrak}, {foretak: Fjord HF}"})});
  EXPECT_THAT(desk.problems(), ElementsAre("B002 a.yaml:8:12"));
  EXPECT_THAT(parties_of(desk, "a"), ElementsAre("Utmrak", "Fjord HF"));
}

TEST(Succession, BeginsOnTheDayAfterThePredecessorsLast) {
  const Desk desk(rules(), {register_of("  kommuner:\n    - {navn: Namdalseid, tom: 2019-12-31, "
                                        "etterfølger: Namsos}\n    - {navn: Namsos}\n")});
  const auto kind = rules().vocabulary().find_party_kind("kommune");
  const PartyId before = *find_party(desk.world(), kind, "Namdalseid", "", assessment_day);
  const PartyId after = *find_party(desk.world(), kind, "Namsos", "", assessment_day);
  EXPECT_FALSE(has_succeeded(desk.world(), after, before, date_of(2019, 12, 31)));
  EXPECT_TRUE(has_succeeded(desk.world(), after, before, date_of(2020, 1, 1)));
  EXPECT_FALSE(has_succeeded(desk.world(), before, after, date_of(2020, 1, 1)));
}

}  // namespace
}  // namespace samsvar::relations
