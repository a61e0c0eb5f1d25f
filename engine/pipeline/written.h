#pragma once
// The words of a rule file as they are read aloud: on one line, without remarks.

#include "engine/source/source_map.h"

#include <string>
#include <string_view>

namespace samsvar::pipeline {

/// Single spaces for every run of blanks and line breaks, `#` remarks left out.
[[nodiscard]] std::string on_one_line(std::string_view text);
[[nodiscard]] std::string as_written(const source::SourceMap& sources, source::SourceRange range);

}  // namespace samsvar::pipeline
