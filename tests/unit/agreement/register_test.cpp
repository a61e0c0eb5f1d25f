#include "engine/agreement/register.h"

#include "engine/agreement/read.h"
#include "tests/support/read_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using tests::ReadText;
using values::date_of;

ReadText read_register(const std::string& lines) {
  tests::TestVocabulary words = tests::agreement_vocabulary();
  words.get().party_kinds[ir::PartyKindId{1}].register_key = "helseforetak";
  ir::Noun& hospitals = words.noun("foretaket.private_sykehus", tests::list_of(tests::party()));
  hospitals.derivation = ir::Derivation::RegisterField;
  hospitals.derived_from = "private_sykehus";
  return ReadText("samsvar: 1\nregister:\n" + lines, std::move(words));
}

TEST(Register, PartiesHaveNamesNumbersAndWhatHasBeenReceived) {
  const ReadText read = read_register(R"(  per: 2026-11-22
  kommuner:
    - {navn: Askøy, nummer: [{fom: 2020-01-01, verdi: "4627"}, {tom: 2019-12-31, verdi: 1247}], mottatt: delvis}
    - {navn: Oslo, nummer: 0301, mottatt: nei}
    - {navn: Kåfjord, navn_også: [Gáivuotna, Kaivuono], nummer: ukjent, mottatt: ja}
    - {navn: Skodje, tom: 2019-12-31, etterfølger: Ålesund}
  helseforetak:
    - {navn: Helse Bergen HF, region: Helse Vest RHF, private_sykehus: [Haraldsplass]}
    - {navn: Helse Fonna HF, private_sykehus: []}
    - {navn: Helse Nord HF, private_sykehus: ukjent}
)");
  EXPECT_EQ(read.problems(), "");
  const Register& found = read.register_();
  EXPECT_EQ(found.as_of, date_of(2026, 11, 22));
  ASSERT_EQ(found.parties.size(), 7U);
  EXPECT_EQ(found.parties[0].received, Received::Partly);
  ASSERT_EQ(found.parties[0].numbers.size(), 2U);
  EXPECT_EQ(found.parties[0].numbers[0].number, "4627");
  EXPECT_EQ(found.parties[0].numbers[0].from, date_of(2020, 1, 1));
  EXPECT_EQ(found.parties[1].numbers[0].number, "0301");
  EXPECT_EQ(found.parties[1].received, Received::No);
  EXPECT_THAT(found.parties[2].other_names, ElementsAre("Gáivuotna", "Kaivuono"));
  EXPECT_EQ(found.parties[3].to, date_of(2019, 12, 31));
  EXPECT_THAT(found.parties[3].successors, ElementsAre("Ålesund"));
  EXPECT_EQ(found.parties[3].received, Received::Unknown);
  EXPECT_EQ(found.parties[4].extras[0].key, "region");
  EXPECT_THAT(found.parties[4].extras[1].values, ElementsAre("Haraldsplass"));
  EXPECT_FALSE(found.parties[5].extras[0].unknown);
  EXPECT_TRUE(found.parties[6].extras[0].unknown);
}

TEST(Register, PairsNameTwoPartiesAndTheirTime) {
  const ReadText read = read_register(
      "  samarbeid:\n    - {kommune: Askøy, helseforetak: Helse Bergen HF}\n"
      "    - {kommune: Etne, helseforetak: Helse Fonna HF, fom: 2012-01-01, tom: 2020-01-01}\n");
  EXPECT_EQ(read.problems(), "");
  ASSERT_EQ(read.register_().pairs.size(), 2U);
  EXPECT_EQ(read.register_().pairs[0].first.name, "Askøy");
  EXPECT_EQ(read.register_().pairs[0].second.name, "Helse Bergen HF");
  EXPECT_EQ(read.register_().pairs[1].to, date_of(2020, 1, 1));
}

TEST(Register, MistakesAreToldAndTheRestIsRead) {
  struct Wrong {
    const char* lines;
    const char* problem;
  };

  const Wrong wrongs[] = {
      {"  kommuner: Askøy\n", "A401"},
      {"  kommuner: [Askøy]\n", "A401"},
      {"  kommuner: [{navn: Askøy, mottatt: kanskje}]\n", "A402"},
      {"  kommuner: [{nummer: 4627}]\n", "A403"},
      {"  kommuner: [{navn: Askøy, nummer: xx}]\n", "A318"},
      {"  kommuner: [{navn: Askøy, mottat: ja}]\n", "Mente du `mottatt`"},
      {"  samarbeid: [{kommune: Askøy}]\n", "A404"},
      {"  komuner: []\n", "Mente du `kommuner`"},
      {"  per: 1.1.2020\n", "A304"},
  };
  for (const Wrong& wrong : wrongs) {
    const ReadText read = read_register(wrong.lines);
    EXPECT_THAT(read.problems(), HasSubstr(wrong.problem)) << wrong.lines;
  }
  EXPECT_THAT(read_register("  kommuner: []\ntilbud: {tall: 1}\n").problems(), HasSubstr("A405"));
}

}  // namespace
}  // namespace samsvar::agreement
