// The order of keys, files, labels and exceptions is irrelevant: to the verdict, and to the report
// but for lines, columns and the order in which it tells the same things.

#include "tests/properties/verdicts.h"
#include "tests/properties/workplace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace samsvar::tests {
namespace {

using logic::Paper;
using logic::Rule;
using logic::Said;
using logic::World;
using nlohmann::json;

constexpr std::uint32_t seed = 20261126;
constexpr int rule_count = 40;
constexpr int world_count = 20;

/// Fisher and Yates, since the standard's own shuffle differs from library to library.
template <typename T>
void shuffle(Draw& draw, std::vector<T>& all) {
  for (std::size_t index = all.size(); index > 1; --index) {
    std::swap(all[index - 1], all[draw.below(static_cast<std::uint32_t>(index))]);
  }
}

/// Other names for the files, in another order; a name ends in the one that it had.
std::vector<TextFile> renamed(Draw& draw, std::vector<TextFile> files) {
  std::vector<std::size_t> places(files.size());
  for (std::size_t index = 0; index < places.size(); ++index) {
    places[index] = index;
  }
  shuffle(draw, places);
  for (std::size_t index = 0; index < files.size(); ++index) {
    files[index].name = std::to_string(places[index]) + "-" + files[index].name;
  }
  shuffle(draw, files);
  return files;
}

/// The positions of each noun given to others: who says what matters to the reader alone.
World with_positions_exchanged(World world) {
  for (Paper& paper : world.papers) {
    for (auto& [noun, said] : paper.says) {
      if (said.form == Said::Form::Positions) {
        std::reverse(said.parts.begin(), said.parts.end());
      }
    }
  }
  return world;
}

std::vector<Rule> with_exceptions_turned(std::vector<Rule> rules) {
  for (Rule& rule : rules) {
    std::reverse(rule.exceptions.begin(), rule.exceptions.end());
  }
  return rules;
}

void expect_same(const std::vector<Verdict>& before, const std::vector<Verdict>& after,
                 const std::vector<TextFile>& files) {
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t index = 0; index < before.size(); ++index) {
    ASSERT_EQ(before[index].text, after[index].text) << shown(files);
  }
}

template <typename Change>
void expect_irrelevant(const Change& change) {
  Draw draw{seed};
  const std::vector<Rule> rules = some_rules(draw, rule_count);
  const Rulebook rulebook = rulebook_of(rules);
  std::size_t compared = 0;
  for (int index = 0; index < world_count; ++index) {
    const World world = logic::some_world(draw);
    const auto before = verdicts(rulebook, to_files(world));
    const std::vector<TextFile> changed = change(draw, world);
    expect_same(before, verdicts(rulebook, changed), changed);
    compared += before.size();
  }
  std::cout << compared << " verdicts\n";
  EXPECT_GT(compared, 0U);
}

TEST(Order, OfKeysAndLabelsIsIrrelevant) {
  expect_irrelevant([](Draw& draw, const World& world) {
    return to_files(world, [&](std::vector<std::string>& lines) { shuffle(draw, lines); });
  });
}

TEST(Order, OfFilesIsIrrelevant) {
  expect_irrelevant([](Draw& draw, const World& world) { return renamed(draw, to_files(world)); });
}

TEST(Order, OfPositionsAmongPartiesIsIrrelevant) {
  expect_irrelevant(
      [](Draw&, const World& world) { return to_files(with_positions_exchanged(world)); });
}

TEST(Order, OfExceptionsIsIrrelevant) {
  Draw draw{seed};
  std::vector<Rule> rules;
  while (rules.size() < rule_count) {
    const Rule rule = logic::some_rule(draw);
    if (rule.exceptions.size() > 1) {
      rules.push_back(rule);
      rules.back().id = "R" + std::to_string(rules.size());
    }
  }
  const Rulebook rulebook = rulebook_of(rules);
  const Rulebook turned = rulebook_of(with_exceptions_turned(rules));
  for (int index = 0; index < world_count; ++index) {
    const auto files = to_files(logic::some_world(draw));
    expect_same(verdicts(rulebook, files), verdicts(turned, files), files);
  }
}

// ---------------------------------------------------------------- the whole report

/// Without the places, the sentences and what is asked first, which tell the same things in the
/// order that they stand, and with every list below a finding in one order.
json canonical(const json& value, bool sorted = false) {
  static const std::set<std::string> told{"line",    "column", "sha256",
                                          "message", "text",   "question"};
  if (value.is_array()) {
    std::vector<json> each;
    for (const json& element : value) {
      each.push_back(canonical(element, sorted));
    }
    if (sorted) {
      std::sort(each.begin(), each.end());
    }
    return each;
  }
  if (!value.is_object()) {
    return value;
  }
  json all = json::object();
  for (const auto& [key, element] : value.items()) {
    if (key == "file" && element.is_string()) {
      const auto name = element.get<std::string>();
      all[key] = name.substr(name.find_last_of("/-") + 1);
    } else if (key == "files") {
      all[key] = element.size();
    } else if (!told.contains(key)) {
      all[key] = canonical(element, key != "subjects" && key != "findings");
    }
  }
  return all;
}

/// The first findings that differ, as JSON.
std::string difference(const json& before, const json& after) {
  for (std::size_t subject = 0; subject < before["subjects"].size(); ++subject) {
    const json& left = before["subjects"][subject]["findings"];
    const json& right = after["subjects"][subject]["findings"];
    for (std::size_t finding = 0; finding < left.size(); ++finding) {
      if (left[finding] != right[finding]) {
        return json::diff(left[finding], right[finding]).dump(1) + left[finding].dump(1) +
               right[finding].dump(1);
      }
    }
  }
  return json::diff(before, after).dump(1);
}

class OrderInTheReport : public testing::Test {
 protected:
  /// The report by `rules` on `files` is the same as by the rules as written on the world's files.
  void expect_same_report(const World& world, const RulesOnDisk& rules,
                          const std::vector<TextFile>& files) const {
    const json before = canonical(as_written_.report(to_files(world)));
    const json after = canonical(rules.report(files));
    ASSERT_EQ(before.dump(), after.dump()) << difference(before, after) << shown(files);
  }

  std::vector<World> worlds() {
    std::vector<World> all;
    for (int index = 0; index < world_count / 5; ++index) {
      all.push_back(logic::some_world(draw_));
    }
    return all;
  }

  Draw draw_{seed};
  std::vector<Rule> rules_ = some_rules(draw_, rule_count);
  RulesOnDisk as_written_{rules_};
};

TEST_F(OrderInTheReport, OfKeysAndLabelsIsIrrelevant) {
  for (const World& world : worlds()) {
    expect_same_report(world, as_written_, to_files(world, [&](std::vector<std::string>& lines) {
                         shuffle(draw_, lines);
                       }));
  }
}

TEST_F(OrderInTheReport, OfFilesIsIrrelevant) {
  for (const World& world : worlds()) {
    expect_same_report(world, as_written_, renamed(draw_, to_files(world)));
  }
}

TEST_F(OrderInTheReport, OfExceptionsIsIrrelevant) {
  const RulesOnDisk turned(with_exceptions_turned(rules_));
  for (const World& world : worlds()) {
    expect_same_report(world, turned, to_files(world));
  }
}

}  // namespace
}  // namespace samsvar::tests
