#pragma once
// What a rule says of itself before any condition is read: title, whom it applies to, whose duty it
// is, when it is in force. Headers of all rules are read first, so that a rule may speak of another
// in any file.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

struct Header {
  ir::Rule rule;
  bool failed = false;
};

/// `erstatter` is left for when all rules are known.
[[nodiscard]] Header read_header(const Workbench& bench, const syntax::RuleDecl& decl);

/// Has the parser already said that something in the range was not understood? What is missing
/// there may be what was broken.
[[nodiscard]] bool is_broken(const diagnostics::Diagnostics& diagnostics,
                             source::SourceRange range);

/// A title in three languages; reported, with the languages that are missing, when one is.
[[nodiscard]] bool has_all_languages(diagnostics::Diagnostics& diagnostics,
                                     const syntax::Texts& texts, const syntax::Name& id);

}  // namespace samsvar::semantics
