#include "engine/evaluation/compare_values.h"

#include "engine/relations/parties.h"

namespace samsvar::evaluation {

namespace {

/// For kinds with an order.
template <typename T>
Truth ordered(const T& left, ir::Comparison comparison, const T& right) {
  switch (comparison) {
    case ir::Comparison::Equal:
      return values::truth_of(left == right);
    case ir::Comparison::NotEqual:
      return values::truth_of(left != right);
    case ir::Comparison::Less:
      return values::truth_of(left < right);
    case ir::Comparison::LessOrEqual:
      return values::truth_of(left <= right);
    case ir::Comparison::Greater:
      return values::truth_of(left > right);
    case ir::Comparison::GreaterOrEqual:
      return values::truth_of(left >= right);
  }
  CHECK(false, "every comparison is one of six");
}

/// For kinds that are only equal or not.
Truth equality(Truth equal, ir::Comparison comparison) {
  return comparison == ir::Comparison::NotEqual ? values::negate(equal) : equal;
}

Truth compare_limits(const values::Limit& left, ir::Comparison comparison,
                     const values::Limit& right) {
  switch (comparison) {
    case ir::Comparison::Equal:
      return values::equal(left, right);
    case ir::Comparison::NotEqual:
      return values::negate(values::equal(left, right));
    case ir::Comparison::LessOrEqual:
      return values::at_most(left, right);
    case ir::Comparison::GreaterOrEqual:
      return values::at_most(right, left);
    case ir::Comparison::Less:
      return values::both(values::at_most(left, right), values::negate(values::equal(left, right)));
    case ir::Comparison::Greater:
      return values::both(values::at_most(right, left), values::negate(values::equal(left, right)));
  }
  CHECK(false, "every comparison is one of six");
}

Truth compare_money(const values::Money& left, ir::Comparison comparison,
                    const values::Money& right) {
  // Nothing is nothing, whatever the time it is counted for.
  const bool comparable =
      left.rate == right.rate || left.kroner.millionths == 0 || right.kroner.millionths == 0;
  return comparable ? ordered(left.kroner, comparison, right.kroner) : Truth::Unknown;
}

template <typename T>
const T* get(const values::Value& value) {
  return std::get_if<T>(&value);
}

template <typename T>
std::optional<Truth> if_both(const values::Value& left, ir::Comparison comparison,
                             const values::Value& right) {
  if (get<T>(left) == nullptr || get<T>(right) == nullptr) {
    return std::nullopt;
  }
  return ordered(*get<T>(left), comparison, *get<T>(right));
}

}  // namespace

bool same_party(const Context& context, const values::PartyName& left,
                const values::PartyName& right) {
  const auto find = [&](const values::PartyName& name) {
    return relations::find_party(*context.world, context.vocabulary().find_party_kind(name.kind),
                                 name.name, name.number, context.date());
  };
  const auto first = find(left);
  const auto second = find(right);
  if (first && second) {
    return *first == *second;
  }
  return relations::comparable_name(left.name) == relations::comparable_name(right.name);
}

Truth compare_values(const Context& context, const values::Value& left, ir::Comparison comparison,
                     const values::Value& right) {
  if (get<values::NotHappened>(left) != nullptr || get<values::NotHappened>(right) != nullptr) {
    const bool both_not = left.index() == right.index();
    return values::truth_of(both_not && comparison == ir::Comparison::Equal);
  }
  if (const auto truth = if_both<values::Date>(left, comparison, right)) {
    return *truth;
  }
  if (const auto truth = if_both<values::Decimal>(left, comparison, right)) {
    return *truth;
  }
  if (const auto truth = if_both<values::Percent>(left, comparison, right)) {
    return *truth;
  }
  if (const auto truth = if_both<values::TimeOfDay>(left, comparison, right)) {
    return *truth;
  }
  if (get<values::Money>(left) != nullptr && get<values::Money>(right) != nullptr) {
    return compare_money(*get<values::Money>(left), comparison, *get<values::Money>(right));
  }
  if (get<values::Limit>(left) != nullptr && get<values::Limit>(right) != nullptr) {
    return compare_limits(*get<values::Limit>(left), comparison, *get<values::Limit>(right));
  }
  if (get<values::PartyName>(left) != nullptr && get<values::PartyName>(right) != nullptr) {
    return equality(values::truth_of(same_party(context, *get<values::PartyName>(left),
                                                *get<values::PartyName>(right))),
                    comparison);
  }
  if (left.index() != right.index()) {
    return Truth::Unknown;
  }
  return equality(values::truth_of(left == right), comparison);
}

}  // namespace samsvar::evaluation
