#include "engine/semantics/rule_header.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/rule_scope.h"
#include "engine/semantics/suggestions.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;
using messages::Text;

struct MissingClause {
  bool missing;
  Text clause;
  Text example;
};

/// Every clause that a rule cannot do without, the missing ones reported one by one.
bool has_all_clauses(diagnostics::Diagnostics& diagnostics, const syntax::RuleDecl& decl) {
  const syntax::Clauses& clauses = decl.clauses;
  const MissingClause all[] = {
      {clauses.basis.empty(), Text::clause_basis, Text::example_basis},
      {!clauses.binding, Text::clause_binding, Text::example_binding},
      {!decl.validity || !decl.validity->from, Text::clause_validity, Text::example_validity},
      {!decl.scope, Text::clause_scope, Text::example_scope},
      {!decl.duty_holders, Text::clause_duty, Text::example_duty},
      {!clauses.requirement, Text::clause_requirement, Text::example_requirement},
  };
  bool complete = true;
  for (const MissingClause& one : all) {
    if (!one.missing) {
      continue;
    }
    complete = false;
    if (!is_broken(diagnostics, decl.range)) {
      diagnostics.add(
          Code::R302, decl.id.range,
          {field("rule", decl.id.text), field("clause", messages::Message{one.clause, {}}),
           field("advice", messages::Message{one.example, {}})});
    }
  }
  return complete;
}

bool read_duty(const Workbench& bench, const syntax::DutyHolders& duty, ir::Rule& rule) {
  const ir::Vocabulary& vocabulary = bench.set.vocabulary;
  bool known = true;
  for (const syntax::Name& holder : duty.holders) {
    known = resolve_party_kind(vocabulary, holder, bench.diagnostics).has_value() && known;
    rule.duty_holders.push_back(holder.text);
  }
  if (duty.task) {
    rule.task = vocabulary.find_task(duty.task->text);
    if (!rule.task) {
      bench.diagnostics.add(Code::N108, duty.task->range,
                            {field("word", duty.task->text),
                             field("advice", advice(duty.task->text, words_of(vocabulary.tasks)))});
      known = false;
    }
  }
  return known;
}

bool read_validity(const Workbench& bench, const syntax::Validity& validity, ir::Rule& rule) {
  rule.from = validity.from ? std::optional(validity.from->date) : std::nullopt;
  rule.to = validity.to ? std::optional(validity.to->date) : std::nullopt;
  if (rule.from && rule.to && *rule.to < *rule.from) {
    bench.diagnostics.add(Code::R307, validity.range);
    return false;
  }
  return true;
}

}  // namespace

bool is_broken(const diagnostics::Diagnostics& diagnostics, source::SourceRange range) {
  return std::any_of(diagnostics.items().begin(), diagnostics.items().end(),
                     [&](const diagnostics::Diagnostic& one) {
                       return diagnostics::name(one.code).starts_with('S') && one.range &&
                              one.range->file == range.file && one.range->begin >= range.begin &&
                              one.range->end <= range.end;
                     });
}

bool has_all_languages(diagnostics::Diagnostics& diagnostics, const syntax::Texts& texts,
                       const syntax::Name& id) {
  std::vector<std::string> missing;
  const std::pair<const std::optional<syntax::Quoted>*, messages::Language> columns[] = {
      {&texts.nb, messages::Language::Bokmal},
      {&texts.nn, messages::Language::Nynorsk},
      {&texts.en, messages::Language::English}};
  for (const auto& [text, language] : columns) {
    if (!*text || (*text)->text.empty()) {
      missing.emplace_back(messages::code(language));
    }
  }
  if (missing.empty()) {
    return true;
  }
  // A title that is not there has no place of its own.
  const bool nothing_written = missing.size() == std::size(columns);
  diagnostics.add(Code::R301, nothing_written ? id.range : texts.range,
                  {field("word", id.text), field("languages", quoted_list(missing)),
                   field("language", missing.front())});
  return false;
}

Header read_header(const Workbench& bench, const syntax::RuleDecl& decl) {
  Header header;
  ir::Rule& rule = header.rule;
  rule.range = decl.range;
  rule.id_range = decl.id.range;
  rule.id = decl.id.text;
  rule.title = local_text(decl.title);
  rule.kind = unknown_subject_kind;
  const bool broken = is_broken(bench.diagnostics, decl.range);
  bool sound = !broken;
  sound = (broken || has_all_languages(bench.diagnostics, decl.title, decl.id)) && sound;
  sound = has_all_clauses(bench.diagnostics, decl) && sound;
  if (decl.scope) {
    const auto kind =
        resolve_subject_kind(bench.set.vocabulary, decl.scope->kind, bench.diagnostics);
    rule.kind = kind.value_or(unknown_subject_kind);
    sound = sound && kind;
  }
  sound = (!decl.duty_holders || read_duty(bench, *decl.duty_holders, rule)) && sound;
  sound = (!decl.validity || read_validity(bench, *decl.validity, rule)) && sound;
  header.failed = !sound;
  return header;
}

}  // namespace samsvar::semantics
