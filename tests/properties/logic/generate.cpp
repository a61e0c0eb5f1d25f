#include "tests/properties/logic/generate.h"

#include <array>

namespace samsvar::tests::logic {

namespace {

using Asked = Condition::Form;

constexpr std::array numbers{"sak.tall", "sak.annet", "sak.fakta", "sak.begge",
                             "faktisk sak.begge"};
constexpr std::array lists{"sak.liste", "sak.faktaliste", "sak.samlet"};
constexpr std::array words_lists{"sak.ord", "sak.samlet_ord"};
constexpr std::array ops{"=", "<>", "<", "<=", ">", ">="};

template <typename Choices>
auto one_of(Draw& draw, const Choices& choices) {
  return choices.at(draw.below(static_cast<std::uint32_t>(choices.size())));
}

int some_number(Draw& draw) {
  return 1 + static_cast<int>(draw.below(3));
}

// ---------------------------------------------------------------- rules

/// On a noun, or on the field of an element.
Condition on_value(Draw& draw, const std::string& noun) {
  switch (draw.below(6)) {
    case 0:
      return {.form = Asked::OneOf, .noun = noun, .numbers = {1, some_number(draw)}};
    case 1:
      if (!is_fact(noun)) {
        return {.form = draw.one_in(2) ? Asked::Stated : Asked::Missing, .noun = noun};
      }
      return compare(noun, "=", some_number(draw));
    case 2:
      return {.form = Asked::Agreed, .noun = noun};
    case 3:
      return {.form = Asked::CompareNouns,
              .noun = noun,
              .op = one_of(draw, ops),
              .other = one_of(draw, numbers)};
    default:
      return compare(noun, one_of(draw, ops), some_number(draw));
  }
}

Condition some_leaf(Draw& draw, const std::string& element_field, bool may_quantify) {
  if (!element_field.empty() && !draw.one_in(3)) {
    return on_value(draw, element_field);
  }
  const std::string list = one_of(draw, lists);
  switch (may_quantify ? draw.below(8) : 7) {
    case 0:
      return {
          .form = Asked::Contains, .noun = one_of(draw, words_lists), .number = some_number(draw)};
    case 1:
      return {
          .form = Asked::Count, .noun = list, .op = one_of(draw, ops), .number = some_number(draw)};
    case 2:
      return {.form = Asked::Agreed, .noun = list};
    default:
      return on_value(draw, one_of(draw, numbers));
  }
}

Condition some_condition(Draw& draw, std::uint32_t depth, const std::string& element_field = {}) {
  if (depth == 0) {
    return some_leaf(draw, element_field, element_field.empty());
  }
  switch (draw.below(element_field.empty() ? 7 : 5)) {
    case 0:
      return negation(some_condition(draw, depth - 1, element_field));
    case 1:
    case 2: {
      std::vector<Condition> parts;
      const std::uint32_t count = 2 + draw.below(2);
      for (std::uint32_t part = 0; part < count; ++part) {
        parts.push_back(some_condition(draw, depth - 1, element_field));
      }
      return draw.one_in(2) ? all_of(parts) : any_of(parts);
    }
    case 5:
    case 6: {
      const std::string list = one_of(draw, lists);
      const Asked form =
          one_of(draw, std::array{Asked::Exists, Asked::All, Asked::None, Asked::AtLeast});
      return {.form = form,
              .noun = list,
              .number = 1 + static_cast<int>(draw.below(2)),
              .parts = {some_condition(draw, depth - 1, list + ".tall")}};
    }
    default:
      return some_leaf(draw, element_field, element_field.empty());
  }
}

Exempt some_exception(Draw& draw, const std::string& id) {
  Exempt exempt{.id = id, .when = some_condition(draw, 1), .not_applicable = draw.one_in(3)};
  if (!exempt.not_applicable || draw.one_in(2)) {
    exempt.proof = some_condition(draw, 1);
  }
  exempt.in_time = !draw.one_in(6);
  return exempt;
}

// ---------------------------------------------------------------- worlds

Said some_voice(Draw& draw) {
  switch (draw.below(16)) {
    case 0:
      return unknown();
    case 1:
      return draw.one_in(2) ? claim() : empty();
    case 2:
      return words();
    default:
      return value(some_number(draw));
  }
}

Said some_said(Draw& draw) {
  if (draw.one_in(4)) {
    return nothing();
  }
  if (draw.one_in(5)) {
    std::vector<Said> each{some_voice(draw), some_voice(draw)};
    if (draw.one_in(2)) {
      each.push_back(some_voice(draw));
    }
    return positions(each);
  }
  return some_voice(draw);
}

/// Positions do not stand inside positions.
Said some_list(Draw& draw, bool of_words, bool in_position) {
  switch (draw.below(12)) {
    case 0:
      return unknown();
    case 1:
      return draw.one_in(2) ? claim() : words();
    case 2:
    case 3:
      return nothing();
    default:
      break;
  }
  std::vector<Said> elements;
  const std::uint32_t count = draw.below(4);
  for (std::uint32_t index = 0; index < count; ++index) {
    elements.push_back(of_words      ? value(some_number(draw))
                       : in_position ? some_voice(draw)
                                     : some_said(draw));
  }
  return list(elements, draw.one_in(8));
}

Said some_lists(Draw& draw, bool of_words) {
  if (!draw.one_in(8)) {
    return some_list(draw, of_words, false);
  }
  std::vector<Said> each;
  while (each.size() < 2) {
    const Said said = some_list(draw, of_words, true);
    if (said.form != Said::Form::Nothing) {
      each.push_back(said);
    }
  }
  return positions(each);
}

/// In a world of several papers each says a little.
void say_something(Draw& draw, std::size_t papers, Paper& paper) {
  const auto silent = [&] { return papers > 1 && draw.one_in(2); };
  for (const char* noun : numbers) {
    paper.says[noun] = silent() ? nothing() : some_said(draw);
  }
  for (const char* noun : lists) {
    paper.says[noun] = silent() ? nothing() : some_lists(draw, false);
  }
  for (const char* noun : words_lists) {
    paper.says[noun] = silent() ? nothing() : some_lists(draw, true);
  }
  paper.says[deadline_noun] = silent() ? nothing() : some_said(draw);
}

Paper some_paper(Draw& draw, std::size_t index, std::size_t count) {
  using Force = Paper::Force;
  constexpr std::array forces{Force::NotKnown, Force::Expired, Force::Future, Force::Draft,
                              Force::Template};
  const std::array<std::string, 4> ids{"a", "b", "c", "d"};
  Paper paper{.id = ids.at(index)};
  paper.framework = index == 0 ? !draw.one_in(10) : draw.one_in(3);
  paper.complete = !draw.one_in(7);
  if (draw.one_in(count == 1 ? 8 : 4)) {
    paper.force = one_of(draw, forces);
  }
  if (index > 0 && draw.one_in(4)) {
    paper.parties = draw.one_in(2) ? Paper::Parties::Open : Paper::Parties::Neighbours;
  }
  const auto refer = [&](std::vector<std::string>& references, std::uint32_t rarity) {
    const std::string other = ids.at(draw.below(static_cast<std::uint32_t>(count)));
    if (draw.one_in(rarity) && other != paper.id) {
      references.push_back(other);
    } else if (draw.one_in(80)) {
      references.emplace_back("borte");
    }
  };
  // Whom a neighbour's paper replaces something for, is another question.
  refer(paper.refers_to, 8);
  refer(paper.precedes, 3);
  refer(paper.part_of, 4);
  if (paper.parties == Paper::Parties::Ours || draw.one_in(2)) {
    refer(paper.replaces, 8);
  }
  return paper;
}

/// A paper of the neighbours that is part of our set cannot also replace something in it.
void keep_apart(World& world) {
  for (Paper& paper : world.papers) {
    const bool is_parent = [&] {
      for (const Paper& other : world.papers) {
        for (const std::string& id : other.part_of) {
          if (id == paper.id) {
            return true;
          }
        }
      }
      return false;
    }();
    if (is_parent && paper.parties != Paper::Parties::Ours) {
      paper.replaces.clear();
    }
  }
}

}  // namespace

Rule some_rule(Draw& draw) {
  Rule rule;
  rule.binding = draw.one_in(6) ? "forsvarlighet" : draw.one_in(2) ? "lov" : "praksis";
  if (draw.one_in(3)) {
    rule.when = some_condition(draw, 1);
  }
  if (draw.one_in(4)) {
    rule.for_each = one_of(draw, lists);
    rule.demand = some_condition(draw, 1, rule.for_each + ".tall");
  } else {
    rule.demand = some_condition(draw, draw.below(4));
    const std::uint32_t count = draw.below(3);
    for (std::uint32_t index = 0; index < count; ++index) {
      rule.exceptions.push_back(some_exception(draw, index == 0 ? "U-EN" : "U-TO"));
    }
  }
  constexpr std::array deadlines{Rule::Deadline::None,      Rule::Deadline::None,
                                 Rule::Deadline::DayBefore, Rule::Deadline::SameDay,
                                 Rule::Deadline::DayAfter,  Rule::Deadline::FromNoun};
  rule.deadline = one_of(draw, deadlines);
  return rule;
}

World some_world(Draw& draw) {
  constexpr std::array registers{World::Register::None,       World::Register::None,
                                 World::Register::Received,   World::Register::Received,
                                 World::Register::Received,   World::Register::Partly,
                                 World::Register::NotReceived};
  World world{.registered = one_of(draw, registers), .papers = {}};
  const std::size_t count = draw.one_in(3) ? 1 : 2 + draw.below(3);
  for (std::size_t index = 0; index < count; ++index) {
    world.papers.push_back(some_paper(draw, index, count));
    say_something(draw, count, world.papers.back());
  }
  keep_apart(world);
  return world;
}

}  // namespace samsvar::tests::logic
