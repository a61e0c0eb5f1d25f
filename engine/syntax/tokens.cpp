#include "engine/syntax/tokens.h"

#include "engine/diagnostics/codes.h"
#include "engine/support/letter_case.h"
#include "engine/support/text.h"
#include "engine/syntax/raw_value.h"
#include "engine/syntax/source_input.h"

#include <string>
#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;
using source::SourceRange;

bool may_begin_word(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80U || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

bool is_language_code(TokenType type) {
  return type == KravLexer::NB || type == KravLexer::NN || type == KravLexer::EN;
}

class TokenReader {
 public:
  TokenReader(const source::SourceMap& map, source::FileId file, ErrorLog& log, Trials trials)
      : file_(file),
        text_(map[file].text()),
        log_(log),
        trials_(trials),
        input_(text_),
        lexer_(&input_) {
    lexer_.removeErrorListeners();
  }

  TokenList read() {
    for (auto token = next(); token->getType() != antlr::Token::EOF; token = next()) {
      const SourceRange range{file_, input_.byte_offset(token->getStartIndex()),
                              input_.byte_offset(token->getStopIndex() + 1)};
      take(token->getType(), range);
    }
    check_language_line();
    const auto size = static_cast<std::uint32_t>(text_.size());
    add(antlr::Token::EOF, {file_, size, size});
    return std::move(list_);
  }

 private:
  std::unique_ptr<antlr::Token> next() {
    input_.skip_blanks();
    return lexer_.nextToken();
  }

  std::string_view text(SourceRange range) const {
    return text_.substr(range.begin, range.end - range.begin);
  }

  TokenType type_before(std::size_t count) const {
    const auto& tokens = list_.tokens;
    return tokens.size() < count ? antlr::Token::INVALID_TYPE
                                 : tokens[tokens.size() - count]->getType();
  }

  SourceRange last_range() const {
    return list_.tokens.empty() ? SourceRange{file_, 0, 0} : range_of(file_, *list_.tokens.back());
  }

  bool begins_line(SourceRange range) const {
    return list_.tokens.empty() ||
           text({file_, last_range().end, range.begin}).find('\n') != std::string_view::npos;
  }

  void add(TokenType type, SourceRange range) {
    const bool is_first = begins_line(range);
    if (is_first) {
      given_ = type == KravLexer::GIVEN;
    } else if (type == KravLexer::GIVEN) {
      given_ = true;
    }
    auto token = std::make_unique<antlr::CommonToken>(type);
    token->setStartIndex(range.begin);
    token->setStopIndex(range.end - 1U);
    token->setTokenIndex(list_.tokens.size());
    list_.tokens.push_back(token.get());
    list_.owned.push_back(std::move(token));
    list_.first_on_line.push_back(is_first);
  }

  void take(TokenType type, SourceRange range) {
    switch (type) {
      case KravLexer::UNKNOWN:
        log_.add_unless_line_is_broken(
            Code::S003, range, {messages::field("found", support::to_valid_utf8(text(range)))});
        return;
      case KravLexer::BROKEN_STRING:
        log_.add(Code::S004, {file_, range.begin, range.begin + 1});
        add(KravLexer::STRING, range);
        return;
      case KravLexer::BROKEN_HEADING:
        log_.add(Code::S005, {file_, range.begin, range.begin + 2});
        add(KravLexer::HEADING, range);
        return;
      case KravLexer::WORD:
      case KravLexer::HYPHENATED:
        take_word(word_type(type, range), range);
        return;
      case KravLexer::EQUAL:
        add(type, range);
        if (given_) {
          take_raw_value(range);
        }
        return;
      default:
        add(type, range);
        return;
    }
  }

  void take_word(TokenType type, SourceRange range) {
    if (type == KravLexer::TRIAL && trials_ == Trials::LeftOut && begins_line(range)) {
      input_.continue_at(end_of_trials(range.begin));
    } else {
      add(type, range);
    }
  }

  /// The first line after the test that begins at `begin`, and the tests that follow it, which may
  /// be something else. A line that no test has at the left of its lines is read: what is misspelt
  /// there may have been meant as part of the rule.
  std::uint32_t end_of_trials(std::uint32_t begin) const {
    const std::size_t indent = begin - (text_.rfind('\n', begin) + 1);
    std::size_t line = text_.find('\n', begin);
    while (line != std::string_view::npos) {
      const std::size_t first = text_.find_first_not_of(" \t\r", line + 1);
      if (first == std::string_view::npos || ends_trials(line + 1, first, indent)) {
        return static_cast<std::uint32_t>(first == std::string_view::npos ? text_.size() : first);
      }
      line = text_.find('\n', first);
    }
    return static_cast<std::uint32_t>(text_.size());
  }

  bool ends_trials(std::size_t line, std::size_t first, std::size_t indent) const {
    if (text_[first] == '\n' || text_[first] == '#') {
      return false;
    }
    std::size_t end = first;
    while (end < text_.size() && may_begin_word(text_[end])) {
      ++end;
    }
    const auto keyword =
        find_keyword(list_.language, support::compose(text_.substr(first, end - first)));
    if (keyword == KravLexer::TRIAL || keyword == KravLexer::GIVEN ||
        keyword == KravLexer::EXPECT) {
      return false;
    }
    // In a value over several lines a key may be spelled like a keyword.
    const bool is_key = end < text_.size() && text_[end] == ':';
    return first - line <= indent || (keyword && !is_key);
  }

  /// What a word is where it stands.
  TokenType word_type(TokenType type, SourceRange range) {
    const std::string word = support::compose(text(range));
    if (list_.tokens.empty() && is_language_word(word)) {
      return KravLexer::LANGUAGE;
    }
    if (list_.tokens.size() == 1 && type_before(1) == KravLexer::LANGUAGE) {
      choose_language(word, range);
      return KravLexer::WORD;
    }
    const bool follows_dot =
        type_before(1) == KravLexer::DOT && last_range().end == range.begin && dot_is_of_path_;
    dot_is_of_path_ = stands_before_dot(range);
    if (type == KravLexer::HYPHENATED) {
      return support::has_lower_case(word) ? type : TokenType{KravLexer::RULE_ID};
    }
    if (follows_dot) {
      return KravLexer::WORD;
    }
    if (support::code_point_count(word) == 1 && expects_letter()) {
      return KravLexer::LETTER;
    }
    if (const TokenType code = language_code(word, range); is_language_code(code)) {
      return code;
    }
    const auto keyword = find_keyword(list_.language, word);
    if (keyword && may_precede_dot(*keyword)) {
      dot_is_of_path_ = false;
      return *keyword;
    }
    return keyword && !dot_is_of_path_ ? *keyword : TokenType{KravLexer::WORD};
  }

  /// The words that are shortened with a dot: nr. kap. jf. kl.
  static bool may_precede_dot(TokenType keyword) {
    return keyword == KravLexer::ITEM || keyword == KravLexer::CHAPTER ||
           keyword == KravLexer::COMPARE_WITH || keyword == KravLexer::AT_CLOCK;
  }

  bool stands_before_dot(SourceRange range) const {
    return range.end + 1 < text_.size() && text_[range.end] == '.' &&
           may_begin_word(text_[range.end + 1]);
  }

  /// After `§ 4-1`, `nr. 4`, `kap. 2` and `bokstav`.
  bool expects_letter() const {
    const TokenType last = type_before(1);
    if (last == KravLexer::SUBITEM) {
      return true;
    }
    if (last != KravLexer::NUMBER && last != KravLexer::NUMBER_PAIR) {
      return false;
    }
    const TokenType before = type_before(type_before(2) == KravLexer::DOT ? 3 : 2);
    return before == KravLexer::SECTION_SIGN || before == KravLexer::ITEM ||
           before == KravLexer::CHAPTER;
  }

  /// `en` is an article too; it is a language where a text follows or has just been.
  TokenType language_code(std::string_view word, SourceRange range) const {
    if (word == "nb") {
      return KravLexer::NB;
    }
    if (word == "nn") {
      return KravLexer::NN;
    }
    if (word != "en") {
      return antlr::Token::INVALID_TYPE;
    }
    const std::size_t next = text_.find_first_not_of(" \t\r\n", range.end);
    const bool before_text = next != std::string_view::npos && text_[next] == '"';
    return before_text || type_before(1) == KravLexer::STRING ? TokenType{KravLexer::EN}
                                                              : antlr::Token::INVALID_TYPE;
  }

  void choose_language(const std::string& word, SourceRange range) {
    if (const auto language = find_language(word)) {
      list_.language = *language;
      return;
    }
    log_.add(Code::S002, range, {messages::field("found", word)});
  }

  void check_language_line() {
    if (list_.tokens.empty()) {
      log_.add(Code::S001, {file_, 0, 0});
    } else if (list_.tokens.front()->getType() != KravLexer::LANGUAGE) {
      log_.add(Code::S001, range_of(file_, *list_.tokens.front()));
    }
  }

  void take_raw_value(SourceRange equal) {
    given_ = false;
    const RawValue value = find_raw_value(text_.substr(equal.end));
    const SourceRange range{file_, equal.end + static_cast<std::uint32_t>(value.begin),
                            equal.end + static_cast<std::uint32_t>(value.end)};
    if (range.begin == range.end) {
      log_.add(Code::S020, equal);
    }
    if (value.is_open) {
      log_.add(Code::S018, {file_, range.begin, range.begin + 1},
               {messages::field("found", std::string(1, text_[range.begin]))});
    }
    add(KravLexer::YAML, range);
    input_.continue_at(range.end);
  }

  source::FileId file_;
  std::string_view text_;
  ErrorLog& log_;
  Trials trials_;
  SourceInput input_;
  KravLexer lexer_;
  TokenList list_;
  /// A `gitt` stands on this line and its value has not come yet.
  bool given_ = false;
  /// The dot after the last word joins it to the next in one path.
  bool dot_is_of_path_ = false;
};

}  // namespace

TokenList read_tokens(const source::SourceMap& map, source::FileId file, ErrorLog& log,
                      Trials trials) {
  return TokenReader(map, file, log, trials).read();
}

source::SourceRange range_of(source::FileId file, const antlr::Token& token) {
  return {file, static_cast<std::uint32_t>(token.getStartIndex()),
          static_cast<std::uint32_t>(token.getStopIndex() + 1)};
}

}  // namespace samsvar::syntax
