#include "engine/evaluation/exceptions.h"

#include "engine/evaluation/reading.h"
#include "engine/evaluation/verdict.h"
#include "engine/messages/texts.h"

#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Text;

bool holds_on(const ir::Exception& exception, values::Date date) {
  return (!exception.from || *exception.from <= date) && (!exception.to || date <= *exception.to);
}

JudgedException judge_exception(Context& context, const ir::Exception& exception) {
  JudgedException judged{.exception = &exception, .invoked = {}, .proved = {}};
  context.asks_if_applicable = true;
  judged.invoked = judge(context, exception.condition, false);
  context.asks_if_applicable = false;
  if (exception.proof) {
    judged.proved = judge(context, *exception.proof, false);
  } else {
    judged.proved.truth = Truth::True;
    judged.proved.why.words = {Text::why_nothing_required, {}};
    judged.proved.why.truth = Truth::True;
  }
  return judged;
}

Why why_of(const JudgedException& judged) {
  Why why;
  why.words = {Text::why_exception, {field("title", judged.exception->title)}};
  why.truth = judged.truth();
  why.rule_range = judged.exception->range;
  why.children = {judged.invoked.why, judged.proved.why};
  return why;
}

/// Of several that are proved, the same one is named in whatever order they stand.
void name_first(const ir::Exception& proved, std::string& via) {
  if (via.empty() || proved.id < via) {
    via = proved.id;
  }
}

void take_shortfall(const Judgement& judgement, Finding& finding) {
  finding.shortfalls.insert(finding.shortfalls.end(), judgement.shortfalls.begin(),
                            judgement.shortfalls.end());
  take_remedies(judgement.remedies, finding);
}

}  // namespace

std::vector<JudgedException> judge_exceptions(Context& context) {
  std::vector<JudgedException> judged;
  for (const ir::Exception& exception : context.current_rule().exceptions) {
    if (holds_on(exception, context.date())) {
      judged.push_back(judge_exception(context, exception));
    }
  }
  return judged;
}

bool is_set_aside(const std::vector<JudgedException>& exceptions, Finding& finding) {
  Truth truth = Truth::False;
  std::vector<Doubt> doubts;
  for (const JudgedException& judged : exceptions) {
    if (!judged.exception->not_applicable) {
      continue;
    }
    finding.why.children.push_back(why_of(judged));
    if (judged.truth() == Truth::True) {
      name_first(*judged.exception, finding.via);
    }
    if (judged.truth() == Truth::Unknown) {
      add_doubts(doubts, judged.invoked.doubts);
      add_doubts(doubts, judged.proved.doubts);
      take_evidence(judged.invoked, finding);
    }
    truth = values::either(truth, judged.truth());
  }
  // One that is proved settles it, whatever is not known of the others.
  if (truth == Truth::True) {
    finding = not_applicable(std::move(finding), NotApplicableBecause::Exception);
  } else if (truth == Truth::Unknown) {
    finding = unclear(std::move(finding), std::move(doubts));
  }
  return truth != Truth::False;
}

/// An exception can still turn a false requirement when it is neither refused nor unproved.
void weigh_exceptions(const std::vector<JudgedException>& exceptions, Answer& answer,
                      Finding& finding) {
  const bool met_without = answer.truth == Truth::True;
  for (const JudgedException& judged : exceptions) {
    if (judged.exception->not_applicable) {
      continue;
    }
    finding.why.children.push_back(why_of(judged));
    if (judged.invoked.truth != Truth::False) {
      take_evidence(judged.invoked, finding);
      take_evidence(judged.proved, finding);
    }
    const Truth truth = judged.truth();
    if (truth == Truth::True && !met_without) {
      name_first(*judged.exception, answer.via);
    }
    if (truth == Truth::Unknown) {
      add_doubts(answer.doubts, judged.invoked.truth == Truth::Unknown ? judged.invoked.doubts
                                                                       : std::vector<Doubt>{});
      add_doubts(answer.doubts, judged.proved.truth == Truth::Unknown ? judged.proved.doubts
                                                                      : std::vector<Doubt>{});
    }
    answer.truth = values::either(answer.truth, truth);
  }
}

void explain_gap(const Judgement& requirement, const std::vector<JudgedException>& exceptions,
                 Finding& finding) {
  bool invoked = false;
  for (const JudgedException& judged : exceptions) {
    if (!judged.exception->not_applicable && judged.invoked.truth == Truth::True) {
      invoked = true;
      finding.shortfalls.push_back(
          {Text::shortfall_exception,
           {field("title", judged.exception->title), field("reasons", judged.proved.shortfalls)}});
      take_remedies(judged.proved.remedies, finding);
    }
  }
  if (!invoked || !requirement.shortfalls.empty()) {
    take_shortfall(requirement, finding);
  }
}

}  // namespace samsvar::evaluation
