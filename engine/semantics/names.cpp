#include "engine/semantics/names.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/nouns.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"
#include "engine/semantics/workbench.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;
using messages::Text;

/// Where a path begins: in what, below which noun (the roots when there is none), with which part.
struct Beginning {
  ir::Where where = ir::OwnDocuments{};
  std::optional<ir::NounId> below;
  std::size_t first_part = 0;
};

std::optional<Beginning> begin_in_element(RuleScope& scope, const syntax::Path& path,
                                          ir::VariableId variable_id) {
  const ir::Variable& variable = scope.rule.variables[variable_id.index];
  if (path.parts.size() == 1) {
    scope.fail(Code::N125, path.range, {field("word", variable.name)});
    return std::nullopt;
  }
  const Kind kind = variable.type.kind;
  const std::optional<ir::NounId> below = kind == Kind::Record ? variable.list_noun
                                          : kind == Kind::Document
                                              ? document_section(scope.vocabulary())
                                              : std::nullopt;
  if (kind == Kind::Error) {
    scope.failed = true;
  } else if (!below) {
    scope.fail(Code::T229, span(path.parts[1].range, path.parts.back().range),
               {field("word", variable.name), field("kind", kind_words(kind))},
               {{variable.range, {Text::label_bound_here, {field("word", variable.name)}}}});
  }
  if (!below) {
    return std::nullopt;
  }
  return Beginning{ir::InElement{variable_id}, below, 1};
}

std::optional<Beginning> beginning_of(RuleScope& scope, const syntax::Path& path) {
  const syntax::Name& first = path.parts.front();
  if (first.text == syntax_placeholder) {
    scope.failed = true;
    return std::nullopt;
  }
  if (const auto variable = find_variable(scope, first.text)) {
    return begin_in_element(scope, path, *variable);
  }
  const bool in_host_agreement =
      path.parts.size() > 1 && host_word(first.text) == ir::Target::HostAgreement;
  if (!in_host_agreement) {
    return Beginning{};
  }
  if (!has_host(scope, ir::Target::HostAgreement, first.range)) {
    return std::nullopt;
  }
  return Beginning{ir::InHostAgreement{}, std::nullopt, 1};
}

/// Nearness is judged by the whole path as the vocabulary would have it.
std::string full_path(const RuleScope& scope, const Beginning& beginning,
                      const syntax::Path& path) {
  std::string all = beginning.below ? scope.vocabulary().nouns[*beginning.below].path : "";
  for (std::size_t part = beginning.first_part; part < path.parts.size(); ++part) {
    all += all.empty() ? "" : ".";
    all += path.parts[part].text;
  }
  return all;
}

/// Follows the path's segments. A list on the way stops it: whose field it would be is not said.
std::optional<ir::NounId> walk(RuleScope& scope, const Beginning& beginning,
                               const syntax::Path& path) {
  const ir::Vocabulary& vocabulary = scope.vocabulary();
  std::optional<ir::NounId> at = beginning.below;
  for (std::size_t part = beginning.first_part; part < path.parts.size(); ++part) {
    const auto& siblings = at ? vocabulary.nouns[*at].children : vocabulary.roots;
    const auto child = siblings.find(path.parts[part].text);
    if (child == siblings.end()) {
      scope.failed = true;
      report_unknown_noun(scope.diagnostics, vocabulary, full_path(scope, beginning, path),
                          span(path.parts[part].range, path.parts.back().range));
      return std::nullopt;
    }
    at = child->second;
    const ir::Noun& noun = vocabulary.nouns[*at];
    if (noun.type.kind == Kind::List && part + 1 < path.parts.size()) {
      scope.fail(Code::T223, path.range,
                 {field("list", noun.path), field("field", path.parts[part + 1].text)},
                 {declared_as_here(noun)});
      return std::nullopt;
    }
  }
  return at;
}

bool may_be_used(RuleScope& scope, const syntax::Path& path, const ir::Noun& noun, NounUse use) {
  if (noun.type.kind == Kind::Error) {
    scope.failed = true;
    return false;
  }
  if (!noun.declared && use == NounUse::Value) {
    scope.fail(Code::N114, path.range, {field("noun", noun.path)});
    return false;
  }
  if (path.factual && noun.declared && noun.stance == ir::Stance::Content) {
    scope.fail(Code::T207, path.range, {field("noun", noun.path)}, {declared_here(noun)});
    return false;
  }
  return true;
}

}  // namespace

diagnostics::Label declared_here(const ir::Noun& noun) {
  return {noun.range, {Text::label_declared_here, {field("word", noun.path)}}};
}

diagnostics::Label declared_as_here(const ir::Noun& noun) {
  return {noun.range, {Text::label_declared_as_here, {field("kind", kind_words(noun.type.kind))}}};
}

std::optional<ir::VariableId> find_variable(const RuleScope& scope, std::string_view word) {
  for (auto variable = scope.visible.rbegin(); variable != scope.visible.rend(); ++variable) {
    if (scope.rule.variables[variable->index].name == word) {
      return *variable;
    }
  }
  return std::nullopt;
}

std::optional<ir::NounRef> resolve_noun(RuleScope& scope, const syntax::Path& path, NounUse use) {
  const std::optional<Beginning> beginning = beginning_of(scope, path);
  if (!beginning) {
    return std::nullopt;
  }
  const std::optional<ir::NounId> noun = walk(scope, *beginning, path);
  if (!noun || !may_be_used(scope, path, scope.vocabulary().nouns[*noun], use)) {
    return std::nullopt;
  }
  return ir::NounRef{
      .range = path.range, .where = beginning->where, .noun = *noun, .factual = path.factual};
}

std::optional<ir::NounId> find_declared_root(const RuleScope& scope, std::string_view word) {
  const auto found = scope.vocabulary().roots.find(word);
  const bool declared =
      found != scope.vocabulary().roots.end() && scope.vocabulary().nouns[found->second].declared;
  return declared ? std::optional(found->second) : std::nullopt;
}

bool has_host(RuleScope& scope, ir::Target target, source::SourceRange range) {
  if (!scope.rule.task) {
    scope.fail(Code::T221, range);
    return false;
  }
  const ir::Task& task = scope.vocabulary().tasks[*scope.rule.task];
  const bool known =
      task.host && (target != ir::Target::HostAgreement || !task.host_agreement.empty());
  if (!known) {
    scope.fail(Code::T222, range, {field("task", task.word)},
               {{task.range, {Text::label_declared_here, {field("word", task.word)}}}});
  }
  return known;
}

}  // namespace samsvar::semantics
