#include "engine/evaluation/worked_out.h"

#include "engine/evaluation/reading.h"
#include "engine/evaluation/words.h"
#include "engine/messages/texts.h"
#include "engine/values/date_words.h"

#include <algorithm>
#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::Text;
using relations::Statement;

/// What the part brings to the whole besides its values.
void take_part(const Operand& part, Operand& whole) {
  whole.not_agreed = whole.not_agreed || part.not_agreed;
  whole.absent.insert(whole.absent.end(), part.absent.begin(), part.absent.end());
  whole.beside.insert(whole.beside.end(), part.beside.begin(), part.beside.end());
  add_doubts(whole.doubts, part.doubts);
  for (const Alternative& alternative : part.alternatives) {
    if (alternative.evidence) {
      whole.beside.push_back(*alternative.evidence);
    }
  }
}

/// Positions that come to the same are one; each is still among the evidence.
void add_new(Alternative alternative, std::vector<Alternative>& all) {
  const bool known = std::any_of(all.begin(), all.end(), [&](const Alternative& other) {
    return other.value == alternative.value;
  });
  if (!known) {
    all.push_back(std::move(alternative));
  }
}

// ---------------------------------------------------------------- dates

Alternative yet_to_come() {
  return {.value = values::NotHappened{},
          .words = {Text::word_not_happened, {}},
          .evidence = std::nullopt};
}

/// What has not happened is passed over.
const Alternative& chosen(const Alternative& left, const Alternative& right, bool latest) {
  const auto* first = std::get_if<values::Date>(&left.value);
  const auto* second = std::get_if<values::Date>(&right.value);
  if (first == nullptr || second == nullptr) {
    return first != nullptr ? left : right;
  }
  return (*first < *second) == latest ? right : left;
}

std::vector<Alternative> chosen(const std::vector<Alternative>& left,
                                const std::vector<Alternative>& right, bool latest) {
  std::vector<Alternative> all;
  for (const Alternative& a : left) {
    for (const Alternative& b : right) {
      add_new(chosen(a, b, latest), all);
    }
  }
  return all;
}

// ---------------------------------------------------------------- sums

std::string cause_of_sum(const Context& context) {
  return context.current_rule().id + ":sum";
}

/// Two values that cannot be added up, and why.
Doubt doubt_of_sum(const Context& context, const Alternative& left, const Alternative& right,
                   const Message& sum) {
  for (const Alternative* part : {&left, &right}) {
    const auto* limit = std::get_if<values::Limit>(&part->value);
    if (limit != nullptr && values::is_standard(*limit)) {
      return {.reason = Reason::Judgement,
              .words = {Text::doubt_no_number, {field("value", part->words), field("sum", sum)}},
              .question = {},
              .cause = cause_of_sum(context) + ":standard"};
    }
  }
  return {.reason = Reason::Judgement,
          .words = {Text::doubt_no_sum,
                    {field("first", left.words), field("second", right.words), field("sum", sum)}},
          .question = {},
          .cause = cause_of_sum(context)};
}

/// Where a sum is stated; nowhere in particular when its parts are positions of different parties.
std::optional<Evidence> evidence_of_sum(const Alternative& left, const Alternative& right) {
  if (!left.evidence || !right.evidence) {
    return left.evidence ? left.evidence : right.evidence;
  }
  return left.evidence->party == right.evidence->party ? left.evidence : std::nullopt;
}

std::optional<values::Value> sum_of_limits(const values::Limit& left, const values::Limit& right) {
  const auto limit = values::sum(left, right);
  return limit ? std::optional<values::Value>(*limit) : std::nullopt;
}

/// Amounts for different times have no sum, unless one of them is nothing.
std::optional<values::Value> sum_of_money(const values::Money& left, const values::Money& right) {
  const bool left_is_nothing = left.kroner.millionths == 0;
  if (left.rate != right.rate && !left_is_nothing && right.kroner.millionths != 0) {
    return std::nullopt;
  }
  return values::Money{{left.kroner.millionths + right.kroner.millionths},
                       left_is_nothing ? right.rate : left.rate};
}

std::optional<values::Value> sum_of(const values::Value& left, const values::Value& right) {
  if (left.index() != right.index()) {
    return std::nullopt;
  }
  if (const auto* limit = std::get_if<values::Limit>(&left)) {
    return sum_of_limits(*limit, std::get<values::Limit>(right));
  }
  if (const auto* money = std::get_if<values::Money>(&left)) {
    return sum_of_money(*money, std::get<values::Money>(right));
  }
  if (const auto* percent = std::get_if<values::Percent>(&left)) {
    return values::Percent{
        {percent->value.millionths + std::get<values::Percent>(right).value.millionths}};
  }
  if (const auto* number = std::get_if<values::Decimal>(&left)) {
    return values::Decimal{number->millionths + std::get<values::Decimal>(right).millionths};
  }
  return std::nullopt;
}

/// A sum of nothing, in the measure of what would have been added up.
values::Value nothing_of(ir::Kind kind) {
  const bool is_time =
      kind == ir::Kind::Limit || kind == ir::Kind::Duration || kind == ir::Kind::Period;
  return is_time ? values::Value(values::Limit(values::Duration{})) : values::Decimal{};
}

std::optional<Evidence> first_of(const std::vector<Evidence>& evidence) {
  return evidence.empty() ? std::nullopt : std::optional(evidence.front());
}

Operand of_list(const ListOperand& list, Text name) {
  Operand operand;
  operand.name = {name, {field("list", list.name)}};
  operand.doubts = list.doubts;
  operand.not_agreed = list.not_agreed;
  operand.absent = list.absent;
  return operand;
}

/// The sums over the elements of lists, one list after the other.
class ListSum {
 public:
  ListSum(Context& context, const ir::SumOver& form, const ListOperand& list)
      : context_(context),
        form_(form),
        noun_{.range = {}, .where = ir::OwnDocuments{}, .noun = form.field, .factual = false},
        sum_(of_list(list, Text::value_sum)),
        is_only_one_(list.alternatives.size() == 1) {}

  void add(const ListAlternative& list) {
    const values::Value nothing = nothing_of(context_.vocabulary().nouns[form_.field].type.kind);
    Alternative total{.value = nothing,
                      .words = words_of(context_.vocabulary(), nothing),
                      .evidence = first_of(list.evidence)};
    bool is_first = true;
    for (const Element& element : list.elements) {
      const auto* statement = std::get_if<Statement>(&element.form);
      if (statement == nullptr) {
        continue;
      }
      const std::optional<values::Value> value = value_of(*statement);
      if (!value || !add_to(total, *value, is_first)) {
        return;
      }
      is_first = false;
    }
    sum_.alternatives.push_back(std::move(total));
  }

  void add_open(const std::vector<Doubt>& doubts) { add_doubts(sum_.doubts, doubts); }

  [[nodiscard]] Operand result() && { return std::move(sum_); }

 private:
  /// What the element's field states; nothing, with the reason kept, when it is no one value.
  [[nodiscard]] std::optional<values::Value> value_of(const Statement& element) {
    const auto list_noun = context_.vocabulary().nouns[form_.field].parent;
    CHECK(list_noun.has_value(), "a field of a list's elements lies below the list");
    const relations::Reading reading =
        relations::read_field(context_.view(), element, *list_noun, form_.field);
    if (reading.statements.size() == 1) {
      const Statement& stated = reading.statements.front();
      if (const auto* value = std::get_if<values::Value>(&stated.datum->form)) {
        return *value;
      }
      if (const auto doubt = doubt_of(context_, noun_, stated)) {
        add_doubts(sum_.doubts, {*doubt});
        return std::nullopt;
      }
    }
    if (reading.not_agreed && is_only_one_) {
      sum_.not_agreed = true;
    } else {
      add_doubts(sum_.doubts, doubts_of_silence(context_, noun_, reading));
    }
    return std::nullopt;
  }

  bool add_to(Alternative& total, const values::Value& value, bool is_first) {
    const Message words = words_of(context_.vocabulary(), value);
    const auto sum = is_first ? std::optional(value) : sum_of(total.value, value);
    const auto* limit = std::get_if<values::Limit>(&value);
    if (!sum || (limit != nullptr && values::is_standard(*limit))) {
      add_doubts(
          sum_.doubts,
          {doubt_of_sum(context_, total, {.value = value, .words = words, .evidence = std::nullopt},
                        sum_.name)});
      return false;
    }
    total.value = *sum;
    total.words = words_of(context_.vocabulary(), *sum);
    return true;
  }

  Context& context_;
  const ir::SumOver& form_;
  ir::NounRef noun_;
  Operand sum_;
  bool is_only_one_;
};

}  // namespace

Operand read_date_among(Context& context, const ir::DateAmong& form) {
  Operand whole;
  whole.is_event = true;
  whole.awaits_adoption = true;
  bool waits = false;
  std::vector<Message> names;
  for (const ir::ExprId date : form.dates) {
    Operand part = read_operand(context, date);
    if (is_awaited(context, part)) {
      part.not_agreed = false;
      part.doubts.clear();
      part.alternatives = {yet_to_come()};
      waits = true;
    }
    whole.alternatives = names.empty() ? part.alternatives
                                       : chosen(whole.alternatives, part.alternatives, form.latest);
    whole.is_event = whole.is_event && part.is_event;
    whole.awaits_adoption = whole.awaits_adoption && part.awaits_adoption;
    take_part(part, whole);
    names.push_back(part.name);
  }
  whole.name = {form.latest ? Text::value_latest : Text::value_earliest, {field("dates", names)}};
  if (whole.not_agreed) {
    whole.alternatives.clear();
  } else if (form.latest && waits) {
    // What is yet to come will be the latest.
    whole.is_event = true;
    whole.awaits_adoption = true;
    whole.alternatives = {yet_to_come()};
  }
  return whole;
}

Operand read_limit_sum(Context& context, const ir::LimitSum& form) {
  const Operand left = read_operand(context, form.left);
  const Operand right = read_operand(context, form.right);
  Operand whole;
  whole.name = {Text::value_plus, {field("date", left.name), field("period", right.name)}};
  take_part(left, whole);
  take_part(right, whole);
  if (whole.not_agreed) {
    return whole;
  }
  for (const Alternative& a : left.alternatives) {
    for (const Alternative& b : right.alternatives) {
      if (const auto sum = sum_of(a.value, b.value)) {
        add_new({.value = *sum,
                 .words = words_of(context.vocabulary(), *sum),
                 .evidence = evidence_of_sum(a, b)},
                whole.alternatives);
      } else {
        add_doubts(whole.doubts, {doubt_of_sum(context, a, b, whole.name)});
      }
    }
  }
  return whole;
}

Operand read_count(Context& context, const ir::CountOf& form) {
  constexpr std::int64_t one = 1'000'000;
  const ListOperand list = read_list(context, form.list);
  Operand operand = of_list(list, Text::value_count);
  for (const ListAlternative& alternative : list.alternatives) {
    if (alternative.open) {
      add_doubts(operand.doubts, list.open_doubts);
      continue;
    }
    const auto count = static_cast<std::int64_t>(alternative.elements.size());
    operand.alternatives.push_back({.value = values::Decimal{count * one},
                                    .words = plain(std::to_string(count)),
                                    .evidence = first_of(alternative.evidence)});
  }
  return operand;
}

Operand read_sum(Context& context, const ir::SumOver& form) {
  const ListOperand list = read_list(context, form.list);
  ListSum sum(context, form, list);
  for (const ListAlternative& alternative : list.alternatives) {
    if (alternative.open) {
      sum.add_open(list.open_doubts);
    } else {
      sum.add(alternative);
    }
  }
  return std::move(sum).result();
}

}  // namespace samsvar::evaluation
