#pragma once
// One finding as an object of the JSON report; other JSON formats may embed it.

#include "engine/report/gap_report.h"
#include "engine/report/json_stream.h"

namespace samsvar::report {

void write_finding(JsonStream& json, const Run& run, const relations::Subject& subject,
                   const evaluation::Finding& finding);

/// "file", "line", "column" of the object that is open; null for all three without a range.
void write_place(JsonStream& json, const source::SourceMap& sources,
                 const std::optional<source::SourceRange>& range);

}  // namespace samsvar::report
