// Which meaning each operator and word is given, in the dump language of engine/ir/print.h.

#include "engine/ir/well_formed.h"
#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Meaning {
  const char* written;
  const char* meant;
};

void PrintTo(const Meaning& meaning, std::ostream* out) {
  *out << meaning.written;
}

class Requirement : public ::testing::TestWithParam<Meaning> {};

TEST_P(Requirement, IsUnderstood) {
  const auto analysed = tests::analyse_requirement(GetParam().written);
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  EXPECT_EQ(analysed.requirement("PRØVD"), GetParam().meant);
  EXPECT_EQ(ir::find_fault(analysed.set), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Requirement,
    ::testing::Values(Meaning{"tilbud.slag = eget", "(= tilbud.slag 'eget)"},
                      Meaning{"tilbud.slag = innkjøpt", "(= tilbud.slag 'kjøpt)"},
                      Meaning{"eget = tilbud.slag", "(= 'eget tilbud.slag)"},
                      Meaning{"tilbud.slag er en av (eget, innkjøpt)",
                              "(one-of tilbud.slag 'eget 'kjøpt)"},
                      Meaning{"tilbud.søkt = ja", "(= tilbud.søkt yes)"},
                      Meaning{"tilbud.søkt = nei", "(= tilbud.søkt no)"},
                      Meaning{"tilbud.søkt", "(= tilbud.søkt yes)"},
                      Meaning{"tilbud.prøvd = ikke_skjedd", "(= tilbud.prøvd not-happened)"},
                      Meaning{"tilbud.vert = ingen", "(= tilbud.vert @ingen)"},
                      Meaning{"tilbud.frist = straks", "(= tilbud.frist ~straks)"},
                      Meaning{"tilbud.frist er en av (straks, så_snart_som_mulig)",
                              "(one-of tilbud.frist ~straks ~så_snart_som_mulig)"},
                      Meaning{"tilbud.grupper inneholder rus", "(contains tilbud.grupper 'rus)"},
                      // A root noun of the same name does not hide a declared choice.
                      Meaning{"avtale.type = delavtale", "(= avtale.type 'delavtale)"}));

INSTANTIATE_TEST_SUITE_P(
    Quantities, Requirement,
    ::testing::Values(Meaning{"tilbud.senger >= 3", "(>= tilbud.senger 3)"},
                      Meaning{"tilbud.andel <= 12,5 %", "(<= tilbud.andel 12,5%)"},
                      Meaning{"tilbud.ramme = 5000 kr", "(= tilbud.ramme 5000kr)"},
                      Meaning{"tilbud.sats = 0 kr per døgn", "(= tilbud.sats 0kr/day)"},
                      Meaning{"tilbud.sats <> 10 kr per år", "(<> tilbud.sats 10kr/year)"},
                      Meaning{"tilbud.varighet < 30 minutter", "(< tilbud.varighet 1800s)"},
                      Meaning{"tilbud.frist = 1 år", "(= tilbud.frist 12m0d0w)"},
                      Meaning{"tilbud.frist <= 5 virkedager", "(<= tilbud.frist 0m0d5w)"},
                      Meaning{"tilbud.frist > 24 timer", "(> tilbud.frist 86400s)"},
                      Meaning{"tilbud.åpner <= 07:30", "(<= tilbud.åpner 07:30)"},
                      Meaning{"varsel.innen <= 24 timer fra ankomst",
                              "(<= varsel.innen 86400s@ankomst start:varsel.fra)"},
                      Meaning{"24 timer fra ankomst >= varsel.innen",
                              "(<= varsel.innen 86400s@ankomst start:varsel.fra)"}));

INSTANTIATE_TEST_SUITE_P(
    Days, Requirement,
    ::testing::Values(Meaning{"avtale.signert <= vurderingsdato", "(<= avtale.signert today)"},
                      Meaning{"tilbud.oppstart >= 2012-01-01", "(>= tilbud.oppstart 2012-01-01)"},
                      Meaning{"tilbud.prøvd >= vurderingsdato - 1 år",
                              "(>= tilbud.prøvd (date-minus today 12m0d0w))"},
                      Meaning{"tilbud.prøvd + tilbud.frist >= vurderingsdato",
                              "(>= (date-plus tilbud.prøvd tilbud.frist) today)"},
                      Meaning{"seneste av (tilbud.prøvd, tilbud.oppstart) + 1 år >= vurderingsdato",
                              "(>= (date-plus (latest tilbud.prøvd tilbud.oppstart) 12m0d0w) "
                              "today)"},
                      Meaning{"tidligste av (tilbud.prøvd, 2020-01-01) < vurderingsdato",
                              "(< (earliest tilbud.prøvd 2020-01-01) today)"},
                      Meaning{"varsel.innen + tilbud.varighet <= 30 minutter + 1 time",
                              "(<= (limit-plus varsel.innen tilbud.varighet) "
                              "(limit-plus 1800s 3600s))"},
                      Meaning{"tilbud.sats = døgnpris per vurderingsdato",
                              "(= tilbud.sats (table døgnpris today))"}));

INSTANTIATE_TEST_SUITE_P(
    Lists, Requirement,
    ::testing::Values(
        Meaning{"antall avtale.vedtak >= 2", "(>= (count avtale.vedtak) 2)"},
        Meaning{"sum av beløp blant avtale.vedtak <= tilbud.ramme",
                "(<= (sum avtale.vedtak.beløp in avtale.vedtak) tilbud.ramme)"},
        Meaning{"finnes v blant avtale.vedtak", "(exists v in avtale.vedtak)"},
        Meaning{"finnes v blant avtale.vedtak der (v.organ = styret)",
                "(exists v in avtale.vedtak (= v/avtale.vedtak.organ 'styret))"},
        Meaning{"minst 2 v blant avtale.vedtak der (v.antall > 3)",
                "(at-least-2 v in avtale.vedtak (> v/avtale.vedtak.antall 3))"},
        Meaning{"ingen v blant avtale.vedtak der (v.organ = styret)",
                "(none v in avtale.vedtak (= v/avtale.vedtak.organ 'styret))"},
        Meaning{"alle k blant avtale.kommuner: finnes v blant avtale.vedtak der (v.kommune = k)",
                "(all k in avtale.kommuner (exists v in avtale.vedtak "
                "(= v/avtale.vedtak.kommune k)))"},
        // Of an agreement the fields are those of the section that agreements call themselves.
        Meaning{"finnes a blant kommunen.avtaler der (a.type = overordnet)",
                "(exists a in kommunen.avtaler (= a/avtale.type 'overordnet))"},
        Meaning{"for hver t blant tilbud.tiltak: t.ansvar er oppgitt",
                "(for-each t in tilbud.tiltak (stated t/tilbud.tiltak.ansvar))"}));

INSTANTIATE_TEST_SUITE_P(
    Logic, Requirement,
    ::testing::Values(
        Meaning{"tilbud.navn er oppgitt og (tilbud.frist mangler eller tilbud.frist = 1 år)",
                "(and (stated tilbud.navn) (or (missing tilbud.frist) "
                "(= tilbud.frist 12m0d0w)))"},
        Meaning{"ikke tilbud.slag = eget", "(not (= tilbud.slag 'eget))"},
        Meaning{"tilbud.frist er omforent", "(agreed tilbud.frist)"},
        Meaning{"samarbeidet dekker punkt 4", "(point 4)"},
        Meaning{"vertskommuneavtalen.tilbud.oppgaver inneholder natt",
                "(contains host-agreement/tilbud.oppgaver 'natt)"}));

INSTANTIATE_TEST_SUITE_P(
    Rosters, Requirement,
    ::testing::Values(
        // The one who is present is also on call, not the other way round.
        Meaning{"minst 1 pleier til stede hele døgnet alle dager",
                "(at-least 1 whole-day pleier.til_stede)"},
        Meaning{"minst 1 pleier i beredskap hele døgnet",
                "(at-least 1 whole-day pleier.beredskap pleier.til_stede)"},
        Meaning{"høyst 2 lege.vakt hver dag", "(at-most 2 every-day lege.vakt)"},
        Meaning{"nøyaktig 1 lege.vakt kl 08:00-15:30 man-fre",
                "(exactly 1 hours 08:00-15:30 lege.vakt)"},
        Meaning{"faktisk lege.vakt dekker lege.vakt", "(covers actual:lege.vakt lege.vakt)"},
        Meaning{"ingen vakt samtidig i (lege.vakt, lege.annen)",
                "(no-overlap lege.vakt lege.annen)"},
        Meaning{"faktisk sentral.svartid gir minst 80 % av alle_anrop innen 2 minutter",
                "(statistic actual:sentral.svartid 80% of alle_anrop within 120s)"},
        Meaning{"sentral.svartid gir median innen 40 sekunder av alle_anrop",
                "(statistic sentral.svartid median of alle_anrop within 40s)"}));

TEST(Requirements, SpeakOfRulesInAnyFileAndOrder) {
  const auto analysed = tests::analyse_files(
      {tests::rule_text({.id = "FØRST",
                         .requirement = "verten oppfyller ANNEN og vertens_samarbeid oppfyller "
                                        "FØRST og vertskommuneavtalen oppfyller TREDJE"}),
       std::string(tests::small_vocabulary),
       tests::rule_text({.id = "TREDJE", .kind = "hver avtale"}) +
           tests::rule_text({.id = "ANNEN",
                             .requirement = "alle k blant nasjonen.kommuner: k oppfyller ANNEN",
                             .kind = "hver kommune"})});
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  EXPECT_EQ(analysed.requirement("FØRST"),
            "(and (satisfies host ANNEN) (satisfies host-pair FØRST) "
            "(satisfies host-agreement TREDJE))");
  EXPECT_EQ(analysed.requirement("ANNEN"), "(all k in nasjonen.kommuner (satisfies k ANNEN))");
  EXPECT_EQ(ir::find_fault(analysed.set), std::nullopt);
}

TEST(Requirements, MeanTheSameInNynorskAndEnglishFiles) {
  const auto nynorsk = tests::analyse_files(
      {std::string(tests::small_vocabulary),
       "språk nn\nregel X\n  tittel nb \"a\" nn \"b\" en \"c\"\n  heimel rett\n  binding "
       "rettleiar\n"
       "  gjeld frå 2012-01-01\n  gjeld for kvart samarbeid\n  pliktsubjekt kommune for natt\n"
       "  krav tilbud.prøvd = ikkje_skjedd og tilbud.varighet < 2 timar\n"
       "  prøve \"p\"\n    gitt tilbud.slag = eget\n    forvent avvik\nslutt\n"});
  ASSERT_THAT(nynorsk.problems(), IsEmpty()) << nynorsk.sentence(0);
  EXPECT_EQ(nynorsk.requirement("X"),
            "(and (= tilbud.prøvd not-happened) (< tilbud.varighet 7200s))");
  EXPECT_EQ(nynorsk.rule("X").versions.front().binding, ir::Binding::Guidance);
}

TEST(Requirements, ThatOccurTwiceKeepTheirVariablesApart) {
  const auto analysed = tests::analyse_requirement(
      "(finnes v blant avtale.vedtak der (v.organ = styret)) og (finnes v blant tilbud.tiltak "
      "der (v.ansvar er oppgitt))");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Rule& rule = analysed.rule("PRØVD");
  ASSERT_EQ(rule.variables.size(), 2U);
  EXPECT_NE(rule.variables[0].list_noun, rule.variables[1].list_noun);
}

}  // namespace
}  // namespace samsvar
