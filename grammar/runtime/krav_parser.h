#pragma once
// All that engine/syntax sees of the generated code and of ANTLR, under one name.

#include "KravLexer.h"
#include "KravParser.h"

namespace samsvar::syntax {

namespace antlr = ::antlr4;

}  // namespace samsvar::syntax
