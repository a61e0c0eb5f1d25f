// From conditions to a verdict: every combination of true, false and undecided for `når`, `krav`
// and for what each exception is invoked and proved by, with every deadline and kind of exception.

#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

#include <array>

namespace samsvar::tests::logic {
namespace {

const Condition when = compare("p.a", "=", 1);
const Condition demand = compare("p.b", "=", 1);

/// The exception with the number, invoked and proved by nouns of its own.
Exempt exempt(std::size_t number, bool not_applicable, bool proved = true) {
  constexpr std::array<std::array<const char*, 2>, 2> nouns{{{"p.c", "p.d"}, {"p.e", "p.f"}}};
  Exempt it{.id = number == 0 ? "U-EN" : "U-TO",
            .when = compare(nouns.at(number)[0], "=", 1),
            .not_applicable = not_applicable};
  if (proved) {
    it.proof = compare(nouns.at(number)[1], "=", 1);
  }
  return it;
}

/// No exception, one, or two of every kind.
std::vector<std::vector<Exempt>> all_exceptions() {
  std::vector<std::vector<Exempt>> all{{}};
  for (const bool first : {false, true}) {
    all.push_back({exempt(0, first)});
    for (const bool second : {false, true}) {
      all.push_back({exempt(0, first), exempt(1, second)});
    }
  }
  all.push_back({exempt(0, true, false)});
  all.push_back({exempt(0, true, false), exempt(1, true, false)});
  std::vector<Exempt> expired{exempt(0, false), exempt(1, true)};
  expired[0].in_time = false;
  expired[1].in_time = false;
  all.push_back(expired);
  return all;
}

/// Every way for the six nouns of a rule to be true, false or unknown.
template <typename Visit>
void for_each_world(const std::vector<const char*>& nouns, Visit visit) {
  const std::array<Said, 3> states{value(1), value(2), nothing()};
  std::size_t count = 1;
  for (std::size_t index = 0; index < nouns.size(); ++index) {
    count *= states.size();
  }
  for (std::size_t number = 0; number < count; ++number) {
    Paper paper;
    std::size_t rest = number;
    for (const char* noun : nouns) {
      paper.says[noun] = states.at(rest % states.size());
      rest /= states.size();
    }
    visit(paper);
  }
}

TEST(Verdicts, FollowFromWhenDemandAndExceptions) {
  std::vector<Rule> rules;
  for (const auto& exceptions : all_exceptions()) {
    rules.push_back({.when = when, .demand = demand, .exceptions = exceptions});
    rules.push_back({.demand = demand, .exceptions = exceptions});
  }
  rules.push_back({.in_time = false, .when = when, .demand = demand});
  Trial trial(rules);
  for_each_world({"p.a", "p.b", "p.c", "p.d", "p.e", "p.f"},
                 [&](const Paper& paper) { trial.hear({.papers = {paper}}); });
  expect_agreement(trial);
}

TEST(Verdicts, AreDueUntilTheLastDayAndLeftToAPersonForStandards) {
  using Deadline = Rule::Deadline;
  std::vector<Rule> rules;
  for (const Deadline deadline : {Deadline::None, Deadline::DayBefore, Deadline::SameDay,
                                  Deadline::DayAfter, Deadline::FromNoun}) {
    for (const char* binding : {"lov", "forsvarlighet", "praksis"}) {
      rules.push_back({.binding = binding, .demand = demand, .deadline = deadline});
      rules.push_back({.binding = binding,
                       .demand = demand,
                       .exceptions = {exempt(0, false)},
                       .deadline = deadline});
      rules.push_back(
          {.binding = binding, .demand = demand, .for_each = "sak.liste", .deadline = deadline});
      rules.back().demand = compare("sak.liste.tall", "=", 1);
    }
  }
  Trial trial(rules);
  const std::vector<Said> days{value(1),  value(2), value(3), nothing(),
                               unknown(), words(),  claim()};
  for (const Said& day : days) {
    for_each_world({"p.b", "p.c", "p.d"}, [&](Paper paper) {
      paper.says[deadline_noun] = day;
      paper.says["sak.liste"] = list({paper.says["p.c"], paper.says["p.d"]});
      trial.hear({.papers = {paper}});
    });
  }
  expect_agreement(trial);
}

}  // namespace
}  // namespace samsvar::tests::logic
