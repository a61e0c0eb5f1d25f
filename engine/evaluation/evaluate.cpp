// From conditions to a verdict: validity, `når`, `krav` and the exceptions that are proved, the
// deadline, and what bindingness lets a gap be called.

#include "engine/evaluation/evaluate.h"

#include "engine/evaluation/addressees.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/deadline.h"
#include "engine/evaluation/exceptions.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/verdict.h"
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

Finding begin(const Context& context, const ir::Version* version) {
  const ir::Rule& rule = context.current_rule();
  const ir::Version& shown = version != nullptr ? *version : rule.versions.front();
  Finding finding{.rule = context.rule};
  finding.binding = shown.binding;
  finding.basis = shown.basis;
  finding.verified = shown.verification.verified && are_verified(context, shown.basis);
  finding.duty_holders = duty_holders(context);
  finding.why.words = plain(rule.title);
  finding.why.rule_range = rule.id_range;
  return finding;
}

/// `gjelder for` and `når`; true when the rule applies, with the finding settled otherwise.
bool applies(Context& context, std::optional<ir::ExprId> condition, NotApplicableBecause because,
             Finding& finding) {
  if (!condition) {
    return true;
  }
  context.asks_if_applicable = true;
  const Judgement judgement = judge(context, *condition, false);
  context.asks_if_applicable = false;
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

/// What falls short of the item, else why it is undecided, else what was asked.
Message words_of_item(const Judgement& judgement) {
  if (judgement.truth == Truth::False && !judgement.shortfalls.empty()) {
    return {Text::as_it_stands, {field("text", judgement.shortfalls)}};
  }
  if (judgement.truth == Truth::Unknown && !judgement.doubts.empty()) {
    return judgement.doubts.front().words;
  }
  return judgement.why.words;
}

/// The worst of the items: a gap, else what is undecided, else met; none when there are no items.
std::optional<Judgement> judge_for_each(Context& context, const ir::ForEach& for_each,
                                        Finding& finding) {
  JudgedItems judged = judge_items(context, for_each);
  Judgement worst{.truth = judged.worst.value_or(Truth::True), .doubts = std::move(judged.doubts)};
  for (JudgedItem& item : judged.items) {
    take_evidence(item.judgement, finding);
    if (item.judgement.truth == Truth::False) {
      worst.shortfalls.push_back(
          {Text::element_falls_short,
           {field("element", item.name), field("reasons", item.judgement.shortfalls)}});
      worst.remedies.insert(worst.remedies.end(), item.judgement.remedies.begin(),
                            item.judgement.remedies.end());
    }
    finding.items.push_back({.name = item.name,
                             .status = status_of(item.judgement.truth),
                             .words = words_of_item(item.judgement),
                             .range = item.range});
    finding.why.children.push_back(std::move(item.judgement.why));
  }
  // The lists speak where their items say nothing, and where they are not the same.
  if (finding.evidence.empty() || judged.list.alternatives.size() > 1) {
    for (const ListAlternative& alternative : judged.list.alternatives) {
      take_evidence(Judgement{.evidence = alternative.evidence}, finding);
    }
  }
  return judged.worst ? std::optional(std::move(worst)) : std::nullopt;
}

/// Gives what is undecided beside what falls short.
std::vector<Doubt> judge_requirement(Context& context, const ir::Version& version,
                                     const std::vector<JudgedException>& exceptions,
                                     Finding& finding) {
  const ir::Expr& requirement = context.rules().exprs[version.requirement];
  const auto* for_each = std::get_if<ir::ForEach>(&requirement.form);
  Judgement judged;
  if (for_each != nullptr) {
    auto of_items = judge_for_each(context, *for_each, finding);
    if (!of_items) {
      finding = not_applicable(std::move(finding), NotApplicableBecause::NoItems);
      return {};
    }
    judged = std::move(*of_items);
  } else {
    judged = judge(context, version.requirement, false);
    finding.why.children.push_back(judged.why);
    take_evidence(judged, finding);
  }
  Answer answer{.truth = judged.truth, .via = {}, .doubts = judged.doubts};
  weigh_exceptions(exceptions, answer, finding);
  if (answer.truth == Truth::True) {
    finding.via = answer.via;
  }
  if (answer.truth == Truth::False) {
    explain_gap(judged, exceptions, finding);
  }
  settle(context, answer.truth, answer.doubts, finding);
  return answer.doubts;
}

void change_items(Finding& finding, Status from, Status to) {
  for (Item& item : finding.items) {
    item.status = item.status == from ? to : item.status;
  }
}

/// Items have the rule's last day, and one that is undecided is worse than one that is not yet due.
void weigh_deadline_of_items(const std::vector<Doubt>& undecided, Finding& finding) {
  if (finding.status != Status::Gap) {
    change_items(finding, Status::Gap, finding.status);
  }
  if (finding.status != Status::Gap && !finding.items.empty() && !undecided.empty()) {
    finding.shortfalls.clear();
    finding.remedies.clear();
    std::vector<Doubt> doubts = std::move(finding.doubts);
    add_doubts(doubts, undecided);
    finding = unclear(std::move(finding), std::move(doubts));
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
  for (Item& item : finding.items) {
    item.status = Status::Unclear;
  }
  finding = unclear(std::move(finding),
                    {Doubt{.reason = Reason::Judgement,
                           .words = {Text::doubt_soundness, {field("title", title)}},
                           .question = Message{Text::ask_soundness, {field("title", title)}},
                           .cause = context.current_rule().id}});
}

/// `events_come`: the requirement is asked as if the events it waits for had come. Whether the rule
/// applies, and whether an exception is invoked, is still asked of what is known.
Finding assess(Context& context, bool events_come) {
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
  // The report begins with what the requirement rests on.
  const Judgement scope{.evidence = std::exchange(finding.evidence, {})};
  const std::vector<JudgedException> exceptions = judge_exceptions(context);
  if (is_set_aside(exceptions, finding)) {
    return finding;
  }
  context.events_come = events_come;
  const std::vector<Doubt> undecided = judge_requirement(context, *version, exceptions, finding);
  context.events_come = false;
  const bool falls_short = finding.status == Status::Gap;
  take_evidence(scope, finding);
  weigh_deadline(context, *version, finding);
  if (falls_short) {
    weigh_deadline_of_items(undecided, finding);
  }
  leave_to_judgement(context, finding);
  return finding;
}

/// A draft's events have not come yet: what would be met once they have is due, not short.
Finding assess_draft(Context& context) {
  Finding finding = assess(context, false);
  if (finding.status != Status::Gap && finding.status != Status::Unclear) {
    return finding;
  }
  const Finding then = assess(context, true);
  if (then.status == Status::Met) {
    finding.status = Status::Due;
    finding.doubts.clear();
    if (finding.deadline && *finding.deadline < context.date()) {
      finding.deadline.reset();
    }
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
  Finding finding = context.subject->draft ? assess_draft(context) : assess(context, false);
  finding.severity =
      finding.status == Status::Gap ? severity_of_gap(finding.binding) : Severity::None;
  if (finding.status == Status::Gap || finding.status == Status::Due) {
    finding.addressees = addressees(context);
  }
  return finding;
}

}  // namespace

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
