// How rules hang together.

#include "engine/catalogue/links.h"

#include "tests/support/analysed_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::catalogue {
namespace {

using testing::ElementsAre;
using tests::rule_text;

struct Built {
  tests::Analysed analysed;
  Catalogue catalogue;

  explicit Built(const std::string& rules) : analysed(tests::analyse_rules(rules)) {
    EXPECT_THAT(analysed.problems(), testing::IsEmpty());
    catalogue = build(analysed.set, analysed.diagnostics);
  }

  [[nodiscard]] std::vector<std::string> ids(const std::vector<ir::RuleId>& rules) const {
    std::vector<std::string> all;
    for (const ir::RuleId rule : rules) {
      all.push_back(catalogue.rules.rules[rule].id);
    }
    return all;
  }
};

TEST(Links, SayWhereInTheRuleTheOtherIsAskedFor) {
  const Built built(
      rule_text({.id = "B",
                 .requirement = "vertens_samarbeid oppfyller A",
                 .rest = "  unntak U\n    tittel nb \"a\" nn \"b\" en \"c\"\n    når tilbud.slag = "
                         "vertskommune\n    krever vertens_samarbeid oppfyller B\n"}) +
      rule_text({.id = "A"}));
  const std::vector<Link> all = links(built.catalogue);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_THAT(built.ids({all[0].from, all[0].to, all[1].from, all[1].to}),
              ElementsAre("B", "A", "B", "B"));
  EXPECT_FALSE(all[0].exception);
  EXPECT_EQ(all[1].exception, 0U);
  EXPECT_EQ(built.analysed.map.text(all[1].range), "vertens_samarbeid oppfyller B");
  EXPECT_TRUE(all[0].through_host);
}

TEST(Links, KnowTheRulesThatFollowATask) {
  const Built built(rule_text({.id = "B"}) + rule_text({.id = "A"}) +
                    rule_text({.id = "C", .duty = "kommune"}));
  const auto night = *built.catalogue.rules.vocabulary.find_task("natt");
  const auto day = *built.catalogue.rules.vocabulary.find_task("dag");
  EXPECT_THAT(built.ids(rules_of_task(built.catalogue, night)), ElementsAre("A", "B"));
  EXPECT_THAT(built.ids(rules_of_task(built.catalogue, day)), testing::IsEmpty());
}

}  // namespace
}  // namespace samsvar::catalogue
