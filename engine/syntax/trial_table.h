#pragma once
// `prøver i fil "svar.csv"`: a table with a test in each row. The first row says what stands in
// each column: the test's title, its day and subject, what is expected, and the nouns that are
// given. A row becomes a test like one that is written in the rule, with its places in the table.

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/keywords.h"

namespace samsvar::syntax {

/// Adds the table's tests to the rule's own. `language` is the rule file's: the columns that are no
/// nouns are called by its keywords.
void add_trials(const source::SourceMap& map, source::FileId table, Language language,
                RuleDecl& rule, diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::syntax
