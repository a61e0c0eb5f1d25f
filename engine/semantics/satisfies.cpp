#include "engine/semantics/satisfies.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/names.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"
#include "engine/semantics/workbench.h"
#include "engine/support/check.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using ir::SubjectForm;
using ir::Target;
using messages::field;
using messages::Text;

struct TargetRef {
  Target target;
  std::optional<ir::VariableId> variable;
};

std::optional<TargetRef> resolve_target(RuleScope& scope, const syntax::Path& path) {
  const std::string written = dotted(path);
  const auto variable = path.parts.size() == 1 ? find_variable(scope, written) : std::nullopt;
  if (variable) {
    return TargetRef{Target::Element, variable};
  }
  const std::optional<Target> host = path.factual ? std::nullopt : host_word(written);
  if (!host) {
    scope.fail(Code::N120, path.range,
               {field("word", written),
                field("advice", advice(written, host_words(), {Text::advice_targets, {}}))});
    return std::nullopt;
  }
  return has_host(scope, *host, path.range) ? std::optional(TargetRef{*host, std::nullopt})
                                            : std::nullopt;
}

/// Does a rule of this kind apply to one party of the kind named (any when empty)?
bool is_of_party(const RuleScope& scope, const ir::SubjectKind& kind, const std::string& party) {
  const auto matches = [&](ir::PartyKindId id) {
    return party.empty() || scope.vocabulary().party_kinds[id].word == party;
  };
  return kind.form == SubjectForm::Party &&
         std::any_of(kind.parties.begin(), kind.parties.end(), matches);
}

bool fits_element(const RuleScope& scope, const ir::SubjectKind& kind, const ir::Type& element) {
  if (element.kind == Kind::Subject) {
    return kind.word == element.of;
  }
  if (element.kind == Kind::Party) {
    return is_of_party(scope, kind, element.of);
  }
  return element.kind == Kind::Document && kind.form == SubjectForm::Agreement;
}

bool fits(const RuleScope& scope, const TargetRef& target, const ir::SubjectKind& kind) {
  switch (target.target) {
    case Target::Host: {
      const ir::Task& task = scope.vocabulary().tasks[*scope.rule.task];
      return is_of_party(scope, kind, scope.vocabulary().nouns[*task.host].type.of);
    }
    case Target::HostPair:
      return kind.form == SubjectForm::Pair;
    case Target::HostAgreement:
      return kind.form == SubjectForm::Agreement;
    case Target::Element:
      return fits_element(scope, kind, scope.rule.variables[target.variable->index].type);
  }
  CHECK(false, "every target is looked at");
}

std::optional<ir::RuleId> resolve_rule(RuleScope& scope, const syntax::Name& id) {
  const std::optional<ir::RuleId> rule = scope.set.find_rule(id.text);
  if (!rule) {
    std::vector<std::string> known;
    for (const ir::Rule& other : scope.set.rules) {
      known.push_back(other.id);
    }
    scope.fail(Code::N110, id.range,
               {field("word", id.text), field("advice", advice(id.text, known))});
  }
  return rule;
}

}  // namespace

ir::ExprId resolve_satisfies(RuleScope& scope, source::SourceRange range,
                             const syntax::Satisfies& satisfies) {
  const syntax::Path& path = satisfies.target.path;
  const std::optional<TargetRef> target = resolve_target(scope, path);
  const std::optional<ir::RuleId> rule = resolve_rule(scope, satisfies.rule);
  if (scope.negations > 0) {
    scope.fail(Code::T217, range, {field("rule", satisfies.rule.text)});
    return scope.add_error(range);
  }
  if (!target || !rule) {
    return scope.add_error(range);
  }
  const bool unknown_element =
      target->variable && scope.rule.variables[target->variable->index].type.kind == Kind::Error;
  const ir::Rule& other = scope.set.rules[*rule];
  if (unknown_element || other.kind == unknown_subject_kind) {
    return scope.add_error(range);
  }
  const ir::SubjectKind& kind = scope.vocabulary().subject_kinds[other.kind];
  if (!fits(scope, *target, kind)) {
    scope.fail(Code::T219, range,
               {field("target", dotted(path)), field("rule", other.id), field("kind", kind.title)},
               {{other.id_range, {Text::label_declared_here, {field("word", other.id)}}}});
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::Satisfies{target->target, target->variable, *rule});
}

}  // namespace samsvar::semantics
