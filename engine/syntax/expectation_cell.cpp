#include "engine/syntax/expectation_cell.h"

#include "engine/support/text.h"
#include "krav_parser.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace samsvar::syntax {

namespace {

constexpr std::string_view spaces = " \t\n";

/// The words of a cell, taken from the front.
class CellWords {
 public:
  explicit CellWords(std::string_view text) : rest_(text) { skip_blanks(); }

  [[nodiscard]] bool is_done() const { return rest_.empty(); }

  std::string_view take_word() {
    const std::string_view word = rest_.substr(0, rest_.find_first_of(" \t\n("));
    rest_.remove_prefix(word.size());
    skip_blanks();
    return word;
  }

  bool take(std::string_view word) {
    const CellWords before = *this;
    if (take_word() == word) {
      return true;
    }
    *this = before;
    return false;
  }

  /// Without the parentheses, one space between the words; nothing when they are not closed.
  std::optional<std::string> take_parentheses() {
    const std::size_t end = rest_.find(')');
    if (end == std::string_view::npos) {
      return std::nullopt;
    }
    CellWords inside(rest_.substr(1, end - 1));
    std::string words;
    while (!inside.is_done()) {
      const std::string_view word = inside.take_word();
      if (word.empty()) {
        return std::nullopt;
      }
      words += (words.empty() ? "" : " ") + std::string(word);
    }
    rest_.remove_prefix(end + 1);
    skip_blanks();
    return words;
  }

  [[nodiscard]] bool begins_with(char first) const { return rest_.starts_with(first); }

  [[nodiscard]] bool begins_with_digit() const {
    return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
  }

 private:
  void skip_blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(spaces), rest_.size()));
  }

  std::string_view rest_;
};

std::optional<ExpectedStatus> take_status(CellWords& words, Language language) {
  const auto take = [&](TokenType keyword) {
    return words.take(spelling(language, keyword).value_or(""));
  };
  static constexpr auto single = std::to_array<std::pair<TokenType, ExpectedStatus>>(
      {{KravLexer::MET, ExpectedStatus::Met},
       {KravLexer::GAP, ExpectedStatus::Gap},
       {KravLexer::DUE, ExpectedStatus::Due},
       {KravLexer::UNCLEAR, ExpectedStatus::Unclear}});
  for (const auto& [keyword, status] : single) {
    if (take(keyword)) {
      return status;
    }
  }
  if (take(KravLexer::NOT) && take(KravLexer::APPLICABLE)) {
    return ExpectedStatus::NotApplicable;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Expectation> read_expectation(const Quoted& cell, Language language) {
  const std::string text = support::compose(cell.text);
  CellWords words(text);
  const auto status = take_status(words, language);
  if (!status) {
    return std::nullopt;
  }
  Expectation expectation{.range = cell.range, .status = *status};
  const bool has_day = *status == ExpectedStatus::Due || *status == ExpectedStatus::Gap;
  if (has_day && words.begins_with_digit()) {
    const auto date = values::parse_date(words.take_word());
    if (!date) {
      return std::nullopt;
    }
    expectation.deadline = DateLiteral{.range = cell.range, .date = *date};
  }
  if (words.begins_with('(')) {
    auto detail = words.take_parentheses();
    if (!detail || detail->empty()) {
      return std::nullopt;
    }
    expectation.detail = Quoted{.range = cell.range, .text = std::move(*detail)};
  }
  if (words.take(spelling(language, KravLexer::VIA).value_or(""))) {
    expectation.via = Name{.range = cell.range, .text = std::string(words.take_word())};
    if (expectation.via->text.empty()) {
      return std::nullopt;
    }
  }
  return words.is_done() ? std::optional(std::move(expectation)) : std::nullopt;
}

}  // namespace samsvar::syntax
