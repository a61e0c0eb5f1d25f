// One mistake, one message: each code that semantics gives for a condition, and the words it points
// at.

#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Mistake {
  const char* requirement;
  const char* problem;  // code and the words pointed at
  const char* said;     // a part of the sentence or its help
};

void PrintTo(const Mistake& mistake, std::ostream* out) {
  *out << mistake.requirement;
}

class MistakeInRequirement : public ::testing::TestWithParam<Mistake> {};

TEST_P(MistakeInRequirement, IsReportedOnceWhereItIs) {
  const auto analysed = tests::analyse_requirement(GetParam().requirement);
  ASSERT_THAT(analysed.problems(), ElementsAre(GetParam().problem));
  EXPECT_THAT(analysed.sentence(0) + ". " + analysed.help(0), HasSubstr(GetParam().said));
  EXPECT_EQ(analysed.set.find_rule("PRØVD"), std::nullopt) << "a rule with errors is left out";
}

INSTANTIATE_TEST_SUITE_P(
    Names, MistakeInRequirement,
    ::testing::Values(
        Mistake{"tilbd.slag = eget", "N101 tilbd.slag", "Mente du `tilbud.slag`?"},
        Mistake{"pleier.til_sted dekker lege.vakt", "N101 til_sted", "`pleier.til_stede`?"},
        Mistake{"signert <= vurderingsdato", "N101 signert", "`avtale.signert`?"},
        Mistake{"tilbud.hvaslag = 3", "N101 hvaslag", "begrep tilbud.hvaslag tekst"},
        Mistake{"finnes v blant avtale.vedtak der (v.orgam = styret)", "N101 orgam",
                "Mente du `avtale.vedtak.organ`?"},
        Mistake{"tilbud.slag = egget", "N104 egget", "Mente du `eget`?"},
        Mistake{"tilbud.slag = fjernt", "N104 fjernt", "`eget`, `vertskommune`, `kjøpt`"},
        Mistake{"tilbud.slag er en av (eget, fjernt)", "N104 fjernt", "`tilbud.slag`"},
        Mistake{"tilbud.grupper inneholder annet", "N104 annet", "`rus`, `psykisk`"},
        Mistake{"varsel.innen <= 24 timer fra hjemreise", "N104 24 timer fra hjemreise",
                "`ankomst`, `vedtak`"},
        Mistake{"verten oppfyller UKJENT", "N110 UKJENT", "fant ingen regel"},
        Mistake{"skjønn nok", "N111 nok", "ikke noe spørsmål `nok`"},
        Mistake{"minst 1 pleier på hjemmevakt hele døgnet", "N112 på hjemmevakt", "vaktform"},
        Mistake{"tilbud.sats = døgnpriss per vurderingsdato", "N113 døgnpriss",
                "Mente du `døgnpris`?"},
        Mistake{"tilbud er oppgitt", "N114 tilbud", "bare en overskrift"},
        Mistake{"finnes avtale blant avtale.vedtak", "N115 avtale", "betyr alt noe annet"},
        Mistake{"alle k blant avtale.kommuner: finnes k blant avtale.vedtak", "N115 k",
                "et annet navn"},
        Mistake{"tilbud.vert = verten", "N119 verten", "foran `oppfyller`"},
        Mistake{"kommunen oppfyller PRØVD", "N120 kommunen", "`verten`"},
        Mistake{"finnes v blant avtale.vedtak der (v er omforent)", "N125 v", "hele elementet"},
        Mistake{"sum av antal blant avtale.vedtak > 1", "N126 antal", "`avtale.vedtak`"}));

INSTANTIATE_TEST_SUITE_P(
    Kinds, MistakeInRequirement,
    ::testing::Values(
        Mistake{"tilbud.oppstart = 3", "T201 3", "`tilbud.oppstart` (en dato)"},
        Mistake{"tilbud.varighet <= 1 måned", "T201 1 måned", "for eksempel `30 minutter`"},
        Mistake{"tilbud.ramme = 10 kr per døgn", "T201 10 kr per døgn", "`5000 kr`"},
        Mistake{"tilbud.andel = 3", "T201 3", "`80 %`"},
        Mistake{"tilbud.slag < eget", "T202 tilbud.slag < eget", "ingen rekkefølge"},
        Mistake{"tilbud.navn = \"A\"", "T203 \"A\"", "tekst kan ikke sammenlignes"},
        Mistake{"tilbud.slag = tilbud.form", "T204 tilbud.form", "`eget`, `vertskommune`"},
        Mistake{"tilbud.senger", "T205 tilbud.senger", "et antall"},
        Mistake{"tilbud.slag er oppgitt", "T206 tilbud.slag", "ukjent"},
        Mistake{"faktisk tilbud.senger mangler", "T206 faktisk tilbud.senger", "ukjent"},
        Mistake{"faktisk tilbud.navn er omforent", "T207 faktisk tilbud.navn", "`begge`"},
        Mistake{"finnes v blant tilbud.slag", "T208 tilbud.slag", "et valg"},
        Mistake{"tilbud.slag inneholder eget", "T208 tilbud.slag", "en liste"},
        Mistake{"tilbud.senger + 1 år <= vurderingsdato", "T209 tilbud.senger", "et antall"},
        Mistake{"vurderingsdato + 2 uker >= tilbud.oppstart", "T210 2 uker", "`14 dager`"},
        Mistake{"tilbud.senger dekker lege.vakt", "T211 tilbud.senger", "ikke en vaktplan"},
        Mistake{"minst 1 pleier hele døgnet", "T212 pleier", "`pleier i beredskap`"},
        Mistake{"minst 1 lege.vakt til stede hele døgnet", "T213 til stede", "selv en vaktplan"},
        Mistake{"minst 1 pleier på telefon hele døgnet", "T214 pleier",
                "begrep pleier.telefon vaktplan"},
        Mistake{"tilbud.frist <= 24 timer fra ankomst", "T215 24 timer fra ankomst",
                "begrep tilbud.fra valg (ankomst)"},
        Mistake{"tilbud.senger = 3 fra ankomst", "T216 ankomst", "ingen mening"},
        Mistake{"ikke verten oppfyller PRØVD", "T217 verten oppfyller PRØVD", "kan ikke nektes"},
        Mistake{"verten oppfyller PRØVD", "T219 verten oppfyller PRØVD", "for hver samarbeid"},
        Mistake{"avtale.vedtak.organ = styret", "T223 avtale.vedtak.organ",
                "finnes x blant avtale.vedtak"},
        Mistake{"tilbud.varighet <= 3 minuter", "T224 minuter", "Mente du"},
        Mistake{"tilbud.frist = 1,5 måneder", "T225 1,5 måneder", "hele tall"},
        Mistake{"tilbud.sats = 10 kr per uke", "T226 uke", "per døgn"},
        Mistake{"sum av organ blant avtale.vedtak > 1", "T227 organ", "kan ikke summeres"},
        Mistake{"sentral.svartid gir minst 80 % av alle_anrop innen 1 måned",
                "T228 sentral.svartid gir minst 80 % av alle_anrop innen 1 måned", "2 minutter"},
        Mistake{"alle k blant avtale.kommuner: k.navn er oppgitt", "T229 navn", "ingen felter"},
        Mistake{"tilbud.oppstart er en av (tilbud.prøvd, 2012-01-01)", "T230 tilbud.prøvd",
                "faste verdier"},
        Mistake{"tilbud.tiltak = tilbud.grupper", "T236 tilbud.tiltak", "en liste"},
        Mistake{"tilbud.navn er oppgitt og (tilbud.slag = eget) = ja", "T239 (tilbud.slag = eget)",
                "en betingelse"},
        Mistake{"tilbud.grupper inneholder 3", "T240 3", "listen holder et valg"},
        Mistake{"samarbeidet dekker punkt 4,5", "T241 samarbeidet dekker punkt 4,5", "punkt 4"},
        Mistake{"tilbud.senger gir median innen 2 minutter av alle_anrop", "T242 tilbud.senger",
                "ikke en svartid"},
        Mistake{"seneste av (tilbud.prøvd, tilbud.senger) <= vurderingsdato", "T244 tilbud.senger",
                "et antall, men `tidligste av`"},
        Mistake{"sentral.svartid + varsel.innen <= 30 minutter", "T245 sentral.svartid",
                "er ikke 90 % innen summen"},
        Mistake{"varsel.innen + sentral.svartid <= 30 minutter", "T245 sentral.svartid",
                "hvert ledd for seg"},
        Mistake{"varsel.innen + tilbud.senger <= 30 minutter", "T246 tilbud.senger",
                "et antall, og kan ikke legges til en tidsgrense"},
        Mistake{"varsel.innen + tilbud.oppstart <= 30 minutter", "T246 tilbud.oppstart",
                "En dato står først"},
        Mistake{"varsel.innen - 5 minutter <= 30 minutter", "T209 varsel.innen", "en dato"}));

TEST(Mistakes, AllOfThemComeInOneRun) {
  const auto analysed =
      tests::analyse_requirement("tilbd.slag = eget og tilbud.slag = egget og tilbud.senger = 3 %");
  EXPECT_THAT(analysed.problems(), ElementsAre("N101 tilbd.slag", "N104 egget", "T201 3 %"));
}

TEST(Mistakes, PointAtTheDeclarationToo) {
  const auto unknown = tests::analyse_requirement("tilbd.slag = eget");
  EXPECT_THAT(unknown.labels(0), ElementsAre("tilbud.slag: `tilbud.slag` er deklarert her"));
  const auto mixed = tests::analyse_requirement("tilbud.oppstart = 3");
  EXPECT_THAT(mixed.labels(0), ElementsAre("tilbud.oppstart: deklarert som en dato her"));
  const auto no_date = tests::analyse_requirement("seneste av (tilbud.prøvd, tilbud.senger) = 1");
  EXPECT_THAT(no_date.labels(0), ElementsAre("tilbud.senger: deklarert som et antall her"));
  const auto share = tests::analyse_requirement("sentral.svartid + varsel.innen <= 1 time");
  EXPECT_THAT(share.labels(0), ElementsAre("sentral.svartid: deklarert som en svartid her"));
}

TEST(Mistakes, OfANounSilenceWhatFollowsFromIt) {
  const auto analysed = tests::analyse_rules(
      "begrep annet.felt daato faktum nb \"x\" slutt\n" +
      tests::rule_text({.requirement = "annet.felt <= vurderingsdato og annet.felt = eget"}));
  EXPECT_THAT(analysed.problems(), ElementsAre("N105 daato"));
  EXPECT_EQ(analysed.set.rules.size(), 0U);
}

TEST(Mistakes, OfTheTextItselfAreNotRepeated) {
  const auto analysed = tests::analyse_rules(tests::rule_text({.requirement = "tilbud.slag = "}));
  ASSERT_EQ(analysed.problems().size(), 1U) << analysed.sentence(1);
  EXPECT_THAT(analysed.problems().front(), ::testing::StartsWith("S"));
}

TEST(Mistakes, JudgementIsNeverNegated) {
  const auto analysed = tests::analyse_rules(
      tests::rule_text({.requirement = "ikke (tilbud.slag = eget eller skjønn nok)",
                        .rest = "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n"}));
  EXPECT_THAT(analysed.problems(), ElementsAre("T218 skjønn nok"));
}

TEST(Mistakes, FulfilmentUnderNoneIsNegatedToo) {
  const auto analysed = tests::analyse_rules(
      tests::rule_text({.requirement = "ingen k blant nasjonen.kommuner der (k oppfyller PRØVD)",
                        .kind = "hver kommune"}));
  EXPECT_THAT(analysed.problems(), ElementsAre("T217 k oppfyller PRØVD"));
}

TEST(Mistakes, AHostNeedsATaskThatNamesIt) {
  const auto without_task = tests::analyse_rules(
      tests::rule_text({.requirement = "vertens_samarbeid oppfyller PRØVD", .duty = "kommune"}));
  EXPECT_THAT(without_task.problems(), ElementsAre("T221 vertens_samarbeid"));
  const auto without_host = tests::analyse_rules(tests::rule_text(
      {.requirement = "vertskommuneavtalen.tilbud.navn er oppgitt", .duty = "kommune for dag"}));
  EXPECT_THAT(without_host.problems(), ElementsAre("T222 vertskommuneavtalen"));
}

TEST(Mistakes, AnElementIsAskedForARuleOfItsOwnKind) {
  const auto analysed = tests::analyse_rules(
      tests::rule_text({.requirement = "for hver k blant avtale.kommuner: k oppfyller PRØVD",
                        .kind = "hvert helseforetak"}));
  EXPECT_THAT(analysed.problems(), ElementsAre("T219 k oppfyller PRØVD"));
}

TEST(Mistakes, LeaveOutTheRulesThatRestOnThem) {
  const auto analysed = tests::analyse_rules(
      tests::rule_text({.id = "GOD"}) + tests::rule_text({.id = "GAL", .requirement = "tilbd.x"}) +
      tests::rule_text({.id = "HVILER", .requirement = "vertens_samarbeid oppfyller GAL"}) +
      tests::rule_text(
          {.id = "HVILER-PÅ-DEN", .requirement = "vertens_samarbeid oppfyller HVILER"}));
  EXPECT_EQ(analysed.problems().size(), 1U);
  EXPECT_EQ(analysed.set.rules.size(), 1U);
  EXPECT_TRUE(analysed.set.find_rule("GOD"));
}

}  // namespace
}  // namespace samsvar
