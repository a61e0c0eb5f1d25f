#include "engine/values/value.h"

#include <fmt/format.h>

#include <limits>

namespace samsvar::values {

namespace {

constexpr std::size_t most_decimals = 6;
// So that whole · 1 000 000 + 999 999 still fits, with either sign.
constexpr std::int64_t greatest_whole = std::numeric_limits<std::int64_t>::max() / Decimal::one - 1;

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  for (const char letter : text) {
    number = number * 10 + (letter - '0');
    if (number > greatest_whole) {
      return std::nullopt;
    }
  }
  return number;
}

std::int64_t fraction_millionths(std::string_view decimals) {
  std::int64_t number = 0;
  for (std::size_t place = 0; place < most_decimals; ++place) {
    number = number * 10 + (place < decimals.size() ? decimals[place] - '0' : 0);
  }
  return number;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) {
    text.remove_prefix(1);
  }
  const std::size_t point = text.find_first_of(",.");
  const std::string_view whole_part = text.substr(0, point);
  if (!is_digits(whole_part)) {
    return std::nullopt;
  }
  std::int64_t fraction = 0;
  if (point != std::string_view::npos) {
    const std::string_view decimals = text.substr(point + 1);
    if (!is_digits(decimals) || decimals.size() > most_decimals) {
      return std::nullopt;
    }
    fraction = fraction_millionths(decimals);
  }
  const auto whole = whole_number(whole_part);
  if (!whole) {
    return std::nullopt;
  }
  const std::int64_t millionths = *whole * Decimal::one + fraction;
  return Decimal{negative ? -millionths : millionths};
}

std::string to_text(Decimal number) {
  const std::string_view sign = number.millionths < 0 ? "-" : "";
  const std::int64_t whole = number.millionths / Decimal::one;
  const std::int64_t fraction = number.millionths % Decimal::one;
  std::string text = fmt::format("{}{}", sign, whole < 0 ? -whole : whole);
  if (fraction == 0) {
    return text;
  }
  text += fmt::format(",{:06}", fraction < 0 ? -fraction : fraction);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

Truth proves(const Statistic& stated, const Statistic& demanded) {
  if (stated.population != demanded.population) {
    return Truth::Unknown;
  }
  // A median is the limit that half are within, and exactly half: its limit can be exceeded for
  // certain, which a bare share within a limit never tells.
  constexpr Percent half{Decimal{50 * Decimal::one}};
  const bool stated_median = !stated.share.has_value();
  const Percent stated_share = stated.share.value_or(half);
  const Percent demanded_share = demanded.share.value_or(half);
  if (stated.limit <= demanded.limit && stated_share >= demanded_share) {
    return Truth::True;
  }
  if (demanded.limit <= stated.limit && stated_share < demanded_share) {
    // More than half may be within the median itself where many answers took exactly that long.
    return stated_median && demanded.limit == stated.limit ? Truth::Unknown : Truth::False;
  }
  if (stated_median && !demanded.share && demanded.limit < stated.limit) {
    return Truth::False;
  }
  return Truth::Unknown;
}

}  // namespace samsvar::values
