#include "tests/properties/logic/shrink.h"

namespace samsvar::tests::logic {

namespace {

using Asked = Condition::Form;
using Form = Said::Form;

bool is_connective(const Condition& condition) {
  return condition.form == Asked::And || condition.form == Asked::Or ||
         condition.form == Asked::Not;
}

/// One of its parts instead of the whole, a part less, or a part made smaller.
std::vector<Condition> smaller(const Condition& condition) {
  std::vector<Condition> all;
  if (is_connective(condition)) {
    all = condition.parts;
  }
  for (std::size_t index = 0; index < condition.parts.size(); ++index) {
    if (condition.parts.size() > 2) {
      all.push_back(condition);
      all.back().parts.erase(all.back().parts.begin() + static_cast<std::ptrdiff_t>(index));
    }
    for (const Condition& part : smaller(condition.parts[index])) {
      all.push_back(condition);
      all.back().parts[index] = part;
    }
  }
  return all;
}

std::vector<Rule> smaller(const Rule& rule) {
  std::vector<Rule> all;
  const auto with = [&](const auto& change) {
    all.push_back(rule);
    change(all.back());
  };
  if (rule.when) {
    with([](Rule& it) { it.when.reset(); });
    with([](Rule& it) {
      it.demand = *it.when;
      it.when.reset();
      it.for_each.clear();
    });
  }
  for (std::size_t index = 0; index < rule.exceptions.size(); ++index) {
    with([&](Rule& it) {
      it.exceptions.erase(it.exceptions.begin() + static_cast<std::ptrdiff_t>(index));
    });
    for (const Condition& condition : smaller(rule.exceptions[index].when)) {
      with([&](Rule& it) { it.exceptions[index].when = condition; });
    }
  }
  if (rule.deadline != Rule::Deadline::None) {
    with([](Rule& it) { it.deadline = Rule::Deadline::None; });
  }
  if (rule.binding != "lov") {
    with([](Rule& it) { it.binding = "lov"; });
  }
  for (const Condition& condition : smaller(rule.demand)) {
    with([&](Rule& it) { it.demand = condition; });
  }
  return all;
}

std::vector<Said> smaller(const Said& said) {
  std::vector<Said> all;
  if (said.form == Form::Positions) {
    all = said.parts;
  }
  for (std::size_t index = 0; index < said.parts.size(); ++index) {
    if (said.form == Form::List || said.parts.size() > 2) {
      all.push_back(said);
      all.back().parts.erase(all.back().parts.begin() + static_cast<std::ptrdiff_t>(index));
    }
    for (const Said& part : smaller(said.parts[index])) {
      all.push_back(said);
      all.back().parts[index] = part;
    }
  }
  if (said.open) {
    all.push_back(said);
    all.back().open = false;
  }
  return all;
}

std::vector<Paper> smaller(const Paper& paper) {
  std::vector<Paper> all;
  const auto with = [&](const auto& change) {
    all.push_back(paper);
    change(all.back());
  };
  for (const auto& [noun, said] : paper.says) {
    with([&, key = noun](Paper& it) { it.says.erase(key); });
    for (const Said& less : smaller(said)) {
      with([&, key = noun](Paper& it) { it.says[key] = less; });
    }
  }
  for (const auto references :
       {&Paper::part_of, &Paper::refers_to, &Paper::replaces, &Paper::precedes}) {
    if (!(paper.*references).empty()) {
      with([&](Paper& it) { (it.*references).clear(); });
    }
  }
  if (!paper.complete) {
    with([](Paper& it) { it.complete = true; });
  }
  return all;
}

std::vector<World> smaller(const World& world) {
  std::vector<World> all;
  for (std::size_t index = 0; index < world.papers.size(); ++index) {
    all.push_back(world);
    all.back().papers.erase(all.back().papers.begin() + static_cast<std::ptrdiff_t>(index));
    for (const Paper& paper : smaller(world.papers[index])) {
      all.push_back(world);
      all.back().papers[index] = paper;
    }
  }
  if (world.registered != World::Register::None) {
    all.push_back(world);
    all.back().registered = World::Register::None;
  }
  return all;
}

bool try_smaller(Case& failing, const std::function<bool(const Case&)>& still_fails) {
  for (const World& world : smaller(failing.second)) {
    if (still_fails({failing.first, world})) {
      failing.second = world;
      return true;
    }
  }
  for (const Rule& rule : smaller(failing.first)) {
    if (still_fails({rule, failing.second})) {
      failing.first = rule;
      return true;
    }
  }
  return false;
}

}  // namespace

Case shrink(Case failing, const std::function<bool(const Case&)>& still_fails) {
  while (try_smaller(failing, still_fails)) {
  }
  return failing;
}

}  // namespace samsvar::tests::logic
