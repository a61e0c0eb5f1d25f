#include "engine/semantics/norms.h"

#include "engine/diagnostics/codes.h"
#include "engine/ir/traverse.h"
#include "engine/messages/texts.h"
#include "engine/semantics/legal_sources.h"
#include "engine/semantics/rule_header.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using messages::field;
using messages::Text;

/// Every rule that is declared, also one left out for a mistake of its own.
using DeclaredRules = std::map<std::string, source::SourceRange>;

DeclaredRules declared_rules(const Workbench& bench) {
  DeclaredRules all;
  for (const syntax::RuleFile& file : bench.files) {
    for (const syntax::Declaration& declaration : file.declarations) {
      if (const auto* rule = std::get_if<syntax::RuleDecl>(&declaration)) {
        all.emplace(rule->id.text, rule->id.range);
      }
    }
  }
  return all;
}

/// Is something in it left to a human?
bool asks_a_human(const ir::RuleSet& set, const ir::Rule& rule) {
  bool asks = std::any_of(
      rule.versions.begin(), rule.versions.end(),
      [](const ir::Version& version) { return version.binding == ir::Binding::Soundness; });
  ir::for_each_expr(set, rule, [&](const ir::Expr& expr) {
    asks = asks || std::holds_alternative<ir::HumanJudgement>(expr.form);
  });
  return asks;
}

class NormReader {
 public:
  NormReader(Workbench& bench, const DeclaredRules& declared, const syntax::NormDecl& decl)
      : bench_(bench), declared_(declared), decl_(decl) {}

  std::optional<ir::Norm> read() {
    ir::Norm norm{
        .range = decl_.range, .id = decl_.id.text, .title = decl_.title.text, .basis = {}};
    norm.basis = resolve_citations(bench_.set, decl_.basis, bench_.diagnostics);
    sound_ = norm.basis.size() == decl_.basis.size();
    if (has_one_state()) {
      read_state(decl_.states.front(), norm);
    }
    return sound_ ? std::optional(std::move(norm)) : std::nullopt;
  }

 private:
  void fail(Code code, source::SourceRange range, std::vector<messages::Field> fields = {},
            std::vector<diagnostics::Label> related = {}) {
    bench_.diagnostics.add(code, range, std::move(fields), std::move(related));
    sound_ = false;
  }

  bool has_one_state() {
    if (decl_.states.size() == 1) {
      return true;
    }
    if (!decl_.states.empty()) {
      fail(Code::R312, decl_.states[1].range, {field("norm", decl_.id.text)},
           {{decl_.states.front().range, {Text::label_said_first_here, {}}}});
    } else if (!is_broken(bench_.diagnostics, decl_.range)) {
      fail(Code::R311, decl_.id.range, {field("norm", decl_.id.text)});
    }
    sound_ = false;
    return false;
  }

  void read_state(const syntax::NormState& state, ir::Norm& norm) {
    switch (state.outcome) {
      case syntax::NormOutcome::Encoded:
        norm.outcome = ir::NormOutcome::Encoded;
        read_rules(state, norm);
        return;
      case syntax::NormOutcome::Judgement:
        norm.outcome = ir::NormOutcome::Judgement;
        read_rules(state, norm);
        return;
      case syntax::NormOutcome::LeftOut:
        norm.outcome = ir::NormOutcome::LeftOut;
        read_reason(state, norm);
        return;
    }
  }

  void read_rules(const syntax::NormState& state, ir::Norm& norm) {
    for (const syntax::Name& name : state.rules) {
      const std::optional<ir::RuleId> rule = find_rule(name);
      if (!rule) {
        continue;
      }
      if (norm.outcome == ir::NormOutcome::Judgement &&
          !asks_a_human(bench_.set, bench_.set.rules[*rule])) {
        fail(Code::R313, name.range, {field("rule", name.text)},
             {{bench_.set.rules[*rule].id_range,
               {Text::label_declared_here, {field("word", name.text)}}}});
      }
      if (std::find(norm.rules.begin(), norm.rules.end(), *rule) == norm.rules.end()) {
        norm.rules.push_back(*rule);
      }
    }
  }

  /// Nothing for a rule that is not there; one left out for its own mistake has been told of.
  std::optional<ir::RuleId> find_rule(const syntax::Name& name) {
    const std::optional<ir::RuleId> rule = bench_.set.find_rule(name.text);
    sound_ = sound_ && rule;
    if (!rule && !declared_.contains(name.text)) {
      std::vector<std::string> known;
      for (const auto& [id, range] : declared_) {
        known.push_back(id);
      }
      fail(Code::N110, name.range,
           {field("word", name.text),
            field("advice", advice(name.text, known, {Text::advice_norm_without_rule, {}}))});
    }
    return rule;
  }

  void read_reason(const syntax::NormState& state, ir::Norm& norm) {
    const std::optional<ir::LeftOutBecause> because = left_out_words(state.reason->text);
    if (!because) {
      fail(Code::N127, state.reason->range, {field("words", state.reason->text)});
    }
    if (is_blank(state.sentence->text)) {
      fail(Code::R314, state.sentence->range);
    }
    norm.because = because.value_or(ir::LeftOutBecause::NoDuty);
    norm.sentence = state.sentence->text;
  }

  Workbench& bench_;
  const DeclaredRules& declared_;
  const syntax::NormDecl& decl_;
  bool sound_ = true;
};

}  // namespace

void collect_norms(Workbench& bench) {
  const DeclaredRules declared = declared_rules(bench);
  for (const auto& norm : declarations<syntax::NormDecl>(bench)) {
    if (std::optional<ir::Norm> read = NormReader(bench, declared, *norm.decl).read()) {
      bench.set.norms.add(std::move(*read));
    }
  }
}

}  // namespace samsvar::semantics
