#include "engine/semantics/rules.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/conditions.h"
#include "engine/semantics/exceptions.h"
#include "engine/semantics/rule_header.h"
#include "engine/semantics/rule_scope.h"
#include "engine/semantics/rule_versions.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/trials.h"
#include "engine/semantics/workbench.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;

using Rules = std::vector<Declared<syntax::RuleDecl>>;

void read_questions(RuleScope& scope, const syntax::RuleDecl& decl) {
  for (const syntax::Question& question : decl.questions) {
    const auto before = scope.questions.find(question.id.text);
    if (before != scope.questions.end()) {
      report_declared_twice(scope.diagnostics, question.id.text, question.id.range,
                            before->second.range);
      scope.failed = true;
      continue;
    }
    if (!has_all_languages(scope.diagnostics, question.text, question.id)) {
      scope.failed = true;
    }
    const ir::QuestionId id =
        scope.set.questions.add({.id = question.id.text, .text = local_text(question.text)});
    scope.rule.questions.push_back(id);
    scope.questions.emplace(question.id.text, RuleScope::QuestionUse{id, question.id.range});
  }
}

void resolve_replaced(RuleScope& scope, const syntax::RuleDecl& decl) {
  if (!decl.replaces) {
    return;
  }
  scope.rule.replaces = scope.set.find_rule(decl.replaces->text);
  if (!scope.rule.replaces) {
    std::vector<std::string> known;
    for (const ir::Rule& rule : scope.set.rules) {
      known.push_back(rule.id);
    }
    scope.fail(
        Code::N110, decl.replaces->range,
        {field("word", decl.replaces->text), field("advice", advice(decl.replaces->text, known))});
  }
}

/// A claim without its reason is none.
void read_equivalents(RuleScope& scope, const syntax::RuleDecl& decl) {
  for (const syntax::Equivalent& one : decl.equivalents) {
    if (is_blank(one.proof.text)) {
      scope.fail(Code::R314, one.proof.range);
    }
    scope.rule.equivalents.push_back(
        {.range = one.range, .changed = one.changed.text, .proof = one.proof.text});
  }
}

void hint(const RuleScope& scope, const syntax::RuleDecl& decl) {
  for (const auto& [id, question] : scope.questions) {
    if (!question.used) {
      scope.diagnostics.add(Code::L402, question.range, {field("question", id)});
    }
  }
  if (decl.trials.empty() && scope.file.trials == syntax::Trials::Read &&
      !is_broken(scope.diagnostics, decl.range)) {
    scope.diagnostics.add(Code::L401, decl.id.range, {field("rule", decl.id.text)});
  }
}

/// Was there nothing wrong with it?
bool read_body(const Workbench& bench, const Declared<syntax::RuleDecl>& declared,
               ir::RuleId rule) {
  const syntax::RuleDecl& decl = *declared.decl;
  RuleScope scope{.file = *declared.file,
                  .set = bench.set,
                  .rule = bench.set.rules[rule],
                  .diagnostics = bench.diagnostics};
  read_questions(scope, decl);
  resolve_replaced(scope, decl);
  if (decl.scope && decl.scope->narrowed) {
    scope.rule.narrowed = resolve_condition(scope, *decl.scope->narrowed);
  }
  read_versions(scope, decl);
  read_exceptions(scope, decl);
  read_trials(scope, decl);
  read_equivalents(scope, decl);
  hint(scope, decl);
  return !scope.failed;
}

/// Reads all of `rules` and gives back those that nothing was wrong with.
Rules attempt(const Workbench& bench, const Rules& rules) {
  bench.set.rules = {};
  bench.set.exprs = {};
  bench.set.questions = {};
  std::vector<bool> sound;
  for (const auto& rule : rules) {
    Header header = read_header(bench, *rule.decl);
    sound.push_back(!header.failed);
    bench.set.rules.add(std::move(header.rule));
  }
  Rules kept;
  for (std::size_t index = 0; index < rules.size(); ++index) {
    const ir::RuleId id{static_cast<std::uint32_t>(index)};
    if (read_body(bench, rules[index], id) && sound[index]) {
      kept.push_back(rules[index]);
    }
  }
  return kept;
}

}  // namespace

void analyse_rules(Workbench& bench) {
  Rules rules = declarations<syntax::RuleDecl>(bench);
  Rules kept = attempt(bench, rules);
  // What is wrong has been said. Without the rules that failed, those that rest on them fail too,
  // so the rest is read again until nothing more falls out.
  while (kept.size() != rules.size()) {
    rules = std::move(kept);
    diagnostics::Diagnostics unheard;
    kept = attempt(Workbench{bench.files, bench.set, unheard}, rules);
  }
}

}  // namespace samsvar::semantics
