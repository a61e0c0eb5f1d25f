#include "engine/support/edit_distance.h"

#include "engine/support/letter_case.h"
#include "engine/support/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samsvar::support {

namespace {

constexpr std::size_t max_edits = 2;
constexpr std::size_t max_suggestions = 3;

std::vector<std::string_view> code_points(std::string_view text) {
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  for (std::size_t at = 1; at <= text.size(); ++at) {
    if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
      all.push_back(text.substr(begin, at - begin));
      begin = at;
    }
  }
  return all;
}

bool is_other_number(std::string_view shorter, std::string_view longer) {
  constexpr std::array<std::string_view, 5> endings{"e", "r", "er", "ar", "s"};
  return longer.starts_with(shorter) &&
         std::find(endings.begin(), endings.end(), longer.substr(shorter.size())) != endings.end();
}

std::size_t distance_for_people(const std::string& word, const std::string& candidate) {
  if (is_other_number(word, candidate) || is_other_number(candidate, word)) {
    return 0;
  }
  return edit_distance(word, candidate);
}

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right) {
  const auto a = code_points(left);
  const auto b = code_points(right);
  // Three rows of the usual table: a swap of neighbours looks two rows back.
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t column = 0; column <= b.size(); ++column) {
    last[column] = column;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t exchange = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, exchange});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::vector<std::string> near_words(std::string_view word,
                                    const std::vector<std::string>& candidates) {
  const std::string wanted = to_lower_case(word);
  const std::size_t length = code_point_count(wanted);
  const std::size_t limit = std::min(max_edits, length / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& candidate : candidates) {
    const std::string lower = to_lower_case(candidate);
    const std::size_t other = code_point_count(lower);
    if (std::max(length, other) - std::min(length, other) > max_edits) {
      continue;
    }
    const std::size_t distance = distance_for_people(wanted, lower);
    const bool is_new = std::none_of(found.begin(), found.end(),
                                     [&](const auto& one) { return one.second == candidate; });
    if (distance <= limit && is_new) {
      found.emplace_back(distance, candidate);
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  std::vector<std::string> nearest;
  for (std::size_t index = 0; index < std::min(found.size(), max_suggestions); ++index) {
    nearest.push_back(std::move(found[index].second));
  }
  return nearest;
}

}  // namespace samsvar::support
