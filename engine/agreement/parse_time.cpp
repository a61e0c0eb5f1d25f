#include "engine/agreement/parse_time.h"

#include "engine/agreement/words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace samsvar::agreement {

namespace {

using std::string_view_literals::operator""sv;

struct StandardRow {
  std::string_view canonical;
  std::array<std::string_view, 2> others;
};

/// Legal standards for time: words that demand haste without a number. Never turned into one.
constexpr auto standards = std::to_array<StandardRow>({
    {"straks", {"med_ein_gong", "immediately"}},
    {"umiddelbart", {"umiddelbart", "at_once"}},
    {"så_snart_som_mulig", {"så_snart_som_mogleg", "as_soon_as_possible"}},
    {"snarest_mulig", {"snarast_mogleg", "soonest_possible"}},
    {"uten_ugrunnet_opphold", {"utan_ugrunna_opphald", "without_undue_delay"}},
    {"uten_opphold", {"utan_opphald", "without_delay"}},
});

std::optional<values::Limit> find_standard(std::string_view text) {
  std::string word(text);
  std::replace(word.begin(), word.end(), ' ', '_');
  for (const StandardRow& row : standards) {
    if (word == row.canonical || word == row.others[0] || word == row.others[1]) {
      return values::Standard{std::string(row.canonical)};
    }
  }
  return std::nullopt;
}

std::optional<values::Decimal> parse_quantity(std::string_view text) {
  static constexpr std::array one_words{"en"sv, "ei"sv,  "et"sv,  "ett"sv, "eitt"sv,
                                        "én"sv, "ein"sv, "one"sv, "a"sv};
  if (std::find(one_words.begin(), one_words.end(), text) != one_words.end()) {
    return values::Decimal{1'000'000};
  }
  return values::parse_decimal(text);
}

/// The runs of digits, where everything between them is one of the signs that dates are written
/// with.
std::vector<std::string_view> digit_groups(std::string_view text) {
  constexpr std::string_view signs = "./- ";
  std::vector<std::string_view> groups;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find_first_of(signs), text.size());
    if (length > 0) {
      groups.push_back(text.substr(0, length));
    }
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return std::all_of(groups.begin(), groups.end(), is_digits) ? groups
                                                              : std::vector<std::string_view>{};
}

std::string two_digits(std::string_view digits) {
  return digits.size() == 1 ? "0" + std::string(digits) : std::string(digits);
}

}  // namespace

std::optional<values::Limit> parse_limit(std::string_view text) {
  if (auto standard = find_standard(text)) {
    return standard;
  }
  // "24 timer" and "24timer": the unit begins at the first letter after the number.
  std::size_t split = text.find(' ');
  if (split == std::string_view::npos) {
    split = text.find_first_not_of("0123456789,.");
  }
  if (split == std::string_view::npos) {
    return std::nullopt;
  }
  const auto number = parse_quantity(text.substr(0, split));
  if (!number || number->millionths < 0) {
    return std::nullopt;
  }
  return values::time_quantity(*number, trimmed(text.substr(split)));
}

std::optional<LimitWithStart> parse_limit_with_start(std::string_view text) {
  static constexpr std::array joins{" fra "sv, " frå "sv, " etter "sv, " from "sv, " after "sv};
  for (const std::string_view join : joins) {
    const std::size_t at = text.find(join);
    if (at == std::string_view::npos) {
      continue;
    }
    const auto limit = parse_limit(text.substr(0, at));
    if (limit) {
      return LimitWithStart{*limit, std::string(text.substr(0, at)),
                            std::string(text.substr(at + join.size()))};
    }
  }
  return std::nullopt;
}

std::optional<std::string> rewrite_date(std::string_view text) {
  const std::vector<std::string_view> groups = digit_groups(text);
  if (groups.size() != 3) {
    return std::nullopt;
  }
  const bool year_first = groups[0].size() == 4;
  const std::string written = std::string(groups[year_first ? 0 : 2]) + "-" +
                              two_digits(groups[1]) + "-" + two_digits(groups[year_first ? 2 : 0]);
  return values::parse_date(written) ? std::optional(written) : std::nullopt;
}

}  // namespace samsvar::agreement
