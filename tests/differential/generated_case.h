#pragma once
// Rosters and demands made up from a seed, the same on every machine: half of them near what people
// write, the others anything that can be written.

#include "engine/values/coverage.h"

#include <cstdint>
#include <random>
#include <vector>

namespace samsvar::tests {

struct Case {
  std::vector<values::Roster> rosters;
  values::Demand demand;
};

/// Draws small numbers. The standard's own distributions differ from library to library.
class Draw {
 public:
  explicit Draw(std::uint32_t seed) : engine_(seed) {}

  std::uint32_t below(std::uint32_t count) {
    return static_cast<std::uint32_t>(engine_() % std::uint64_t{count});
  }

  bool one_in(std::uint32_t count) { return below(count) == 0; }

 private:
  std::mt19937 engine_;
};

[[nodiscard]] Case generate_case(Draw& draw);

}  // namespace samsvar::tests
