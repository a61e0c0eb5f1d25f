// Rules as wholes: the clauses that they cannot do without, their versions, exceptions and tests.

#include "engine/ir/well_formed.h"
#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using tests::rule_text;
using tests::RuleText;
using values::date_of;

tests::Analysed with_rest(const std::string& rest) {
  return tests::analyse_rules(rule_text({.rest = rest}));
}

TEST(Rules, SayWhichClausesAreMissingOneByOne) {
  const auto analysed =
      tests::analyse_rules("regel TOM\n  prøve \"p\"\n    forvent avvik\nslutt\n");
  EXPECT_THAT(analysed.problems(), ElementsAre("R301 TOM", "R302 TOM", "R302 TOM", "R302 TOM",
                                               "R302 TOM", "R302 TOM", "R302 TOM"));
  EXPECT_THAT(analysed.sentence(1), "regelen `TOM` mangler `hjemmel`");
  EXPECT_THAT(analysed.help(6), HasSubstr("`krav <begrep> er oppgitt`"));
}

TEST(Rules, NeedATitleInThreeLanguages) {
  const auto analysed = tests::analyse_rules(
      "regel X\n  tittel nb \"a\"\n  hjemmel hol § 1\n  binding lov\n  gjelder fra 2012-01-01\n"
      "  gjelder for hver avtale\n  pliktsubjekt kommune\n  krav tilbud.navn er oppgitt\n"
      "  prøve \"p\"\n    forvent avvik\nslutt\n");
  ASSERT_EQ(analysed.problems().size(), 1U);
  EXPECT_EQ(analysed.sentence(0), "`X` mangler tekst på `nn`, `en`");
}

TEST(Rules, KeepWhatTheirHeadSays) {
  const auto analysed = tests::analyse_rules(
      "regel X\n  tittel nb \"a\" nn \"b\" en \"c\"\n"
      "  hjemmel rett «Del én» jf. hol § 6-2 første ledd annet punktum nr. 12 bokstav b\n"
      "  binding veileder\n  gjelder fra 2012-01-01 til 2015-12-31\n"
      "  gjelder for hver avtale der avtale.type = delavtale\n"
      "  pliktsubjekt kommune og helseforetak for natt\n  krav tilbud.navn er oppgitt\n"
      "  ikke kontrollert \"fra minnet\"\n"
      "  prøve \"p\"\n    forvent avvik\nslutt\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Rule& rule = analysed.rule("X");
  EXPECT_EQ(rule.title.en, "c");
  EXPECT_EQ(rule.from, date_of(2012, 1, 1));
  EXPECT_EQ(rule.to, date_of(2015, 12, 31));
  EXPECT_THAT(rule.duty_holders, ElementsAre("kommune", "helseforetak"));
  EXPECT_EQ(analysed.set.vocabulary.tasks[*rule.task].word, "natt");
  EXPECT_EQ(ir::dump(analysed.set, rule, *rule.narrowed), "(= avtale.type 'delavtale)");
  const ir::Version& version = rule.versions.front();
  ASSERT_EQ(version.basis.size(), 2U);
  EXPECT_EQ(version.basis[0].heading, "Del én");
  EXPECT_EQ(version.basis[1].section, "6-2");
  EXPECT_THAT(version.basis[1].paragraphs, ElementsAre(1));
  EXPECT_THAT(version.basis[1].sentences, ElementsAre(2));
  EXPECT_EQ(version.basis[1].item, "12");
  EXPECT_EQ(version.basis[1].letter, "b");
  EXPECT_FALSE(version.verification.verified);
  EXPECT_EQ(version.verification.note, "fra minnet");
}

TEST(Rules, RestateOnlyTheClausesThatAnAmendmentNames) {
  const auto analysed = with_rest(
      "  frist 2013-06-30 hjemmel hol § 2\n  når tilbud.slag = eget\n"
      "  fra 2020-01-01\n    krav tilbud.frist er oppgitt\n"
      "  fra 2022-08-01\n    hjemmel for1 § 3\n    binding forskrift\n"
      "    frist tilbud.oppstart + 1 måned\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const auto& versions = analysed.rule("PRØVD").versions;
  ASSERT_EQ(versions.size(), 3U);
  EXPECT_EQ(versions[1].from, date_of(2020, 1, 1));
  EXPECT_EQ(versions[1].binding, ir::Binding::Law);
  EXPECT_EQ(versions[1].condition, versions[0].condition);
  EXPECT_NE(versions[1].requirement, versions[0].requirement);
  EXPECT_EQ(versions[1].deadline->date, versions[0].deadline->date);
  EXPECT_EQ(versions[2].binding, ir::Binding::Regulation);
  EXPECT_EQ(versions[2].requirement, versions[1].requirement);
  EXPECT_EQ(ir::dump(analysed.set, analysed.rule("PRØVD"), versions[2].deadline->date),
            "(date-plus tilbud.oppstart 1m0d0w)");
  EXPECT_TRUE(versions[2].deadline->basis.empty());
}

TEST(Rules, AreAmendedInOrderOfDate) {
  EXPECT_THAT(with_rest("  fra 2011-01-01\n    krav tilbud.frist er oppgitt\n").problems(),
              ElementsAre("R304 2011-01-01"));
}

TEST(Rules, HaveADeadlineThatIsADay) {
  EXPECT_THAT(with_rest("  frist tilbud.senger\n").problems(), ElementsAre("T243 tilbud.senger"));
}

TEST(Rules, EndAfterTheyBegin) {
  const auto analysed = tests::analyse_rules(
      "regel X\n  tittel nb \"a\" nn \"b\" en \"c\"\n  hjemmel hol § 1\n  binding lov\n"
      "  gjelder fra 2012-01-01 til 2011-01-01\n  gjelder for hver avtale\n"
      "  pliktsubjekt kommune\n  krav tilbud.navn er oppgitt\n  prøve \"p\"\n    forvent avvik\n"
      "slutt\n");
  EXPECT_THAT(analysed.problems(), ElementsAre(HasSubstr("R307")));
}

struct BindingCase {
  const char* basis;
  const char* binding;
  bool allowed;
};

void PrintTo(const BindingCase& one, std::ostream* out) {
  *out << one.basis << ", binding " << one.binding;
}

class Bindingness : public ::testing::TestWithParam<BindingCase> {};

TEST_P(Bindingness, IsNeverHigherThanItsSource) {
  const auto analysed =
      tests::analyse_rules(rule_text({.basis = GetParam().basis, .binding = GetParam().binding}));
  if (GetParam().allowed) {
    EXPECT_THAT(analysed.problems(), IsEmpty());
  } else {
    EXPECT_THAT(analysed.problems(), ElementsAre(std::string("R303 ") + GetParam().binding));
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, Bindingness,
    ::testing::Values(
        BindingCase{"hol § 1", "lov", true}, BindingCase{"rett", "lov", false},
        BindingCase{"for1 § 1", "lov", false}, BindingCase{"rett jf. hol § 1", "lov", false},
        BindingCase{"for1 § 1", "forskrift", true}, BindingCase{"hol § 1", "forskrift", false},
        BindingCase{"hol § 1 jf. rett", "forsvarlighet", true},
        BindingCase{"rett", "forsvarlighet", false}, BindingCase{"rett", "veileder", true},
        BindingCase{"hol § 1", "veileder", true}, BindingCase{"nasj", "nasjonal avtale", true},
        BindingCase{"hol § 1", "nasjonal avtale", false},
        BindingCase{"ordn", "tilskuddskriterium", true},
        BindingCase{"rett", "tilskuddskriterium", false}, BindingCase{"hol § 1", "praksis", true}));

TEST(Rules, NameThingsThatAreDeclared) {
  EXPECT_THAT(tests::analyse_rules(rule_text({.kind = "hvert samarbeidd"})).problems(),
              ElementsAre("N107 samarbeidd"));
  EXPECT_THAT(tests::analyse_rules(rule_text({.duty = "komune for natt"})).problems(),
              ElementsAre("N106 komune"));
  EXPECT_THAT(tests::analyse_rules(rule_text({.duty = "kommune for nat"})).problems(),
              ElementsAre("N108 nat"));
  EXPECT_THAT(tests::analyse_rules(rule_text({.basis = "hool § 1"})).problems(),
              ElementsAre("N109 hool"));
  EXPECT_THAT(tests::analyse_rules(rule_text({.binding = "lovv"})).problems(),
              ElementsAre("N116 lovv"));
  EXPECT_THAT(with_rest("  erstatter GAMMEL\n").problems(), ElementsAre("N110 GAMMEL"));
}

TEST(Rules, WithOneIdAreReportedWithBothPlaces) {
  const auto analysed = tests::analyse_rules(rule_text({}) + rule_text({}));
  ASSERT_THAT(analysed.problems(), ElementsAre("N102 PRØVD"));
  EXPECT_THAT(analysed.labels(0), ElementsAre("PRØVD: deklarert første gang her"));
}

TEST(Exceptions, KeepWhatTheySay) {
  const auto analysed = with_rest(
      "  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n    hjemmel hol § 2\n"
      "    gjelder til 2015-12-31\n    når tilbud.slag = vertskommune\n"
      "    krever vertens_samarbeid oppfyller PRØVD\n    virkning oppfylt via vertskommune\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Exception& exception = analysed.rule("PRØVD").exceptions.front();
  EXPECT_EQ(exception.id, "U");
  EXPECT_EQ(exception.via, "vertskommune");
  EXPECT_EQ(exception.to, date_of(2015, 12, 31));
  EXPECT_FALSE(exception.from);
  EXPECT_FALSE(exception.not_applicable);
  EXPECT_TRUE(exception.proof);
}

TEST(Exceptions, AreInvokedAndProved) {
  EXPECT_THAT(with_rest("  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n"
                        "    krever tilbud.navn er oppgitt\n    virkning oppfylt\n")
                  .problems(),
              ElementsAre("R305 U"));
  EXPECT_THAT(with_rest("  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n"
                        "    når tilbud.slag = eget\n    virkning oppfylt\n")
                  .problems(),
              ElementsAre("R306 U"));
  EXPECT_THAT(with_rest("  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n"
                        "    når tilbud.slag = eget\n    virkning ikke aktuelt\n")
                  .problems(),
              IsEmpty());
}

TEST(Exceptions, HaveNamesOfTheirOwn) {
  const std::string exception =
      "  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n    når tilbud.slag = eget\n"
      "    virkning ikke aktuelt\n";
  EXPECT_THAT(with_rest(exception + exception).problems(), ElementsAre("N102 U"));
}

TEST(Trials, FindTheirNounsByPathAndAlias) {
  const auto analysed = with_rest(
      "  prøve \"q\" for \"A × B\" per 2020-01-01\n    gitt tilbud.tiltak = [{ansvar: x}]\n"
      "    gitt faktisk.lege.vakt = hele døgnet\n    gitt registrering = delvis\n"
      "    gitt fil \"a.yaml\", \"b.yaml\"\n    forvent forfaller 2023-06-30\n");
  ASSERT_THAT(analysed.problems(), IsEmpty()) << analysed.sentence(0);
  const ir::Trial& trial = analysed.rule("PRØVD").trials.front();
  EXPECT_EQ(trial.title, "q");
  EXPECT_EQ(trial.subject, "A × B");
  EXPECT_EQ(trial.date, date_of(2020, 1, 1));
  ASSERT_EQ(trial.given.size(), 3U);
  EXPECT_EQ(trial.given[0].path, "tilbud.tiltak");
  EXPECT_EQ(trial.given[0].yaml, "[{ansvar: x}]");
  EXPECT_EQ(trial.given[1].path, "faktisk.lege.vakt");
  EXPECT_THAT(trial.files, ElementsAre("a.yaml", "b.yaml"));
  EXPECT_EQ(trial.expected, ir::TrialStatus::Due);
  EXPECT_EQ(trial.deadline, date_of(2023, 6, 30));
}

TEST(Trials, NameNounsAndExceptionsThatExist) {
  const auto path =
      with_rest("  prøve \"q\"\n    gitt faktisk.tilbud.sengr = 3\n    forvent avvik\n");
  ASSERT_THAT(path.problems(), ElementsAre("N101 sengr"));
  EXPECT_EQ(path.help(0), "Mente du `tilbud.senger`?");
  EXPECT_THAT(with_rest("  prøve \"q\"\n    gitt tilbud.slag = eget\n"
                        "    forvent samsvar via UKJENT\n")
                  .problems(),
              ElementsAre("N121 UKJENT"));
}

TEST(Hints, AreGivenForARuleWithoutATestAndAQuestionNobodyAsks) {
  const auto analysed = tests::analyse_rules(
      "regel X\n  tittel nb \"a\" nn \"b\" en \"c\"\n  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n"
      "  hjemmel hol § 1\n  binding lov\n  gjelder fra 2012-01-01\n  gjelder for hver avtale\n"
      "  pliktsubjekt kommune\n  krav tilbud.navn er oppgitt\nslutt\n");
  EXPECT_THAT(analysed.problems(), ElementsAre("L402 nok", "L401 X"));
  EXPECT_FALSE(analysed.diagnostics.has_errors());
  EXPECT_TRUE(analysed.set.find_rule("X"));
}

TEST(Questions, BelongToTheRuleThatAsksThem) {
  const auto analysed =
      tests::analyse_rules(rule_text({.id = "A",
                                      .requirement = "skjønn nok",
                                      .rest = "  spørsmål nok nb \"ja?\" nn \"b\" en \"c\"\n"}) +
                           rule_text({.id = "B", .requirement = "skjønn nok"}));
  ASSERT_THAT(analysed.problems(), ElementsAre("N111 nok"));
  const ir::Rule& rule = analysed.rule("A");
  EXPECT_EQ(analysed.set.questions[rule.questions.front()].text.nb, "ja?");
}

}  // namespace
}  // namespace samsvar
