#include "engine/semantics/trials.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/nouns.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/workbench.h"
#include "engine/support/check.h"

#include <algorithm>
#include <map>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;

constexpr std::string_view facts_section = "faktisk";
/// Keys of the document format that stand beside the nouns, not among them.
constexpr std::string_view format_keys[] = {"registrert", "registrering"};

ir::TrialStatus status_of(syntax::ExpectedStatus written) {
  switch (written) {
    case syntax::ExpectedStatus::Met:
      return ir::TrialStatus::Met;
    case syntax::ExpectedStatus::Gap:
      return ir::TrialStatus::Gap;
    case syntax::ExpectedStatus::Due:
      return ir::TrialStatus::Due;
    case syntax::ExpectedStatus::Unclear:
      return ir::TrialStatus::Unclear;
    case syntax::ExpectedStatus::NotApplicable:
      return ir::TrialStatus::NotApplicable;
  }
  CHECK(false, "every expected status has a meaning");
}

bool is_format_key(const syntax::Path& path) {
  return path.parts.size() == 1 && std::find(std::begin(format_keys), std::end(format_keys),
                                             path.parts.front().text) != std::end(format_keys);
}

/// The path in the vocabulary's own spelling; nothing, and reported, when no noun is there.
std::optional<std::string> canonical_path(RuleScope& scope, const syntax::Path& path) {
  if (is_format_key(path)) {
    return path.parts.front().text;
  }
  const bool named_facts = path.parts.front().text == facts_section;
  std::optional<ir::NounId> noun;
  for (std::size_t part = named_facts ? 1 : 0; part < path.parts.size(); ++part) {
    const auto child = scope.vocabulary().find_child(noun, path.parts[part].text);
    if (!child) {
      scope.failed = true;
      std::string written = dotted(path);
      written.erase(0, named_facts ? facts_section.size() + 1 : 0);
      report_unknown_noun(scope.diagnostics, scope.vocabulary(), written,
                          span(path.parts[part].range, path.parts.back().range));
      return std::nullopt;
    }
    noun = child;
  }
  const std::string section = named_facts || path.factual ? std::string(facts_section) : "";
  if (!noun) {
    return section;
  }
  return section + (section.empty() ? "" : ".") + scope.vocabulary().nouns[*noun].path;
}

std::string via_of(RuleScope& scope, const std::optional<syntax::Name>& via) {
  if (!via) {
    return {};
  }
  std::vector<std::string> known;
  for (const ir::Exception& exception : scope.rule.exceptions) {
    known.push_back(exception.id);
  }
  if (std::find(known.begin(), known.end(), via->text) == known.end()) {
    scope.fail(Code::N121, via->range,
               {field("word", via->text), field("advice", advice(via->text, known))});
  }
  return via->text;
}

/// What the columns of tables mean: the rows have them in common, and a mistake is told once.
using ColumnPaths = std::map<source::SourceRange, std::optional<std::string>>;

const std::optional<std::string>& path_of(RuleScope& scope, const syntax::Path& path,
                                          ColumnPaths& known) {
  const auto found = known.find(path.range);
  return found != known.end()
             ? found->second
             : known.emplace(path.range, canonical_path(scope, path)).first->second;
}

ir::Trial read_trial(RuleScope& scope, const syntax::Trial& decl, ColumnPaths& known) {
  ir::Trial trial;
  trial.range = decl.range;
  trial.title = decl.title.text;
  trial.subject = decl.subject ? decl.subject->text : std::string();
  trial.date = decl.date ? std::optional(decl.date->date) : std::nullopt;
  for (const syntax::Given& given : decl.given) {
    if (const auto& path = path_of(scope, given.path, known)) {
      trial.given.push_back({.range = given.range,
                             .path = *path,
                             .yaml = given.yaml.text,
                             .yaml_range = given.yaml.range});
    }
  }
  for (const syntax::Quoted& file : decl.files) {
    trial.files.push_back(file.text);
  }
  const syntax::Expectation& expectation = decl.expectation;
  trial.expected = status_of(expectation.status);
  trial.deadline = expectation.deadline ? std::optional(expectation.deadline->date) : std::nullopt;
  trial.detail = expectation.detail ? expectation.detail->text : std::string();
  trial.via = via_of(scope, expectation.via);
  trial.expectation_range = expectation.range;
  return trial;
}

}  // namespace

void read_trials(RuleScope& scope, const syntax::RuleDecl& decl) {
  ColumnPaths known;
  for (const syntax::Trial& trial : decl.trials) {
    scope.rule.trials.push_back(read_trial(scope, trial, known));
  }
}

}  // namespace samsvar::semantics
