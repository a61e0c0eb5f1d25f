// Who is assessed, on which day and under which name.

#include "engine/relations/world.h"
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
using tests::TextFile;
using values::date_of;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

std::vector<std::string> ids(const Desk& desk, std::string_view kind, Date date = assessment_day) {
  std::vector<std::string> all;
  for (const Subject& subject : desk.subjects(kind, date)) {
    all.push_back(subject.id + (subject.measured ? "" : " (not measured)"));
  }
  return all;
}

TextFile two_pairs() {
  return register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n    - {navn: Øst Mark, mottatt: nei}\n"
      "    - {navn: Gammelmark, tom: 2019-12-31}\n"
      "  foretak:\n    - {navn: Fjord HF, region: Vest}\n    - {navn: Dal HF, region: Vest}\n"
      "    - {navn: Skog HF, region: Aust}\n"
      "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n"
      "    - {kommune: Øst Mark, foretak: Dal HF, fom: 2020-01-01}\n"
      "    - {kommune: Gammelmark, foretak: Fjord HF, tom: 2019-12-31}\n");
}

TEST(Pairs, AreThoseThatTheRegisterDemandsAlsoWithoutDocuments) {
  const Desk desk(rules(), {two_pairs()});
  EXPECT_THAT(ids(desk, "samarbeid"), ElementsAre("utmark×fjord-hf", "øst-mark×dal-hf"));
  EXPECT_THAT(ids(desk, "samarbeid", date_of(2019, 6, 1)),
              ElementsAre("gammelmark×fjord-hf", "utmark×fjord-hf"));
}

TEST(Pairs, OfDocumentsThatTheRegisterDoesNotDemandAreNotMeasured) {
  const Desk desk(rules(),
                  {two_pairs(), file({.parties = "{kommune: Utmark}, {foretak: Skog HF}"})});
  EXPECT_THAT(ids(desk, "samarbeid"),
              ElementsAre("utmark×fjord-hf", "utmark×skog-hf (not measured)", "øst-mark×dal-hf"));
}

TEST(Pairs, AreReadFromTheDocumentsWhereThereIsNoRegister) {
  const Desk desk(rules(), {file({.parties = "{kommuner: [Utmark, Innmark]}, {foretak: Fjord HF}"}),
                            file({.id = "b",
                                  .parties = "{kommune: Avmark}, {foretak: Fjord HF}",
                                  .in_force = "{tom: 2020-12-31}"})});
  EXPECT_THAT(ids(desk, "samarbeid"), ElementsAre("innmark×fjord-hf", "utmark×fjord-hf"));
}

TEST(Parties, AreSubjectsWhileTheyExistAndAreRegisteredOrNamed) {
  const Desk desk(rules(), {two_pairs()});
  EXPECT_THAT(ids(desk, "kommune"), ElementsAre("utmark", "øst-mark"));
  EXPECT_THAT(ids(desk, "kommune", date_of(2019, 6, 1)),
              ElementsAre("gammelmark", "utmark", "øst-mark"));
  const Desk named(
      rules(),
      {file({.id = "a"}),
       file({.id = "b", .parties = "{kommune: Avmark}", .in_force = "{tom: 2020-12-31}"})});
  EXPECT_THAT(ids(named, "kommune"), ElementsAre("utmark"));
}

TEST(Agreements, AreSubjectsWhenTheyMayBeInForceAndAreNoTemplates) {
  const Desk desk(
      rules(),
      {file({.id = "a"}), file({.id = "b", .in_force = "", .status = "ukjent"}),
       file({.id = "c", .in_force = "{tom: 2020-12-31}"}), file({.id = "d", .status = "mal"}),
       tests::facts("nettside", "  natt: {form: eget}\n")});
  EXPECT_THAT(ids(desk, "avtale"), ElementsAre("a", "b"));
}

TEST(Drafts, AreSubjectsOfTheirOwnOnTheirFirstDayOrLater) {
  const Desk desk(rules(),
                  {file({.id = "ny", .in_force = "{fom: 2027-03-01}", .status = "utkast"})});
  EXPECT_THAT(ids(desk, "samarbeid"), ElementsAre("utmark×fjord-hf#ny"));
  EXPECT_THAT(ids(desk, "avtale"), ElementsAre("ny#ny"));
  EXPECT_THAT(ids(desk, "kommune"), ElementsAre("utmark#ny"));
  const Subject before = desk.subject("samarbeid", assessment_day);
  EXPECT_EQ(before.date, date_of(2027, 3, 1));
  EXPECT_TRUE(before.draft.has_value());
  EXPECT_EQ(desk.subject("samarbeid", date_of(2028, 1, 1)).date, date_of(2028, 1, 1));
}

TEST(Groups, AreMadeByAFieldOfTheRegister) {
  const Desk desk(rules(), {two_pairs()});
  EXPECT_THAT(ids(desk, "region"), ElementsAre("region:aust", "region:vest"));
  EXPECT_EQ(desk.subject("region", assessment_day, "Vest").parties.size(), 2U);
  EXPECT_THAT(ids(desk, "fellesskap"),
              ElementsAre("fellesskap:dal-hf", "fellesskap:fjord-hf", "fellesskap:skog-hf"));
}

TEST(Groups, OfAllAreOne) {
  const Desk desk(rules(), {two_pairs()});
  EXPECT_THAT(ids(desk, "landet"), ElementsAre("landet:landet"));
}

TEST(Subjects, OfTwoWithOneNameAreToldApart) {
  const Desk desk(rules(), {register_of("  kommuner:\n    - {navn: Herøy, nummer: \"1515\"}\n"
                                        "    - {navn: Herøy, nummer: \"1818\"}\n")});
  EXPECT_THAT(ids(desk, "kommune"), ElementsAre("herøy-1515", "herøy-1818"));
}

TEST(Subjects, AreNoneWithoutRegisterAndDocuments) {
  const Desk desk(rules(), {});
  EXPECT_THAT(ids(desk, "samarbeid"), IsEmpty());
  EXPECT_THAT(ids(desk, "kommune"), IsEmpty());
}

TEST(PairsOfParty, AreAllThatItIsIn) {
  const Desk desk(rules(),
                  {two_pairs(), file({.parties = "{kommune: Utmark}, {foretak: Skog HF}"})});
  const PartyId utmark = desk.subject("kommune", assessment_day, "utmark").parties.front();
  std::vector<std::string> found;
  for (const Subject& pair :
       pairs_of_party(desk.world(), rules().kind("samarbeid"), utmark, assessment_day)) {
    found.push_back(pair.title);
  }
  EXPECT_THAT(found, ElementsAre("Utmark × Fjord HF", "Utmark × Skog HF"));
}

}  // namespace
}  // namespace samsvar::relations
