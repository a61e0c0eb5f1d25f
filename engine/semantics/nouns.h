#pragma once
// Says that a noun is not known, and which one may have been meant.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"

#include <string>

namespace samsvar::semantics {

/// `written` is the whole dotted path; `range` the words of it that are wrong.
void report_unknown_noun(diagnostics::Diagnostics& diagnostics, const ir::Vocabulary& vocabulary,
                         const std::string& written, source::SourceRange range);

}  // namespace samsvar::semantics
