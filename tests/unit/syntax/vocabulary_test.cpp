// Sources, nouns and the other declarations of the vocabulary.

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> words(const std::vector<Name>& names) {
  std::vector<std::string> all;
  for (const Name& name : names) {
    all.push_back(name.text);
  }
  return all;
}

TEST(Sources, AreReadWithAllTheirClauses) {
  const Parsed parsed = parse_bokmal(R"(kilde hol
  tittel nb "Loven" nn "Lova"
  en "The act"
  slag lov
  kort "hol"
  identitet "LOV-2011-06-24-30"
  adresse "https://lovdata.no"
  paragrafadresse "https://lovdata.no/§{paragraf}"
  kontrollert 2026-11-22 "lest"
slutt)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& source = parsed.get<SourceDecl>();
  EXPECT_EQ(source.id.text, "hol");
  EXPECT_EQ(source.title.nn->text, "Lova");
  EXPECT_EQ(source.title.en->text, "The act");
  EXPECT_EQ(source.kind->text, "lov");
  EXPECT_EQ(source.short_title->text, "hol");
  EXPECT_EQ(source.identity->text, "LOV-2011-06-24-30");
  EXPECT_EQ(source.address->text, "https://lovdata.no");
  EXPECT_EQ(source.section_address->text, "https://lovdata.no/§{paragraf}");
  EXPECT_TRUE(source.verification->verified);
  EXPECT_EQ(values::to_text(source.verification->date->date), "2026-11-22");
}

TEST(Sources, FitOnOneLine) {
  const Parsed parsed = parse_bokmal(
      "kilde hol lov \"LOV-1\" slutt kilde hf avtale \"A\" slutt kilde praksis praksis \"P\" "
      "slutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  EXPECT_EQ(parsed.get<SourceDecl>(0).identity->text, "LOV-1");
  EXPECT_EQ(parsed.get<SourceDecl>(1).kind->text, "avtale");
  EXPECT_EQ(parsed.get<SourceDecl>(2).id.text, "praksis");
}

TEST(Nouns, AreReadWithAllTheirClauses) {
  const Parsed parsed = parse_bokmal(
      R"(begrep øhd.tilbud valg (eget, kjøpt, alle) begge samles nb "tilbud" nn "tilbod" en "offer"
  definisjon nb "Hvordan" nn "Korleis"
  hjemmel hol § 3-5
  alias "a", "b"
  verdi eget nb "eget tilbud" alias "eige", "own"
  verdi kjøpt nb "kjøpt" en "bought"
  innført 2026-11-22
  hentes dokument parter
slutt)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& noun = parsed.get<NounDecl>();
  EXPECT_EQ(dump(noun.path), "øhd.tilbud");
  EXPECT_EQ(words(noun.type.choices), (std::vector<std::string>{"eget", "kjøpt", "alle"}));
  EXPECT_EQ(noun.stance->text, "begge");
  EXPECT_TRUE(noun.united);
  EXPECT_EQ(noun.title.en->text, "offer");
  EXPECT_EQ(noun.definition->nn->text, "Korleis");
  EXPECT_THAT(noun.basis, SizeIs(1));
  ASSERT_THAT(noun.aliases, SizeIs(2));
  EXPECT_EQ(noun.aliases[1].text, "b");
  ASSERT_THAT(noun.choices, SizeIs(2));
  EXPECT_EQ(noun.choices[0].title.nb->text, "eget tilbud");
  EXPECT_THAT(noun.choices[0].aliases, SizeIs(2));
  EXPECT_EQ(noun.choices[1].title.en->text, "bought");
  EXPECT_THAT(noun.choices[1].aliases, IsEmpty());
  EXPECT_EQ(values::to_text(noun.introduced->date), "2026-11-22");
  EXPECT_EQ(words(noun.derived), (std::vector<std::string>{"dokument", "parter"}));
}

TEST(Nouns, SayTheirType) {
  const Parsed parsed = parse_bokmal(
      "begrep a liste av part kommune faktum nb \"a\" slutt\n"
      "begrep b liste av valg (c, d) slutt\n"
      "begrep e pengesats avtaleinnhold slutt\n"
      "begrep f antall faktum slutt\n"
      "begrep g.fra avtale slutt\n");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const TypeName& parties = parsed.get<NounDecl>(0).type;
  EXPECT_EQ(parties.word.text, "liste");
  EXPECT_EQ(parties.element.at(0).word.text, "part");
  EXPECT_EQ(parties.element.at(0).kind->text, "kommune");
  EXPECT_EQ(parsed.words(parties.range), "liste av part kommune");
  EXPECT_EQ(words(parsed.get<NounDecl>(1).type.element.at(0).choices),
            (std::vector<std::string>{"c", "d"}));
  EXPECT_EQ(parsed.get<NounDecl>(2).stance->text, "avtaleinnhold");
  EXPECT_EQ(parsed.get<NounDecl>(3).type.word.text, "antall");
  EXPECT_EQ(dump(parsed.get<NounDecl>(4).path), "g.fra");
  EXPECT_FALSE(parsed.get<NounDecl>(4).type.kind.has_value());
}

TEST(Vocabulary, ReadsTheSmallDeclarations) {
  const Parsed parsed = parse_bokmal(R"(
vaktform til_stede nb "til stede" nn "til stades" en "present" dekker tilgjengelig, beredskap slutt
part kommune nb "kommune" nøkkel kommune, kommuner register kommuner slutt
emne samarbeid nb "samarbeid" kode collaboration slag par kommune, helseforetak rammeavtale overordnet slutt
emne nasjonen nb "landet" slag alle slutt
emne avtale nb "avtale" slag avtale slutt
emne kommune nb "kommune" slag part kommune slutt
emne fellesskap nb "fellesskap" slag gruppe etter helsefellesskap slutt
oppgave øhd nb "øhd" vert øhd.vertskommune avtale vertskommuneavtale slutt
)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  EXPECT_EQ(words(parsed.get<PresenceDecl>(0).covers),
            (std::vector<std::string>{"tilgjengelig", "beredskap"}));
  EXPECT_EQ(words(parsed.get<PartyKindDecl>(1).keys),
            (std::vector<std::string>{"kommune", "kommuner"}));
  EXPECT_EQ(parsed.get<PartyKindDecl>(1).register_key->text, "kommuner");
  const auto& pair = parsed.get<SubjectKindDecl>(2);
  EXPECT_EQ(pair.code->text, "collaboration");
  EXPECT_EQ(pair.form->text, "par");
  EXPECT_EQ(words(pair.parties), (std::vector<std::string>{"kommune", "helseforetak"}));
  EXPECT_EQ(words(pair.framework), std::vector<std::string>{"overordnet"});
  EXPECT_EQ(parsed.get<SubjectKindDecl>(3).form->text, "alle");
  EXPECT_EQ(parsed.get<SubjectKindDecl>(4).form->text, "avtale");
  EXPECT_EQ(words(parsed.get<SubjectKindDecl>(5).parties), std::vector<std::string>{"kommune"});
  EXPECT_EQ(words(parsed.get<SubjectKindDecl>(6).parties),
            std::vector<std::string>{"helsefellesskap"});
  EXPECT_EQ(dump(*parsed.get<TaskDecl>(7).host), "øhd.vertskommune");
  EXPECT_EQ(parsed.get<TaskDecl>(7).host_agreement->text, "vertskommuneavtale");
}

TEST(Tables, HaveDatedRows) {
  const Parsed parsed = parse_bokmal(R"(tabell døgnpris pengesats nb "Døgnpris"
  hjemmel for1115 § 13 siste ledd
  fra 2014-01-01 4255 kr per døgn  fra 2015-01-01 4387 kr per døgn
  til 2024-12-31
  ikke kontrollert "fra minnet"
slutt)");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& table = parsed.get<TableDecl>();
  EXPECT_EQ(table.type.word.text, "pengesats");
  ASSERT_THAT(table.rows, SizeIs(2));
  EXPECT_EQ(values::to_text(table.rows[1].from.date), "2015-01-01");
  EXPECT_EQ(dump(parsed.file, table.rows[1].value), "[4387 kr per døgn]");
  EXPECT_EQ(values::to_text(table.to->date), "2024-12-31");
  EXPECT_EQ(table.verification->note.text, "fra minnet");
}

}  // namespace
}  // namespace samsvar::syntax::test
