#pragma once
// The report as one HTML page that needs nothing else: no script, no network, no time of day.

#include "engine/report/gap_report.h"

#include <cstddef>
#include <memory>
#include <ostream>

namespace samsvar::report::html {

/// The page begins with what only its end knows, so the subjects' sections are kept until then: so
/// many bytes of them. Subjects beyond that are counted and listed, and the page says so.
inline constexpr std::size_t most_bytes_in_full = std::size_t{12} * 1024 * 1024;

[[nodiscard]] std::unique_ptr<Writer> html_writer(std::ostream& out,
                                                  std::size_t most_bytes = most_bytes_in_full);

}  // namespace samsvar::report::html
