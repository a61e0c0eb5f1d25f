#pragma once
// The codes of all diagnostics, one a line of `codes.def`. Included by the files that find
// mistakes; `diagnostic.h` is enough for those that collect and pass them on.

#include "engine/diagnostics/diagnostic.h"

namespace samsvar::diagnostics {

/// Stable, never reused. The letter tells the area: S syntax, N names, T types and units, R
/// catalogue, L lint, A agreement document, B bonds between documents, I input and output, U usage.
enum class Code : std::uint16_t {
#define CODE(name, severity) name,
#include "engine/diagnostics/codes.def"
#undef CODE
};

}  // namespace samsvar::diagnostics
