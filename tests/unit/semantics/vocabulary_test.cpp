// The vocabulary as the rule files declare it.

#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace samsvar {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using tests::analyse_files;
using tests::analyse_rules;

const ir::Noun& noun(const tests::Analysed& analysed, std::string_view path) {
  return analysed.set.vocabulary.nouns[*analysed.set.vocabulary.find_noun(path)];
}

TEST(Vocabulary, OfTheTestsHasNoMistakes) {
  const auto analysed = analyse_files({std::string(tests::small_vocabulary)});
  EXPECT_THAT(analysed.problems(), IsEmpty());
}

TEST(Vocabulary, KeepsWhatADeclarationSays) {
  const auto analysed = analyse_rules(
      "begrep nytt.felt liste av valg (a) begge samles nb \"felt\" nn \"felt\" en \"field\"\n"
      "  alias \"field\", \"fält\"\n  verdi b nb \"be\" alias \"bee\"\n  innført 2026-11-22\n"
      "slutt\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Noun& it = noun(analysed, "nytt.felt");
  EXPECT_EQ(it.type.kind, ir::Kind::List);
  EXPECT_EQ(it.type.element.front().kind, ir::Kind::Choice);
  EXPECT_EQ(it.stance, ir::Stance::Both);
  EXPECT_TRUE(it.united);
  EXPECT_EQ(it.title.en, "field");
  EXPECT_THAT(it.aliases, ElementsAre("field", "fält"));
  ASSERT_EQ(it.choices.size(), 2U);
  EXPECT_EQ(it.choices[0].word, "a");
  EXPECT_EQ(it.choices[1].title.nb, "be");
  EXPECT_EQ(it.introduced, values::date_of(2026, 11, 22));
  EXPECT_FALSE(noun(analysed, "nytt").declared);
  EXPECT_EQ(noun(analysed, "nytt").type.kind, ir::Kind::Record);
}

TEST(Vocabulary, ReadsABareListByWhatStandsBelowIt) {
  const auto analysed = analyse_rules("begrep navneliste liste faktum nb \"x\" slutt\n");
  EXPECT_EQ(noun(analysed, "navneliste").type.element.front().kind, ir::Kind::Text);
  EXPECT_EQ(noun(analysed, "avtale.vedtak").type.element.front().kind, ir::Kind::Record);
}

TEST(Vocabulary, SaysWhereDerivedNounsComeFrom) {
  const auto analysed = analyse_rules(
      "begrep x.parter liste av part kommune faktum nb \"x\" hentes parter kommune slutt\n"
      "begrep x.hus liste av part faktum nb \"x\" hentes register hus slutt\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  EXPECT_EQ(noun(analysed, "x.parter").derivation, ir::Derivation::Parties);
  EXPECT_EQ(noun(analysed, "x.parter").derived_from, "kommune");
  EXPECT_EQ(noun(analysed, "x.hus").derivation, ir::Derivation::RegisterField);
  EXPECT_EQ(noun(analysed, "x.hus").derived_from, "hus");
  EXPECT_EQ(noun(analysed, "kommunen.avtaler").derivation, ir::Derivation::Documents);
}

TEST(Vocabulary, IsTheSameWhateverTheOrderOfFiles) {
  const std::string first = "begrep b.x tekst avtaleinnhold nb \"x\" slutt\n";
  const std::string second = "begrep a.y dato avtaleinnhold nb \"y\" slutt\n";
  const auto one = analyse_files({first, second});
  const auto other = analyse_files({second, first});
  ASSERT_EQ(one.set.vocabulary.nouns.size(), 4U);
  for (const ir::NounId id : one.set.vocabulary.nouns.ids()) {
    EXPECT_EQ(one.set.vocabulary.nouns[id].path, other.set.vocabulary.nouns[id].path);
  }
}

TEST(Presences, CountWhereverWhatTheyCoverIsDemanded) {
  const auto analysed = analyse_files({std::string(tests::small_vocabulary)});
  const auto& presences = analysed.set.vocabulary.presences;
  const auto present = std::find_if(presences.begin(), presences.end(), [](const auto& presence) {
    return presence.word == "til_stede";
  });
  std::vector<std::string> included;
  for (const ir::PresenceId id : present->included) {
    included.push_back(presences[id].word);
  }
  // `beredskap` is covered by what `til_stede` covers.
  EXPECT_THAT(included, ::testing::UnorderedElementsAre("tilgjengelig", "beredskap"));
}

TEST(Presences, CoverOnlyDeclaredOnes) {
  EXPECT_THAT(analyse_rules("vaktform hjemme nb \"hjemme\" dekker telefonn slutt\n").problems(),
              ElementsAre("N112 telefonn"));
}

TEST(Tables, AreInOrderOfDate) {
  const auto analysed = analyse_files({std::string(tests::small_vocabulary)});
  const ir::Table& table =
      analysed.set.vocabulary.tables[*analysed.set.vocabulary.find_table("døgnpris")];
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].from, values::date_of(2021, 1, 1));
  EXPECT_EQ(table.to, values::date_of(2022, 12, 31));
  const values::Money expected{values::Decimal{5'306'000'000}, values::Rate::PerDay};
  EXPECT_EQ(std::get<values::Money>(table.rows[1].value), expected);
}

TEST(Subjects, KnowTheirPartiesAndForm) {
  const auto analysed = analyse_rules(
      "emne fellesskap nb \"fellesskap\" slag gruppe helseforetak slutt\n"
      "emne region nb \"region\" kode area slag gruppe etter region slutt\n"
      "emne sett nb \"sett\" slag par kommune, helseforetak rammeavtale overordnet slutt\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Vocabulary& vocabulary = analysed.set.vocabulary;
  const ir::SubjectKind& group =
      vocabulary.subject_kinds[*vocabulary.find_subject_kind("fellesskap")];
  EXPECT_EQ(group.form, ir::SubjectForm::Group);
  EXPECT_EQ(group.parties.size(), 1U);
  const ir::SubjectKind& region = vocabulary.subject_kinds[*vocabulary.find_subject_kind("region")];
  EXPECT_EQ(region.grouped_by, "region");
  EXPECT_EQ(region.code, "area");
  const ir::SubjectKind& pair = vocabulary.subject_kinds[*vocabulary.find_subject_kind("sett")];
  EXPECT_EQ(pair.parties.size(), 2U);
  EXPECT_THAT(pair.framework_types, ElementsAre("overordnet"));
}

struct Declaration {
  const char* text;
  const char* problem;
  const char* said;
};

void PrintTo(const Declaration& declaration, std::ostream* out) {
  *out << declaration.text;
}

class MistakeInDeclaration : public ::testing::TestWithParam<Declaration> {};

TEST_P(MistakeInDeclaration, IsReportedOnceWhereItIs) {
  const auto analysed = analyse_rules(GetParam().text);
  ASSERT_THAT(analysed.problems(), ElementsAre(GetParam().problem));
  EXPECT_THAT(analysed.sentence(0) + ". " + analysed.help(0), HasSubstr(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    All, MistakeInDeclaration,
    ::testing::Values(
        Declaration{"begrep tilbud.slag tekst faktum nb \"x\" slutt\n", "N102 tilbud.slag",
                    "to ganger"},
        Declaration{
            "begrep y.a valg (en, to) faktum nb \"x\" verdi tre nb \"3\" verdi tre nb \"3\" "
            "slutt\n",
            "N102 tre", "to ganger"},
        Declaration{"begrep y.a tekst faktum nb \"x\" slutt\n"
                    "begrep y.b tekst faktum nb \"x\" alias \"a\" slutt\n",
                    "N103 y.b", "`y.a`"},
        Declaration{"begrep y.a valg faktum nb \"x\" verdi en nb \"1\" alias \"to\" "
                    "verdi to nb \"2\" slutt\n",
                    "N103 y.a", "`to`"},
        Declaration{"begrep y.a datoo faktum nb \"x\" slutt\n", "N105 datoo", "Mente du `dato`?"},
        Declaration{"begrep y.a part komune faktum nb \"x\" slutt\n", "N106 komune", "`kommune`"},
        Declaration{"begrep y.a liste av emne komune faktum nb \"x\" slutt\n", "N107 komune",
                    "`kommune`"},
        Declaration{"begrep y.a tekst faktum nb \"x\" hjemmel hool § 1 slutt\n", "N109 hool",
                    "kilden"},
        Declaration{"kilde y looov \"Z\" slutt\n", "N117 looov", "`lov`"},
        Declaration{"emne y nb \"y\" slag parr kommune, helseforetak slutt\n", "N118 parr",
                    "Mente du"},
        Declaration{"emne y nb \"y\" slag par kommune slutt\n", "N123 par", "`par` har to"},
        Declaration{"begrep y.a liste av part faktum nb \"x\" hentes postkassen slutt\n",
                    "N124 postkassen", "`dokumenter`"},
        Declaration{"emne y nb \"y\" slag avtale rammeavtale overordna slutt\n", "N104 overordna",
                    "`overordnet`"},
        Declaration{"oppgave y nb \"y\" vert tilbud.verten slutt\n", "N101 tilbud.verten",
                    "`tilbud.vert`"},
        Declaration{"oppgave y nb \"y\" vert tilbud.slag slutt\n", "T238 tilbud.slag",
                    "må være en part"},
        Declaration{"begrep y.a valg faktum nb \"x\" slutt\n", "T232 valg", "ingen verdier"},
        Declaration{"begrep y.a dato faktum nb \"x\" slutt\n"
                    "begrep y.a.b dato faktum nb \"x\" slutt\n",
                    "T233 y.a.b", "`liste av post`"},
        Declaration{"begrep y.a dato faktum nb \"x\" verdi z nb \"z\" slutt\n", "T234 z", "`z`"},
        Declaration{"tabell y prosent fra 2020-01-01 3 kr slutt\n", "T235 3 kr", "`80 %`"},
        Declaration{"tabell y prosent fra 2020-01-01 3 % fra 2020-01-01 4 % slutt\n",
                    "N102 2020-01-01", "to ganger"},
        Declaration{"begrep y.a liste av liste av tekst faktum nb \"x\" slutt\n",
                    "T237 liste av tekst", "holde lister"},
        Declaration{"begrep y.a tekst nb \"x\" slutt\n", "R308 y.a", "avtaleinnhold"}));

}  // namespace
}  // namespace samsvar
