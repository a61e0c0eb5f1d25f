#pragma once
// Tasks that may be left to a host, and tables of amounts over time.

#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

/// After the nouns: a task names the noun that holds its host.
void collect_tasks(Workbench& bench);
/// After the legal sources.
void collect_tables(Workbench& bench);
/// After the nouns: the document types that tasks and subject kinds name are among those declared.
void check_document_types(Workbench& bench);

}  // namespace samsvar::semantics
