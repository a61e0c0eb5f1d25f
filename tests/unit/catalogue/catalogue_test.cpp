#include "engine/catalogue/catalogue.h"

#include "engine/diagnostics/codes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace samsvar::catalogue {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Rules with nothing but an id, and requirements that rest on each other.
class Rules {
 public:
  explicit Rules(const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
      ir::Rule rule;
      rule.id = id;
      set_.rules.add(std::move(rule));
    }
  }

  /// `from` asks for `to` at its own place in the text.
  Rules& rests(const std::string& from, const std::string& to,
               ir::Target target = ir::Target::HostPair) {
    ++at_;
    const ir::ExprId expr =
        set_.exprs.add({.range = {{}, at_, at_ + 1},
                        .type = {.kind = ir::Kind::Boolean},
                        .form = ir::Satisfies{target, std::nullopt, *set_.find_rule(to)}});
    ir::Version version;
    version.requirement = expr;
    set_.rules[*set_.find_rule(from)].versions.push_back(version);
    return *this;
  }

  [[nodiscard]] const ir::RuleSet& set() const { return set_; }

 private:
  ir::RuleSet set_;
  std::uint32_t at_ = 0;
};

std::vector<std::string> said(const diagnostics::Diagnostics& diagnostics) {
  std::vector<std::string> all;
  for (const diagnostics::Diagnostic& one : diagnostics.items()) {
    all.push_back(
        messages::say(messages::Language::Bokmal, {diagnostics::sentence(one.code), one.fields}));
  }
  return all;
}

TEST(Catalogue, ListsRulesByIdWhateverTheirOrder) {
  diagnostics::Diagnostics diagnostics;
  const Catalogue catalogue = build(Rules({"C", "A", "B"}).set(), diagnostics);
  EXPECT_THAT(catalogue.order, ElementsAre(ir::RuleId{1}, ir::RuleId{2}, ir::RuleId{0}));
  EXPECT_THAT(said(diagnostics), IsEmpty());
}

TEST(Catalogue, KnowsWhatRestsOnWhatAndWhere) {
  diagnostics::Diagnostics diagnostics;
  const Catalogue catalogue =
      build(Rules({"A", "B"}).rests("A", "B", ir::Target::Element).set(), diagnostics);
  ASSERT_EQ(catalogue.dependencies.size(), 1U);
  EXPECT_EQ(catalogue.dependencies[0].from, ir::RuleId{0});
  EXPECT_EQ(catalogue.dependencies[0].to, ir::RuleId{1});
  EXPECT_EQ(catalogue.dependencies[0].range.begin, 1U);
  EXPECT_FALSE(catalogue.dependencies[0].through_host);
}

TEST(Catalogue, LetsARuleAskOfTheHostWhatItAsksOfEveryone) {
  diagnostics::Diagnostics diagnostics;
  static_cast<void>(build(Rules({"A"})
                              .rests("A", "A", ir::Target::Host)
                              .rests("A", "A", ir::Target::HostPair)
                              .rests("A", "A", ir::Target::HostAgreement)
                              .set(),
                          diagnostics));
  EXPECT_THAT(said(diagnostics), IsEmpty());
}

TEST(Catalogue, LetsNoRuleRestOnItselfInAnyOtherWay) {
  diagnostics::Diagnostics diagnostics;
  static_cast<void>(build(Rules({"A"}).rests("A", "A", ir::Target::Element).set(), diagnostics));
  EXPECT_THAT(said(diagnostics), ElementsAre("reglene bygger på hverandre i ring: A → A"));
}

TEST(Catalogue, NamesEveryStepOfACircleWithItsPlace) {
  diagnostics::Diagnostics diagnostics;
  static_cast<void>(build(
      Rules({"C", "B", "A"}).rests("A", "B").rests("B", "C").rests("C", "A").set(), diagnostics));
  ASSERT_THAT(said(diagnostics), ElementsAre("reglene bygger på hverandre i ring: A → B → C → A"));
  const diagnostics::Diagnostic& circle = diagnostics.items().front();
  EXPECT_EQ(circle.code, diagnostics::Code::R310);
  EXPECT_EQ(circle.range->begin, 1U);
  ASSERT_EQ(circle.related.size(), 3U);
  EXPECT_EQ(circle.related[2].range.begin, 3U);
  EXPECT_EQ(messages::say(messages::Language::Bokmal, circle.related[2].message),
            "`C` bygger på `A` her");
}

TEST(Catalogue, LooksInsideConditionsAndExceptions) {
  diagnostics::Diagnostics diagnostics;
  ir::RuleSet set = Rules({"A", "B"}).rests("A", "B").set();
  ir::Rule& first = set.rules[ir::RuleId{0}];
  const ir::ExprId asks = first.versions.front().requirement;
  const ir::ExprId either = set.exprs.add(
      {.range = {}, .type = {.kind = ir::Kind::Boolean}, .form = ir::Or{{asks, asks}}});
  ir::Exception exception;
  exception.condition = either;
  first.versions.clear();
  first.exceptions.push_back(exception);
  EXPECT_EQ(build(set, diagnostics).dependencies.size(), 2U);
}

}  // namespace
}  // namespace samsvar::catalogue
