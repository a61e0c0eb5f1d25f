// Which documents speak, which cannot be relied on and which are missing: two papers in every
// relation to each other.

#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

#include <array>

namespace samsvar::tests::logic {
namespace {

using Force = Paper::Force;
using Parties = Paper::Parties;

/// Every relation that the second paper may have to the first.
std::vector<World> related(const Paper& first, const Paper& second) {
  std::vector<World> all(9, World{.papers = {first, second}});
  all[1].papers[0].part_of = {"b"};
  all[2].papers[0].replaces = {"b"};
  all[3].papers[0].precedes = {"b"};
  all[4].papers[0].refers_to = {"b"};
  all[5].papers[1].precedes = {"a"};
  all[6].papers[1].part_of = {"a"};
  all[7].papers[1].refers_to = {"borte"};
  all[8].papers[1].replaces = {"a"};
  return all;
}

std::vector<World> all_pairs() {
  std::vector<World> all;
  for (const Force force : {Force::Yes, Force::NotKnown, Force::Expired, Force::Future,
                            Force::Draft, Force::Template}) {
    for (const Parties parties : {Parties::Ours, Parties::Neighbours, Parties::Open}) {
      for (const bool complete : {true, false}) {
        const Paper second{.id = "b",
                           .framework = false,
                           .complete = complete,
                           .force = force,
                           .parties = parties};
        for (const World& world : related({.id = "a"}, second)) {
          all.push_back(world);
        }
      }
    }
  }
  return all;
}

std::vector<Rule> questions() {
  const Condition one = compare("sak.tall", "=", 1);
  const Condition fact = compare("sak.fakta", "=", 1);
  const Condition stated{.form = Condition::Form::Stated, .noun = "sak.tall"};
  const Condition agreed{.form = Condition::Form::Agreed, .noun = "sak.tall"};
  return {{.demand = one},
          {.demand = negation(one)},
          {.demand = fact},
          {.demand = stated},
          {.demand = negation(stated)},
          {.demand = agreed},
          {.demand = negation(agreed)}};
}

TEST(Sets, OfTwoPapersInEveryRelationAreReadAsTheLanguageSays) {
  Trial trial(questions());
  for (const World& pair : all_pairs()) {
    for (const Said& first : {nothing(), value(1), words()}) {
      for (const Said& second : {nothing(), value(2)}) {
        World world = pair;
        world.papers[0].says = {{"sak.tall", first}, {"sak.fakta", first}};
        world.papers[1].says = {{"sak.tall", second}, {"sak.fakta", second}};
        trial.hear(world);
      }
    }
  }
  expect_agreement(trial);
}

TEST(Sets, AreWholeAsTheRegisterSaysWhereThereIsOne) {
  using Register = World::Register;
  Trial trial(questions());
  for (const Register state : {Register::Received, Register::Partly, Register::NotReceived}) {
    trial.hear({.registered = state, .papers = {}});
    for (World world : all_pairs()) {
      world.registered = state;
      world.papers[1].says = {{"sak.tall", value(1)}, {"sak.fakta", value(1)}};
      trial.hear(world);
    }
  }
  expect_agreement(trial);
}

}  // namespace
}  // namespace samsvar::tests::logic
