#include "tests/properties/logic/reading.h"

#include <algorithm>

namespace samsvar::tests::logic {

namespace {

using Force = Paper::Force;
using Form = Said::Form;

Tri opposite(Tri tri) {
  return tri == Tri::Yes ? Tri::No : tri == Tri::No ? Tri::Yes : Tri::Maybe;
}

bool names(const std::vector<std::string>& list, const std::string& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

// ---------------------------------------------------------------- which papers

Tri own_force(const Paper& paper) {
  return paper.force == Force::Yes        ? Tri::Yes
         : paper.force == Force::NotKnown ? Tri::Maybe
                                          : Tri::No;
}

/// A paper is replaced for those who are party to the one that says so.
Tri force_of(const World& world, const Paper& paper) {
  Tri force = own_force(paper);
  for (const Paper& other : world.papers) {
    if (names(other.replaces, paper.id) && other.parties != Paper::Parties::Neighbours) {
      const Tri replaced = other.parties == Paper::Parties::Open
                               ? std::min(own_force(other), Tri::Maybe)
                               : own_force(other);
      force = std::min(force, opposite(replaced));
    }
  }
  return force;
}

class Collector {
 public:
  explicit Collector(const World& world) : world_(world) {}

  Shelf collect() {
    for (const Paper& paper : world_.papers) {
      if (paper.parties != Paper::Parties::Neighbours) {
        add(paper, paper.parties == Paper::Parties::Open ? Tri::Maybe : Tri::Yes);
      }
    }
    // A parent counts as far as the paper that is part of it does.
    for (std::size_t index = 0; index < shelf_.firm.size(); ++index) {
      add_parents(*shelf_.firm[index], Tri::Yes);
    }
    for (std::size_t index = 0; index < shelf_.doubtful.size(); ++index) {
      add_parents(*shelf_.doubtful[index].first, Tri::Maybe);
    }
    std::erase_if(shelf_.doubtful, [&](const auto& entry) { return is_firm(*entry.first); });
    shelf_.lacks_documents = lacks_documents();
    return shelf_;
  }

 private:
  [[nodiscard]] bool is_firm(const Paper& paper) const {
    return std::find(shelf_.firm.begin(), shelf_.firm.end(), &paper) != shelf_.firm.end();
  }

  void add(const Paper& paper, Tri member) {
    const Tri force = force_of(world_, paper);
    const bool known = is_firm(paper) || std::any_of(shelf_.doubtful.begin(), shelf_.doubtful.end(),
                                                     [&](auto& it) { return it.first == &paper; });
    if (force == Tri::Yes && member == Tri::Yes && !is_firm(paper)) {
      shelf_.firm.push_back(&paper);
    } else if (force != Tri::No && !known) {
      shelf_.doubtful.emplace_back(&paper, paper.parties == Paper::Parties::Open ? 'm' : 'f');
    }
  }

  void add_parents(const Paper& child, Tri member) {
    for (const Paper& paper : world_.papers) {
      if (names(child.part_of, paper.id)) {
        add(paper, member);
      }
    }
  }

  [[nodiscard]] bool refers_to_others(const Paper& paper) const {
    for (const auto* references : {&paper.part_of, &paper.refers_to, &paper.replaces}) {
      for (const std::string& id : *references) {
        if (std::none_of(world_.papers.begin(), world_.papers.end(),
                         [&](const Paper& other) { return other.id == id; })) {
          return true;
        }
      }
    }
    return false;
  }

  [[nodiscard]] bool lacks_documents() const {
    bool lacks = world_.registered == World::Register::None
                     ? std::none_of(shelf_.firm.begin(), shelf_.firm.end(),
                                    [](const Paper* paper) { return paper->framework; })
                     : world_.registered != World::Register::Received ||
                           (shelf_.firm.empty() && shelf_.doubtful.empty());
    for (const Paper* paper : shelf_.firm) {
      lacks = lacks || refers_to_others(*paper);
    }
    for (const auto& [paper, reason] : shelf_.doubtful) {
      lacks = lacks || refers_to_others(*paper);
    }
    return lacks;
  }

  const World& world_;
  Shelf shelf_;
};

// ---------------------------------------------------------------- what they say

std::vector<Said> leaves_of(const Said& said) {
  return said.form == Form::Nothing     ? std::vector<Said>{}
         : said.form == Form::Positions ? said.parts
                                        : std::vector<Said>{said};
}

std::vector<Said> leaves_of(const Paper& paper, const std::string& noun) {
  const auto found = paper.says.find(noun);
  return found == paper.says.end() ? std::vector<Said>{} : leaves_of(found->second);
}

bool speaks(const Paper& paper, const std::string& noun) {
  return !leaves_of(paper, noun).empty();
}

/// Only a paper that itself says something goes before another.
bool is_overruled(const Shelf& shelf, const Paper& paper, const std::string& noun) {
  return std::any_of(shelf.firm.begin(), shelf.firm.end(), [&](const Paper* other) {
    return other != &paper && speaks(*other, noun) && names(other->precedes, paper.id) &&
           !names(paper.precedes, other->id);
  });
}

/// What papers that may not count would say, by silence too, is as unknown as whether they do.
void weigh_silence(const Shelf& shelf, const std::string& noun, Told& told) {
  for (const auto& [paper, reason] : shelf.doubtful) {
    if (speaks(*paper, noun)) {
      told.of_doubtful.insert(reason);
    }
    if (speaks(*paper, noun) || (!is_fact(noun) && (!paper->complete || shelf.firm.empty()))) {
      told.of_papers.insert(reason);
    }
  }
  if (shelf.lacks_documents) {
    told.of_papers.insert('d');
  }
  told.of_silence = told.of_papers;
  const bool partial = std::any_of(shelf.firm.begin(), shelf.firm.end(),
                                   [](const Paper* paper) { return !paper->complete; });
  const bool only_papers_lack = shelf.firm.empty() && !told.of_papers.empty();
  if (is_fact(noun) ? !only_papers_lack : partial) {
    told.of_silence.insert('m');
  }
  told.not_agreed = told.silent() && told.of_silence.empty();
}

}  // namespace

Shelf collect(const World& world) {
  return Collector(world).collect();
}

Answer join(const std::vector<Answer>& parts, bool all) {
  Answer whole = yes_if(all);
  for (const Answer& part : parts) {
    whole.tri = all ? std::min(whole.tri, part.tri) : std::max(whole.tri, part.tri);
    add(whole.why, part.why);
  }
  return whole.tri == Tri::Maybe ? whole : Answer{whole.tri, {}};
}

Answer agree(const std::vector<Answer>& each, Reasons doubts) {
  std::set<Tri> answers;
  for (const Answer& answer : each) {
    answers.insert(answer.tri);
    add(doubts, answer.why);
  }
  if (answers.size() > 1) {
    doubts.insert('c');  // whichever of them is given up, the answer changes
  }
  const bool decided = doubts.empty() && answers.size() == 1 && !answers.contains(Tri::Maybe);
  return decided ? Answer{*answers.begin(), {}} : maybe(doubts);
}

std::vector<Said> Told::leaves() const {
  std::vector<Said> all;
  for (const auto& [paper, said] : by_paper) {
    all.insert(all.end(), said.begin(), said.end());
  }
  return all;
}

Told told_of(const Scope& scope, const std::string& noun) {
  Told told;
  if (scope.element != nullptr && noun == scope.element_field) {
    if (!leaves_of(*scope.element).empty()) {
      told.by_paper.emplace_back(nullptr, leaves_of(*scope.element));
    }
  } else {
    for (const Paper* paper : scope.shelf.firm) {
      if (speaks(*paper, noun) && !is_overruled(scope.shelf, *paper, noun)) {
        told.by_paper.emplace_back(paper, leaves_of(*paper, noun));
      }
    }
  }
  weigh_silence(scope.shelf, noun, told);
  return told;
}

Reasons reason_of(const Said& said) {
  switch (said.form) {
    case Form::Claim:
      return {'k'};
    case Form::Words:
      return {'j'};
    case Form::Unknown:
    case Form::Empty:
      return {'m'};
    default:
      return {};
  }
}

}  // namespace samsvar::tests::logic
