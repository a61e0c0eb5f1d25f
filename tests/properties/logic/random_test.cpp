// Beyond what can be tried exhaustively: rules and worlds made up from a fixed seed, everything
// that the model knows combined.

#include "tests/properties/logic/generate.h"
#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

namespace samsvar::tests::logic {
namespace {

constexpr std::uint32_t seed = 20261122;
constexpr int rule_count = 250;
constexpr int world_count = 60;

TEST(GeneratedRules, OnGeneratedWorldsMeanWhatTheLanguageSays) {
  Draw draw{seed};
  std::vector<Rule> rules;
  for (int index = 0; index < rule_count; ++index) {
    rules.push_back(some_rule(draw));
  }
  Trial trial(rules);
  for (int index = 0; index < world_count; ++index) {
    trial.hear(some_world(draw));
  }
  expect_agreement(trial);
  // A comparison that only ever met one kind of answer would say little.
  for (const std::size_t count : trial.by_status()) {
    EXPECT_GT(count, 100U);
  }
}

}  // namespace
}  // namespace samsvar::tests::logic
