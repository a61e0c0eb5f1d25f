// Presence: what rosters cover of the year, and whether one roster keeps what another promises.

#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/evaluation/roster_operand.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using values::Roster;

values::DateRange year_of_assessment(const Context& context) {
  const int year = values::year_of(context.date());
  return {.first = values::date_of(year, 1, 1), .last = values::date_of(year, 12, 31)};
}

struct Assessed {
  std::vector<values::CoverageAnswer> answers;
  values::DateRange period;

  [[nodiscard]] Truth truth() const {
    const Truth first = answers.front().truth;
    const bool agree = std::all_of(answers.begin(), answers.end(),
                                   [&](const auto& answer) { return answer.truth == first; });
    return agree ? first : Truth::Unknown;
  }

  [[nodiscard]] bool differ() const {
    const auto has = [&](Truth truth) {
      return std::any_of(answers.begin(), answers.end(),
                         [&](const auto& answer) { return answer.truth == truth; });
    };
    return has(Truth::True) && has(Truth::False);
  }
};

bool has_reservation(const Roster& roster) {
  return std::any_of(roster.shifts.begin(), roster.shifts.end(),
                     [](const values::Shift& shift) { return shift.with_reservation; });
}

bool has_reservation(const RosterOperand& operand) {
  return std::any_of(
      operand.alternatives.begin(), operand.alternatives.end(), [](const Rosters& rosters) {
        return std::any_of(rosters.begin(), rosters.end(),
                           [](const Roster& roster) { return has_reservation(roster); });
      });
}

/// The rosters whose shifts are agreed with a reservation.
Message names_with_reservation(const std::vector<RosterOperand>& operands) {
  std::vector<Message> names;
  for (const RosterOperand& operand : operands) {
    if (has_reservation(operand)) {
      names.push_back(operand.name);
    }
  }
  return {Text::as_it_stands, {field("text", std::move(names))}};
}

void add_coverage_doubts(const Message& name, const Assessed& assessed,
                         const std::vector<RosterOperand>& operands, Judgement& judgement) {
  const auto add = [&](Reason reason, Message words, Message question) {
    add_doubts(judgement.doubts, {Doubt{.reason = reason,
                                        .words = std::move(words),
                                        .question = std::move(question),
                                        .cause = operands.empty() || operands[0].evidence.empty()
                                                     ? std::string()
                                                     : operands[0].evidence[0].path}});
  };
  for (const values::CoverageAnswer& answer : assessed.answers) {
    if (answer.holidays_differ) {
      add(Reason::MissingInformation,
          {Text::doubt_holidays,
           {field("noun", name), field("figures", values::readings_text(answer))}},
          {Text::ask_holidays, {field("noun", name)}});
    }
    if (answer.rests_on_reservation) {
      const Message reserved = names_with_reservation(operands);
      add(Reason::Judgement, {Text::doubt_reservation, {field("noun", reserved)}},
          {Text::ask_reservation, {field("noun", reserved)}});
    }
    if (answer.hours_missing) {
      add(Reason::MissingInformation, {Text::doubt_hours, {field("noun", name)}},
          {Text::ask_hours, {field("noun", name)}});
    }
    if (answer.watch_unnamed) {
      add(Reason::MissingInformation, {Text::doubt_watch, {field("noun", name)}},
          {Text::ask_watch, {field("noun", name)}});
    }
    if (answer.roster_open) {
      for (const RosterOperand& operand : operands) {
        add_doubts(judgement.doubts, operand.open_doubts);
      }
    }
  }
  if (assessed.differ()) {
    add(Reason::ContradictoryInformation, {Text::doubt_rosters_differ, {field("noun", name)}},
        {Text::ask_contradiction, {field("noun", name)}});
  }
}

/// Gathers what the rosters say and how they come out; the shared end of all conditions on rosters.
Judgement conclude(const Message& name, const Message& demand, const Assessed& assessed,
                   const std::vector<RosterOperand>& operands, bool negated) {
  Judgement judgement;
  bool in_doubt = false;
  for (const RosterOperand& operand : operands) {
    judgement.evidence.insert(judgement.evidence.end(), operand.evidence.begin(),
                              operand.evidence.end());
    add_doubts(judgement.doubts, operand.doubts);
    in_doubt = in_doubt || !operand.doubts.empty();
  }
  judgement.truth = in_doubt ? Truth::Unknown : assessed.truth();
  judgement.truth = negated ? values::negate(judgement.truth) : judgement.truth;
  if (judgement.truth == Truth::Unknown) {
    add_coverage_doubts(name, assessed, operands, judgement);
  } else {
    judgement.doubts.clear();
  }
  if (judgement.truth == Truth::False) {
    const values::CoverageAnswer& answer = assessed.answers.front();
    judgement.shortfalls.push_back(
        {Text::shortfall_roster,
         {field("noun", name), field("demand", demand),
          field("groups", values::groups_text(answer.groups)),
          field("hours", values::shortfall_text(answer, assessed.period))}});
    judgement.remedies.push_back(
        {.words = {Text::remedy_roster,
                   {field("noun", name), field("groups", values::groups_text(answer.groups))}},
         .range = judgement.evidence.empty() ? std::nullopt
                                             : std::optional(judgement.evidence.front().range),
         .yaml = {}});
  }
  judgement.why.words = {Text::why_roster, {field("noun", name), field("demand", demand)}};
  return judgement;
}

Judgement no_roster(const Message& name, const Message& demand,
                    const std::vector<RosterOperand>& operands) {
  Judgement judgement;
  judgement.truth = Truth::False;
  judgement.shortfalls.push_back({Text::shortfall_not_agreed, {field("noun", name)}});
  judgement.why.words = {Text::why_roster, {field("noun", name), field("demand", demand)}};
  for (const RosterOperand& operand : operands) {
    for (const Evidence& absent : operand.absent) {
      judgement.evidence.push_back(absent);
      judgement.remedies.push_back({.words = {Text::remedy_add, {field("noun", name)}},
                                    .range = absent.range,
                                    .yaml = absent.yaml});
    }
    if (!operand.absent.empty()) {
      break;
    }
  }
  return judgement;
}

Message bound_words(const values::Demand& demand) {
  const auto count = static_cast<std::int64_t>(demand.heads);
  switch (demand.bound) {
    case values::Bound::AtLeast:
      return {Text::bound_at_least, {field("count", count)}};
    case values::Bound::AtMost:
      return {Text::bound_at_most, {field("count", count)}};
    case values::Bound::Exactly:
      return {Text::bound_exactly, {field("count", count)}};
  }
  CHECK(false, "every bound has words");
}

Message span_words(const values::Demand& demand) {
  switch (demand.span) {
    case values::Span::WholeDay:
      return {Text::span_whole_day, {}};
    case values::Span::EveryDay:
      return {Text::span_every_day, {}};
    case values::Span::Hours:
      return {
          Text::span_hours,
          {field("from", values::to_text(demand.from)), field("to", values::to_text(demand.to))}};
  }
  CHECK(false, "every span has words");
}

/// The roster by its presence mode, where that is what is missing: another may well be agreed.
Message name_with_presence(const Context& context, const ir::Coverage& coverage) {
  const Message name = words_of(context.vocabulary(), coverage.roster.whole);
  if (!coverage.roster.presence) {
    return name;
  }
  return {Text::noun_presence,
          {field("noun", name),
           field("presence", context.vocabulary().presences[*coverage.roster.presence].title)}};
}

Message demand_words(const Context& context, const ir::Coverage& coverage) {
  std::vector<messages::Field> fields{field("bound", bound_words(coverage.demand)),
                                      field("span", span_words(coverage.demand))};
  if (!coverage.roster.presence) {
    return {Text::demand_roster, fields};
  }
  fields.push_back(
      field("presence", context.vocabulary().presences[*coverage.roster.presence].title));
  return {Text::demand_presence, fields};
}

bool nothing_agreed(const std::vector<RosterOperand>& operands) {
  return std::all_of(operands.begin(), operands.end(), [](const RosterOperand& operand) {
    return operand.not_agreed && operand.doubts.empty();
  });
}

/// The sides of a comparison of rosters, each read for itself.
struct Sides {
  std::vector<RosterOperand> operands;
  values::DateRange period;
};

Sides read_sides(Context& context, const std::vector<ir::NounRef>& nouns) {
  Sides sides;
  sides.period = year_of_assessment(context);
  for (const ir::NounRef& noun : nouns) {
    sides.operands.push_back(read_roster(context, noun, sides.period));
  }
  return sides;
}

}  // namespace

Judgement judge_coverage(Context& context, const ir::Coverage& coverage, bool negated) {
  const Message name = words_of(context.vocabulary(), coverage.roster.whole);
  const Message demand = demand_words(context, coverage);
  const Sides sides = read_sides(context, coverage.roster.rosters);
  if (nothing_agreed(sides.operands)) {
    return no_roster(name_with_presence(context, coverage), demand, sides.operands);
  }
  Assessed assessed{.answers = {}, .period = sides.period};
  for (const auto& rosters : combinations(sides.operands)) {
    assessed.answers.push_back(values::assess_coverage(rosters, coverage.demand, sides.period));
  }
  return conclude(name, demand, assessed, sides.operands, negated);
}

Judgement judge_covers(Context& context, const ir::Covers& covers, bool negated) {
  const Message name = words_of(context.vocabulary(), covers.left);
  const Message demand{Text::demand_covers,
                       {field("noun", words_of(context.vocabulary(), covers.right))}};
  const Sides sides = read_sides(context, {covers.left, covers.right});
  if (sides.operands[0].not_agreed || sides.operands[1].not_agreed) {
    return no_roster(
        sides.operands[0].not_agreed ? name : words_of(context.vocabulary(), covers.right), demand,
        sides.operands);
  }
  Assessed assessed{.answers = {}, .period = sides.period};
  for (const Rosters& left : sides.operands[0].alternatives) {
    for (const Rosters& right : sides.operands[1].alternatives) {
      assessed.answers.push_back(values::assess_covers(left, right, sides.period));
    }
  }
  if (assessed.answers.empty()) {
    assessed.answers.push_back({});
  }
  return conclude(name, demand, assessed, sides.operands, negated);
}

Judgement judge_no_overlap(Context& context, const ir::NoOverlap& no_overlap, bool negated) {
  std::vector<Message> names;
  for (const ir::NounRef& noun : no_overlap.rosters) {
    names.push_back(words_of(context.vocabulary(), noun));
  }
  const Message name{Text::as_it_stands, {field("text", names)}};
  const Message demand{Text::demand_no_overlap, {}};
  const Sides sides = read_sides(context, no_overlap.rosters);
  Assessed assessed{.answers = {}, .period = sides.period};
  std::vector<std::vector<Rosters>> all{{}};
  for (const RosterOperand& operand : sides.operands) {
    std::vector<std::vector<Rosters>> longer;
    const std::vector<Rosters> choices =
        operand.alternatives.empty() ? std::vector<Rosters>{{Roster{}}} : operand.alternatives;
    for (const auto& chosen : all) {
      for (const Rosters& rosters : choices) {
        longer.push_back(chosen);
        longer.back().push_back(rosters);
      }
    }
    all = std::move(longer);
  }
  for (const auto& rosters : all) {
    assessed.answers.push_back(values::assess_no_overlap(rosters, sides.period));
  }
  return conclude(name, demand, assessed, sides.operands, negated);
}

}  // namespace samsvar::evaluation
