#include "engine/semantics/tasks_and_tables.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/legal_sources.h"
#include "engine/semantics/literals.h"
#include "engine/semantics/noun_types.h"
#include "engine/semantics/nouns.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/suggestions.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;

constexpr std::string_view type_segment = "type";

std::optional<ir::NounId> host_noun(const Workbench& bench, const syntax::Path& path) {
  const ir::Vocabulary& vocabulary = bench.set.vocabulary;
  const std::optional<ir::NounId> found = vocabulary.find_noun(dotted(path));
  if (!found || !vocabulary.nouns[*found].declared) {
    report_unknown_noun(bench.diagnostics, vocabulary, dotted(path), path.range);
    return std::nullopt;
  }
  const ir::Noun& noun = vocabulary.nouns[*found];
  if (noun.type.kind != Kind::Party && noun.type.kind != Kind::Error) {
    bench.diagnostics.add(
        Code::T238, path.range,
        {messages::field("noun", noun.path), messages::field("kind", kind_words(noun.type.kind))},
        {{noun.range,
          {messages::Text::label_declared_here, {messages::field("word", noun.path)}}}});
    return std::nullopt;
  }
  return found;
}

std::optional<values::Value> row_value(const Workbench& bench, const syntax::RuleFile& file,
                                       const syntax::TableDecl::Row& row, const ir::Type& type) {
  const syntax::Expr& expr = file.exprs[row.value];
  std::optional<Literal> literal;
  if (const auto* quantity = std::get_if<syntax::Quantity>(&expr.form)) {
    literal = read_quantity(*quantity, expr.range, bench.diagnostics);
    if (!literal) {
      return std::nullopt;
    }
  } else if (const auto* day = std::get_if<syntax::DateLiteral>(&expr.form)) {
    literal = Literal{day->date, {.kind = Kind::Date}, {}};
  }
  if (literal && type.kind == Kind::Error) {
    return std::nullopt;
  }
  if (!literal || !are_comparable(type.kind, literal->type.kind)) {
    bench.diagnostics.add(Code::T235, expr.range,
                          {messages::field("kind", kind_words(type.kind)),
                           messages::field("advice", how_to_write(type.kind))});
    return std::nullopt;
  }
  return literal->value;
}

std::vector<ir::TableRow> rows_of(const Workbench& bench, const syntax::RuleFile& file,
                                  const syntax::TableDecl& decl, const ir::Type& type) {
  std::vector<ir::TableRow> rows;
  std::vector<source::SourceRange> ranges;
  for (const syntax::TableDecl::Row& row : decl.rows) {
    const auto same_day = std::find_if(rows.begin(), rows.end(), [&](const ir::TableRow& other) {
      return other.from == row.from.date;
    });
    if (same_day != rows.end()) {
      report_declared_twice(bench.diagnostics, values::to_text(row.from.date), row.from.range,
                            ranges[static_cast<std::size_t>(same_day - rows.begin())]);
      continue;
    }
    if (std::optional<values::Value> value = row_value(bench, file, row, type)) {
      rows.push_back({.from = row.from.date, .value = std::move(*value)});
      ranges.push_back(row.from.range);
    }
  }
  std::sort(rows.begin(), rows.end(), [](const ir::TableRow& left, const ir::TableRow& right) {
    return left.from < right.from;
  });
  return rows;
}

void check_document_type(Workbench& bench, ir::NounId types, const syntax::Name& word) {
  const ir::Noun& noun = bench.set.vocabulary.nouns[types];
  const std::vector<std::string> known = words_of_choices(noun);
  if (std::find(known.begin(), known.end(), word.text) != known.end()) {
    return;
  }
  bench.diagnostics.add(
      Code::N104, word.range,
      {messages::field("word", word.text), messages::field("noun", noun.path),
       messages::field("advice", advice(word.text, known))},
      {{noun.range, {messages::Text::label_declared_here, {messages::field("word", noun.path)}}}});
}

}  // namespace

void collect_tasks(Workbench& bench) {
  for (const auto& declared : declarations<syntax::TaskDecl>(bench)) {
    const syntax::TaskDecl& decl = *declared.decl;
    bench.set.vocabulary.tasks.add(
        {.range = decl.range,
         .word = decl.id.text,
         .title = local_text(decl.title),
         .host = decl.host ? host_noun(bench, *decl.host) : std::nullopt,
         .host_agreement = decl.host_agreement ? decl.host_agreement->text : std::string()});
  }
}

void collect_tables(Workbench& bench) {
  for (const auto& declared : declarations<syntax::TableDecl>(bench)) {
    const syntax::TableDecl& decl = *declared.decl;
    ir::Type type = resolve_type(bench.set.vocabulary, decl.type, bench.diagnostics);
    std::vector<ir::TableRow> rows = rows_of(bench, *declared.file, decl, type);
    // The table keeps no citations, but a wrong one should not go unnoticed.
    static_cast<void>(resolve_citations(bench.set, decl.basis, bench.diagnostics));
    bench.set.vocabulary.tables.add({.range = decl.range,
                                     .word = decl.id.text,
                                     .title = local_text(decl.title),
                                     .type = std::move(type),
                                     .rows = std::move(rows),
                                     .to = decl.to ? std::optional(decl.to->date) : std::nullopt});
  }
}

void check_document_types(Workbench& bench) {
  const std::optional<ir::NounId> section = document_section(bench.set.vocabulary);
  const std::optional<ir::NounId> types =
      section ? bench.set.vocabulary.find_child(section, type_segment) : std::nullopt;
  if (!types || bench.set.vocabulary.nouns[*types].choices.empty()) {
    return;
  }
  for (const syntax::RuleFile& file : bench.files) {
    for (const syntax::Declaration& declaration : file.declarations) {
      if (const auto* task = std::get_if<syntax::TaskDecl>(&declaration)) {
        if (task->host_agreement) {
          check_document_type(bench, *types, *task->host_agreement);
        }
      } else if (const auto* kind = std::get_if<syntax::SubjectKindDecl>(&declaration)) {
        for (const syntax::Name& word : kind->framework) {
          check_document_type(bench, *types, word);
        }
      }
    }
  }
}

}  // namespace samsvar::semantics
