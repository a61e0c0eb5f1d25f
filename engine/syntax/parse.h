#pragma once
// From text to tree. What does not fit the language is reported, all of it in one run, and is
// absent from the tree; what the names mean is for semantics.

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"
#include "engine/syntax/ast.h"

#include <string>

namespace samsvar::syntax {

/// Reads one file of the map. Never fails: with errors in `diagnostics` the tree is what could be
/// made of the rest. Where tests are left out, nothing is said of what is wrong within them; a file
/// that cannot be read without them is read with them.
[[nodiscard]] RuleFile parse(const source::SourceMap& map, source::FileId file,
                             diagnostics::Diagnostics& diagnostics, Trials trials = Trials::Read);

/// A text that is in no file, under a name in angle brackets.
[[nodiscard]] RuleFile parse_text(source::SourceMap& map, std::string text,
                                  diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::syntax
