#pragma once
// How rules hang together, for those who want to see it: which rule asks whether another is met and
// where in the rule, which takes over from which, and which follow a task that a host may have.

#include "engine/catalogue/catalogue.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace samsvar::catalogue {

/// `x oppfyller TO` in a rule: in its `når` or `krav`, or in the exception at `exception`.
struct Link {
  ir::RuleId from;
  ir::RuleId to;
  std::optional<std::size_t> exception;
  bool through_host = false;
  source::SourceRange range;
};

/// In order of the rule's id, then as written.
[[nodiscard]] std::vector<Link> links(const Catalogue& catalogue);

/// The rules whose duty follows the task, in order of id.
[[nodiscard]] std::vector<ir::RuleId> rules_of_task(const Catalogue& catalogue, ir::TaskId task);

}  // namespace samsvar::catalogue
