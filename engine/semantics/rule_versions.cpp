#include "engine/semantics/rule_versions.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/conditions.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/legal_sources.h"
#include "engine/semantics/operands.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"
#include "engine/semantics/workbench.h"
#include "engine/support/check.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Binding;
using ir::SourceKind;
using messages::field;
using messages::Text;

std::vector<ir::Citation> citations(RuleScope& scope,
                                    const std::vector<syntax::Citation>& written) {
  std::vector<ir::Citation> resolved = resolve_citations(scope.set, written, scope.diagnostics);
  scope.failed = scope.failed || resolved.size() != written.size();
  return resolved;
}

ir::Deadline read_deadline(RuleScope& scope, const syntax::Deadline& deadline) {
  const ir::ExprId date = resolve_value(scope, deadline.date);
  const ir::Kind kind = scope.kind(date);
  if (kind != ir::Kind::Error && !is_day(kind)) {
    scope.fail(Code::T243, scope.set.exprs[date].range, {field("kind", kind_words(kind))});
  }
  return {.range = deadline.range,
          .date = date,
          .basis = citations(scope, deadline.basis),
          .verification = verification_of(deadline.verification, true)};
}

Binding read_binding(RuleScope& scope, const syntax::Name& word) {
  const std::optional<Binding> binding = binding_word(word.text);
  if (!binding) {
    scope.fail(Code::N116, word.range,
               {field("word", word.text),
                field("advice", advice(word.text, binding_words(), {Text::advice_bindings, {}}))});
  }
  return binding.value_or(Binding::Practice);
}

/// A requirement never binds more than the source it is read from.
bool may_carry(SourceKind source, Binding binding) {
  switch (binding) {
    case Binding::Law:
    case Binding::Soundness:
      return source == SourceKind::Act;
    case Binding::Regulation:
      return source == SourceKind::Regulation;
    case Binding::NationalAgreement:
      return source == SourceKind::Agreement;
    case Binding::Grant:
      return source == SourceKind::GrantScheme;
    case Binding::Guidance:
    case Binding::Practice:
      return true;
  }
  CHECK(false, "every bindingness is looked at");
}

Text source_wanted(Binding binding) {
  switch (binding) {
    case Binding::Law:
    case Binding::Soundness:
      return Text::source_act;
    case Binding::Regulation:
      return Text::source_regulation;
    case Binding::NationalAgreement:
      return Text::source_agreement;
    case Binding::Grant:
      return Text::source_grant_scheme;
    case Binding::Guidance:
    case Binding::Practice:
      return Text::source_any;
  }
  CHECK(false, "every bindingness wants some source");
}

void check_binding(RuleScope& scope, const ir::Version& version, const std::string& binding_written,
                   source::SourceRange range) {
  if (version.basis.empty()) {
    return;
  }
  const ir::LegalSource& source = scope.set.sources[version.basis.front().source];
  if (may_carry(source.kind, version.binding)) {
    return;
  }
  scope.fail(Code::R303, range,
             {field("binding", binding_written), field("source", source.word),
              field("wanted", messages::Message{source_wanted(version.binding), {}})},
             {{source.range, {Text::label_declared_here, {field("word", source.word)}}}});
}

/// Puts the restated clauses in the place of those before; the rest stands.
void restate(RuleScope& scope, const syntax::Clauses& clauses, ir::Version& version) {
  if (!clauses.basis.empty()) {
    version.basis = citations(scope, clauses.basis);
  }
  if (clauses.binding) {
    version.binding = read_binding(scope, *clauses.binding);
  }
  if (clauses.deadline) {
    version.deadline = read_deadline(scope, *clauses.deadline);
  }
  if (clauses.condition) {
    version.condition = resolve_condition(scope, *clauses.condition);
  }
  if (clauses.requirement) {
    version.requirement = resolve_requirement(scope, *clauses.requirement);
  }
  if (clauses.verification) {
    version.verification = verification_of(clauses.verification, true);
  }
}

/// Days must rise, and lie within the rule's own validity.
bool is_in_order(RuleScope& scope, const syntax::Amendment& amendment) {
  const ir::Rule& rule = scope.rule;
  const values::Date last = rule.versions.back().from;
  const bool too_late = rule.to && amendment.from.date > *rule.to;
  if (amendment.from.date > last && !too_late) {
    return true;
  }
  const std::string limit = values::to_text(too_late ? *rule.to : last);
  const messages::Message wanted{
      too_late ? Text::amendment_within_validity : Text::amendment_after_previous,
      {field("limit", limit)}};
  scope.fail(Code::R304, amendment.from.range,
             {field("date", values::to_text(amendment.from.date)), field("wanted", wanted)});
  return false;
}

}  // namespace

void read_versions(RuleScope& scope, const syntax::RuleDecl& decl) {
  ir::Version version;
  version.from = scope.rule.from.value_or(values::Date{});
  // A rule that says nothing of it rests on how its source was checked.
  version.verification = verification_of(std::nullopt, true);
  restate(scope, decl.clauses, version);
  syntax::Name binding = decl.clauses.binding.value_or(decl.id);
  const auto check = [&](source::SourceRange range) {
    if (decl.clauses.binding && binding_word(binding.text)) {
      check_binding(scope, version, binding.text, range);
    }
  };
  check(binding.range);
  scope.rule.versions.push_back(version);
  for (const syntax::Amendment& amendment : decl.amendments) {
    const bool in_order = is_in_order(scope, amendment);
    version.from = amendment.from.date;
    restate(scope, amendment.clauses, version);
    binding = amendment.clauses.binding.value_or(binding);
    if (amendment.clauses.binding || !amendment.clauses.basis.empty()) {
      check(amendment.clauses.binding ? binding.range : amendment.clauses.basis.front().range);
    }
    if (in_order) {
      scope.rule.versions.push_back(version);
    }
  }
}

}  // namespace samsvar::semantics
