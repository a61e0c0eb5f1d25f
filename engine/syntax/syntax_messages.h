#pragma once
// What a syntax error says. The parser knows which tokens could have come next, often a hundred; a
// person wants to hear "a condition" or "`slutt`". Here the one becomes the other.

#include "engine/messages/message.h"
#include "engine/syntax/keywords.h"

#include <string>
#include <vector>

namespace samsvar::syntax {

struct WhatNext {
  /// "a date", "`slutt`": at most four, joined into one message.
  messages::Message expected;
  /// A sentence that says what to write.
  messages::Message proposal;
};

/// `next` are the tokens that could have come.
[[nodiscard]] WhatNext describe_expected(std::vector<TokenType> next, Language language);

/// "`avvik`", "the text `"…"`", "the end of the file".
[[nodiscard]] messages::Message describe_found(TokenType type, std::string_view text);

/// Words in backticks, joined: "`krav` or `krever`".
[[nodiscard]] messages::Message quoted_words(const std::vector<std::string>& words);

}  // namespace samsvar::syntax
