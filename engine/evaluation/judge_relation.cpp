// What leads outside the subject's own values: points that its documents cover, other subjects that
// satisfy a rule, and questions that only a person can answer.

#include "engine/agreement/read.h"
#include "engine/evaluation/context.h"
#include "engine/evaluation/host.h"
#include "engine/evaluation/reading.h"
#include "engine/messages/texts.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;

/// The noun that documents list their points under; its registration decides what silence means.
constexpr std::string_view covers_path = "avtale.dekker";

bool covers(const agreement::Document& document, const std::string& point) {
  return std::find(document.covers.begin(), document.covers.end(), point) != document.covers.end();
}

Evidence covers_evidence(const Context& context, const agreement::Document& document) {
  return {.role = Role::Stated,
          .party = {},
          .range = document.covers_range,
          .path = std::string(covers_path),
          .value = agreement::excerpt(*context.world->sources, document.covers_range),
          .yaml = {}};
}

/// Is it certain that the document covers nothing more than it lists?
bool lists_all(const Context& context, const agreement::Document& document) {
  const auto noun = context.vocabulary().find_noun(covers_path);
  return !document.covers_open && noun && document.is_complete_for(context.vocabulary(), *noun);
}

Doubt may_cover(const Context& context, relations::DocumentId id, const std::string& point) {
  const std::string& name = context.world->documents[id].id;
  return {.reason = Reason::MissingInformation,
          .words = {Text::doubt_covers, {field("document", name), field("point", point)}},
          .question = Message{Text::ask_covers, {field("document", name), field("point", point)}},
          .cause = name + ":" + std::string(covers_path)};
}

Doubt unreliable(const Context& context, const relations::DoubtfulDocument& doubtful) {
  const std::string& name = context.world->documents[doubtful.document].id;
  const bool in_force = doubtful.why == relations::DoubtfulDocument::Why::UnknownIfInForce;
  return {.reason = in_force ? Reason::UnknownIfInForce : Reason::MissingInformation,
          .words = {Text::doubt_document, {field("document", name)}},
          .question =
              Message{in_force ? Text::ask_in_force : Text::ask_parties, {field("document", name)}},
          .cause = name};
}

/// Silence about a point: false only when every document is in hand and lists all that it covers.
void judge_silence(const Context& context, const std::string& point, Judgement& judgement) {
  for (const relations::DocumentId id : context.subject->set.documents) {
    const agreement::Document& document = context.world->documents[id];
    if (!document.facts_only && !lists_all(context, document)) {
      add_doubts(judgement.doubts, {may_cover(context, id, point)});
    }
    if (!document.facts_only && document.covers_stated) {
      judgement.evidence.push_back(covers_evidence(context, document));
    }
  }
  for (const relations::DoubtfulDocument& doubtful : context.subject->set.doubtful) {
    const agreement::Document& document = context.world->documents[doubtful.document];
    if (covers(document, point) || !lists_all(context, document)) {
      add_doubts(judgement.doubts, {unreliable(context, doubtful)});
    }
  }
  for (const relations::MissingDocument& missing : context.subject->set.missing) {
    add_doubts(judgement.doubts, {doubt_of_missing(context, missing)});
  }
  judgement.truth = judgement.doubts.empty() ? Truth::False : Truth::Unknown;
}

/// The subjects that an `oppfyller` speaks of; none with doubts, or none for certain.
struct Targets {
  std::vector<relations::Subject> subjects;
  std::vector<Doubt> doubts;
  std::vector<Evidence> evidence;
  Message name;
  Message absence;  // said when there is certainly no target
};

Targets host_targets(Context& context, const ir::Satisfies& satisfies) {
  const HostBond bond = find_host_bond(context);
  Targets targets;
  targets.evidence = bond.evidence;
  targets.absence = {Text::shortfall_no_host, {}};
  targets.name = {Text::name_host, {}};
  if (!bond.host) {
    targets.doubts = bond.doubts;
    return targets;
  }
  const std::string& host = context.world->parties[*bond.host].name;
  const ir::SubjectKindId kind = context.rules().rules[satisfies.rule].kind;
  if (satisfies.target == ir::Target::HostAgreement) {
    targets.name = {Text::name_host_agreement, {field("host", host)}};
    targets.absence = {Text::shortfall_no_host_agreement, {field("host", host)}};
    targets.doubts = bond.doubts;
    if (bond.agreement) {
      targets.subjects.push_back(*bond.agreement);
    }
    return targets;
  }
  targets.name = plain(host);
  if (satisfies.target == ir::Target::Host) {
    targets.subjects.push_back(
        relations::subject_of_party(*context.world, kind, *bond.host, context.date()));
  } else if (auto pair = host_pair(context, *bond.host, kind)) {
    targets.subjects.push_back(std::move(*pair));
  } else {
    add_doubts(targets.doubts,
               {doubt_of_missing(context, {.why = relations::MissingDocument::Why::NotReceived,
                                           .name = host,
                                           .range = {}})});
  }
  return targets;
}

Targets element_target(Context& context, const ir::Satisfies& satisfies) {
  const std::optional<Element>& element = context.elements[satisfies.variable->index];
  CHECK(element.has_value(), "a quantifier binds its variable before its condition is judged");
  const ir::SubjectKindId kind = context.rules().rules[satisfies.rule].kind;
  Targets targets;
  targets.name = plain(element->name);
  std::visit(
      Overload{[&](const relations::Subject& subject) { targets.subjects.push_back(subject); },
               [&](const relations::DocumentId& document) {
                 targets.subjects.push_back(relations::subject_of_agreement(
                     *context.world, kind, document, context.date()));
               },
               [&](const relations::PartyId& party) {
                 targets.subjects.push_back(
                     relations::subject_of_party(*context.world, kind, party, context.date()));
               },
               [&](const relations::Statement&) {
                 add_doubts(targets.doubts, {Doubt{.reason = Reason::MissingInformation,
                                                   .words = {Text::doubt_element_unknown, {}},
                                                   .question = {},
                                                   .cause = context.current_rule().id}});
               }},
      element->form);
  return targets;
}

bool is_on_trail(const Context& context, ir::RuleId rule, const relations::Subject& subject) {
  return std::any_of(context.trail.begin(), context.trail.end(), [&](const auto& step) {
    return step.first == rule && step.second == subject.id;
  });
}

void take_finding(const Finding& finding, const Message& name, const Message& rule,
                  Judgement& judgement) {
  judgement.evidence.insert(judgement.evidence.end(), finding.evidence.begin(),
                            finding.evidence.end());
  judgement.why.children.push_back(finding.why);
  switch (finding.status) {
    case Status::Met:
      judgement.truth = values::both(judgement.truth, Truth::True);
      break;
    case Status::Unclear:
      judgement.truth = values::both(judgement.truth, Truth::Unknown);
      add_doubts(judgement.doubts, finding.doubts);
      break;
    case Status::NotApplicable:
      if (finding.not_applicable == NotApplicableBecause::NotInForce) {
        judgement.truth = values::both(judgement.truth, Truth::Unknown);
        add_doubts(judgement.doubts,
                   {Doubt{.reason = Reason::Judgement,
                          .words = {Text::doubt_rule_not_in_force, {field("rule", rule)}},
                          .question = {},
                          .cause = {}}});
        break;
      }
      [[fallthrough]];
    case Status::Gap:
    case Status::Due:
      judgement.truth = Truth::False;
      judgement.shortfalls.push_back(
          {Text::shortfall_satisfies,
           {field("name", name), field("rule", rule), field("reasons", finding.shortfalls)}});
      judgement.remedies.insert(judgement.remedies.end(), finding.remedies.begin(),
                                finding.remedies.end());
      break;
  }
}

Doubt host_circle(const Message& name) {
  return {.reason = Reason::HostCycle,
          .words = {Text::doubt_host_circle, {field("name", name)}},
          .question = Message{Text::ask_host, {}},
          .cause = "host"};
}

}  // namespace

Judgement judge_covers_point(Context& context, const ir::CoversPoint& point, bool negated) {
  Judgement judgement;
  for (const relations::DocumentId id : context.subject->set.documents) {
    const agreement::Document& document = context.world->documents[id];
    if (covers(document, point.point)) {
      judgement.truth = Truth::True;
      judgement.evidence.push_back(covers_evidence(context, document));
    }
  }
  if (judgement.truth != Truth::True) {
    judge_silence(context, point.point, judgement);
  }
  judgement.truth = negated ? values::negate(judgement.truth) : judgement.truth;
  if (judgement.truth == Truth::False) {
    judgement.shortfalls.push_back({negated ? Text::shortfall_point_covered : Text::shortfall_point,
                                    {field("point", point.point)}});
  }
  judgement.why.words = {Text::why_point, {field("point", point.point)}};
  return judgement;
}

Judgement judge_satisfies(Context& context, const ir::Satisfies& satisfies) {
  const Targets targets = satisfies.target == ir::Target::Element
                              ? element_target(context, satisfies)
                              : host_targets(context, satisfies);
  const Message rule = plain(context.rules().rules[satisfies.rule].title);
  Judgement judgement;
  judgement.evidence = targets.evidence;
  judgement.why.words = {Text::why_satisfies, {field("name", targets.name), field("rule", rule)}};
  if (targets.subjects.empty()) {
    judgement.doubts = targets.doubts;
    judgement.truth = targets.doubts.empty() ? Truth::False : Truth::Unknown;
    if (judgement.truth == Truth::False) {
      judgement.shortfalls.push_back(targets.absence);
    }
    return judgement;
  }
  judgement.truth = Truth::True;
  for (const relations::Subject& subject : targets.subjects) {
    if (is_on_trail(context, satisfies.rule, subject)) {
      judgement.truth = values::both(judgement.truth, Truth::Unknown);
      add_doubts(judgement.doubts, {host_circle(targets.name)});
      continue;
    }
    take_finding(evaluate_in(context, satisfies.rule, subject), targets.name, rule, judgement);
  }
  if (judgement.truth != Truth::Unknown) {
    judgement.doubts.clear();
  }
  return judgement;
}

Judgement judge_question(Context& context, const ir::HumanJudgement& form) {
  const ir::Question& question = context.rules().questions[form.question];
  Judgement judgement;
  judgement.truth = Truth::Unknown;
  judgement.doubts.push_back(
      {.reason = Reason::Judgement,
       .words = plain(question.text),
       .question = plain(question.text),
       .cause = "question:" + context.current_rule().id + ":" + question.id});
  judgement.why.words = {Text::why_question, {field("question", question.text)}};
  return judgement;
}

}  // namespace samsvar::evaluation
