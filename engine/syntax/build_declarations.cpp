#include "engine/syntax/build_declarations.h"

#include "engine/syntax/build_expressions.h"
#include "engine/syntax/build_norm.h"
#include "engine/syntax/build_noun.h"
#include "engine/syntax/keywords.h"

#include <utility>

namespace samsvar::syntax {

namespace {

/// What the small declarations have in common: a header with a name, then clauses of which each
/// stands once, except the texts. `take` gets the other clauses.
template <typename Decl, typename Clause, typename Take>
void take_clauses(Workbench& bench, Decl& decl, const std::vector<Clause*>& clauses, Take take) {
  SeenClauses seen;
  for (Clause* clause : clauses) {
    if (bench.parsed.is_broken(clause)) {
      continue;
    }
    if (clause->localText() != nullptr) {
      add_text(bench, decl.title, *clause->localText());
      continue;
    }
    const SourceRange keyword = range_of(bench.file, *clause->start);
    if (seen.is_first(bench, plain_text(bench, keyword), keyword)) {
      take(*clause);
    }
  }
}

template <typename Decl, typename Header>
Decl begin(Workbench& bench, const antlr::ParserRuleContext& context, Header& header) {
  Decl decl;
  decl.range = range_of(bench, context);
  decl.id = name(bench, *header.name());
  decl.title.range = decl.id.range;
  return decl;
}

std::optional<Declaration> build(Workbench& bench, KravParser::SourceDeclarationContext& context) {
  auto& header = *context.sourceHeader();
  auto decl = begin<SourceDecl>(bench, context, header);
  if (header.sourceKind() != nullptr) {
    decl.kind = word(bench, range_of(bench, *header.sourceKind()));
    decl.identity = quoted(bench, *header.STRING());
  }
  take_clauses(bench, decl, context.sourceClause(), [&](KravParser::SourceClauseContext& clause) {
    if (clause.KIND() != nullptr) {
      decl.kind = word(bench, range_of(bench, *clause.sourceKind()));
    } else if (clause.SHORT() != nullptr) {
      decl.short_title = quoted(bench, *clause.STRING());
    } else if (clause.IDENTITY() != nullptr) {
      decl.identity = quoted(bench, *clause.STRING());
    } else if (clause.ADDRESS() != nullptr) {
      decl.address = quoted(bench, *clause.STRING());
    } else if (clause.SECTION_ADDRESS() != nullptr) {
      decl.section_address = quoted(bench, *clause.STRING());
    } else {
      decl.verification = verification(bench, *clause.verificationClause());
    }
  });
  return decl;
}

std::optional<Declaration> build(Workbench& bench,
                                 KravParser::PresenceDeclarationContext& context) {
  auto decl = begin<PresenceDecl>(bench, context, *context.presenceHeader());
  take_clauses(bench, decl, context.presenceClause(),
               [&](KravParser::PresenceClauseContext& clause) {
                 decl.covers = names(bench, clause.names()->name());
               });
  return decl;
}

std::optional<Declaration> build(Workbench& bench, KravParser::PartyDeclarationContext& context) {
  auto decl = begin<PartyKindDecl>(bench, context, *context.partyHeader());
  take_clauses(bench, decl, context.partyClause(), [&](KravParser::PartyClauseContext& clause) {
    if (clause.KEY() != nullptr) {
      decl.keys = names(bench, clause.names()->name());
    } else {
      decl.register_key = name(bench, *clause.name());
    }
  });
  return decl;
}

std::optional<Declaration> build(Workbench& bench, KravParser::SubjectDeclarationContext& context) {
  auto decl = begin<SubjectKindDecl>(bench, context, *context.subjectHeader());
  take_clauses(bench, decl, context.subjectClause(), [&](KravParser::SubjectClauseContext& clause) {
    if (clause.CODE() != nullptr) {
      decl.code = name(bench, *clause.name());
    } else if (clause.FRAMEWORK() != nullptr) {
      decl.framework = names(bench, clause.names()->name());
    } else {
      decl.form = word(bench, range_of(bench, *clause.subjectForm()));
      for (auto* party : clause.subjectParty()) {
        decl.parties.push_back(word(bench, range_of(bench, *party)));
      }
    }
  });
  return decl;
}

std::optional<Declaration> build(Workbench& bench, KravParser::TaskDeclarationContext& context) {
  auto decl = begin<TaskDecl>(bench, context, *context.taskHeader());
  take_clauses(bench, decl, context.taskClause(), [&](KravParser::TaskClauseContext& clause) {
    if (clause.HOST() != nullptr) {
      decl.host = path(bench, *clause.path());
    } else {
      decl.host_agreement = name(bench, *clause.name());
    }
  });
  return decl;
}

void take_table_clause(Workbench& bench, KravParser::TableClauseContext& clause, TableDecl& decl,
                       SeenClauses& seen) {
  const SourceRange keyword = range_of(bench.file, *clause.start);
  if (clause.localText() != nullptr) {
    add_text(bench, decl.title, *clause.localText());
  } else if (clause.FROM() != nullptr) {
    const auto from = date(bench, *clause.DATE());
    const ExprId value = build_term(bench, *clause.term());
    if (from) {
      decl.rows.push_back({*from, value});
    }
  } else if (!seen.is_first(bench, plain_text(bench, keyword), keyword)) {
    return;
  } else if (clause.UNTIL() != nullptr) {
    decl.to = date(bench, *clause.DATE());
  } else if (clause.basisClause() != nullptr) {
    decl.basis = citations(bench, *clause.basisClause());
  } else {
    decl.verification = verification(bench, *clause.verificationClause());
  }
}

std::optional<Declaration> build(Workbench& bench, KravParser::TableDeclarationContext& context) {
  auto decl = begin<TableDecl>(bench, context, *context.tableHeader());
  decl.type = type_name(bench, *context.tableHeader()->typeName());
  SeenClauses seen;
  for (auto* clause : context.tableClause()) {
    if (!bench.parsed.is_broken(clause)) {
      take_table_clause(bench, *clause, decl, seen);
    }
  }
  return decl;
}

/// Only with a header that could be read.
template <typename Context>
std::optional<Declaration> build_if_sound(Workbench& bench, Context* context,
                                          const antlr::ParserRuleContext* header) {
  if (header == nullptr || bench.parsed.is_broken(header)) {
    return std::nullopt;
  }
  return build(bench, *context);
}

}  // namespace

std::optional<Declaration> build_vocabulary(Workbench& bench,
                                            KravParser::DeclarationContext& context) {
  if (auto* source = context.sourceDeclaration()) {
    return build_if_sound(bench, source, source->sourceHeader());
  }
  if (auto* noun = context.nounDeclaration()) {
    return build_noun(bench, *noun);
  }
  if (auto* presence = context.presenceDeclaration()) {
    return build_if_sound(bench, presence, presence->presenceHeader());
  }
  if (auto* party = context.partyDeclaration()) {
    return build_if_sound(bench, party, party->partyHeader());
  }
  if (auto* subject = context.subjectDeclaration()) {
    return build_if_sound(bench, subject, subject->subjectHeader());
  }
  if (auto* task = context.taskDeclaration()) {
    return build_if_sound(bench, task, task->taskHeader());
  }
  if (auto* table = context.tableDeclaration()) {
    return build_if_sound(bench, table, table->tableHeader());
  }
  if (auto* norm = context.normDeclaration()) {
    return build_norm(bench, *norm);
  }
  return std::nullopt;
}

}  // namespace samsvar::syntax
