#include "tests/properties/logic/model.h"

#include "tests/properties/logic/reading.h"

#include <algorithm>

namespace samsvar::tests::logic {

namespace {

using Asked = Condition::Form;
using Form = Said::Form;

bool holds(int left, const std::string& op, int right) {
  return op == "="    ? left == right
         : op == "<>" ? left != right
         : op == "<"  ? left < right
         : op == "<=" ? left <= right
         : op == ">"  ? left > right
                      : left >= right;
}

Values values_of(const Scope& scope, const std::string& noun) {
  const Told told = told_of(scope, noun);
  Values values{.doubts = told.silent() ? told.of_silence : told.of_doubtful,
                .not_agreed = told.not_agreed};
  for (const Said& said : told.leaves()) {
    add(values.doubts, reason_of(said));
    if (said.form == Form::Value) {
      values.known.push_back(said.value);
    }
  }
  return values;
}

Answer compare_values(const Values& left, const std::string& op, const Values& right,
                      bool negated) {
  if (left.not_agreed || right.not_agreed) {
    return no();  // silence meets nothing, whichever way it is asked
  }
  std::vector<Answer> each;
  for (const int a : left.known) {
    for (const int b : right.known) {
      each.push_back(yes_if(holds(a, op, b) != negated));
    }
  }
  Reasons doubts = left.doubts;
  add(doubts, right.doubts);
  return agree(each, doubts);
}

Answer ask_one_of(const Condition& it, const Scope& scope, bool negated) {
  const Values values = values_of(scope, it.noun);
  if (values.not_agreed) {
    return no();
  }
  std::vector<Answer> each;
  for (const int known : values.known) {
    const bool found = std::find(it.numbers.begin(), it.numbers.end(), known) != it.numbers.end();
    each.push_back(yes_if(found != negated));
  }
  return agree(each, values.doubts);
}

Scope asking_if_applicable(const Scope& scope) {
  return {scope.shelf, scope.element, scope.element_field, true};
}

/// Vague words are no statement once the set is in hand; until then something better may come.
/// Nor are they silence: what silence would be enough for, or decide, they leave open.
Answer ask_stated(const std::string& noun, const Scope& scope, bool silence_decides) {
  const Told told = told_of(scope, noun);
  Reasons doubts;
  bool only_words = true;
  for (const Said& said : told.leaves()) {
    if (said.form == Form::Value || said.form == Form::List) {
      return yes();
    }
    add(doubts, reason_of(said));
    only_words = only_words && said.form == Form::Words;
  }
  if (only_words && told.of_silence.empty()) {
    return silence_decides && !told.leaves().empty() ? maybe(doubts) : no();
  }
  // Where something else than words stands, a fuller registration would only repeat it.
  add(doubts, only_words ? told.of_silence : told.of_papers);
  return maybe(doubts);
}

/// Is nothing about it unknown? A list in a registration that is not complete may have more.
bool is_known(const Said& said, bool complete) {
  return said.form != Form::List ||
         (complete && !said.open &&
          std::all_of(said.parts.begin(), said.parts.end(), [](const Said& part) {
            return part.form == Form::Value || part.form == Form::Nothing;
          }));
}

bool same(const Said& left, const Said& right) {
  return left.form == right.form && left.value == right.value &&
         std::is_permutation(left.parts.begin(), left.parts.end(), right.parts.begin(),
                             right.parts.end(), same);
}

/// Positions that are to be compared with each other: of documents that are united, only those
/// within one.
struct Positions {
  std::vector<Said> known{};
  std::size_t count = 0;
  Reasons doubts{};
};

void add_position(const Said& said, bool complete, Positions& positions) {
  ++positions.count;
  add(positions.doubts, reason_of(said));
  if (reason_of(said).empty() && is_known(said, complete)) {
    positions.known.push_back(said);
  } else if (reason_of(said).empty()) {
    positions.doubts.insert('p');
  }
}

Answer are_same(Positions positions, const Reasons& of_doubtful) {
  for (const Said& said : positions.known) {
    if (!same(said, positions.known.front())) {
      return no();
    }
  }
  // One position agrees with itself, however little of it is known.
  const bool partly_known = positions.doubts.erase('p') > 0;
  if (partly_known && positions.count > 1) {
    positions.doubts.insert('m');
  }
  add(positions.doubts, of_doubtful);
  return positions.doubts.empty() ? yes() : maybe(positions.doubts);
}

Answer opposite(Answer answer);

Answer ask_agreed(const std::string& noun, const Scope& scope, bool negated) {
  const Told told = told_of(scope, noun);
  if (told.silent()) {
    return told.not_agreed ? no() : maybe(told.of_silence);
  }
  std::vector<Answer> each;
  Positions all;
  for (const auto& [paper, leaves] : told.by_paper) {
    Positions own;
    for (const Said& said : leaves) {
      add_position(said, paper == nullptr || paper->complete, is_united(noun) ? own : all);
    }
    each.push_back(are_same(own, {}));
  }
  each.push_back(are_same(all, is_united(noun) ? Reasons{} : told.of_doubtful));
  return negated ? opposite(join(each, true)) : join(each, true);
}

Answer opposite(Answer answer) {
  answer.tri = answer.tri == Tri::Yes ? Tri::No : answer.tri == Tri::No ? Tri::Yes : Tri::Maybe;
  return answer;
}

Answer of_exempt(const Exempt& exempt, const Scope& scope) {
  return join({ask(exempt.when, asking_if_applicable(scope)),
               exempt.proof ? ask(*exempt.proof, scope) : yes()},
              true);
}

/// The day to comply by: has it passed?
Answer has_passed(const Rule& rule, const Scope& scope) {
  if (rule.deadline != Rule::Deadline::FromNoun) {
    return yes_if(rule.deadline == Rule::Deadline::None ||
                  rule.deadline == Rule::Deadline::DayBefore);
  }
  const Values days = values_of(scope, deadline_noun);
  const bool one_day =
      days.known.size() == 1 || std::set(days.known.begin(), days.known.end()).size() == 1;
  if (!one_day || !days.doubts.empty()) {
    return maybe(days.doubts.empty() ? Reasons{'m'} : days.doubts);
  }
  return yes_if(days.known.front() == 1);
}

Verdict verdict_of(const Rule& rule, const Scope& scope, const Answer& answer) {
  if (answer.tri == Tri::Maybe) {
    return {Status::Unclear, answer.why, {}};
  }
  if (answer.tri == Tri::Yes) {
    return {Status::Met, {}, {}};
  }
  const Answer passed = has_passed(rule, scope);
  return passed.tri == Tri::Yes  ? Verdict{Status::Gap, {}, {}}
         : passed.tri == Tri::No ? Verdict{Status::Due, {}, {}}
                                 : Verdict{Status::Unclear, passed.why, {}};
}

/// The worst of the items of one way to read the list.
Verdict of_items(const Rule& rule, const Scope& scope, const Elements& way,
                 const Reasons& of_open) {
  if (way.each.empty() && !way.open) {
    return {Status::NotApplicable, {}, {}};
  }
  std::set<Status> found{Status::Met};
  Reasons why = way.open ? of_open : Reasons{};
  for (const Said& element : way.each) {
    const Scope inner{scope.shelf, &element, rule.for_each + ".tall", scope.asks_if_applicable};
    const Verdict item = verdict_of(rule, scope, ask(rule.demand, inner));
    found.insert(item.status);
    add(why, item.why);
  }
  if (way.open) {
    found.insert(Status::Unclear);
  }
  for (const Status worst : {Status::Gap, Status::Unclear, Status::Due}) {
    if (found.contains(worst)) {
      return {worst, worst == Status::Unclear ? why : Reasons{}, {}};
    }
  }
  return {Status::Met, {}, {}};
}

/// The positions must agree on what it comes to, whatever the last day makes of that.
Verdict of_each(const Rule& rule, const Scope& scope) {
  const Lists lists = lists_of(scope, rule.for_each);
  if (lists.not_agreed) {
    return {Status::NotApplicable, {}, {}};
  }
  Rule timeless = rule;
  timeless.deadline = Rule::Deadline::None;
  std::set<Status> found;
  Verdict worst{Status::Met, {}, {}};
  Reasons undecided = lists.doubts;
  for (const Elements& way : lists.ways) {
    const Verdict plain = of_items(timeless, scope, way, lists.of_open);
    found.insert(plain.status);
    add(undecided, plain.why);
    const Verdict dated = of_items(rule, scope, way, lists.of_open);
    worst.status = worst.status == Status::Unclear ? worst.status : dated.status;
    add(worst.why, dated.why);
  }
  // What is united is there whatever else is.
  const bool certain = is_united(rule.for_each) && found == std::set{Status::Gap};
  if (found.size() == 1 && (lists.doubts.empty() || certain)) {
    const bool not_yet = worst.status == Status::Due || worst.status == Status::Unclear;
    if (certain && not_yet && !lists.doubts.empty()) {
      worst.status = Status::Unclear;
      add(worst.why, lists.doubts);
    }
    return worst;
  }
  if (found.size() > 1) {
    undecided.insert('c');
  }
  return {Status::Unclear, undecided, {}};
}

/// Exceptions that set the rule aside, before anything else of it is looked at.
std::optional<Verdict> set_aside(const Rule& rule, const Scope& scope) {
  Verdict verdict;
  std::vector<Answer> answers;
  for (const Exempt& exempt : rule.exceptions) {
    if (exempt.not_applicable && exempt.in_time) {
      answers.push_back(of_exempt(exempt, scope));
      if (answers.back().tri == Tri::Yes) {
        verdict.via.insert(exempt.id);
      }
    }
  }
  const Answer answer = join(answers, false);
  verdict.status = answer.tri == Tri::Yes ? Status::NotApplicable : Status::Unclear;
  verdict.why = answer.why;
  return answer.tri == Tri::No ? std::nullopt : std::optional(verdict);
}

Verdict of_demand(const Rule& rule, const Scope& scope) {
  std::vector<Answer> answers{ask(rule.demand, scope)};
  std::set<std::string> via;
  for (const Exempt& exempt : rule.exceptions) {
    if (!exempt.not_applicable && exempt.in_time) {
      answers.push_back(of_exempt(exempt, scope));
      if (answers.back().tri == Tri::Yes) {
        via.insert(exempt.id);
      }
    }
  }
  Verdict verdict = verdict_of(rule, scope, join(answers, false));
  if (answers.front().tri != Tri::Yes) {
    verdict.via = via;
  }
  return verdict;
}

}  // namespace

Answer ask(const Condition& it, const Scope& scope, bool negated) {
  switch (it.form) {
    case Asked::Compare:
      return compare_values(values_of(scope, it.noun), it.op, {.known = {it.number}}, negated);
    case Asked::CompareNouns:
      return compare_values(values_of(scope, it.noun), it.op, values_of(scope, it.other), negated);
    case Asked::Count:
      return compare_values(count_of(scope, it.noun), it.op, {.known = {it.number}}, negated);
    case Asked::OneOf:
      return ask_one_of(it, scope, negated);
    case Asked::Stated:
    case Asked::Missing:
      return negated == (it.form == Asked::Missing)
                 ? ask_stated(it.noun, scope, scope.asks_if_applicable)
                 : opposite(ask_stated(it.noun, scope, true));
    case Asked::Agreed:
      return ask_agreed(it.noun, scope, negated);
    case Asked::Contains:
      return ask_contains(it, scope, negated);
    case Asked::Not:
      return ask(it.parts.front(), scope, !negated);
    case Asked::Question:
      return maybe({'j'});
    case Asked::And:
    case Asked::Or: {
      std::vector<Answer> answers;
      for (const Condition& part : it.parts) {
        answers.push_back(ask(part, scope, negated));
      }
      return join(answers, (it.form == Asked::And) != negated);
    }
    default:
      return ask_quantified(it, scope, negated);
  }
}

Verdict judge(const Rule& rule, const World& world) {
  const Shelf shelf = collect(world);
  const Scope scope{shelf, nullptr, {}, false};
  const Answer applies = rule.when ? ask(*rule.when, asking_if_applicable(scope)) : yes();
  if (!rule.in_time || applies.tri == Tri::No) {
    return {Status::NotApplicable, {}, {}};
  }
  if (applies.tri == Tri::Maybe) {
    return {Status::Unclear, applies.why, {}};
  }
  if (const auto aside = set_aside(rule, scope)) {
    return *aside;
  }
  const Verdict verdict = rule.for_each.empty() ? of_demand(rule, scope) : of_each(rule, scope);
  const bool is_standard = rule.binding == "forsvarlighet";
  const bool decided = verdict.status != Status::Unclear && verdict.status != Status::NotApplicable;
  return is_standard && decided ? Verdict{Status::Unclear, {'j'}, verdict.via} : verdict;
}

Said nothing() {
  return {};
}

Said value(int number) {
  return {.form = Form::Value, .value = number};
}

Said unknown() {
  return {.form = Form::Unknown};
}

Said empty() {
  return {.form = Form::Empty};
}

Said claim() {
  return {.form = Form::Claim};
}

Said words() {
  return {.form = Form::Words};
}

Said list(std::vector<Said> elements, bool open) {
  return {.form = Form::List, .parts = std::move(elements), .open = open};
}

Said positions(std::vector<Said> each) {
  return {.form = Form::Positions, .parts = std::move(each)};
}

Condition compare(std::string noun, std::string op, int number) {
  return {.noun = std::move(noun), .op = std::move(op), .number = number};
}

Condition all_of(std::vector<Condition> parts) {
  return {.form = Asked::And, .parts = std::move(parts)};
}

Condition any_of(std::vector<Condition> parts) {
  return {.form = Asked::Or, .parts = std::move(parts)};
}

Condition negation(Condition part) {
  return {.form = Asked::Not, .parts = {std::move(part)}};
}

bool is_fact(const std::string& noun) {
  return noun.starts_with("faktisk ") || noun.starts_with("sak.fakta") || noun.starts_with("p.");
}

bool is_united(const std::string& noun) {
  return noun.starts_with("sak.samlet");
}

}  // namespace samsvar::tests::logic
