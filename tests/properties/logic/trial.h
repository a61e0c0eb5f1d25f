#pragma once
// The engine before the model: the same rules and worlds, written out, read and assessed the whole
// way, and every verdict compared.

#include "tests/properties/logic/model.h"
#include "tests/properties/logic/shrink.h"
#include "tests/properties/logic/text.h"
#include "tests/support/desk.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace samsvar::tests::logic {

class Trial {
 public:
  explicit Trial(std::vector<Rule> rules);

  /// Assesses every rule on the world, by the engine and by the model.
  void hear(const World& world);

  [[nodiscard]] std::size_t compared() const { return compared_; }

  /// How often the model gave each status, in the order of `Status`.
  [[nodiscard]] const std::vector<std::size_t>& by_status() const { return by_status_; }

  [[nodiscard]] std::size_t disagreements() const { return disagreements_; }

  /// The first cases that differ, of as many rules, made as small as they go.
  [[nodiscard]] const std::vector<Case>& shown() const { return shown_; }

 private:
  std::vector<Rule> rules_;
  Rulebook rulebook_;
  std::size_t compared_ = 0;
  std::vector<std::size_t> by_status_ = std::vector<std::size_t>(5, 0);
  std::size_t disagreements_ = 0;
  std::set<std::string> rules_shown_;
  std::vector<Case> shown_;
};

/// Fails the test where the two differ, and says how many verdicts were compared.
void expect_agreement(const Trial& trial);

}  // namespace samsvar::tests::logic
