#include "engine/semantics/analyse.h"

#include "engine/semantics/legal_sources.h"
#include "engine/semantics/norms.h"
#include "engine/semantics/noun_tree.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/rules.h"
#include "engine/semantics/tasks_and_tables.h"
#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

ir::RuleSet analyse(const std::vector<syntax::RuleFile>& files,
                    diagnostics::Diagnostics& diagnostics) {
  ir::RuleSet set;
  Workbench bench{files, set, diagnostics};
  collect_legal_sources(bench);
  collect_party_kinds(bench);
  collect_subject_kinds(bench);
  collect_presences(bench);
  collect_nouns(bench);
  collect_tasks(bench);
  collect_tables(bench);
  check_document_types(bench);
  analyse_rules(bench);
  collect_norms(bench);
  return set;
}

}  // namespace samsvar::semantics
