#pragma once
// Between lexer and parser. The lexer says "a word"; here a word becomes the keyword that it is in
// the file's language, a rule's id, a letter of a citation or a name, the value after `gitt sti =`
// becomes one token, and strange characters are reported and left out, so that the parser never
// sees them.

#include "engine/source/source_map.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/error_log.h"
#include "engine/syntax/keywords.h"
#include "krav_parser.h"

#include <memory>
#include <vector>

namespace samsvar::syntax {

struct TokenList {
  /// The last is the end of the file. Start and stop are bytes of the text: [start, stop].
  std::vector<antlr::Token*> tokens;
  /// Who owns them, until a token source takes them over.
  std::vector<std::unique_ptr<antlr::Token>> owned;
  /// By token: the first on its line.
  std::vector<bool> first_on_line;
  Language language = Language::Bokmal;
};

[[nodiscard]] TokenList read_tokens(const source::SourceMap& map, source::FileId file,
                                    ErrorLog& log, Trials trials);

/// Of a token made by `read_tokens`.
[[nodiscard]] source::SourceRange range_of(source::FileId file, const antlr::Token& token);

}  // namespace samsvar::syntax
