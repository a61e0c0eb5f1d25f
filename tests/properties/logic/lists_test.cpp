// Quantifiers over every list of none to three elements, closed and open, in every kind of set;
// each element meets the condition, does not, is unknown, is vague, or says nothing.

#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

namespace samsvar::tests::logic {
namespace {

const std::vector<std::string> list_nouns{"sak.liste", "sak.faktaliste", "sak.samlet"};

std::vector<Condition> quantified(const std::string& noun, std::vector<Condition> inner) {
  using Form = Condition::Form;
  std::vector<Condition> all;
  for (const Form form : {Form::Exists, Form::All, Form::None}) {
    all.push_back({.form = form, .noun = noun, .parts = inner});
  }
  all.push_back({.form = Form::AtLeast, .noun = noun, .number = 2, .parts = std::move(inner)});
  return all;
}

std::vector<Rule> all_questions(const std::string& noun) {
  const std::string field = noun + ".tall";
  std::vector<Condition> all;
  const auto add = [&](const std::vector<Condition>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  add(quantified(noun, {compare(field, "=", 1)}));
  add(quantified(noun, {negation(compare(field, "=", 1))}));
  if (!is_fact(noun)) {
    add(quantified(noun, {{.form = Condition::Form::Stated, .noun = field}}));
    all.push_back({.form = Condition::Form::Stated, .noun = noun});
  }
  all.push_back({.form = Condition::Form::Exists, .noun = noun});
  all.push_back({.form = Condition::Form::AtLeast, .noun = noun, .number = 2});
  all.push_back({.form = Condition::Form::Count, .noun = noun, .op = ">=", .number = 2});
  all.push_back({.form = Condition::Form::Agreed, .noun = noun});
  std::vector<Rule> rules;
  for (const Condition& condition : all) {
    rules.push_back({.demand = condition});
    rules.push_back({.demand = negation(condition)});
  }
  rules.push_back({.demand = compare(field, "=", 1), .for_each = noun});
  return rules;
}

/// Lists of none to so many elements, with and without `ukjent` at the end.
std::vector<Said> all_lists(const std::vector<Said>& elements, std::size_t longest) {
  std::vector<std::vector<Said>> all{{}};
  for (std::size_t begin = 0, length = 0; length < longest; ++length) {
    const std::size_t end = all.size();
    for (; begin < end; ++begin) {
      for (const Said& element : elements) {
        all.push_back(all[begin]);
        all.back().push_back(element);
      }
    }
  }
  std::vector<Said> lists;
  for (const auto& each : all) {
    lists.push_back(list(each));
    lists.push_back(list(each, true));
  }
  return lists;
}

std::vector<World> sets_of_one() {
  return {{.papers = {{}}}, {.papers = {{.complete = false}}}};
}

std::vector<World> sets() {
  std::vector<World> all = sets_of_one();
  all.push_back({.papers = {{.refers_to = {"borte"}}}});
  return all;
}

TEST(Lists, OfNoneToThreeElementsAreQuantifiedAsTheLanguageSays) {
  for (const std::string& noun : list_nouns) {
    Trial trial(all_questions(noun));
    const bool is_plain = noun == list_nouns.front();
    const std::size_t longest = is_plain ? 3 : 2;
    for (const World& set : is_plain ? sets_of_one() : sets()) {
      for (const Said& said : all_lists({value(1), value(2), nothing(), unknown()}, longest)) {
        World world = set;
        world.papers.front().says[noun] = said;
        trial.hear(world);
      }
    }
    expect_agreement(trial);
  }
}

TEST(Lists, ThatAreNotThereUnknownVagueOrClaimedAwayAnswerAsTheLanguageSays) {
  for (const std::string& noun : list_nouns) {
    Trial trial(all_questions(noun));
    for (const World& set : sets()) {
      for (const Said& said : {nothing(), unknown(), empty(), claim(), words(), list({words()}),
                               list({claim(), value(1)})}) {
        World world = set;
        world.papers.front().says[noun] = said;
        trial.hear(world);
      }
    }
    expect_agreement(trial);
  }
}

TEST(Lists, WithSeveralPositionsAnswerOnlyWhatAllOfThemDo) {
  const std::vector<Said> voices{list({}),
                                 list({value(1)}),
                                 list({value(2)}),
                                 list({value(1), value(1)}),
                                 list({value(1), value(2)}),
                                 unknown(),
                                 words(),
                                 list({value(1)}, true),
                                 list({nothing()})};
  for (const std::string noun : {"sak.liste", "sak.samlet"}) {
    Trial trial(all_questions(noun));
    for (const bool complete : {true, false}) {
      for (const Said& first : voices) {
        for (const Said& second : voices) {
          trial.hear(
              {.papers = {{.complete = complete, .says = {{noun, positions({first, second})}}}}});
        }
      }
    }
    expect_agreement(trial);
  }
}

TEST(Lists, InSeveralDocumentsAreUnitedOnlyWhereTheNounSaysSo) {
  const std::vector<Said> voices{
      nothing(), list({}),      list({value(1)}), list({value(2)}), list({value(1), value(2)}),
      unknown(), list({}, true)};
  for (const std::string& noun : list_nouns) {
    Trial trial(all_questions(noun));
    for (const bool complete : {true, false}) {
      for (const Said& first : voices) {
        for (const Said& second : voices) {
          trial.hear({.papers = {{.id = "a", .says = {{noun, first}}},
                                 {.id = "b", .complete = complete, .says = {{noun, second}}}}});
        }
      }
    }
    expect_agreement(trial);
  }
}

TEST(Lists, OfWordsContainOrDoNotAsTheLanguageSays) {
  for (const std::string noun : {"sak.ord", "sak.samlet_ord"}) {
    const Condition contains{.form = Condition::Form::Contains, .noun = noun, .number = 1};
    Trial trial({{.demand = contains}, {.demand = negation(contains)}});
    std::vector<Said> all = all_lists({value(1), value(2), value(3)}, 2);
    for (const Said& said : {nothing(), unknown(), empty(), claim(), words()}) {
      all.push_back(said);
    }
    for (const Said& first : {list({value(1)}), list({value(2)}), list({}), unknown()}) {
      for (const Said& second : {list({value(1)}), list({value(3)}), list({}, true), words()}) {
        all.push_back(positions({first, second}));
      }
    }
    for (const World& set : sets()) {
      for (const Said& said : all) {
        World world = set;
        world.papers.front().says[noun] = said;
        trial.hear(world);
      }
    }
    expect_agreement(trial);
  }
}

}  // namespace
}  // namespace samsvar::tests::logic
