#pragma once
// The agreements and the register of a run: finds the files, loads them in order and reads them on
// several threads. A file that cannot be read is a diagnostic, and the others are still there.

#include "engine/agreement/document.h"
#include "engine/agreement/register.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/report/gap_report.h"
#include "engine/source/source_map.h"

#include <optional>
#include <string>
#include <vector>

namespace samsvar::pipeline {

struct Inputs {
  std::vector<agreement::Document> documents;  // in order of file name
  std::optional<agreement::Register> register_;
  std::vector<report::InputFile> files;  // all that were read, in that order
};

/// `paths` are files, folders, or `-` for standard input.
[[nodiscard]] Inputs read_inputs(source::SourceMap& sources, const std::vector<std::string>& paths,
                                 const ir::Vocabulary& vocabulary, unsigned jobs,
                                 diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::pipeline
