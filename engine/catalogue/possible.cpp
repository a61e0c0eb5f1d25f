#include "engine/catalogue/possible.h"

#include "engine/catalogue/possible_answers.h"

#include <map>
#include <optional>

namespace samsvar::catalogue {

namespace {

/// A version and the days that it is in force.
struct Period {
  const ir::Version& version;
  values::Date from;
  std::optional<values::Date> before;  // the day it ceases, not included
  std::optional<values::Date> to;      // the rule's last day
};

bool goes_on_after(const Period& period, values::Date date) {
  const bool ends = (period.before && *period.before <= date + std::chrono::days{1}) ||
                    (period.to && *period.to <= date);
  return !ends;
}

bool overlaps(const Period& period, const ir::Exception& exception) {
  const bool begins_too_late =
      exception.from && ((period.before && *exception.from >= *period.before) ||
                         (period.to && *exception.from > *period.to));
  return !begins_too_late && !(exception.to && *exception.to < period.from);
}

/// The verdicts of one rule, with what is taken to be true of the rules that it asks about.
class OneRule {
 public:
  OneRule(const Asking& asking, const ir::Rule& rule) : asking_(asking), rule_(rule) {}

  Verdicts find() {
    const auto& versions = rule_.versions;
    for (std::size_t index = 0; index < versions.size(); ++index) {
      const bool is_last = index + 1 == versions.size();
      look_at({.version = versions[index],
               .from = versions[index].from,
               .before = is_last ? std::nullopt : std::optional(versions[index + 1].from),
               .to = rule_.to});
    }
    return verdicts_;
  }

 private:
  [[nodiscard]] Answers ask(std::optional<ir::ExprId> condition, const Stated& stated) const {
    return condition ? answers_of(asking_, *condition, false, stated) : only_yes;
  }

  void look_at(const Period& period) {
    const ir::Version& version = period.version;
    const Answers applies = both(ask(rule_.narrowed, {}), ask(version.condition, {}));
    add_set_aside(applies);
    if (!applies.yes) {
      return;
    }
    const Stated stated =
        version.condition ? stated_when_true(asking_.set, *version.condition) : Stated();
    Answers answer = ask(version.requirement, stated);
    if (std::holds_alternative<ir::ForEach>(asking_.set.exprs[version.requirement].form)) {
      // An empty list is not applicable, and one that is not known may have more.
      verdicts_.not_applicable = true;
      answer.unknown = true;
    }
    // An exception is asked again as it stands when the requirement fails.
    Stated when_failed = stated_when_false(asking_.set, version.requirement);
    when_failed.insert(when_failed.end(), stated.begin(), stated.end());
    bool may_fail = answer.no;
    for (const ir::Exception& exception : rule_.exceptions) {
      if (!overlaps(period, exception)) {
        continue;
      }
      const Answers excepted = except(exception, stated);
      if (exception.not_applicable) {
        add_set_aside(turned(excepted));
      } else {
        answer = either(answer, excepted);
        may_fail = may_fail && except(exception, when_failed).no;
      }
    }
    answer.no = may_fail;
    add_answer(period, answer);
  }

  [[nodiscard]] Answers except(const ir::Exception& exception, const Stated& stated) const {
    return both(ask(exception.condition, stated), ask(exception.proof, stated));
  }

  void add_set_aside(Answers applies) {
    verdicts_.not_applicable = verdicts_.not_applicable || applies.no;
    verdicts_.unclear = verdicts_.unclear || applies.unknown;
  }

  void add_answer(const Period& period, Answers answer) {
    if (period.version.binding == ir::Binding::Soundness) {
      verdicts_.unclear = true;
      return;
    }
    verdicts_.met = verdicts_.met || answer.yes;
    verdicts_.unclear = verdicts_.unclear || answer.unknown;
    if (answer.no) {
      add_shortfall(period);
    }
  }

  /// Due until the deadline, a gap after it; a deadline that must be worked out may be unknown.
  void add_shortfall(const Period& period) {
    if (!period.version.deadline) {
      verdicts_.gap = true;
      return;
    }
    const auto* constant =
        std::get_if<ir::Constant>(&asking_.set.exprs[period.version.deadline->date].form);
    const auto* day = constant == nullptr ? nullptr : std::get_if<values::Date>(&constant->value);
    verdicts_.due = verdicts_.due || day == nullptr || period.from <= *day;
    verdicts_.gap = verdicts_.gap || day == nullptr || goes_on_after(period, *day);
    verdicts_.unclear = verdicts_.unclear || day == nullptr;
  }

  const Asking& asking_;
  const ir::Rule& rule_;
  Verdicts verdicts_;
};

/// Verdicts of rules that rest on each other. A rule may ask of a host what it asks of everyone,
/// and the chain of hosts ends somewhere: what cannot be met at its end cannot be met by asking on.
class AllRules {
 public:
  explicit AllRules(const ir::RuleSet& set) : set_(set) {}

  Verdicts find(ir::RuleId id) {
    const auto known = verdicts_.find(id);
    if (known != verdicts_.end()) {
      return known->second;
    }
    verdicts_[id] = {};
    const Asking asking{set_, [this](ir::RuleId asked) { return find(asked).met; }};
    for (Verdicts before = verdicts_[id];; before = verdicts_[id]) {
      verdicts_[id] = OneRule(asking, set_.rules[id]).find();
      if (verdicts_[id] == before) {
        return before;
      }
    }
  }

 private:
  const ir::RuleSet& set_;
  std::map<ir::RuleId, Verdicts> verdicts_;
};

}  // namespace

Possibilities::Possibilities(const ir::RuleSet& set) : set_(set) {
  AllRules all(set);
  for (const ir::RuleId rule : set.rules.ids()) {
    verdicts_.push_back(all.find(rule));
  }
}

const Verdicts& Possibilities::verdicts(ir::RuleId rule) const {
  return verdicts_[rule.index];
}

Answers Possibilities::answers(ir::ExprId condition, bool negated, const Stated& stated) const {
  const Asking asking{set_, [this](ir::RuleId rule) { return verdicts_[rule.index].met; }};
  return answers_of(asking, condition, negated, stated);
}

Stated Possibilities::stated_when_it_applies(ir::RuleId rule) const {
  // With several versions, what one waits for the next need not.
  const auto& versions = set_.rules[rule].versions;
  const bool is_one = versions.size() == 1 && versions.front().condition;
  return is_one ? stated_when_true(set_, *versions.front().condition) : Stated();
}

}  // namespace samsvar::catalogue
