#pragma once
// The report for people: a few subjects in full, many as one line each with the gravest findings.
// What is kept between subjects is small: counts, the ten gravest, and the first few subjects until
// it is known whether there are more.

#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report {

/// More subjects than this get a line each, unless everything is asked for. One agreement in hand
/// is about itself, its parties, the pair of them, and the groups that they belong to.
inline constexpr std::size_t subjects_in_full = 8;
/// More than this, and those that ask for nothing are counted together: two screens hold the rest.
inline constexpr std::size_t subjects_in_lines = 30;
inline constexpr std::size_t gravest_listed = 10;

[[nodiscard]] std::unique_ptr<Writer> text_writer(std::ostream& out);

}  // namespace samsvar::report
