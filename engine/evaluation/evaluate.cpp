// From conditions to a verdict: validity, `når`, `krav` and the exceptions that are proved, the
// deadline, and what bindingness lets a gap be called.

#include "engine/evaluation/evaluate.h"

#include "engine/evaluation/addressees.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;

/// An exception that holds on the date, with what its parts came to.
struct JudgedException {
  const ir::Exception* exception = nullptr;
  Judgement invoked;  // når
  Judgement proved;   // krever; true where nothing is required

  [[nodiscard]] Truth truth() const { return values::both(invoked.truth, proved.truth); }
};

bool holds_on(const ir::Exception& exception, values::Date date) {
  return (!exception.from || *exception.from <= date) && (!exception.to || date <= *exception.to);
}

JudgedException judge_exception(Context& context, const ir::Exception& exception) {
  JudgedException judged{.exception = &exception, .invoked = {}, .proved = {}};
  judged.invoked = judge(context, exception.condition, false);
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

void take_evidence(const Judgement& judgement, Finding& finding) {
  for (const Evidence& evidence : judgement.evidence) {
    const bool known =
        std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence& other) {
          return other.range == evidence.range && other.path == evidence.path &&
                 other.party == evidence.party && other.role == evidence.role;
        });
    if (!known) {
      finding.evidence.push_back(evidence);
    }
  }
}

void take_shortfall(const Judgement& judgement, Finding& finding) {
  finding.shortfalls.insert(finding.shortfalls.end(), judgement.shortfalls.begin(),
                            judgement.shortfalls.end());
  finding.remedies.insert(finding.remedies.end(), judgement.remedies.begin(),
                          judgement.remedies.end());
}

bool citations_verified(const Context& context, const std::vector<ir::Citation>& basis) {
  return std::all_of(basis.begin(), basis.end(), [&](const ir::Citation& citation) {
    return context.rules().sources[citation.source].verification.verified;
  });
}

Finding begin(const Context& context, const ir::Version* version) {
  const ir::Rule& rule = context.current_rule();
  const ir::Version& shown = version != nullptr ? *version : rule.versions.front();
  Finding finding{.rule = context.rule};
  finding.binding = shown.binding;
  finding.basis = shown.basis;
  finding.verified = shown.verification.verified && citations_verified(context, shown.basis);
  finding.duty_holders = duty_holders(context);
  finding.why.words = plain(rule.title);
  finding.why.rule_range = rule.id_range;
  return finding;
}

Finding not_applicable(Finding finding, NotApplicableBecause because) {
  finding.status = Status::NotApplicable;
  finding.not_applicable = because;
  finding.why.truth = Truth::False;
  finding.evidence.clear();
  return finding;
}

Finding unclear(Finding finding, std::vector<Doubt> doubts) {
  finding.status = Status::Unclear;
  finding.doubts = std::move(doubts);
  finding.why.truth = Truth::Unknown;
  finding.cause = finding.doubts.empty() ? std::string() : finding.doubts.front().cause;
  return finding;
}

/// `gjelder for` and `når`; true when the rule applies, with the finding settled otherwise.
bool applies(Context& context, std::optional<ir::ExprId> condition, NotApplicableBecause because,
             Finding& finding) {
  if (!condition) {
    return true;
  }
  const Judgement judgement = judge(context, *condition, false);
  finding.why.children.push_back(judgement.why);
  take_evidence(judgement, finding);
  if (judgement.truth == Truth::True) {
    return true;
  }
  finding = judgement.truth == Truth::False ? not_applicable(std::move(finding), because)
                                            : unclear(std::move(finding), judgement.doubts);
  return false;
}

/// `gjelder for … der`. An agreement's own particulars say what kind it is, also where it is not
/// known whether it is in force.
bool is_in_scope(Context& context, std::optional<ir::ExprId> narrowed, Finding& finding) {
  if (!context.subject->agreement) {
    return applies(context, narrowed, NotApplicableBecause::Narrowed, finding);
  }
  relations::Subject alone = *context.subject;
  alone.set = {.documents = {*alone.agreement}, .doubtful = {}, .missing = {}};
  const relations::Subject* const subject = std::exchange(context.subject, &alone);
  const bool in_scope = applies(context, narrowed, NotApplicableBecause::Narrowed, finding);
  context.subject = subject;
  return in_scope;
}

/// The requirement together with the exceptions that are invoked.
struct Answer {
  Truth truth = Truth::Unknown;
  std::string via;
  std::vector<Doubt> doubts;
};

/// An exception can still turn a false requirement when it is neither refused nor unproved.
void weigh_exceptions(const std::vector<JudgedException>& exceptions, Answer& answer,
                      Finding& finding) {
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
    if (truth == Truth::True && answer.truth != Truth::True) {
      answer.via = judged.exception->id;
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

/// What a gap is explained by: the requirement, and every exception that was invoked and failed.
void explain_gap(const Judgement& requirement, const std::vector<JudgedException>& exceptions,
                 Finding& finding) {
  bool invoked = false;
  for (const JudgedException& judged : exceptions) {
    if (!judged.exception->not_applicable && judged.invoked.truth == Truth::True) {
      invoked = true;
      finding.shortfalls.push_back(
          {Text::shortfall_exception,
           {field("title", judged.exception->title), field("reasons", judged.proved.shortfalls)}});
      finding.remedies.insert(finding.remedies.end(), judged.proved.remedies.begin(),
                              judged.proved.remedies.end());
    }
  }
  if (!invoked || !requirement.shortfalls.empty()) {
    take_shortfall(requirement, finding);
  }
}

std::string cause_of_gap(const Context& context, const Finding& finding) {
  if (!finding.evidence.empty()) {
    return finding.evidence.front().path;
  }
  return context.current_rule().id;
}

// ---------------------------------------------------------------- deadline

struct JudgedDeadline {
  std::optional<values::Date> date;
  std::vector<Doubt> doubts;
};

JudgedDeadline judge_deadline(Context& context, const ir::Deadline& deadline) {
  const Operand operand = read_operand(context, deadline.date);
  JudgedDeadline judged;
  judged.doubts = operand.doubts;
  for (const Alternative& alternative : operand.alternatives) {
    const auto* date = std::get_if<values::Date>(&alternative.value);
    if (date == nullptr || (judged.date && *judged.date != *date)) {
      judged.date.reset();
      break;
    }
    judged.date = *date;
  }
  if (!judged.date && judged.doubts.empty()) {
    judged.doubts.push_back({.reason = Reason::MissingInformation,
                             .words = {Text::doubt_deadline, {field("noun", operand.name)}},
                             .question = Message{Text::ask_deadline, {field("noun", operand.name)}},
                             .cause = context.current_rule().id + ":deadline"});
  }
  return judged;
}

/// A gap before its last day is due, and one whose last day is not known is unclear.
void weigh_deadline(Context& context, const ir::Version& version, Finding& finding) {
  if (!version.deadline) {
    return;
  }
  finding.deadline_verified = version.deadline->verification.verified &&
                              citations_verified(context, version.deadline->basis);
  finding.verified = finding.verified && finding.deadline_verified;
  finding.basis.insert(finding.basis.end(), version.deadline->basis.begin(),
                       version.deadline->basis.end());
  const JudgedDeadline judged = judge_deadline(context, *version.deadline);
  finding.deadline = judged.date;
  if (finding.status != Status::Gap) {
    return;
  }
  if (!judged.date || !judged.doubts.empty()) {
    finding.shortfalls.clear();
    finding.remedies.clear();
    finding = unclear(std::move(finding), judged.doubts);
  } else if (context.date() <= *judged.date) {
    finding.status = Status::Due;
  }
}

// ---------------------------------------------------------------- verdicts

void settle(const Context& context, Truth truth, std::vector<Doubt> doubts, Finding& finding) {
  switch (truth) {
    case Truth::True:
      finding.status = Status::Met;
      finding.why.truth = Truth::True;
      break;
    case Truth::False:
      finding.status = Status::Gap;
      finding.why.truth = Truth::False;
      finding.cause = cause_of_gap(context, finding);
      break;
    case Truth::Unknown:
      finding = unclear(std::move(finding), std::move(doubts));
      break;
  }
}

/// A legal standard is for a person: what would be met or a gap is unclear, with the facts.
void leave_to_judgement(const Context& context, Finding& finding) {
  const bool decided = finding.status == Status::Met || finding.status == Status::Gap ||
                       finding.status == Status::Due;
  if (finding.binding != ir::Binding::Soundness || !decided) {
    return;
  }
  const Message title = plain(context.current_rule().title);
  finding.remedies.clear();
  finding = unclear(std::move(finding),
                    {Doubt{.reason = Reason::Judgement,
                           .words = {Text::doubt_soundness, {field("title", title)}},
                           .question = Message{Text::ask_soundness, {field("title", title)}},
                           .cause = context.current_rule().id}});
}

Status status_of(Truth truth) {
  switch (truth) {
    case Truth::True:
      return Status::Met;
    case Truth::False:
      return Status::Gap;
    case Truth::Unknown:
      return Status::Unclear;
  }
  CHECK(false, "every truth gives a status");
}

/// The worst of the items: a gap, else what is undecided, else met. None at all does not apply.
void judge_for_each(Context& context, const ir::ForEach& for_each, Finding& finding) {
  JudgedItems judged = judge_items(context, for_each);
  const bool open =
      std::any_of(judged.list.alternatives.begin(), judged.list.alternatives.end(),
                  [](const ListAlternative& alternative) { return alternative.open; });
  Truth worst = Truth::True;
  std::vector<Doubt> doubts = judged.list.doubts;
  if (!judged.list.doubts.empty() || open) {
    worst = Truth::Unknown;
    add_doubts(doubts, open ? judged.list.open_doubts : std::vector<Doubt>{});
  }
  for (JudgedItem& item : judged.items) {
    worst = values::both(worst, item.judgement.truth);
    add_doubts(doubts, item.judgement.doubts);
    take_evidence(item.judgement, finding);
    if (item.judgement.truth == Truth::False) {
      finding.shortfalls.push_back(
          {Text::element_falls_short,
           {field("element", item.name), field("reasons", item.judgement.shortfalls)}});
      finding.remedies.insert(finding.remedies.end(), item.judgement.remedies.begin(),
                              item.judgement.remedies.end());
    }
    finding.items.push_back({.name = item.name,
                             .status = status_of(item.judgement.truth),
                             .words = item.judgement.why.words,
                             .range = item.range});
    finding.why.children.push_back(std::move(item.judgement.why));
  }
  if (judged.items.empty() && worst == Truth::True) {
    finding = not_applicable(std::move(finding), NotApplicableBecause::NoItems);
    return;
  }
  for (const ListAlternative& alternative : judged.list.alternatives) {
    if (alternative.evidence && finding.evidence.empty()) {
      finding.evidence.push_back(*alternative.evidence);
    }
  }
  if (worst != Truth::False) {
    finding.shortfalls.clear();
  }
  settle(context, worst, std::move(doubts), finding);
}

void judge_requirement(Context& context, const ir::Version& version,
                       const std::vector<JudgedException>& exceptions, Finding& finding) {
  const ir::Expr& requirement = context.rules().exprs[version.requirement];
  if (const auto* for_each = std::get_if<ir::ForEach>(&requirement.form)) {
    judge_for_each(context, *for_each, finding);
    return;
  }
  const Judgement judged = judge(context, version.requirement, false);
  finding.why.children.push_back(judged.why);
  take_evidence(judged, finding);
  Answer answer{.truth = judged.truth, .via = {}, .doubts = judged.doubts};
  weigh_exceptions(exceptions, answer, finding);
  if (answer.truth == Truth::True) {
    finding.via = answer.via;
  }
  if (answer.truth == Truth::False) {
    explain_gap(judged, exceptions, finding);
  }
  settle(context, answer.truth, std::move(answer.doubts), finding);
}

/// Exceptions that make the rule not apply are judged before the requirement.
bool is_set_aside(const std::vector<JudgedException>& exceptions, Finding& finding) {
  for (const JudgedException& judged : exceptions) {
    if (!judged.exception->not_applicable) {
      continue;
    }
    finding.why.children.push_back(why_of(judged));
    if (judged.truth() == Truth::True) {
      finding.via = judged.exception->id;
      take_evidence(judged.invoked, finding);
      finding = not_applicable(std::move(finding), NotApplicableBecause::Exception);
      return true;
    }
    if (judged.truth() == Truth::Unknown) {
      std::vector<Doubt> doubts = judged.invoked.doubts;
      add_doubts(doubts, judged.proved.doubts);
      take_evidence(judged.invoked, finding);
      finding = unclear(std::move(finding), std::move(doubts));
      return true;
    }
  }
  return false;
}

Finding assess(Context& context) {
  const ir::Rule& rule = context.current_rule();
  const ir::Version* version = ir::version_on(rule, context.date());
  Finding finding = begin(context, version);
  if (version == nullptr) {
    return not_applicable(std::move(finding), NotApplicableBecause::NotInForce);
  }
  if (!is_in_scope(context, rule.narrowed, finding) ||
      !applies(context, version->condition, NotApplicableBecause::Condition, finding)) {
    return finding;
  }
  std::vector<JudgedException> exceptions;
  for (const ir::Exception& exception : rule.exceptions) {
    if (holds_on(exception, context.date())) {
      exceptions.push_back(judge_exception(context, exception));
    }
  }
  if (is_set_aside(exceptions, finding)) {
    return finding;
  }
  judge_requirement(context, *version, exceptions, finding);
  weigh_deadline(context, *version, finding);
  leave_to_judgement(context, finding);
  return finding;
}

/// A draft's events have not come yet: what would be met once they have is due, not short.
Finding assess_draft(Context& context) {
  Finding finding = assess(context);
  if (finding.status != Status::Gap && finding.status != Status::Unclear) {
    return finding;
  }
  context.events_come = true;
  const Finding then = assess(context);
  context.events_come = false;
  if (then.status == Status::Met) {
    finding.status = Status::Due;
    finding.doubts.clear();
    finding.deadline.reset();
  }
  return finding;
}

Context begin_context(const catalogue::Catalogue& catalogue, const relations::World& world,
                      ir::RuleId rule, const relations::Subject& subject) {
  Context context{.catalogue = &catalogue, .world = &world, .rule = rule, .subject = &subject};
  context.elements.resize(catalogue.rules.rules[rule].variables.size());
  return context;
}

Finding finish(Context& context) {
  context.trail.emplace_back(context.rule, context.subject->id);
  Finding finding = context.subject->draft ? assess_draft(context) : assess(context);
  finding.severity =
      finding.status == Status::Gap ? severity_of_gap(finding.binding) : Severity::None;
  if (finding.status == Status::Gap || finding.status == Status::Due) {
    finding.addressees = addressees(context);
  }
  return finding;
}

}  // namespace

Severity severity_of_gap(ir::Binding binding) {
  switch (binding) {
    case ir::Binding::Law:
    case ir::Binding::Regulation:
      return Severity::PossibleBreach;
    case ir::Binding::Grant:
      return Severity::CriterionNotMet;
    case ir::Binding::Guidance:
    case ir::Binding::NationalAgreement:
      return Severity::Remark;
    case ir::Binding::Practice:
      return Severity::Observation;
    case ir::Binding::Soundness:
      return Severity::None;
  }
  CHECK(false, "every bindingness has a severity");
}

Finding evaluate_in(const Context& from, ir::RuleId rule, const relations::Subject& subject) {
  Context context = begin_context(*from.catalogue, *from.world, rule, subject);
  context.trail = from.trail;
  return finish(context);
}

Finding evaluate(const catalogue::Catalogue& catalogue, const relations::World& world,
                 ir::RuleId rule, const relations::Subject& subject) {
  Context context = begin_context(catalogue, world, rule, subject);
  return finish(context);
}

}  // namespace samsvar::evaluation
