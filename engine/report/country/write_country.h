#pragma once
// The report of a folder of agreements as a folder of pages: a front page with the figures, and a
// page a subject with its findings. Works for a whole country and for one office's few.

#include "engine/report/gap_report.h"
#include "engine/report/pages.h"

#include <memory>

namespace samsvar::report::country {

[[nodiscard]] std::unique_ptr<Writer> country_writer(Pages& pages);

}  // namespace samsvar::report::country
