// Rules: their clauses, and what belongs to the exception, the amendment or the test above it.

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view whole_rule = R"(språk nb
# Alt en regel kan si.
regel ØHD-SYKEPLEIER-DØGN
  tittel nb "Sykepleier" nn "Sjukepleiar" en "Nurse"
  spørsmål kort_nok nb "Kort nok?" en "Short enough?"
  spørsmål konkret nb "Konkret?"
  hjemmel øhd2012 «Faglig forsvarlighet» jf. hol § 4-1 første ledd
  ikke kontrollert "lysbilder"
  binding nasjonal avtale
  gjelder fra 2012-09-12 til 2030-12-31
  gjelder for hver avtale der avtale.type = delavtale
  pliktsubjekt kommune og helseforetak for øhd
  erstatter ANNEN-REGEL
  når øhd.tilbud = eget
  krav øhd.lege er oppgitt
  frist avtale.inngått + 1 måned hjemmel hol § 6-3 kontrollert 2026-11-22 "lest"
  unntak DEKKET-AV-VERT
    tittel nb "Dekket" nn "Dekt" en "Covered"
    hjemmel koml § 20-4
    gjelder til 2015-12-31
    når øhd.tilbud = vertskommune
    krever verten oppfyller ØHD-TILBUD
    virkning oppfylt via vertskommune
  unntak FØR-PLIKTEN
    tittel nb "Før"
    når øhd.tilbud = planlagt
    virkning ikke aktuelt
  fra 2022-08-01
    hjemmel hol § 6-2
    binding lov
    frist 2023-06-30
      hjemmel hol § 6-3
    krav øhd.lege mangler
  prøve "natt i helgen" for "Etne × Helse Fonna HF" per 2020-01-01
    gitt fil "etne.yaml", "register.yaml"
    gitt øhd.tilbud = eget
    forvent avvik (mulig lovbrudd)
  prøve "senere"
    forvent forfaller 2023-06-30
  prøve "unntaket"
    forvent samsvar via DEKKET-AV-VERT
  prøve "for tidlig"
    forvent ikke aktuelt (ikke i kraft)
slutt
)";

class WholeRule : public testing::Test {
 protected:
  Parsed parsed_ = parse_file(std::string(whole_rule));
  const RuleDecl& rule_ = parsed_.get<RuleDecl>();
};

TEST_F(WholeRule, IsReadWithoutComplaint) {
  EXPECT_THAT(parsed_.problems(), IsEmpty());
}

TEST_F(WholeRule, KeepsItsHead) {
  EXPECT_EQ(rule_.id.text, "ØHD-SYKEPLEIER-DØGN");
  EXPECT_EQ(rule_.title.nb->text, "Sykepleier");
  EXPECT_EQ(rule_.title.nn->text, "Sjukepleiar");
  EXPECT_EQ(rule_.title.en->text, "Nurse");
  ASSERT_THAT(rule_.questions, SizeIs(2));
  EXPECT_EQ(rule_.questions[0].id.text, "kort_nok");
  EXPECT_FALSE(rule_.questions[0].text.nn.has_value());
  EXPECT_EQ(rule_.clauses.binding->text, "nasjonal avtale");
  EXPECT_EQ(values::to_text(rule_.validity->from->date), "2012-09-12");
  EXPECT_EQ(values::to_text(rule_.validity->to->date), "2030-12-31");
  EXPECT_EQ(rule_.scope->kind.text, "avtale");
  EXPECT_EQ(dump(parsed_.file, *rule_.scope->narrowed), "(= avtale.type delavtale)");
  EXPECT_EQ(rule_.replaces->text, "ANNEN-REGEL");
  EXPECT_EQ(dump(parsed_.file, *rule_.clauses.condition), "(= øhd.tilbud eget)");
  EXPECT_EQ(dump(parsed_.file, *rule_.clauses.requirement), "(stated øhd.lege)");
}

TEST_F(WholeRule, NamesDutyHoldersAndTask) {
  ASSERT_THAT(rule_.duty_holders->holders, SizeIs(2));
  EXPECT_EQ(rule_.duty_holders->holders[1].text, "helseforetak");
  EXPECT_EQ(rule_.duty_holders->task->text, "øhd");
}

TEST_F(WholeRule, KeepsTheDeadlinesBasisApartFromItsOwn) {
  ASSERT_THAT(rule_.clauses.basis, SizeIs(2));
  EXPECT_EQ(rule_.clauses.basis[0].heading->text, "Faglig forsvarlighet");
  EXPECT_FALSE(rule_.clauses.verification->verified);
  EXPECT_EQ(dump(parsed_.file, rule_.clauses.deadline->date), "(+ avtale.inngått [1 måned])");
  ASSERT_THAT(rule_.clauses.deadline->basis, SizeIs(1));
  EXPECT_EQ(rule_.clauses.deadline->basis[0].section->text, "6-3");
  EXPECT_TRUE(rule_.clauses.deadline->verification->verified);
  EXPECT_EQ(rule_.clauses.deadline->verification->note.text, "lest");
}

TEST_F(WholeRule, GivesEachExceptionItsClauses) {
  ASSERT_THAT(rule_.exceptions, SizeIs(2));
  const Exception& host = rule_.exceptions[0];
  EXPECT_EQ(host.id.text, "DEKKET-AV-VERT");
  EXPECT_EQ(host.title.en->text, "Covered");
  EXPECT_THAT(host.basis, SizeIs(1));
  EXPECT_EQ(values::to_text(host.validity->to->date), "2015-12-31");
  EXPECT_EQ(dump(parsed_.file, *host.condition), "(= øhd.tilbud vertskommune)");
  EXPECT_EQ(dump(parsed_.file, *host.proof), "(satisfies verten ØHD-TILBUD)");
  EXPECT_FALSE(host.not_applicable);
  EXPECT_EQ(host.via->text, "vertskommune");
  EXPECT_TRUE(rule_.exceptions[1].not_applicable);
  EXPECT_FALSE(rule_.exceptions[1].proof.has_value());
}

TEST_F(WholeRule, GivesTheAmendmentWhatItRestates) {
  ASSERT_THAT(rule_.amendments, SizeIs(1));
  const Amendment& amendment = rule_.amendments[0];
  EXPECT_EQ(values::to_text(amendment.from.date), "2022-08-01");
  EXPECT_EQ(amendment.clauses.basis[0].section->text, "6-2");
  EXPECT_EQ(amendment.clauses.binding->text, "lov");
  ASSERT_THAT(amendment.clauses.deadline->basis, SizeIs(1));
  EXPECT_EQ(amendment.clauses.deadline->basis[0].section->text, "6-3");
  EXPECT_EQ(dump(parsed_.file, *amendment.clauses.requirement), "(missing øhd.lege)");
}

TEST_F(WholeRule, KeepsItsTests) {
  ASSERT_THAT(rule_.trials, SizeIs(4));
  const Trial& first = rule_.trials[0];
  EXPECT_EQ(first.title.text, "natt i helgen");
  EXPECT_EQ(first.subject->text, "Etne × Helse Fonna HF");
  EXPECT_EQ(values::to_text(first.date->date), "2020-01-01");
  ASSERT_THAT(first.files, SizeIs(2));
  EXPECT_EQ(first.files[1].text, "register.yaml");
  ASSERT_THAT(first.given, SizeIs(1));
  EXPECT_EQ(first.given[0].yaml.text, "eget");
  EXPECT_EQ(first.expectation.status, ExpectedStatus::Gap);
  EXPECT_EQ(first.expectation.detail->text, "mulig lovbrudd");
  EXPECT_EQ(rule_.trials[1].expectation.status, ExpectedStatus::Due);
  EXPECT_EQ(values::to_text(rule_.trials[1].expectation.deadline->date), "2023-06-30");
  EXPECT_EQ(rule_.trials[2].expectation.via->text, "DEKKET-AV-VERT");
  EXPECT_EQ(rule_.trials[3].expectation.status, ExpectedStatus::NotApplicable);
  EXPECT_EQ(rule_.trials[3].expectation.detail->text, "ikke i kraft");
}

TEST(Rules, AClauseThatAGroupHasNoUseForGoesBackToTheRule) {
  const Parsed parsed = parse_bokmal(R"(regel A-B
  unntak C-D
    når a = b
    virkning oppfylt
  krav e mangler
  prøve "p"
    forvent samsvar
  når f = g
slutt)");
  EXPECT_THAT(parsed.problems(), IsEmpty());
  EXPECT_TRUE(parsed.get<RuleDecl>().clauses.requirement.has_value());
  EXPECT_EQ(dump(parsed.file, *parsed.get<RuleDecl>().clauses.condition), "(= f g)");
}

TEST(Rules, ABasisOnALineOfItsOwnIsTheRulesEvenAfterADeadline) {
  const Parsed parsed = parse_bokmal("regel A-B\n  frist 2022-01-01\n  hjemmel hol § 1\nslutt");
  EXPECT_THAT(parsed.get<RuleDecl>().clauses.deadline->basis, IsEmpty());
  EXPECT_THAT(parsed.get<RuleDecl>().clauses.basis, SizeIs(1));
}

TEST(Rules, MayApplyToTheNationAsAWhole) {
  const Parsed parsed = parse_bokmal("regel A-B gjelder for nasjonen slutt");
  EXPECT_EQ(parsed.get<RuleDecl>().scope->kind.text, "nasjonen");
}

TEST(Rules, AGivenPathMayNameTheFactsAsADocumentDoes) {
  const Parsed parsed = parse_bokmal(
      "regel A-B\n prøve \"p\"\n gitt faktisk.a.b = 1\n gitt faktisk a.b = 1\n forvent "
      "avvik\nslutt");
  const auto& given = parsed.get<RuleDecl>().trials.at(0).given;
  EXPECT_EQ(dump(given.at(0).path), "actual:a.b");
  EXPECT_EQ(dump(given.at(1).path), "actual:a.b");
}

struct Raw {
  std::string written;
  std::string value;
};

void PrintTo(const Raw& raw, std::ostream* out) {
  *out << raw.written;
}

class GivenValues : public testing::TestWithParam<Raw> {};

TEST_P(GivenValues, AreHandedOverUntouched) {
  const Parsed parsed = parse_bokmal("regel A-B\n prøve \"p\"\n gitt a.b =" + GetParam().written +
                                     "\n forvent avvik\nslutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const Trial& trial = parsed.get<RuleDecl>().trials.at(0);
  EXPECT_EQ(trial.given.at(0).yaml.text, GetParam().value);
  EXPECT_EQ(parsed.words(trial.given.at(0).yaml.range), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Written, GivenValues,
    testing::Values(Raw{" eget", "eget"}, Raw{"eget  ", "eget"},
                    Raw{" {ordlyd: \"ved behov\"}", "{ordlyd: \"ved behov\"}"},
                    Raw{" [{a: 1},\n   {b: [2]}]", "[{a: 1},\n   {b: [2]}]"},
                    Raw{" [\"]\", ']', 'it''s ]']  # slutt", "[\"]\", ']', 'it''s ]']"},
                    Raw{" [Ola's ] ", "[Ola's ]"}, Raw{" [1, # ]\n 2]", "[1, # ]\n 2]"},
                    Raw{" hele døgnet; %&/ krav slutt", "hele døgnet; %&/ krav slutt"},
                    Raw{" []", "[]"}));

TEST(Citations, GoDownToTheLetter) {
  const Parsed parsed = parse_bokmal(
      "regel A-B hjemmel hol § 6–2 første og annet ledd siste punktum nr. 12 a bokstav i "
      "jf. sphl § 3-9 a jf. for1115 kap. 2 jf. koml § 5b slutt");
  ASSERT_THAT(parsed.problems(), IsEmpty());
  const auto& basis = parsed.get<RuleDecl>().clauses.basis;
  ASSERT_THAT(basis, SizeIs(4));
  EXPECT_EQ(basis[0].source.text, "hol");
  EXPECT_EQ(basis[0].section->text, "6-2");
  ASSERT_THAT(basis[0].paragraphs, SizeIs(2));
  EXPECT_EQ(basis[0].paragraphs[1].number, 2);
  ASSERT_THAT(basis[0].sentences, SizeIs(1));
  EXPECT_TRUE(basis[0].sentences[0].last);
  EXPECT_EQ(basis[0].item->text, "12 a");
  EXPECT_EQ(basis[0].letter->text, "i");
  EXPECT_EQ(basis[1].section->text, "3-9 a");
  EXPECT_EQ(basis[2].chapter->text, "2");
  EXPECT_EQ(basis[3].section->text, "5 b");
}

TEST(Citations, PointAtTheirOwnWords) {
  const Parsed parsed = parse_bokmal("regel A-B hjemmel hol § 6-2 annet ledd jf. hol § 1 slutt");
  EXPECT_EQ(parsed.words(parsed.get<RuleDecl>().clauses.basis[0].range), "hol § 6-2 annet ledd");
}

}  // namespace
}  // namespace samsvar::syntax::test
