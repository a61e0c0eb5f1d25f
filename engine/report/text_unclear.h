#pragma once
// What could not be decided for one subject, told shortly: a line for each reason, and the
// questions whose answers would settle most.

#include "engine/report/gap_report.h"

#include <ostream>
#include <string>
#include <vector>

namespace samsvar::report {

inline constexpr std::size_t questions_asked = 3;

/// A question, and how many findings wait for its answer.
struct Asked {
  std::string question;
  std::size_t findings = 0;
};

/// The one that would settle most first.
[[nodiscard]] std::vector<Asked> questions_of(
    const Run& run, const std::vector<const evaluation::Finding*>& findings);
/// "Hvilken frist gjelder? (3 krav)".
[[nodiscard]] std::string with_count(const Run& run, const Asked& asked);

void write_unclear(std::ostream& out, const Run& run,
                   const std::vector<const evaluation::Finding*>& findings);

}  // namespace samsvar::report
