#include "engine/syntax/build_clauses.h"

#include "engine/messages/texts.h"
#include "engine/syntax/build_expressions.h"
#include "engine/syntax/syntax_messages.h"

#include <utility>

namespace samsvar::syntax {

namespace {

ExpectedStatus status_of(KravParser::StatusContext& context) {
  if (context.MET() != nullptr) {
    return ExpectedStatus::Met;
  }
  if (context.GAP() != nullptr) {
    return ExpectedStatus::Gap;
  }
  if (context.DUE() != nullptr) {
    return ExpectedStatus::Due;
  }
  return context.UNCLEAR() != nullptr ? ExpectedStatus::Unclear : ExpectedStatus::NotApplicable;
}

/// A second `for` or `per` in the heading of a test.
template <typename Contexts>
void refuse_second(Workbench& bench, const Contexts& contexts) {
  SeenClauses seen;
  for (auto* context : contexts) {
    seen.is_first(bench, "", range_of(bench.file, *context->start));
  }
}

}  // namespace

Name build_binding(Workbench& bench, KravParser::BindingClauseContext& context) {
  Name binding = name(bench, *context.name());
  if (context.AGREEMENT() != nullptr) {
    const Name second = word(bench, range_of(bench, *context.AGREEMENT()));
    binding.text += " " + second.text;
    binding.range = source::span(binding.range, second.range);
  }
  return binding;
}

Validity build_validity(Workbench& bench, KravParser::AppliesClauseContext& context) {
  Validity validity{.range = range_of(bench, context), .from = {}, .to = {}};
  std::size_t next = 0;
  if (context.FROM() != nullptr) {
    validity.from = date(bench, *context.DATE(next));
    ++next;
  }
  if (context.UNTIL() != nullptr) {
    validity.to = date(bench, *context.DATE(next));
  }
  return validity;
}

Scope build_scope(Workbench& bench, KravParser::AppliesClauseContext& context) {
  Scope scope{
      .range = range_of(bench, context), .kind = name(bench, *context.name()), .narrowed = {}};
  if (context.condition() != nullptr) {
    scope.narrowed = build_condition(bench, *context.condition());
  }
  return scope;
}

DutyHolders build_duty(Workbench& bench, KravParser::DutyClauseContext& context) {
  DutyHolders duty{
      .range = range_of(bench, context), .holders = names(bench, context.name()), .task = {}};
  if (context.dutyTask() != nullptr) {
    duty.task = name(bench, *context.dutyTask()->name());
  }
  return duty;
}

Trial build_trial(Workbench& bench, KravParser::TrialClauseContext& context) {
  Trial trial{.range = range_of(bench, context), .title = quoted(bench, *context.STRING())};
  const auto subjects = context.trialSubject();
  const auto dates = context.trialDate();
  refuse_second(bench, subjects);
  refuse_second(bench, dates);
  if (!subjects.empty()) {
    trial.subject = quoted(bench, *subjects.front()->STRING());
  }
  if (!dates.empty()) {
    trial.date = date(bench, *dates.front()->DATE());
  }
  return trial;
}

void add_given(Workbench& bench, KravParser::GivenClauseContext& context, Trial& trial) {
  if (context.FILE() != nullptr) {
    for (Quoted& file : quoted(bench, context.STRING())) {
      trial.files.push_back(std::move(file));
    }
    return;
  }
  const SourceRange yaml = range_of(bench, *context.YAML());
  trial.given.push_back({.range = range_of(bench, context),
                         .path = path(bench, *context.path()),
                         .yaml = {yaml, std::string(bench.map.text(yaml))}});
}

Expectation build_expectation(Workbench& bench, KravParser::ExpectClauseContext& context) {
  Expectation expectation{.range = range_of(bench, context),
                          .status = status_of(*context.status())};
  if (context.DATE() != nullptr) {
    expectation.deadline = date(bench, *context.DATE());
    if (expectation.status != ExpectedStatus::Due && expectation.status != ExpectedStatus::Gap) {
      report_unexpected(bench, range_of(bench, *context.DATE()),
                        {messages::Text::syntax_next_line, {}});
    }
  }
  if (auto* detail = context.expectDetail()) {
    Quoted words{.range = range_of(bench, *detail), .text = {}};
    for (auto* one : detail->anyWord()) {
      words.text += (words.text.empty() ? "" : " ") + plain_text(bench, range_of(bench, *one));
    }
    expectation.detail = std::move(words);
  }
  if (context.name() != nullptr) {
    // A rule's id or a noun: the name's own spelling decides.
    expectation.via = word(bench, range_of(bench, *context.name()));
  }
  return expectation;
}

}  // namespace samsvar::syntax
