// Which slips are tried, and how each would read. The text says what the change means: it is parsed
// again and must come to the same as the change made in memory.

#include "engine/pipeline/mutation.h"

#include "engine/ir/well_formed.h"
#include "engine/pipeline/mutated.h"
#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::Analysed;
using tests::rule_text;

const std::string question = "  spørsmål nok nb \"a\" nn \"b\" en \"c\"\n";

std::vector<Mutation> mutations_of(const Analysed& analysed) {
  return mutations(analysed.map, analysed.set, *analysed.set.find_rule("PRØVD"));
}

bool is_of_condition(const Mutation& mutation) {
  return !std::holds_alternative<DayChange>(mutation.change);
}

Analysed with_requirement(const std::string& requirement) {
  return tests::analyse_rules(rule_text({.requirement = requirement, .rest = question}));
}

/// How a requirement would read with each slip in it.
std::vector<std::string> slips_in(const std::string& requirement) {
  const Analysed analysed = with_requirement(requirement);
  if (analysed.set.rules.empty()) {
    return {analysed.problems().front()};
  }
  std::vector<std::string> all;
  for (const Mutation& mutation : mutations_of(analysed)) {
    if (is_of_condition(mutation)) {
      all.push_back(mutation.changed);
    }
  }
  return all;
}

TEST(Mutations, OfAComparisonAreItsNeighbourAndItsOpposite) {
  EXPECT_THAT(slips_in("tilbud.oppstart <= vurderingsdato"),
              ElementsAre("tilbud.oppstart < vurderingsdato", "tilbud.oppstart > vurderingsdato"));
  EXPECT_THAT(slips_in("tilbud.slag = eget"), ElementsAre("tilbud.slag <> eget"));
  EXPECT_THAT(slips_in("tilbud.slag ≠ eget"), ElementsAre("tilbud.slag = eget"));
  EXPECT_THAT(slips_in("tilbud.søkt"), ElementsAre("ikke tilbud.søkt"));
}

TEST(Mutations, OfNumbersAreOneUnitOff) {
  EXPECT_THAT(slips_in("tilbud.senger = 3"),
              ElementsAre("tilbud.senger <> 3", "tilbud.senger <= 3", "tilbud.senger >= 3",
                          "tilbud.senger = 2", "tilbud.senger = 4"));
  EXPECT_THAT(slips_in("tilbud.varighet <= 30 minutter"),
              ElementsAre("tilbud.varighet < 30 minutter", "tilbud.varighet > 30 minutter",
                          "tilbud.varighet <= 29 minutter", "tilbud.varighet <= 31 minutter"));
  EXPECT_THAT(slips_in("tilbud.oppstart >= 2012-01-01"),
              ElementsAre("tilbud.oppstart > 2012-01-01", "tilbud.oppstart < 2012-01-01",
                          "tilbud.oppstart >= 2011-12-31", "tilbud.oppstart >= 2012-01-02"));
  EXPECT_THAT(slips_in("tilbud.oppstart + 1 måned >= vurderingsdato"),
              ElementsAre("tilbud.oppstart + 1 måned > vurderingsdato",
                          "tilbud.oppstart + 1 måned < vurderingsdato",
                          "tilbud.oppstart + 0 måned >= vurderingsdato",
                          "tilbud.oppstart + 2 måned >= vurderingsdato"));
}

TEST(Mutations, OfTheLatestOfDatesAreTheEarliest) {
  EXPECT_THAT(slips_in("seneste av (tilbud.prøvd, tilbud.oppstart) <= vurderingsdato"),
              ElementsAre("seneste av (tilbud.prøvd, tilbud.oppstart) < vurderingsdato",
                          "seneste av (tilbud.prøvd, tilbud.oppstart) > vurderingsdato",
                          "tidligste av (tilbud.prøvd, tilbud.oppstart) <= vurderingsdato"));
}

TEST(Mutations, NeverGoBelowZero) {
  EXPECT_THAT(slips_in("tilbud.senger > 0"),
              ElementsAre("tilbud.senger >= 0", "tilbud.senger <= 0", "tilbud.senger > 1"));
}

TEST(Mutations, ChangeEveryOgAtOnce) {
  EXPECT_THAT(
      slips_in("tilbud.navn er oppgitt og\n    skjønn nok og (skjønn nok eller\n skjønn nok)"),
      ElementsAre("tilbud.navn er oppgitt eller skjønn nok eller (skjønn nok eller skjønn nok)",
                  "ikke tilbud.navn er oppgitt", "(skjønn nok og skjønn nok)"));
}

TEST(Mutations, KeepTheParenthesesOfTheirParts) {
  EXPECT_THAT(
      slips_in("(skjønn nok eller skjønn nok) og skjønn nok"),
      ElementsAre("(skjønn nok eller skjønn nok) eller skjønn nok", "(skjønn nok og skjønn nok)"));
}

TEST(Mutations, OfQuantifiersAreTheOthers) {
  EXPECT_THAT(slips_in("finnes v blant avtale.vedtak der (skjønn nok)"),
              ElementsAre("alle v blant avtale.vedtak der (skjønn nok)"));
  EXPECT_THAT(slips_in("alle v blant avtale.vedtak: skjønn nok"),
              ElementsAre("finnes v blant avtale.vedtak: skjønn nok"));
  EXPECT_THAT(slips_in("ingen v blant avtale.vedtak"), ElementsAre("finnes v blant avtale.vedtak"));
  EXPECT_THAT(slips_in("minst 2 v blant avtale.vedtak"),
              ElementsAre("minst 1 v blant avtale.vedtak", "minst 3 v blant avtale.vedtak"));
}

TEST(Mutations, TakeAwayAnIkkeOrAddOne) {
  EXPECT_THAT(slips_in("ikke tilbud.navn er oppgitt"),
              ElementsAre("tilbud.navn er oppgitt", "ikke tilbud.navn er oppgitt"))
      << "the second stands within the first";
  EXPECT_THAT(slips_in("tilbud.slag er en av (eget, kjøpt)"),
              ElementsAre("ikke tilbud.slag er en av (eget, kjøpt)"));
}

TEST(Mutations, OfRostersAreInHeadsBoundsAndHours) {
  EXPECT_THAT(slips_in("minst 1 lege.vakt hele døgnet alle dager"),
              ElementsAre("ikke minst 1 lege.vakt hele døgnet alle dager",
                          "høyst 1 lege.vakt hele døgnet alle dager",
                          "minst 2 lege.vakt hele døgnet alle dager",
                          "minst 1 lege.vakt hver dag alle dager"));
  EXPECT_THAT(
      slips_in("nøyaktig 2 lege.vakt kl 08:00–16:00"),
      ElementsAre("ikke nøyaktig 2 lege.vakt kl 08:00–16:00", "minst 2 lege.vakt kl 08:00–16:00",
                  "høyst 2 lege.vakt kl 08:00–16:00", "nøyaktig 1 lege.vakt kl 08:00–16:00",
                  "nøyaktig 3 lege.vakt kl 08:00–16:00", "nøyaktig 2 lege.vakt kl 07:00–16:00",
                  "nøyaktig 2 lege.vakt kl 09:00–16:00", "nøyaktig 2 lege.vakt kl 08:00–15:00",
                  "nøyaktig 2 lege.vakt kl 08:00–17:00"));
}

TEST(Mutations, OfStatisticsAndPointsAreOneOff) {
  EXPECT_THAT(slips_in("sentral.svartid gir minst 80 % av alle_anrop innen 2 minutter"),
              ElementsAre("ikke sentral.svartid gir minst 80 % av alle_anrop innen 2 minutter",
                          "sentral.svartid gir minst 79 % av alle_anrop innen 2 minutter",
                          "sentral.svartid gir minst 80 % av alle_anrop innen 1 minutter",
                          "sentral.svartid gir minst 81 % av alle_anrop innen 2 minutter",
                          "sentral.svartid gir minst 80 % av alle_anrop innen 3 minutter"));
  EXPECT_THAT(slips_in("samarbeidet dekker punkt 4"),
              ElementsAre("ikke samarbeidet dekker punkt 4", "samarbeidet dekker punkt 3",
                          "samarbeidet dekker punkt 5"));
}

TEST(Mutations, LeaveAloneWhatIsNeverNegated) {
  EXPECT_THAT(slips_in("skjønn nok"), IsEmpty());
}

TEST(Mutations, AreOfTheRulesOwnDaysToo) {
  std::string text =
      rule_text({.rest = "  unntak FØR\n    tittel nb \"a\" nn \"b\" en \"c\"\n    gjelder "
                         "til 2015-12-31\n    når tilbud.slag = eget\n    virkning "
                         "ikke aktuelt\n  fra 2014-01-01\n    binding lov\n"});
  text.replace(text.find("gjelder fra 2012-01-01"), 22, "gjelder fra 2012-01-01 til 2020-12-31");
  const Analysed analysed = tests::analyse_rules(text);
  ASSERT_THAT(analysed.problems(), IsEmpty());
  std::vector<std::string> days;
  for (const Mutation& mutation : mutations_of(analysed)) {
    if (!is_of_condition(mutation)) {
      days.push_back(mutation.changed);
    }
  }
  EXPECT_THAT(
      days,
      ElementsAre("gjelder fra 2011-12-31", "gjelder fra 2012-01-02", "gjelder til 2020-12-30",
                  "gjelder til 2021-01-01", "fra 2013-12-31", "fra 2014-01-02",
                  "unntak FØR gjelder til 2015-12-30", "unntak FØR gjelder til 2016-01-01"));
}

TEST(Mutations, AreSpelledInTheLanguageOfTheFile) {
  const Analysed english = tests::analyse_rules(
      "language en\nrule PRØVD title nb \"a\" nn \"b\" en \"c\" basis hol § 1 binding law applies "
      "from 2012-01-01 applies for each samarbeid duty kommune requirement tilbud.navn is stated "
      "and tilbud.grupper is stated end");
  std::vector<std::string> changed;
  for (const Mutation& mutation : mutations_of(english)) {
    changed.push_back(mutation.changed);
  }
  EXPECT_THAT(changed, ElementsAre("applies from 2011-12-31", "applies from 2012-01-02",
                                   "tilbud.navn is stated or tilbud.grupper is stated",
                                   "not tilbud.navn is stated", "not tilbud.grupper is stated"));
}

/// The whole requirement with a slip in it, in the dump language: made in memory.
std::string changed_in_memory(const Analysed& analysed, const Mutation& mutation) {
  ir::RuleSet set = analysed.set;
  const Mutated mutated(set, mutation);
  const ir::Rule& rule = set.rules[*set.find_rule("PRØVD")];
  return ir::dump(set, rule, rule.versions.front().requirement);
}

TEST(Mutated, MeansWhatTheChangedTextSays) {
  for (const std::string requirement :
       {"tilbud.senger = 3", "tilbud.varighet <= 30 minutter", "tilbud.andel > 80 %",
        "tilbud.sats < 10 kr per døgn", "tilbud.oppstart >= 2012-01-01", "tilbud.åpner = 08:00",
        "tilbud.frist <= 5 virkedager", "varsel.innen <= 24 timer fra ankomst",
        "finnes v blant avtale.vedtak der (v.antall = 2)", "minst 2 v blant avtale.vedtak",
        "ingen v blant avtale.vedtak", "tilbud.grupper inneholder rus",
        "minst 1 lege.vakt hele døgnet alle dager", "nøyaktig 2 lege.vakt kl 08:00-16:00",
        "sentral.svartid gir median innen 2 minutter av alle_anrop", "samarbeidet dekker punkt 4",
        "ikke (tilbud.navn er oppgitt og tilbud.navn er omforent)",
        "tilbud.navn er oppgitt eller tilbud.søkt"}) {
    const Analysed analysed = with_requirement(requirement);
    ASSERT_NE(analysed.set.find_rule("PRØVD"), std::nullopt) << requirement;
    const ir::ExprId whole = analysed.rule("PRØVD").versions.front().requirement;
    for (const Mutation& mutation : mutations_of(analysed)) {
      // Only changes of the whole condition can be read again as they stand.
      if (!is_of_condition(mutation) || mutation.range != analysed.set.exprs[whole].range) {
        continue;
      }
      const Analysed again = with_requirement(mutation.changed);
      ASSERT_NE(again.set.find_rule("PRØVD"), std::nullopt) << mutation.changed;
      EXPECT_EQ(changed_in_memory(analysed, mutation), again.requirement("PRØVD"))
          << requirement << " → " << mutation.changed;
    }
  }
}

TEST(Mutated, IsAsItWasAfterwards) {
  const Analysed analysed = with_requirement("tilbud.senger = 3 og (tilbud.søkt eller skjønn nok)");
  ir::RuleSet set = analysed.set;
  const auto dumped = [&] {
    const ir::Rule& rule = set.rules[*set.find_rule("PRØVD")];
    return ir::dump(set, rule, rule.versions.front().requirement) +
           values::to_text(rule.versions.front().from) + values::to_text(*rule.from);
  };
  const std::string before = dumped();
  std::size_t different = 0;
  for (const Mutation& mutation : mutations_of(analysed)) {
    {
      const Mutated mutated(set, mutation);
      different += dumped() == before ? 0U : 1U;
      EXPECT_EQ(ir::find_fault(set), std::nullopt) << mutation.changed;
    }
    EXPECT_EQ(dumped(), before) << mutation.changed;
  }
  EXPECT_EQ(different, mutations_of(analysed).size()) << "every change changes something";
}

}  // namespace
}  // namespace samsvar::pipeline
