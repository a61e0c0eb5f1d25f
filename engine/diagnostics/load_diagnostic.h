#pragma once
// Says what kept a file from being read: turns the source layer's LoadFault, which knows of no
// messages, into a diagnostic (codes I).

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/load.h"

namespace samsvar::diagnostics {

[[nodiscard]] Diagnostic diagnostic_of(const source::LoadFault& fault);

}  // namespace samsvar::diagnostics
