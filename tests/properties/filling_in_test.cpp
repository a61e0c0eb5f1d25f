// Filling in what is unknown never changes any verdict but unclear.

#include "tests/properties/verdicts.h"

#include <gtest/gtest.h>

#include <iostream>

namespace samsvar::tests {
namespace {

using evaluation::Status;
using logic::Paper;
using logic::Said;
using logic::World;

constexpr std::uint32_t seed = 20261123;
constexpr int rule_count = 60;
constexpr int world_count = 15;

struct Filling {
  World before;
  World after;
};

/// A value of every kind that the noun may have.
std::vector<Said> fillings(const std::string& noun) {
  if (noun.find("liste") != std::string::npos || noun == "sak.samlet") {
    return {logic::list({}), logic::list({logic::value(1)}),
            logic::list({logic::value(2), logic::value(3)}, true), logic::list({logic::nothing()})};
  }
  return {logic::value(1), logic::value(3), logic::positions({logic::value(1), logic::value(2)})};
}

/// Nobody says anything of the noun but, perhaps, that it is not known.
std::vector<Filling> fill_in(World world, const std::string& noun, const Said& unknown) {
  for (Paper& paper : world.papers) {
    paper.says.erase(noun);
  }
  world.papers.front().says[noun] = unknown;
  std::vector<Filling> all;
  for (const Said& value : fillings(noun)) {
    all.push_back({world, world});
    all.back().after.papers.front().says[noun] = value;
  }
  return all;
}

struct Tally {
  int verdicts = 0;
  int settled = 0;  // were unclear, and are no longer
};

void expect_only_unclear_changes(const Rulebook& rulebook, const Filling& filling, Tally& tally) {
  const auto before = verdicts(rulebook, to_files(filling.before));
  const auto after = verdicts(rulebook, to_files(filling.after));
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t index = 0; index < before.size(); ++index) {
    ++tally.verdicts;
    tally.settled +=
        before[index].status == Status::Unclear && after[index].status != Status::Unclear ? 1 : 0;
    const bool changed = before[index].status != after[index].status;
    ASSERT_TRUE(before[index].status == Status::Unclear || !changed)
        << before[index].text << "\nbecame " << after[index].text << "\n"
        << shown(to_files(filling.before)) << "=== filled in ===\n"
        << shown(to_files(filling.after));
  }
}

void expect_for_all(const std::vector<std::string>& nouns, const std::vector<Said>& unknowns) {
  Draw draw{seed};
  const Rulebook rulebook = rulebook_of(some_rules(draw, rule_count));
  Tally tally;
  for (int index = 0; index < world_count; ++index) {
    const World world = logic::some_world(draw);
    const std::string& noun = nouns.at(draw.below(static_cast<std::uint32_t>(nouns.size())));
    const Said unknown = unknowns.at(draw.below(static_cast<std::uint32_t>(unknowns.size())));
    for (const Filling& filling : fill_in(world, noun, unknown)) {
      expect_only_unclear_changes(rulebook, filling, tally);
    }
  }
  std::cout << tally.verdicts << " verdicts, " << tally.settled << " settled by filling in\n";
  EXPECT_GT(tally.settled, 0);
}

TEST(FillingIn, AnUnknownFactNeverChangesAnyVerdictButUnclear) {
  expect_for_all({"sak.fakta", "sak.faktaliste", "faktisk sak.begge"},
                 {logic::nothing(), logic::unknown(), logic::empty()});
}

TEST(FillingIn, WhatIsGivenAsUnknownInTheAgreementNeverChangesAnyVerdictButUnclear) {
  expect_for_all({"sak.tall", "sak.annet", "sak.begge", "sak.liste", "sak.samlet"},
                 {logic::unknown(), logic::empty()});
}

}  // namespace
}  // namespace samsvar::tests
