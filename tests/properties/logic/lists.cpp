// Quantifiers, `inneholder` and `antall`: over every way that a list may be read.

#include "tests/properties/logic/reading.h"

#include <algorithm>

namespace samsvar::tests::logic {

namespace {

using Asked = Condition::Form;
using Form = Said::Form;

std::vector<Elements> united(const std::vector<Elements>& before,
                             const std::vector<Elements>& more) {
  std::vector<Elements> ways;
  for (const Elements& first : before) {
    for (const Elements& second : more) {
      Elements both = first;
      both.each.insert(both.each.end(), second.each.begin(), second.each.end());
      both.open = first.open || second.open;
      ways.push_back(both);
    }
  }
  return ways;
}

/// So many of them, or more; an open list may have more than it shows.
Answer at_least(std::size_t wanted, const std::vector<Answer>& each, bool open, Reasons why) {
  std::size_t certain = 0;
  std::size_t possible = 0;
  for (const Answer& one : each) {
    certain += one.tri == Tri::Yes ? 1U : 0U;
    possible += one.tri == Tri::No ? 0U : 1U;
    add(why, one.why);
  }
  return certain >= wanted ? yes() : !open && possible < wanted ? no() : maybe(why);
}

/// All but fewer than so many.
Answer all_but(std::size_t limit, const std::vector<Answer>& each, bool open, Reasons why) {
  std::size_t failing = 0;
  std::size_t possibly_failing = 0;
  for (const Answer& one : each) {
    failing += one.tri == Tri::No ? 1U : 0U;
    possibly_failing += one.tri == Tri::Yes ? 0U : 1U;
    add(why, one.why);
  }
  return failing >= limit ? no() : !open && possibly_failing < limit ? yes() : maybe(why);
}

/// `ikke` is carried in: that not so many do, is that all but fewer than so many do not.
Answer over_elements(const Condition& it, const Scope& scope, const Elements& way,
                     const Reasons& of_open, bool negated) {
  const bool each_negated = negated != (it.form == Asked::None);
  std::vector<Answer> each;
  for (const Said& element : way.each) {
    const Scope inner{scope.shelf, &element, it.noun + ".tall", scope.asks_if_applicable};
    each.push_back(it.parts.empty() ? yes_if(!each_negated)
                                    : ask(it.parts.front(), inner, each_negated));
  }
  const bool asks_for_some = it.form == Asked::Exists || it.form == Asked::AtLeast;
  const std::size_t number = it.form == Asked::AtLeast ? static_cast<std::size_t>(it.number) : 1U;
  const Reasons why = way.open ? of_open : Reasons{};
  return asks_for_some != negated ? at_least(number, each, way.open, why)
                                  : all_but(number, each, way.open, why);
}

}  // namespace

Lists lists_of(const Scope& scope, const std::string& noun) {
  const Told told = told_of(scope, noun);
  Lists lists{.of_open = {'m'}, .not_agreed = told.not_agreed};
  if (told.silent()) {
    lists.doubts = told.of_silence;
    return lists;
  }
  for (const auto& [paper, leaves] : told.by_paper) {
    std::vector<Elements> ways;
    for (const Said& said : leaves) {
      add(lists.doubts, reason_of(said));
      if (said.form == Form::List) {
        ways.push_back({said.parts, said.open || !paper->complete});
      }
    }
    if (is_united(noun) && !lists.ways.empty() && !ways.empty()) {
      lists.ways = united(lists.ways, ways);
    } else {
      lists.ways.insert(lists.ways.end(), ways.begin(), ways.end());
    }
  }
  if (!is_united(noun)) {
    add(lists.doubts, told.of_doubtful);
  } else if (!told.of_silence.empty()) {
    // What is put together from several papers may have more in those that we lack.
    add(lists.of_open, told.of_silence);
    for (Elements& way : lists.ways) {
      way.open = true;
    }
  }
  return lists;
}

Answer ask_quantified(const Condition& it, const Scope& scope, bool negated) {
  const Lists lists = lists_of(scope, it.noun);
  if (lists.not_agreed) {
    // An empty list, but for `alle`: silence meets nothing.
    const bool empty_meets = negated != (it.form == Asked::None);
    return yes_if(empty_meets && it.form != Asked::All);
  }
  std::vector<Answer> each;
  for (const Elements& way : lists.ways) {
    each.push_back(over_elements(it, scope, way, lists.of_open, negated));
  }
  return agree(each, lists.doubts);
}

Answer ask_contains(const Condition& it, const Scope& scope, bool negated) {
  const Lists lists = lists_of(scope, it.noun);
  if (lists.not_agreed) {
    return yes_if(negated);
  }
  std::vector<Answer> each;
  for (const Elements& way : lists.ways) {
    const bool found = std::any_of(way.each.begin(), way.each.end(), [&](const Said& element) {
      return element.form == Form::Value && element.value == it.number;
    });
    each.push_back(found || !way.open ? yes_if(found != negated) : maybe(lists.of_open));
  }
  return agree(each, lists.doubts);
}

Values count_of(const Scope& scope, const std::string& noun) {
  const Lists lists = lists_of(scope, noun);
  Values values{.doubts = lists.doubts, .not_agreed = lists.not_agreed};
  for (const Elements& way : lists.ways) {
    if (way.open) {
      add(values.doubts, lists.of_open);
    } else {
      values.known.push_back(static_cast<int>(way.each.size()));
    }
  }
  return values;
}

}  // namespace samsvar::tests::logic
