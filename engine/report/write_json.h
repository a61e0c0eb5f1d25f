#pragma once
// The report for machines. Its form is published in report.schema.json; it is written as a stream,
// so that a whole country is never held in memory.

#include "engine/report/gap_report.h"

#include <memory>
#include <ostream>

namespace samsvar::report {

[[nodiscard]] std::unique_ptr<Writer> json_writer(std::ostream& out);

}  // namespace samsvar::report
