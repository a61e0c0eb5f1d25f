#include "engine/agreement/parse_amount.h"

#include "engine/agreement/words.h"

#include <array>
#include <string>
#include <utility>

namespace samsvar::agreement {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::int64_t one = 1'000'000;

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// "5 745" without its space, where groups of three digits follow one another; else the text as it
/// is, which then is no number.
std::string without_thousands_spaces(std::string_view text) {
  std::string joined;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool group = text[at] == ' ' && digits >= 1 && digits <= 3 && at + 3 < text.size() &&
                       is_digit(text[at + 1]) && is_digit(text[at + 2]) && is_digit(text[at + 3]) &&
                       (at + 4 == text.size() || !is_digit(text[at + 4]));
    if (group) {
      joined += text.substr(at + 1, 3);
      at += 3;
      digits = 3;
      continue;
    }
    digits = is_digit(text[at]) ? digits + 1 : 0;
    joined += text[at];
  }
  return joined;
}

/// Takes the first of the words that the text ends with off its end.
template <std::size_t count>
bool take_end(std::string_view& text, const std::array<std::string_view, count>& words) {
  for (const std::string_view word : words) {
    if (text.ends_with(word) && text.size() > word.size()) {
      text = trimmed(text.substr(0, text.size() - word.size()));
      return true;
    }
  }
  return false;
}

values::Rate take_rate(std::string_view& text) {
  static constexpr std::array day{"døgn"sv, "dag"sv, "day"sv};
  static constexpr std::array year{"år"sv, "year"sv};
  static constexpr std::array per{"per"sv, "pr."sv, "pr"sv, "/"sv, "a"sv};
  std::string_view rest = text;
  const bool daily = take_end(rest, day);
  if (!daily && !take_end(rest, year)) {
    return values::Rate::Once;
  }
  if (!take_end(rest, per)) {
    return values::Rate::Once;
  }
  text = rest;
  return daily ? values::Rate::PerDay : values::Rate::PerYear;
}

bool take_currency(std::string_view& text) {
  static constexpr std::array names{"kroner"sv, "kr."sv, "kr"sv, "NOK"sv};
  if (take_end(text, names)) {
    return true;
  }
  for (const std::string_view name : names) {
    if (text.starts_with(name)) {
      text = trimmed(text.substr(name.size()));
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<values::Decimal> parse_number(std::string_view text) {
  return values::parse_decimal(without_thousands_spaces(text));
}

std::optional<values::Decimal> parse_count(std::string_view text) {
  const auto number = parse_number(text);
  const bool whole = number && number->millionths >= 0 && number->millionths % one == 0;
  return whole ? number : std::nullopt;
}

std::optional<values::Percent> parse_percent(std::string_view text) {
  static constexpr std::array signs{"%"sv, "prosent"sv, "percent"sv, "per cent"sv};
  if (!take_end(text, signs)) {
    return std::nullopt;
  }
  const auto number = parse_number(text);
  return number ? std::optional(values::Percent{*number}) : std::nullopt;
}

std::optional<values::Money> parse_money(std::string_view text) {
  const values::Rate rate = take_rate(text);
  if (!take_currency(text)) {
    return std::nullopt;
  }
  const auto kroner = parse_number(text);
  return kroner ? std::optional(values::Money{*kroner, rate}) : std::nullopt;
}

}  // namespace samsvar::agreement
