// Negation of unclear is unclear: where nothing is certainly silent, the verdict on `ikke` a
// condition is the mirror of the verdict on the condition.

#include "tests/properties/verdicts.h"

#include <gtest/gtest.h>

#include <array>
#include <iostream>

namespace samsvar::tests {
namespace {

using evaluation::Status;
using logic::Paper;
using logic::Rule;
using logic::World;

constexpr std::uint32_t seed = 20261125;
constexpr int condition_count = 100;
constexpr int world_count = 40;

Status mirrored(Status status) {
  return status == Status::Met ? Status::Gap : status == Status::Gap ? Status::Met : status;
}

/// A condition and its negation beside each other, with nothing else in the rule.
std::vector<Rule> conditions_and_negations(Draw& draw) {
  std::vector<Rule> rules;
  while (rules.size() < 2 * condition_count) {
    const Rule some = logic::some_rule(draw);
    if (some.for_each.empty()) {
      // Of one width, so that the two stand beside each other in the order of ids.
      const std::string number = std::to_string(1000 + rules.size());
      rules.push_back({.id = "R" + number + "-A", .demand = some.demand});
      rules.push_back({.id = "R" + number + "-B", .demand = logic::negation(some.demand)});
    }
  }
  return rules;
}

TEST(Negation, OfUnclearIsUnclear) {
  Draw draw{seed};
  const Rulebook rulebook = rulebook_of(conditions_and_negations(draw));
  std::array<int, 5> seen{};
  for (int index = 0; index < world_count; ++index) {
    World world = logic::some_world(draw);
    for (Paper& paper : world.papers) {
      paper.complete = false;
    }
    const auto all = verdicts(rulebook, to_files(world));
    for (std::size_t rule = 0; rule + 1 < all.size(); rule += 2) {
      ++seen.at(static_cast<std::size_t>(all[rule].status));
      ASSERT_EQ(all[rule + 1].status, mirrored(all[rule].status)) << all[rule].text << "\n"
                                                                  << all[rule + 1].text << "\n"
                                                                  << shown(to_files(world));
    }
  }
  std::cout << seen[0] << " met, " << seen[1] << " gaps, " << seen[3] << " unclear, all mirrored\n";
  EXPECT_GT(seen[0], 100);
  EXPECT_GT(seen[1], 100);
  EXPECT_GT(seen[3], 100);
}

}  // namespace
}  // namespace samsvar::tests
