#pragma once
// The host of the rule's task for the subject: who it is, its own subject, and the agreement with
// it. What cannot be settled is given as doubts.

#include "engine/evaluation/context.h"

#include <optional>
#include <vector>

namespace samsvar::evaluation {

struct HostBond {
  /// Nothing when there is certainly no host, or when it is in doubt.
  std::optional<relations::PartyId> host;
  bool certainly_none = false;
  std::vector<Doubt> doubts;
  std::vector<Evidence> evidence;

  std::optional<relations::Subject> agreement;
  /// A host is named and there is no written agreement with it, for certain.
  bool certainly_no_agreement = false;
};

[[nodiscard]] HostBond find_host_bond(Context& context);

/// The host's own pair with its counterpart; the subject's counterpart is preferred. Nothing when
/// it has none or it cannot be told which.
[[nodiscard]] std::optional<relations::Subject> host_pair(const Context& context,
                                                          relations::PartyId host,
                                                          ir::SubjectKindId kind);

/// The last in the chain of hosts that have the task, beginning with `party`'s own; nothing when
/// `party` has no host, or the chain runs in a circle.
[[nodiscard]] std::optional<relations::PartyId> last_host(const Context& context,
                                                          relations::PartyId party);

}  // namespace samsvar::evaluation
