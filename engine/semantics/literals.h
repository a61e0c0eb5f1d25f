#pragma once
// Numbers with their units: `30 minutter`, `80 %`, `5745 kr per døgn`, `24 timer fra ankomst`.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/type.h"
#include "engine/syntax/ast.h"

#include <optional>
#include <string>

namespace samsvar::semantics {

struct Literal {
  values::Value value;
  ir::Type type;
  std::string start_event;  // of `fra …`; empty when there is none
};

/// Nothing when the number or its unit is not understood; that has then been reported.
[[nodiscard]] std::optional<Literal> read_quantity(const syntax::Quantity& quantity,
                                                   source::SourceRange range,
                                                   diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::semantics
