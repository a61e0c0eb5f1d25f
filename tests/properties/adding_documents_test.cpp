// Adding a document never turns met or a gap into the other unless it is in force and in the set;
// one that certainly is neither changes nothing at all.

#include "tests/properties/verdicts.h"

#include <gtest/gtest.h>

#include <array>
#include <iostream>
#include <memory>

namespace samsvar::tests {
namespace {

using evaluation::Status;
using logic::Paper;
using logic::World;

constexpr std::uint32_t seed = 20261124;
constexpr int rule_count = 60;
constexpr int world_count = 24;

/// Says something of everything, and stands in some relation to the papers that are there.
Paper another_paper(Draw& draw, const World& world) {
  World other = logic::some_world(draw);
  Paper paper = other.papers.front();
  paper.id = "ny";
  paper.complete = draw.one_in(2);
  for (auto* references : {&paper.part_of, &paper.refers_to, &paper.replaces, &paper.precedes}) {
    references->clear();
    if (draw.one_in(3)) {
      references->push_back(world.papers.front().id);
    }
  }
  return paper;
}

bool turned(Status before, Status after) {
  return (before == Status::Met && after == Status::Gap) ||
         (before == Status::Gap && after == Status::Met);
}

class AddingADocument : public testing::Test {
 public:
  static void SetUpTestSuite() {
    Draw draw{seed};
    rulebook() = std::make_unique<Rulebook>(rulebook_of(some_rules(draw, rule_count)));
  }

  static void TearDownTestSuite() { rulebook().reset(); }

 protected:
  /// `change` makes the added paper what the test is about.
  template <typename Change>
  void add_to_all(const Change& change, bool may_unsettle) {
    for (int index = 0; index < world_count; ++index) {
      const World world = logic::some_world(draw_);
      Paper added = another_paper(draw_, world);
      change(added);
      World more = world;
      more.papers.push_back(added);
      compare(world, more, may_unsettle);
      if (HasFatalFailure()) {
        return;
      }
    }
    std::cout << compared_ << " verdicts, " << decided_ << " met or gaps, " << unsettled_
              << " changed\n";
    EXPECT_GT(decided_, 100);
  }

  int unsettled_ = 0;

 private:
  static std::unique_ptr<Rulebook>& rulebook() {
    static std::unique_ptr<Rulebook> rules;
    return rules;
  }

  void compare(const World& world, const World& more, bool may_unsettle) {
    const auto before = verdicts(*rulebook(), to_files(world));
    const auto after = verdicts(*rulebook(), to_files(more));
    if (before.empty()) {
      return;  // the pair is known from no other document
    }
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t index = 0; index < before.size(); ++index) {
      ++compared_;
      const Status status = before[index].status;
      decided_ += status == Status::Met || status == Status::Gap ? 1 : 0;
      const bool changed = before[index].text != after[index].text;
      unsettled_ += changed ? 1 : 0;
      ASSERT_TRUE(may_unsettle ? !turned(before[index].status, after[index].status) : !changed)
          << before[index].text << "\nbecame " << after[index].text << "\n"
          << shown(to_files(more));
    }
  }

  Draw draw_{seed};
  int compared_ = 0;
  int decided_ = 0;
};

TEST_F(AddingADocument, ThatIsNotInForceChangesNothing) {
  constexpr std::array forces{Paper::Force::Expired, Paper::Force::Future, Paper::Force::Draft,
                              Paper::Force::Template};
  std::size_t next = 0;
  add_to_all([&](Paper& paper) { paper.force = forces.at(next++ % forces.size()); }, false);
}

TEST_F(AddingADocument, OfANeighbourChangesNothing) {
  add_to_all(
      [](Paper& paper) {
        paper.force = Paper::Force::Yes;
        paper.parties = Paper::Parties::Neighbours;
      },
      false);
}

TEST_F(AddingADocument, ThatMayNotBeInForceNeverTurnsMetAndGapIntoEachOther) {
  add_to_all([](Paper& paper) { paper.force = Paper::Force::NotKnown; }, true);
  EXPECT_GT(unsettled_, 0);
}

TEST_F(AddingADocument, OfPartiesThatAreNotKnownNeverTurnsMetAndGapIntoEachOther) {
  add_to_all(
      [](Paper& paper) {
        paper.force = Paper::Force::Yes;
        paper.parties = Paper::Parties::Open;
      },
      true);
  EXPECT_GT(unsettled_, 0);
}

}  // namespace
}  // namespace samsvar::tests
