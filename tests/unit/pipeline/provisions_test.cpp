// The provisions that norms and rules cite.

#include "engine/pipeline/provisions.h"

#include "engine/report/words.h"
#include "tests/support/loaded_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using testing::ElementsAre;
using tests::LoadedRules;

std::string rule(const std::string& id, const std::string& basis, const std::string& rest = {}) {
  return "regel " + id + "\n  tittel nb \"a\" nn \"b\" en \"c\"\n  hjemmel " + basis +
         "\n  binding veileder\n  gjelder fra 2020-01-01\n  gjelder for hver avtale\n"
         "  pliktsubjekt by\n  krav kai.dybde >= 5\n" +
         rest + "\nslutt\n";
}

std::vector<std::string> names(const LoadedRules& rules, const std::vector<Provision>& all) {
  std::vector<std::string> words;
  for (const Provision& one : all) {
    words.push_back(report::citation_words(messages::Language::Bokmal,
                                           rules.library.catalogue.rules, one.citation));
  }
  return words;
}

TEST(Provisions, StandInReadingOrderEachOnce) {
  const LoadedRules rules(
      rule("A", "loven § 10 jf. loven § 9 nr. 12 jf. loven § 9 nr. 2") +
      rule("B", "loven § 3-10 jf. loven § 3-9 a jf. loven § 3-9") +
      rule("C",
           "loven § 2 siste ledd jf. loven § 2 annet ledd jf. loven § 2 annet ledd bokstav b") +
      rule("D", "rundskrivet «Brygger» jf. loven § 10 jf. loven kap. 2"));
  EXPECT_THAT(names(rules, provisions(rules.library.catalogue.rules)),
              ElementsAre("kl § 2 annet ledd", "kl § 2 annet ledd bokstav b", "kl § 2 siste ledd",
                          "kl § 3-9", "kl § 3-9 a", "kl § 3-10", "kl § 9 nr. 2", "kl § 9 nr. 12",
                          "kl § 10", "kl kapittel 2", "rundskrivet «Brygger»"));
}

TEST(Provisions, LeadToTheRulesThatCiteThemOrThatANormLeadsTo) {
  const LoadedRules rules(rule("A", "loven § 1") + rule("B", "loven § 2") +
                          "norm n \"n\" hjemmel loven § 1 kodet i B slutt\n"
                          "norm o \"o\" hjemmel loven § 3 utelatt avløst \"x\" slutt\n");
  const auto all = provisions(rules.library.catalogue.rules);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_THAT(all[0].rules, ElementsAre(rules.rule("A"), rules.rule("B")));
  EXPECT_EQ(all[0].norms.size(), 1U);
  EXPECT_TRUE(all[2].rules.empty()) << "the norm is left out";
  EXPECT_EQ(all[2].norms.size(), 1U);
}

TEST(Provisions, AreTestedWhenEveryRuleOfTheirsIs) {
  const std::string trial = tests::trial("dyp", {"kai.dybde = 5"}, "samsvar");
  const LoadedRules rules(rule("A", "loven § 1", trial) + rule("B", "loven § 1 jf. loven § 2") +
                          rule("C", "loven § 3", trial));
  const ir::RuleSet& set = rules.library.catalogue.rules;
  const auto all = provisions(set);
  EXPECT_TRUE(has_untested_rule(set, all[0]));
  EXPECT_TRUE(has_untested_rule(set, all[1]));
  EXPECT_FALSE(has_untested_rule(set, all[2]));
}

TEST(Provisions, AreVerifiedWhenSourceAndRulesAre) {
  const LoadedRules rules(rule("A", "loven § 1") +
                          rule("B", "loven § 2", "  ikke kontrollert \"x\"") +
                          rule("C", "rundskrivet «Brygger»") +
                          rule("D", "loven § 4",
                               "  frist 2021-01-01 hjemmel loven § 5 ikke "
                               "kontrollert \"x\""));
  std::vector<bool> verified;
  for (const Provision& one : provisions(rules.library.catalogue.rules)) {
    verified.push_back(one.is_verified);
  }
  EXPECT_THAT(verified, ElementsAre(true, false, true, false, false));
}

}  // namespace
}  // namespace samsvar::pipeline
