#include "engine/syntax/build_rules.h"

#include "engine/diagnostics/codes.h"
#include "engine/syntax/build_clauses.h"
#include "engine/syntax/build_expressions.h"
#include "engine/syntax/keywords.h"
#include "engine/syntax/syntax_messages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;

enum class Group : std::uint8_t { Rule, Exception, Amendment, Trial };

/// The groups that have a use for a clause, by the grammar's rule.
bool admits(Group group, std::size_t clause) {
  constexpr auto exception = std::to_array<std::size_t>(
      {KravParser::RuleTitleClause, KravParser::RuleBasisClause, KravParser::RuleAppliesClause,
       KravParser::RuleWhenClause, KravParser::RuleProofClause, KravParser::RuleEffectClause});
  constexpr auto amendment = std::to_array<std::size_t>(
      {KravParser::RuleBasisClause, KravParser::RuleBindingClause, KravParser::RuleDeadlineClause,
       KravParser::RuleWhenClause, KravParser::RuleRequirementClause,
       KravParser::RuleVerificationClause});
  constexpr auto trial =
      std::to_array<std::size_t>({KravParser::RuleGivenClause, KravParser::RuleExpectClause});
  const auto has = [&](const auto& clauses) {
    return std::find(clauses.begin(), clauses.end(), clause) != clauses.end();
  };
  switch (group) {
    case Group::Exception:
      return has(exception);
    case Group::Amendment:
      return has(amendment);
    case Group::Trial:
      return has(trial);
    case Group::Rule:
      return !has(trial) && clause != KravParser::RuleProofClause &&
             clause != KravParser::RuleEffectClause;
  }
  return false;
}

class RuleBuilder {
 public:
  RuleBuilder(Workbench& bench, KravParser::RuleDeclarationContext& context)
      : bench_(bench), context_(context) {
    rule_.range = range_of(bench, context);
    rule_.id = rule_id(bench, *context.ruleHeader()->ruleId());
    rule_.title.range = rule_.id.range;
  }

  RuleDecl build() {
    for (auto* clause : context_.ruleClause()) {
      if (clause->children.empty()) {
        continue;
      }
      if (auto* one = dynamic_cast<antlr::ParserRuleContext*>(clause->children.front())) {
        take(*clause, *one);
      }
    }
    close_group();
    return std::move(rule_);
  }

 private:
  void take(KravParser::RuleClauseContext& clause, antlr::ParserRuleContext& one) {
    const std::size_t kind = one.getRuleIndex();
    const bool is_sound = !bench_.parsed.is_broken(&one);
    if (open_group(clause, is_sound)) {
      return;
    }
    const SourceRange keyword = range_of(bench_.file, *one.start);
    if (is_of_deadline(kind, keyword)) {
      if (is_sound) {
        add_to_deadline(clause);
      }
      return;
    }
    after_deadline_ = false;
    if (!admits(group_, kind)) {
      if (!admits(Group::Rule, kind)) {
        report_misplaced(kind, keyword);
        return;
      }
      close_group();
    }
    if (!is_first(clause, keyword) || !is_sound) {
      return;
    }
    add(clause, keyword);
  }

  /// `unntak`, `fra DATO`, `prøve`. One that is broken opens a group that is thrown away, so that
  /// its clauses are not taken for the rule's.
  bool open_group(KravParser::RuleClauseContext& clause, bool is_sound) {
    if (clause.exceptionClause() == nullptr && clause.amendmentClause() == nullptr &&
        clause.trialClause() == nullptr) {
      return false;
    }
    close_group();
    is_thrown_away_ = !is_sound;
    if (auto* exception = clause.exceptionClause()) {
      group_ = Group::Exception;
      exception_ = Exception{.range = range_of(bench_, *exception)};
      if (is_sound) {
        exception_.id = rule_id(bench_, *exception->ruleId());
        exception_.title.range = exception_.id.range;
      }
    } else if (auto* amendment = clause.amendmentClause()) {
      group_ = Group::Amendment;
      amendment_ = Amendment{.range = range_of(bench_, *amendment)};
      open_amendment(*amendment);
    } else {
      group_ = Group::Trial;
      trial_ = is_sound ? build_trial(bench_, *clause.trialClause())
                        : Trial{.range = range_of(bench_, *clause.trialClause())};
    }
    return true;
  }

  void open_amendment(KravParser::AmendmentClauseContext& amendment) {
    if (is_thrown_away_) {
      return;
    }
    const auto from = date(bench_, *amendment.DATE());
    is_thrown_away_ = !from;
    amendment_.from = from.value_or(DateLiteral{});
  }

  void close_group() {
    switch (group_) {
      case Group::Rule:
        break;
      case Group::Exception:
        keep(rule_.exceptions, exception_);
        break;
      case Group::Amendment:
        keep(rule_.amendments, amendment_);
        break;
      case Group::Trial:
        close_trial();
        break;
    }
    group_ = Group::Rule;
    is_thrown_away_ = false;
    after_deadline_ = false;
    group_clauses_ = {};
  }

  template <typename Item>
  void keep(std::vector<Item>& all, Item& item) {
    if (!is_thrown_away_) {
      all.push_back(std::move(item));
    }
  }

  void close_trial() {
    const auto expect = spelling(bench_.parsed.language(), KravLexer::EXPECT).value_or("");
    if (!is_thrown_away_ && !group_clauses_.has(expect)) {
      const auto met = spelling(bench_.parsed.language(), KravLexer::MET).value_or("");
      bench_.log.add(Code::S024, trial_.title.range,
                     {messages::field("title", trial_.title.text),
                      messages::field("expect", expect), messages::field("met", met)});
      return;
    }
    if (expectation_) {
      trial_.expectation = std::move(*expectation_);
      keep(rule_.trials, trial_);
    }
    expectation_.reset();
  }

  /// `frist … hjemmel … kontrollert …`: on the frist's line, or indented below it.
  bool is_of_deadline(std::size_t kind, SourceRange keyword) const {
    const bool may_be =
        kind == KravParser::RuleBasisClause || kind == KravParser::RuleVerificationClause;
    return may_be && after_deadline_ &&
           bench_.map.begin(keyword).column > bench_.map.begin(deadline_keyword_).column;
  }

  void add_to_deadline(KravParser::RuleClauseContext& clause) {
    auto& deadline = clauses().deadline;
    if (!deadline) {
      return;
    }
    if (clause.basisClause() != nullptr) {
      deadline->basis = citations(bench_, *clause.basisClause());
    } else {
      deadline->verification = verification(bench_, *clause.verificationClause());
    }
    deadline->range = source::span(deadline->range, range_of(bench_, clause));
  }

  void report_misplaced(std::size_t kind, SourceRange keyword) {
    const TokenType owner =
        kind == KravParser::RuleGivenClause || kind == KravParser::RuleExpectClause
            ? KravLexer::TRIAL
            : KravLexer::EXCEPTION;
    bench_.log.add(
        Code::S012, keyword,
        {messages::field("clause", plain_text(bench_, keyword)),
         messages::field("owner", spelling(bench_.parsed.language(), owner).value_or(""))});
  }

  bool is_first(KravParser::RuleClauseContext& clause, SourceRange keyword) {
    if (clause.questionClause() != nullptr || clause.givenClause() != nullptr ||
        clause.equivalentClause() != nullptr || clause.trialFileClause() != nullptr) {
      return true;
    }
    std::string key = plain_text(bench_, keyword);
    if (auto* applies = clause.appliesClause(); applies != nullptr && applies->FOR() != nullptr) {
      key += " for";
    }
    if (clause.verificationClause() != nullptr) {
      key = "verification";
    }
    SeenClauses& seen = group_ == Group::Rule ? rule_clauses_ : group_clauses_;
    return seen.is_first(bench_, key, keyword);
  }

  Clauses& clauses() { return group_ == Group::Amendment ? amendment_.clauses : rule_.clauses; }

  void add(KravParser::RuleClauseContext& clause, SourceRange keyword) {
    switch (group_) {
      case Group::Exception:
        add_to_exception(clause);
        break;
      case Group::Trial:
        add_to_trial(clause);
        break;
      case Group::Amendment:
        add_shared(clause, keyword);
        amendment_.range = source::span(amendment_.range, range_of(bench_, clause));
        break;
      case Group::Rule:
        add_shared(clause, keyword);
        add_to_rule(clause);
        break;
    }
  }

  void add_shared(KravParser::RuleClauseContext& clause, SourceRange keyword) {
    Clauses& own = clauses();
    if (auto* basis = clause.basisClause()) {
      own.basis = citations(bench_, *basis);
    } else if (auto* binding = clause.bindingClause()) {
      own.binding = build_binding(bench_, *binding);
    } else if (auto* deadline = clause.deadlineClause()) {
      own.deadline = Deadline{.range = range_of(bench_, *deadline),
                              .date = build_sum(bench_, *deadline->sum()),
                              .basis = {}};
      after_deadline_ = true;
      deadline_keyword_ = keyword;
    } else if (auto* when = clause.whenClause()) {
      own.condition = build_condition(bench_, *when->condition());
    } else if (auto* requirement = clause.requirementClause()) {
      own.requirement = build_requirement(bench_, *requirement->condition());
    } else if (auto* verified = clause.verificationClause()) {
      own.verification = verification(bench_, *verified);
    }
  }

  void add_to_rule(KravParser::RuleClauseContext& clause) {
    if (auto* title = clause.titleClause()) {
      rule_.title = texts(bench_, title->localText());
    } else if (auto* question = clause.questionClause()) {
      rule_.questions.push_back({.range = range_of(bench_, *question),
                                 .id = name(bench_, *question->name()),
                                 .text = texts(bench_, question->localText())});
    } else if (auto* applies = clause.appliesClause()) {
      if (applies->FOR() != nullptr) {
        rule_.scope = build_scope(bench_, *applies);
      } else {
        rule_.validity = build_validity(bench_, *applies);
      }
    } else if (auto* duty = clause.dutyClause()) {
      rule_.duty_holders = build_duty(bench_, *duty);
    } else if (auto* replaces = clause.replacesClause()) {
      rule_.replaces = rule_id(bench_, *replaces->ruleId());
    } else if (auto* file = clause.trialFileClause()) {
      rule_.trial_files.push_back(
          {.range = range_of(bench_, *file), .name = quoted(bench_, *file->STRING())});
    } else if (auto* equivalent = clause.equivalentClause()) {
      rule_.equivalents.push_back({.range = range_of(bench_, *equivalent),
                                   .changed = quoted(bench_, *equivalent->STRING(0)),
                                   .proof = quoted(bench_, *equivalent->STRING(1))});
    }
  }

  void add_to_exception(KravParser::RuleClauseContext& clause) {
    exception_.range = source::span(exception_.range, range_of(bench_, clause));
    if (auto* title = clause.titleClause()) {
      exception_.title = texts(bench_, title->localText());
    } else if (auto* basis = clause.basisClause()) {
      exception_.basis = citations(bench_, *basis);
    } else if (auto* applies = clause.appliesClause()) {
      if (applies->FOR() != nullptr) {
        report_unexpected(bench_, range_of(bench_, *applies->FOR()),
                          quoted_words({spelled(KravLexer::FROM), spelled(KravLexer::UNTIL)}));
      } else {
        exception_.validity = build_validity(bench_, *applies);
      }
    } else if (auto* when = clause.whenClause()) {
      exception_.condition = build_condition(bench_, *when->condition());
    } else if (auto* proof = clause.proofClause()) {
      exception_.proof = build_condition(bench_, *proof->condition());
    } else if (auto* effect = clause.effectClause()) {
      exception_.not_applicable = effect->APPLICABLE() != nullptr;
      if (effect->name() != nullptr) {
        exception_.via = name(bench_, *effect->name());
      }
    }
  }

  void add_to_trial(KravParser::RuleClauseContext& clause) {
    trial_.range = source::span(trial_.range, range_of(bench_, clause));
    if (auto* given = clause.givenClause()) {
      add_given(bench_, *given, trial_);
    } else if (auto* expect = clause.expectClause()) {
      expectation_ = build_expectation(bench_, *expect);
    }
  }

  std::string spelled(TokenType keyword) const {
    return spelling(bench_.parsed.language(), keyword).value_or("");
  }

  Workbench& bench_;
  KravParser::RuleDeclarationContext& context_;
  RuleDecl rule_;
  SeenClauses rule_clauses_;

  Group group_ = Group::Rule;
  bool is_thrown_away_ = false;
  SeenClauses group_clauses_;
  Exception exception_;
  Amendment amendment_;
  Trial trial_;
  std::optional<Expectation> expectation_;

  bool after_deadline_ = false;
  SourceRange deadline_keyword_;
};

}  // namespace

std::optional<Declaration> build_rule(Workbench& bench,
                                      KravParser::RuleDeclarationContext& context) {
  if (context.ruleHeader() == nullptr || bench.parsed.is_broken(context.ruleHeader())) {
    return std::nullopt;
  }
  return RuleBuilder(bench, context).build();
}

}  // namespace samsvar::syntax
