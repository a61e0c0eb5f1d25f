#include "engine/ir/print.h"

#include "engine/support/check.h"
#include "engine/support/overload.h"

namespace samsvar::ir {

namespace {

std::string rate(values::Rate rate) {
  switch (rate) {
    case values::Rate::Once:
      return "kr";
    case values::Rate::PerDay:
      return "kr/day";
    case values::Rate::PerYear:
      return "kr/year";
  }
  CHECK(false, "every rate has a name");
}

std::string text_of(const values::Limit& limit) {
  return std::visit(
      Overload{[](const values::Duration& it) { return std::to_string(it.seconds) + 's'; },
               [](const values::Period& it) {
                 return std::to_string(it.months) + 'm' + std::to_string(it.days) + 'd' +
                        std::to_string(it.working_days) + 'w';
               },
               [](const values::Standard& it) { return '~' + it.word; }},
      limit);
}

std::string text_of(const values::Statistic& it) {
  return (it.share ? values::to_text(it.share->value) + "%" : std::string("median")) + " of " +
         it.population + " within " + std::to_string(it.limit.seconds) + 's';
}

std::string text_of(const values::Value& value) {
  return std::visit(
      Overload{[](bool it) { return std::string(it ? "yes" : "no"); },
               [](const values::Decimal& it) { return values::to_text(it); },
               [](const values::Percent& it) { return values::to_text(it.value) + '%'; },
               [](const values::Money& it) { return values::to_text(it.kroner) + rate(it.rate); },
               [](const values::Text& it) { return '"' + it.text + '"'; },
               [](const values::Choice& it) { return '\'' + it.word; },
               [](const values::Date& it) { return values::to_text(it); },
               [](const values::NotHappened&) { return std::string("not-happened"); },
               [](const values::TimeOfDay& it) { return values::to_text(it); },
               [](const values::Limit& it) { return text_of(it); },
               [](const values::Roster&) { return std::string("roster"); },
               [](const values::Statistic& it) { return text_of(it); },
               [](const values::PartyName& it) { return '@' + it.name; },
               [](const values::DocumentName& it) { return '#' + it.id; }},
      value);
}

std::string_view sign(Comparison comparison) {
  switch (comparison) {
    case Comparison::Equal:
      return "=";
    case Comparison::NotEqual:
      return "<>";
    case Comparison::Less:
      return "<";
    case Comparison::LessOrEqual:
      return "<=";
    case Comparison::Greater:
      return ">";
    case Comparison::GreaterOrEqual:
      return ">=";
  }
  CHECK(false, "every comparison has a sign");
}

std::string quantifier_word(const Quantified& it) {
  switch (it.quantifier) {
    case Quantifier::Exists:
      return "exists";
    case Quantifier::All:
      return "all";
    case Quantifier::None:
      return "none";
    case Quantifier::AtLeast:
      return "at-least-" + std::to_string(it.at_least);
  }
  CHECK(false, "every quantifier has a word");
}

std::string target_word(Target target) {
  switch (target) {
    case Target::Host:
      return "host";
    case Target::HostPair:
      return "host-pair";
    case Target::HostAgreement:
      return "host-agreement";
    case Target::Element:
      return "element";
  }
  CHECK(false, "every target has a word");
}

std::string demand_words(const values::Demand& demand) {
  static constexpr std::string_view bounds[] = {"at-least", "at-most", "exactly"};
  static constexpr std::string_view spans[] = {"whole-day", "every-day", "hours"};
  std::string text(bounds[static_cast<std::size_t>(demand.bound)]);
  text += ' ' + std::to_string(demand.heads) + ' ';
  text += spans[static_cast<std::size_t>(demand.span)];
  if (demand.span == values::Span::Hours) {
    text += ' ' + values::to_text(demand.from) + '-' + values::to_text(demand.to);
  }
  return text;
}

struct Dumper {
  const RuleSet& set;
  const Rule& rule;

  [[nodiscard]] std::string name(VariableId variable) const {
    return rule.variables[variable.index].name;
  }

  [[nodiscard]] std::string noun(const NounRef& ref) const {
    const std::string where =
        std::visit(Overload{[](const OwnDocuments&) { return std::string(); },
                            [&](const InElement& it) { return name(it.variable) + '/'; },
                            [](const InHostAgreement&) { return std::string("host-agreement/"); }},
                   ref.where);
    return where + (ref.factual ? "actual:" : "") + set.vocabulary.nouns[ref.noun].path;
  }

  [[nodiscard]] std::string nouns(const std::vector<NounRef>& refs) const {
    std::string all;
    for (const NounRef& ref : refs) {
      all += ' ' + noun(ref);
    }
    return all;
  }

  [[nodiscard]] std::string dump_all(std::string_view word,
                                     const std::vector<ExprId>& operands) const {
    std::string all = '(' + std::string(word);
    for (const ExprId operand : operands) {
      all += ' ' + dump(set, rule, operand);
    }
    return all + ')';
  }

  std::string operator()(const Constant& it) const {
    return text_of(it.value) + (it.start_event.empty() ? "" : '@' + it.start_event);
  }

  std::string operator()(const Lookup& it) const { return noun(it.noun); }

  std::string operator()(const ElementValue& it) const { return name(it.variable); }

  std::string operator()(const AssessmentDate&) const { return "today"; }

  std::string operator()(const ShiftedDate& it) const {
    return dump_all(it.subtract ? "date-minus" : "date-plus", {it.date, it.period});
  }

  std::string operator()(const DateAmong& it) const {
    return dump_all(it.latest ? "latest" : "earliest", it.dates);
  }

  std::string operator()(const LimitSum& it) const {
    return dump_all("limit-plus", {it.left, it.right});
  }

  std::string operator()(const CountOf& it) const { return dump_all("count", {it.list}); }

  std::string operator()(const SumOver& it) const {
    return "(sum " + set.vocabulary.nouns[it.field].path + " in " + dump(set, rule, it.list) + ')';
  }

  std::string operator()(const TableValue& it) const {
    return "(table " + set.vocabulary.tables[it.table].word + ' ' + dump(set, rule, it.date) + ')';
  }

  std::string operator()(const And& it) const { return dump_all("and", it.operands); }

  std::string operator()(const Or& it) const { return dump_all("or", it.operands); }

  std::string operator()(const Not& it) const { return dump_all("not", {it.operand}); }

  std::string operator()(const Compare& it) const {
    std::string all = dump_all(sign(it.comparison), {it.left, it.right});
    if (it.start_event) {
      all.pop_back();
      all += " start:" + noun(*it.start_event) + ')';
    }
    return all;
  }

  std::string operator()(const OneOf& it) const {
    std::string all = "(one-of " + dump(set, rule, it.subject);
    for (const values::Value& choice : it.choices) {
      all += ' ' + text_of(choice);
    }
    return all + ')';
  }

  std::string operator()(const Stated& it) const {
    return (it.missing ? "(missing " : "(stated ") + noun(it.noun) + ')';
  }

  std::string operator()(const Agreed& it) const { return "(agreed " + noun(it.noun) + ')'; }

  std::string operator()(const Contains& it) const {
    return dump_all("contains", {it.list, it.item});
  }

  std::string operator()(const Quantified& it) const {
    return '(' + quantifier_word(it) + ' ' + name(it.variable) + " in " + dump(set, rule, it.list) +
           (it.condition ? ' ' + dump(set, rule, *it.condition) : "") + ')';
  }

  std::string operator()(const ForEach& it) const {
    return "(for-each " + name(it.variable) + " in " + dump(set, rule, it.list) + ' ' +
           dump(set, rule, it.condition) + ')';
  }

  std::string operator()(const Coverage& it) const {
    return '(' + demand_words(it.demand) + nouns(it.roster.rosters) + ')';
  }

  std::string operator()(const Covers& it) const {
    return "(covers " + noun(it.left) + ' ' + noun(it.right) + ')';
  }

  std::string operator()(const NoOverlap& it) const {
    return "(no-overlap" + nouns(it.rosters) + ')';
  }

  std::string operator()(const CoversPoint& it) const { return "(point " + it.point + ')'; }

  std::string operator()(const Satisfies& it) const {
    return "(satisfies " + (it.variable ? name(*it.variable) : target_word(it.target)) + ' ' +
           set.rules[it.rule].id + ')';
  }

  std::string operator()(const HumanJudgement& it) const {
    return "(judgement " + set.questions[it.question].id + ')';
  }

  std::string operator()(const StatisticMeets& it) const {
    return "(statistic " + noun(it.statistic) + ' ' + text_of(it.demanded) + ')';
  }
};

}  // namespace

std::string dump(const RuleSet& set, const Rule& rule, ExprId expr) {
  return std::visit(Dumper{set, rule}, set.exprs[expr].form);
}

}  // namespace samsvar::ir
