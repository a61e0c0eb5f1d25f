#include "engine/syntax/keywords.h"

#include "engine/support/check.h"
#include "krav_parser.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace samsvar::syntax {

namespace {

struct Row {
  TokenType token;
  int number;  // of an ordinal
  std::array<std::string_view, 3> spellings;
};

constexpr auto rows = std::to_array<Row>({
#define KEYWORD(token, nb, nn, en) {KravLexer::token, 0, {nb, nn, en}},
#define ORDINAL(number, nb, nn, en) {KravLexer::ORDINAL, number, {nb, nn, en}},
#include "grammar/keywords.def"
#undef KEYWORD
#undef ORDINAL
});

using Index = std::unordered_map<std::string_view, const Row*>;

Index index_of(Language language) {
  Index index;
  for (const Row& row : rows) {
    index.try_emplace(row.spellings[static_cast<std::size_t>(language)], &row);
  }
  return index;
}

const Row* find_row(Language language, std::string_view word) {
  static const std::array<Index, 3> indices{index_of(Language::Bokmal), index_of(Language::Nynorsk),
                                            index_of(Language::English)};
  const Index& index = indices[static_cast<std::size_t>(language)];
  const auto found = index.find(word);
  return found == index.end() ? nullptr : found->second;
}

}  // namespace

std::optional<Language> find_language(std::string_view code) {
  for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
    if (code == messages::code(language)) {
      return language;
    }
  }
  return std::nullopt;
}

bool is_language_word(std::string_view word) {
  const Row& row = rows.front();
  CHECK(row.token == KravLexer::LANGUAGE, "the table begins with the word of a file's first line");
  return std::find(row.spellings.begin(), row.spellings.end(), word) != row.spellings.end();
}

std::optional<TokenType> find_keyword(Language language, std::string_view word) {
  const Row* row = find_row(language, word);
  return row == nullptr ? std::nullopt : std::optional(row->token);
}

std::optional<std::string> spelling(Language language, TokenType keyword) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.token == keyword; });
  if (found == rows.end()) {
    return std::nullopt;
  }
  return std::string(found->spellings[static_cast<std::size_t>(language)]);
}

std::optional<int> find_ordinal(Language language, std::string_view word) {
  const Row* row = find_row(language, word);
  if (row == nullptr || row->token != KravLexer::ORDINAL) {
    return std::nullopt;
  }
  return row->number;
}

const std::vector<KeywordRow>& keyword_rows() {
  static const std::vector<KeywordRow> all{
#define KEYWORD(token, nb, nn, en) {#token, nb, nn, en},
#define ORDINAL(number, nb, nn, en)
#include "grammar/keywords.def"
#undef KEYWORD
#undef ORDINAL
  };
  return all;
}

const std::vector<KeywordRow>& ordinal_rows() {
  static const std::vector<KeywordRow> all{
#define KEYWORD(token, nb, nn, en)
#define ORDINAL(number, nb, nn, en) {#number, nb, nn, en},
#include "grammar/keywords.def"
#undef KEYWORD
#undef ORDINAL
  };
  return all;
}

}  // namespace samsvar::syntax
