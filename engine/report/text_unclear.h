#pragma once
// What could not be decided for one subject, told shortly: a line for each reason, and the
// questions whose answers would settle most.

#include "engine/report/gap_report.h"

#include <ostream>
#include <vector>

namespace samsvar::report {

inline constexpr std::size_t questions_asked = 3;

void write_unclear(std::ostream& out, const Run& run,
                   const std::vector<const evaluation::Finding*>& findings);

}  // namespace samsvar::report
