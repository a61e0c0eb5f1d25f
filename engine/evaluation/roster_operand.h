#pragma once
// The rosters that a noun may have: one way to read it for each position and, where documents are
// united, the rosters of all of them together. A roster that is not known counts as an open one
// with no shifts: it can save an answer but not spoil one.

#include "engine/evaluation/context.h"
#include "engine/values/coverage.h"

#include <vector>

namespace samsvar::evaluation {

/// Rosters that are present together.
using Rosters = std::vector<values::Roster>;

struct RosterOperand {
  messages::Message name;
  std::vector<Rosters> alternatives;
  std::vector<Doubt> doubts;       // undecided whatever the rosters are
  std::vector<Doubt> open_doubts;  // why an open roster may have more
  std::vector<Evidence> evidence;
  std::vector<Evidence> absent;
  bool stated = false;
  bool not_agreed = false;
};

/// `period` is cut to the days that the documents stating the roster are valid on.
[[nodiscard]] RosterOperand read_roster(Context& context, const ir::NounRef& noun,
                                        values::DateRange& period);

/// Every way of choosing one alternative of each operand; operands with none add nothing.
[[nodiscard]] std::vector<Rosters> combinations(const std::vector<RosterOperand>& operands);

}  // namespace samsvar::evaluation
