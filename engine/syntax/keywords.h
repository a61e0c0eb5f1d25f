#pragma once
// The keyword table, grammar/keywords.def, as data: which token a word is in a file of each
// language, and how a token is spelled there.

#include "engine/messages/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::syntax {

using messages::Language;
/// A token type of the generated parser.
using TokenType = std::size_t;

/// The language that a file's first line names: "nb", "nn", "en".
[[nodiscard]] std::optional<Language> find_language(std::string_view code);
/// `språk` or `language`: the word that the first line begins with, in any language.
[[nodiscard]] bool is_language_word(std::string_view word);

/// The word is composed (NFC).
[[nodiscard]] std::optional<TokenType> find_keyword(Language language, std::string_view word);
/// How messages spell the keyword; nothing for a token that is no keyword.
[[nodiscard]] std::optional<std::string> spelling(Language language, TokenType keyword);
/// 1 for `første`, 0 for `siste`.
[[nodiscard]] std::optional<int> find_ordinal(Language language, std::string_view word);

/// A row of the table, for the tests and the formatter.
struct KeywordRow {
  std::string_view token;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;
};

[[nodiscard]] const std::vector<KeywordRow>& keyword_rows();
[[nodiscard]] const std::vector<KeywordRow>& ordinal_rows();

}  // namespace samsvar::syntax
