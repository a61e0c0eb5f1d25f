// One condition on one noun: everything that can stand at a key, in every kind of set, asked in
// every way and both polarities.

#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

namespace samsvar::tests::logic {
namespace {

/// Whatever can be written at a key, alone or as the positions of two.
std::vector<Said> all_that_can_be_said() {
  std::vector<Said> all{nothing(), value(1), value(2), value(3),
                        unknown(), empty(),  claim(),  words()};
  const std::vector<Said> voices{value(1), value(3), unknown(), claim(), words()};
  for (const Said& first : voices) {
    for (const Said& second : voices) {
      all.push_back(positions({first, second}));
    }
  }
  return all;
}

/// Three positions, in every order.
std::vector<Said> all_threes() {
  std::vector<Said> all;
  const std::vector<Said> voices{value(1), value(3), unknown()};
  for (const Said& first : voices) {
    for (const Said& second : voices) {
      for (const Said& third : voices) {
        all.push_back(positions({first, second, third}));
      }
    }
  }
  return all;
}

/// Every way that a set may be whole, or not.
std::vector<World> all_sets() {
  std::vector<World> all;
  for (const bool complete : {true, false}) {
    all.push_back({.papers = {{.complete = complete}}});
    all.push_back({.papers = {{.framework = false, .complete = complete}}});
    all.push_back({.papers = {{.complete = complete, .refers_to = {"borte"}}}});
    all.push_back({.papers = {{.complete = complete, .force = Paper::Force::NotKnown}}});
    for (const auto state :
         {World::Register::Received, World::Register::Partly, World::Register::NotReceived}) {
      all.push_back({.registered = state, .papers = {{.framework = false, .complete = complete}}});
    }
    // The one that is silent is another than the one that speaks.
    all.push_back({.papers = {{.id = "a"}, {.id = "b", .framework = false, .complete = complete}}});
    all.push_back({.papers = {{.id = "a"},
                              {.id = "b", .complete = complete, .force = Paper::Force::NotKnown}}});
  }
  return all;
}

std::vector<Condition> all_questions(const std::string& noun) {
  std::vector<Condition> all;
  for (const char* op : {"=", "<>", "<", "<=", ">", ">="}) {
    all.push_back(compare(noun, op, 2));
  }
  all.push_back({.form = Condition::Form::OneOf, .noun = noun, .numbers = {1, 2}});
  all.push_back({.form = Condition::Form::Agreed, .noun = noun});
  if (!is_fact(noun)) {
    all.push_back({.form = Condition::Form::Stated, .noun = noun});
    all.push_back({.form = Condition::Form::Missing, .noun = noun});
  }
  const std::size_t plain = all.size();
  for (std::size_t index = 0; index < plain; ++index) {
    all.push_back(negation(all[index]));
    all.push_back(negation(negation(all[index])));
  }
  return all;
}

Trial hear_all(const std::string& noun) {
  std::vector<Rule> rules;
  for (const Condition& condition : all_questions(noun)) {
    rules.push_back({.demand = condition});
  }
  Trial trial(rules);
  for (const World& set : all_sets()) {
    for (const Said& said : all_that_can_be_said()) {
      World world = set;
      world.papers.front().says[noun] = said;
      trial.hear(world);
    }
  }
  for (const Said& said : all_threes()) {
    trial.hear({.papers = {{.says = {{noun, said}}}}});
  }
  return trial;
}

TEST(Comparisons, OfWhatIsAgreedMeanWhatTheLanguageSays) {
  expect_agreement(hear_all("sak.tall"));
}

TEST(Comparisons, OfFactsMeanWhatTheLanguageSays) {
  expect_agreement(hear_all("sak.fakta"));
}

TEST(Comparisons, OfFactsBesideTheAgreementMeanWhatTheLanguageSays) {
  expect_agreement(hear_all("faktisk sak.begge"));
}

}  // namespace
}  // namespace samsvar::tests::logic
