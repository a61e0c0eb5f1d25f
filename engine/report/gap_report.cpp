#include "engine/report/gap_report.h"

#include <cstddef>

namespace samsvar::report {

using evaluation::Status;

void Counts::add(const evaluation::Finding& finding) {
  ++by_status[static_cast<std::size_t>(finding.status)];
}

void Counts::add(const Counts& other) {
  for (std::size_t index = 0; index < by_status.size(); ++index) {
    by_status[index] += other.by_status[index];
  }
}

std::uint64_t Counts::of(Status status) const {
  return by_status[static_cast<std::size_t>(status)];
}

bool is_shown_as_gap(const Run& run, const evaluation::Finding& finding) {
  if (finding.status != Status::Gap) {
    return false;
  }
  const bool is_enacted =
      finding.binding == ir::Binding::Law || finding.binding == ir::Binding::Regulation;
  return is_enacted || run.reader != Reader::Supervisor;
}

}  // namespace samsvar::report
