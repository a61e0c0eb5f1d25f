// og, eller and ikke: every expression of two levels over three conditions, where each condition
// may be true, false, unknown or not agreed.

#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

namespace samsvar::tests::logic {
namespace {

std::vector<Condition> atoms() {
  return {compare("q.a", "=", 1), compare("q.b", "=", 1), compare("p.c", "=", 1)};
}

/// Everything that one connective makes of the conditions, each pair once.
std::vector<Condition> one_level(const std::vector<Condition>& below) {
  std::vector<Condition> all = below;
  for (std::size_t left = 0; left < below.size(); ++left) {
    all.push_back(negation(below[left]));
    for (std::size_t right = left + 1; right < below.size(); ++right) {
      all.push_back(all_of({below[left], below[right]}));
      all.push_back(any_of({below[left], below[right]}));
    }
  }
  return all;
}

std::vector<Said> states(const std::string& noun) {
  std::vector<Said> all{value(1), value(2), unknown()};
  if (!is_fact(noun)) {
    all.push_back(nothing());  // in a complete registration: not agreed
  }
  return all;
}

TEST(Connectives, AreStrongKleeneWithIkkeCarriedInToTheComparisons) {
  std::vector<Rule> rules;
  for (const Condition& condition : one_level(one_level(atoms()))) {
    rules.push_back({.demand = condition});
  }
  Trial trial(rules);
  for (const Said& a : states("q.a")) {
    for (const Said& b : states("q.b")) {
      for (const Said& c : states("p.c")) {
        trial.hear({.papers = {{.says = {{"q.a", a}, {"q.b", b}, {"p.c", c}}}}});
      }
    }
  }
  expect_agreement(trial);
}

TEST(Connectives, MayStandSeveralInARow) {
  const Condition fourth = compare("q.d", ">", 1);
  std::vector<Condition> four = atoms();
  four.push_back(fourth);
  Trial trial({{.demand = all_of(four)},
               {.demand = any_of(four)},
               {.demand = negation(all_of(four))},
               {.demand = negation(any_of(four))}});
  for (const Said& a : states("q.a")) {
    for (const Said& b : states("q.b")) {
      for (const Said& d : states("q.d")) {
        trial.hear({.papers = {{.says = {{"q.a", a}, {"q.b", b}, {"p.c", value(1)}, {"q.d", d}}}}});
      }
    }
  }
  expect_agreement(trial);
}

}  // namespace
}  // namespace samsvar::tests::logic
