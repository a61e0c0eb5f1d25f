#pragma once
// A draft of the national format for data on supervision, Tilda: one report for each subject, its
// gaps as remarks to be considered. It is unsigned: no authority, no supervisory act and no breach
// is ever stated, and an organisation number only where the register has it. Only for the
// supervisor, since a remark in this format is read as the supervisor's own.
// What is unclear, or falls due later, is told in the notes and is no remark.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report::exchange {

/// What there is no room for, problems included, is added to `lost`.
[[nodiscard]] std::unique_ptr<Writer> tilda_writer(std::ostream& out,
                                                   diagnostics::Diagnostics& lost);

/// Nine digits whose last one follows from the others.
[[nodiscard]] bool is_organisation_number(std::string_view number);

}  // namespace samsvar::report::exchange
