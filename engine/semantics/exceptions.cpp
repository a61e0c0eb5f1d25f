#include "engine/semantics/exceptions.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/conditions.h"
#include "engine/semantics/legal_sources.h"
#include "engine/semantics/rule_header.h"
#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;

void read_validity(RuleScope& scope, const syntax::Validity& validity, ir::Exception& exception) {
  exception.from = validity.from ? std::optional(validity.from->date) : std::nullopt;
  exception.to = validity.to ? std::optional(validity.to->date) : std::nullopt;
  if (exception.from && exception.to && *exception.to < *exception.from) {
    scope.fail(Code::R307, validity.range);
  }
}

/// An exception is invoked by `når` and, to count as fulfilment, proved by `krever`.
void check_clauses(RuleScope& scope, const syntax::Exception& decl) {
  if (is_broken(scope.diagnostics, decl.range)) {
    scope.failed = true;
    return;
  }
  if (!has_all_languages(scope.diagnostics, decl.title, decl.id)) {
    scope.failed = true;
  }
  if (!decl.condition) {
    scope.fail(Code::R305, decl.id.range, {field("exception", decl.id.text)});
  }
  if (!decl.proof && !decl.not_applicable) {
    scope.fail(Code::R306, decl.id.range, {field("exception", decl.id.text)});
  }
}

ir::Exception read_exception(RuleScope& scope, const syntax::Exception& decl) {
  check_clauses(scope, decl);
  ir::Exception exception;
  exception.range = decl.range;
  exception.id = decl.id.text;
  exception.title = local_text(decl.title);
  exception.basis = resolve_citations(scope.set, decl.basis, scope.diagnostics);
  scope.failed = scope.failed || exception.basis.size() != decl.basis.size();
  if (decl.validity) {
    read_validity(scope, *decl.validity, exception);
  }
  if (decl.condition) {
    exception.condition = resolve_condition(scope, *decl.condition);
  }
  if (decl.proof) {
    exception.proof = resolve_condition(scope, *decl.proof);
  }
  exception.not_applicable = decl.not_applicable;
  exception.via = decl.via ? decl.via->text : std::string();
  return exception;
}

}  // namespace

void read_exceptions(RuleScope& scope, const syntax::RuleDecl& decl) {
  std::map<std::string, source::SourceRange> seen;
  for (const syntax::Exception& exception : decl.exceptions) {
    const auto [first, is_new] = seen.emplace(exception.id.text, exception.id.range);
    if (!is_new) {
      report_declared_twice(scope.diagnostics, exception.id.text, exception.id.range,
                            first->second);
      scope.failed = true;
    }
    scope.rule.exceptions.push_back(read_exception(scope, exception));
  }
}

}  // namespace samsvar::semantics
