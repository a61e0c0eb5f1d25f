#include "engine/relations/document_set.h"

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
using tests::PaperOf;
using tests::register_of;
using tests::register_of_utmark;
using tests::Rulebook;
using tests::TextFile;
using values::date_of;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

/// The set in words: ids of firm documents, `?id` with the first letter of why one is doubtful,
/// `-name` of one that is missing.
std::vector<std::string> words(const Desk& desk, const DocumentSet& set) {
  std::vector<std::string> all;
  for (const DocumentId id : set.documents) {
    all.push_back(desk.world().documents[id].id);
  }
  for (const DoubtfulDocument& doubtful : set.doubtful) {
    constexpr const char* whys[] = {"?force ", "?open ", "?predecessor "};
    all.push_back(whys[static_cast<std::size_t>(doubtful.why)] +
                  desk.world().documents[doubtful.document].id);
  }
  for (const MissingDocument& missing : set.missing) {
    constexpr const char* whys[] = {"-referred ", "-not received ", "-none in force ",
                                    "-no framework"};
    all.push_back(whys[static_cast<std::size_t>(missing.why)] + missing.name);
  }
  return all;
}

/// The set of Utmark and its trust.
std::vector<std::string> set_of(const std::vector<TextFile>& files, Date date = assessment_day,
                                std::string_view subject = "Utmark × Fjord HF") {
  const Desk desk(rules(), files);
  return words(desk, desk.subject("samarbeid", date, subject).set);
}

TEST(SetOfPair, HoldsTheDocumentsWithBothAsPartiesAndNeverANeighbours) {
  EXPECT_THAT(
      set_of({file({.id = "vår"}),
              file({.id = "delt",
                    .parties = "{kommuner: [Innmark, Utmark]}, "
                               "{foretak: Fjord HF}"}),
              file({.id = "naboens", .parties = "{kommune: Innmark}, {foretak: Fjord HF}"}),
              file({.id = "annet-foretak", .parties = "{kommune: Utmark}, {foretak: Dal HF}"})}),
      ElementsAre("delt", "vår"));
}

TEST(SetOfPair, HoldsWhatItsDocumentsArePartOfWhoeverIsPartyToThat) {
  const PaperOf parent{.id = "ramme", .parties = "{foretak: Fjord HF}"};
  const PaperOf middle{
      .id = "mellom", .parties = "{foretak: Fjord HF}", .header = "  del_av: ramme\n"};
  EXPECT_THAT(
      set_of({file(parent), file(middle), file({.id = "a", .header = "  del_av: mellom\n"})}),
      ElementsAre("a", "mellom", "ramme"));
}

TEST(SetOfPair, LeavesOutWhatIsNotInForceOnTheDay) {
  const std::vector<TextFile> files{
      file({.id = "a"}), file({.id = "utløpt", .in_force = "{fom: 2012-01-01, tom: 2020-12-31}"}),
      file({.id = "framtidig", .in_force = "{fom: 2030-01-01}"}),
      file({.id = "mal", .status = "mal"}), file({.id = "utkast", .status = "utkast"})};
  EXPECT_THAT(set_of(files), ElementsAre("a"));
  EXPECT_THAT(set_of(files, date_of(2020, 12, 31)), ElementsAre("a", "utløpt"));
  EXPECT_THAT(set_of(files, date_of(2030, 1, 1)), ElementsAre("a", "framtidig"));
}

TEST(SetOfPair, DoubtsWhatMayNotBeInForceOrMayNotConcernIt) {
  EXPECT_THAT(set_of({file({.id = "a"}), file({.id = "b", .in_force = "", .status = "ukjent"}),
                      file({.id = "c", .parties = "{kommuner: ukjent}, {foretak: Fjord HF}"})}),
              ElementsAre("a", "?force b", "?open c"));
}

TEST(SetOfPair, DoubtsWhatADoubtfulDocumentIsPartOf) {
  EXPECT_THAT(
      set_of({file({.id = "a"}),
              file({.id = "b", .in_force = "", .status = "ukjent", .header = "  del_av: c\n"}),
              file({.id = "c", .parties = "{foretak: Fjord HF}"})}),
      ElementsAre("a", "?force b", "?force c"));
}

TEST(SetOfPair, OpensAListOnlyToThoseWhomTheRegisterPairsWithAPartyOfIt) {
  const PaperOf open{.id = "c", .parties = "{kommuner: ukjent}, {foretak: Dal HF}"};
  EXPECT_THAT(set_of({register_of_utmark(), file({.id = "a"}), file(open)}), ElementsAre("a"));
}

TEST(SetOfPair, GivesASuccessorItsPredecessorsDocumentsInDoubt) {
  const TextFile merged = register_of(
      "  kommuner:\n    - {navn: Gammelmark, tom: 2019-12-31, etterfølger: Utmark}\n"
      "    - {navn: Utmark, mottatt: ja}\n  foretak:\n    - {navn: Fjord HF}\n"
      "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n");
  const PaperOf paper{.parties = "{kommune: Gammelmark}, {foretak: Fjord HF}"};
  EXPECT_THAT(set_of({merged, file(paper)}), ElementsAre("?predecessor a"));
}

TEST(SetOfPair, LacksWhatItsDocumentsReferTo) {
  EXPECT_THAT(set_of({file({.header = "  del_av: x\n  viser_til: [y, x]\n  erstatter: z\n"})}),
              ElementsAre("a", "-referred x", "-referred y", "-referred z"));
}

TEST(SetOfPair, IsWholeAsTheRegisterSays) {
  const auto received = [](const std::string& word) {
    return register_of("  kommuner:\n    - {navn: Utmark, mottatt: " + word +
                       "}\n  foretak:\n    - {navn: Fjord HF}\n  samarbeid:\n    - {kommune: "
                       "Utmark, foretak: Fjord HF}\n");
  };
  const TextFile part = file({.type = "delavtale"});
  EXPECT_THAT(set_of({received("ja"), part}), ElementsAre("a"));
  for (const char* word : {"delvis", "nei", "ukjent"}) {
    EXPECT_THAT(set_of({received(word), part}), ElementsAre("a", "-not received Utmark"));
  }
  EXPECT_THAT(set_of({received("nei")}), ElementsAre("-not received Utmark"));
  EXPECT_THAT(set_of({received("ja")}), ElementsAre("-none in force Utmark"));
}

TEST(SetOfPair, IsWholeWithoutARegisterWhereAFrameworkAgreementIsInHand) {
  EXPECT_THAT(set_of({file({.type = "delavtale"})}), ElementsAre("a", "-no framework"));
  EXPECT_THAT(set_of({file({.id = "a", .type = "delavtale"}), file({.id = "b"})}),
              ElementsAre("a", "b"));
  EXPECT_THAT(set_of({file({.id = "a", .type = "delavtale"}),
                      file({.id = "b", .in_force = "", .status = "ukjent"})}),
              ElementsAre("a", "?force b", "-no framework"));
}

TEST(SetOfPair, HoldsSourcesOfFactsAboutTheMunicipality) {
  EXPECT_THAT(set_of({file({.id = "a"}), tests::facts("nettside", "  natt: {form: eget}\n"),
                      tests::facts("naboens", "  natt: {form: eget}\n", "{kommune: Innmark}"),
                      tests::facts("annet", "  natt: {form: eget}\n",
                                   "{kommune: Utmark}, {foretak: Dal HF}")}),
              ElementsAre("a", "nettside"));
}

TEST(SetOfPair, IsNotWholeByASourceOfFactsAlone) {
  EXPECT_THAT(set_of({register_of_utmark(), tests::facts("nettside", "  natt: {form: eget}\n")}),
              ElementsAre("nettside", "-none in force Utmark"));
}

TEST(Replacement, HoldsFromTheFirstDayOfTheNewAgreement) {
  const std::vector<TextFile> files{
      file({.id = "gammel"}),
      file({.id = "ny", .in_force = "{fom: 2024-01-01}", .header = "  erstatter: gammel\n"})};
  EXPECT_THAT(set_of(files, date_of(2023, 12, 31)), ElementsAre("gammel"));
  EXPECT_THAT(set_of(files, date_of(2024, 1, 1)), ElementsAre("ny"));
}

TEST(Replacement, IsInDoubtAsLongAsTheNewAgreementIs) {
  EXPECT_THAT(set_of({file({.id = "gammel"}), file({.id = "ny",
                                                    .in_force = "",
                                                    .status = "ukjent",
                                                    .header = "  erstatter: gammel\n"})}),
              ElementsAre("?force gammel", "?force ny", "-no framework"));
}

TEST(Replacement, ByANeighbourLeavesTheSharedAgreementStandingForTheOthers) {
  const std::vector<TextFile> files{
      file({.id = "delt", .parties = "{kommuner: [Utmark, Innmark]}, {foretak: Fjord HF}"}),
      file({.id = "ny",
            .parties = "{kommune: Innmark}, {foretak: Fjord HF}",
            .header = "  erstatter: delt\n"})};
  EXPECT_THAT(set_of(files), ElementsAre("delt"));
  EXPECT_THAT(set_of(files, assessment_day, "Innmark × Fjord HF"), ElementsAre("ny"));
  const Desk desk(rules(), files);
  EXPECT_EQ(in_force(desk.world(), desk.document("delt"), assessment_day), values::Truth::True);
  EXPECT_THAT(unused_documents(desk.world(), assessment_day), IsEmpty());
}

TEST(SetOfDraft, HoldsTheDraftAsIfInForceAndNotWhatItReplaces) {
  const Desk desk(rules(), {file({.id = "gammel"}), file({.id = "tillegg", .type = "delavtale"}),
                            file({.id = "ny",
                                  .in_force = "{fom: 2027-01-01}",
                                  .status = "utkast",
                                  .header = "  erstatter: gammel\n"})});
  EXPECT_THAT(words(desk, desk.subject("samarbeid", assessment_day, "utmark×fjord-hf#ny").set),
              ElementsAre("ny", "tillegg"));
  EXPECT_THAT(words(desk, desk.subject("samarbeid", assessment_day, "utmark×fjord-hf").set),
              ElementsAre("gammel", "tillegg"));
}

TEST(SetOfAgreement, IsTheAgreementItselfAndLacksOnlyWhatItIsPartOf) {
  const Desk desk(rules(), {file({.id = "a", .header = "  del_av: x\n  viser_til: y\n"}),
                            file({.id = "b", .header = "  del_av: a\n"})});
  EXPECT_THAT(words(desk, desk.subject("avtale", assessment_day, "a").set),
              ElementsAre("a", "-referred x"));
  EXPECT_THAT(words(desk, desk.subject("avtale", assessment_day, "b").set), ElementsAre("b"));
}

TEST(SetOfParty, HoldsEveryDocumentThatItIsPartyTo) {
  const Desk desk(rules(), {file({.id = "a"}),
                            file({.id = "b", .parties = "{kommune: Utmark}, {foretak: Dal HF}"}),
                            file({.id = "c", .parties = "{kommune: Innmark}, {foretak: Dal HF}"})});
  EXPECT_THAT(words(desk, desk.subject("kommune", assessment_day, "Utmark").set),
              ElementsAre("a", "b"));
}

TEST(UnusedDocuments, AreListedWithTheReason) {
  const Desk desk(
      rules(),
      {file({.id = "a"}), file({.id = "b", .in_force = "{fom: 2030-01-01}"}),
       file({.id = "c", .in_force = "{tom: 2020-12-31}"}), file({.id = "d", .status = "mal"}),
       file({.id = "e", .status = "utkast"}), file({.id = "f", .type = "delavtale"}),
       file({.id = "g", .type = "delavtale", .header = "  erstatter: f\n"})});
  using Why = UnusedDocument::Why;
  std::vector<std::pair<std::string, Why>> found;
  for (const UnusedDocument& unused : unused_documents(desk.world(), assessment_day)) {
    found.emplace_back(desk.world().documents[unused.document].id, unused.why);
  }
  EXPECT_THAT(found, ElementsAre(std::pair("b", Why::NotYetInForce), std::pair("c", Why::Expired),
                                 std::pair("d", Why::Template), std::pair("e", Why::Draft),
                                 std::pair("f", Why::Superseded)));
}

}  // namespace
}  // namespace samsvar::relations
