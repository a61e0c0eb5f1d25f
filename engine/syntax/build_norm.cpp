#include "engine/syntax/build_norm.h"

#include "engine/diagnostics/codes.h"
#include "engine/support/letter_case.h"

#include <algorithm>
#include <string>

namespace samsvar::syntax {

namespace {

std::string as_norm_id(std::string text) {
  text = support::to_lower_case(text);
  std::replace(text.begin(), text.end(), '_', '-');
  return text;
}

/// Small letters, digits and hyphens.
Name norm_id(Workbench& bench, KravParser::NormIdContext& context) {
  Name result = word(bench, range_of(bench, context));
  const std::string right = as_norm_id(result.text);
  if (right != result.text) {
    bench.log.add(diagnostics::Code::S027, result.range,
                  {messages::field("found", result.text), messages::field("right", right)});
  }
  return result;
}

/// The words of the reason with single spaces between them.
Name reason(Workbench& bench, const std::vector<KravParser::ReasonWordContext*>& words) {
  Name result{
      .range = source::span(range_of(bench, *words.front()), range_of(bench, *words.back())),
      .text = {}};
  for (const auto* one : words) {
    result.text += (result.text.empty() ? "" : " ") + plain_text(bench, range_of(bench, *one));
  }
  return result;
}

NormState state(Workbench& bench, KravParser::NormClauseContext& context) {
  NormState result{.range = range_of(bench, context), .outcome = NormOutcome::Encoded};
  if (context.LEFT_OUT() != nullptr) {
    result.outcome = NormOutcome::LeftOut;
    result.reason = reason(bench, context.reasonWord());
    result.sentence = quoted(bench, *context.STRING());
    return result;
  }
  if (context.JUDGEMENT() != nullptr) {
    result.outcome = NormOutcome::Judgement;
  }
  for (auto* rule : context.ruleId()) {
    result.rules.push_back(rule_id(bench, *rule));
  }
  return result;
}

}  // namespace

std::optional<Declaration> build_norm(Workbench& bench,
                                      KravParser::NormDeclarationContext& context) {
  auto* header = context.normHeader();
  if (header == nullptr || bench.parsed.is_broken(header)) {
    return std::nullopt;
  }
  NormDecl decl;
  decl.range = range_of(bench, context);
  decl.id = norm_id(bench, *header->normId());
  decl.title = quoted(bench, *header->STRING());
  SeenClauses seen;
  for (auto* clause : context.normClause()) {
    if (bench.parsed.is_broken(clause)) {
      continue;
    }
    if (auto* basis = clause->basisClause()) {
      const SourceRange keyword = range_of(bench.file, *basis->start);
      if (seen.is_first(bench, plain_text(bench, keyword), keyword)) {
        decl.basis = citations(bench, *basis);
      }
    } else {
      decl.states.push_back(state(bench, *clause));
    }
  }
  return decl;
}

}  // namespace samsvar::syntax
