#include "engine/syntax/syntax_messages.h"

#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/support/text.h"
#include "krav_parser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace samsvar::syntax {

namespace {

using messages::Message;
using messages::Text;

constexpr std::size_t max_shown = 4;
constexpr std::size_t max_found_length = 40;

Message said(Text text) {
  return {text, {}};
}

Message in_backticks(std::string word) {
  return {Text::syntax_word, {messages::field("word", std::move(word))}};
}

class TokenSet {
 public:
  explicit TokenSet(std::vector<TokenType> types) : types_(std::move(types)) {}

  [[nodiscard]] bool has(TokenType type) const {
    return std::find(types_.begin(), types_.end(), type) != types_.end();
  }

  void remove(const std::vector<TokenType>& types) {
    std::erase_if(types_, [&](TokenType type) {
      return std::find(types.begin(), types.end(), type) != types.end();
    });
  }

  [[nodiscard]] const std::vector<TokenType>& types() const { return types_; }

 private:
  std::vector<TokenType> types_;
};

/// Tokens that begin a name; what they stand for is said once, as "a name".
const std::vector<TokenType>& name_tokens() {
  static const std::vector<TokenType> all{KravLexer::WORD,
                                          KravLexer::HYPHENATED,
                                          KravLexer::RULE_ID,
                                          KravLexer::NB,
                                          KravLexer::NN,
                                          KravLexer::EN,
                                          KravLexer::LETTER,
                                          KravLexer::SOURCE,
                                          KravLexer::NOUN,
                                          KravLexer::PRESENCE,
                                          KravLexer::PARTY,
                                          KravLexer::SUBJECT,
                                          KravLexer::TASK,
                                          KravLexer::TABLE,
                                          KravLexer::NORM,
                                          KravLexer::LANGUAGE,
                                          KravLexer::BY,
                                          KravLexer::STATED,
                                          KravLexer::AGREED,
                                          KravLexer::COLLABORATION,
                                          KravLexer::WATCH,
                                          KravLexer::SIMULTANEOUS,
                                          KravLexer::MEDIAN,
                                          KravLexer::WITHIN,
                                          KravLexer::AROUND_CLOCK,
                                          KravLexer::DAY,
                                          KravLexer::DAYS,
                                          KravLexer::MET,
                                          KravLexer::GAP,
                                          KravLexer::DUE,
                                          KravLexer::UNCLEAR,
                                          KravLexer::APPLICABLE,
                                          KravLexer::SATISFIED,
                                          KravLexer::EQUIVALENT,
                                          KravLexer::ENCODED,
                                          KravLexer::LEFT_OUT,
                                          KravLexer::CHAPTER,
                                          KravLexer::PARAGRAPH,
                                          KravLexer::SENTENCE,
                                          KravLexer::ITEM,
                                          KravLexer::SUBITEM,
                                          KravLexer::ORDINAL,
                                          KravLexer::KIND,
                                          KravLexer::SHORT,
                                          KravLexer::IDENTITY,
                                          KravLexer::ADDRESS,
                                          KravLexer::SECTION_ADDRESS,
                                          KravLexer::DEFINITION,
                                          KravLexer::ALIAS,
                                          KravLexer::VALUE,
                                          KravLexer::INTRODUCED,
                                          KravLexer::DERIVED,
                                          KravLexer::UNITED,
                                          KravLexer::CONTENT,
                                          KravLexer::FACT,
                                          KravLexer::BOTH,
                                          KravLexer::KEY,
                                          KravLexer::REGISTER,
                                          KravLexer::CODE,
                                          KravLexer::FRAMEWORK,
                                          KravLexer::HOST,
                                          KravLexer::AGREEMENT};
  return all;
}

const std::vector<TokenType>& value_tokens() {
  static const std::vector<TokenType> all{
      KravLexer::DATE,   KravLexer::CLOCK,           KravLexer::STRING,
      KravLexer::NUMBER, KravLexer::ASSESSMENT_DATE, KravLexer::COUNT,
      KravLexer::SUM,    KravLexer::EARLIEST,        KravLexer::LATEST,
      KravLexer::LEFT,   KravLexer::ACTUAL,          KravLexer::NONE,
      KravLexer::ALL};
  return all;
}

const std::vector<TokenType>& condition_tokens() {
  static const std::vector<TokenType> all{
      KravLexer::NOT,     KravLexer::FOR,     KravLexer::EXISTS,   KravLexer::AT_LEAST,
      KravLexer::AT_MOST, KravLexer::EXACTLY, KravLexer::JUDGEMENT};
  return all;
}

std::optional<Text> text_for(TokenType type) {
  switch (type) {
    case KravLexer::DATE:
      return Text::syntax_a_date;
    case KravLexer::CLOCK:
      return Text::syntax_a_clock_time;
    case KravLexer::STRING:
      return Text::syntax_a_text;
    case KravLexer::HEADING:
      return Text::syntax_a_heading;
    case KravLexer::NUMBER:
      return Text::syntax_a_number;
    case KravLexer::NUMBER_PAIR:
      return Text::syntax_a_section;
    case KravLexer::LETTER:
      return Text::syntax_a_letter;
    case KravLexer::YAML:
      return Text::syntax_a_value;
    case KravLexer::RULE_ID:
      return Text::syntax_a_rule_id;
    default:
      return std::nullopt;
  }
}

std::optional<std::string> sign_for(TokenType type) {
  struct Sign {
    TokenType type;
    std::string_view sign;
  };

  static constexpr auto signs = std::to_array<Sign>({{KravLexer::SECTION_SIGN, "§"},
                                                     {KravLexer::PERCENT, "%"},
                                                     {KravLexer::DOT, "."},
                                                     {KravLexer::COMMA, ","},
                                                     {KravLexer::COLON, ":"},
                                                     {KravLexer::LEFT, "("},
                                                     {KravLexer::RIGHT, ")"},
                                                     {KravLexer::EQUAL, "="},
                                                     {KravLexer::NOT_EQUAL, "<>"},
                                                     {KravLexer::LESS_OR_EQUAL, "<="},
                                                     {KravLexer::GREATER_OR_EQUAL, ">="},
                                                     {KravLexer::LESS, "<"},
                                                     {KravLexer::GREATER, ">"},
                                                     {KravLexer::PLUS, "+"},
                                                     {KravLexer::MINUS, "-"},
                                                     {KravLexer::NB, "nb"},
                                                     {KravLexer::NN, "nn"},
                                                     {KravLexer::EN, "en"}});
  const auto found =
      std::find_if(signs.begin(), signs.end(), [&](const Sign& sign) { return sign.type == type; });
  return found == signs.end() ? std::nullopt : std::optional(std::string(found->sign));
}

std::string spelled(Language language, TokenType keyword) {
  return spelling(language, keyword).value_or(sign_for(keyword).value_or(""));
}

Message listed(const std::vector<Message>& parts) {
  CHECK(!parts.empty() && parts.size() <= max_shown, "one to four things are listed");
  switch (parts.size()) {
    case 1:
      return parts[0];
    case 2:
      return {Text::syntax_one_of_two,
              {messages::field("first", parts[0]), messages::field("second", parts[1])}};
    case 3:
      return {Text::syntax_one_of_three,
              {messages::field("first", parts[0]), messages::field("second", parts[1]),
               messages::field("third", parts[2])}};
    default:
      return {Text::syntax_one_of_four,
              {messages::field("first", parts[0]), messages::field("second", parts[1]),
               messages::field("third", parts[2]), messages::field("fourth", parts[3])}};
  }
}

struct Collected {
  std::vector<Message> parts;
  std::optional<Message> proposal;

  void add(Message part, std::optional<Message> help) {
    parts.push_back(std::move(part));
    if (!proposal && help) {
      proposal = std::move(help);
    }
  }
};

/// The beginning of a declaration, or of the next clause of one.
bool add_beginnings(const TokenSet& next, Language language, Collected& all) {
  if (next.has(KravLexer::RULE) && next.has(KravLexer::NOUN) && next.has(KravLexer::TABLE) &&
      !next.has(KravLexer::WORD)) {
    const auto words = [&](TokenType type) { return spelled(language, type); };
    all.add({Text::syntax_a_declaration,
             {messages::field("first", words(KravLexer::RULE)),
              messages::field("second", words(KravLexer::NOUN)),
              messages::field("third", words(KravLexer::SOURCE))}},
            Message{Text::syntax_propose_declaration,
                    {messages::field("rule", words(KravLexer::RULE)),
                     messages::field("end", words(KravLexer::END))}});
    return true;
  }
  if (!next.has(KravLexer::END) || next.has(KravLexer::WORD)) {
    return false;
  }
  std::vector<Message> clauses;
  for (const TokenType type :
       {KravLexer::REQUIREMENT, KravLexer::TRIAL, KravLexer::NB, KravLexer::KIND,
        KravLexer::IDENTITY, KravLexer::FROM, KravLexer::COVERS, KravLexer::DEFINITION,
        KravLexer::ENCODED, KravLexer::LEFT_OUT}) {
    if (next.has(type) && clauses.size() < 2) {
      clauses.push_back(in_backticks(spelled(language, type)));
    }
  }
  if (!clauses.empty()) {
    all.add({Text::syntax_next_clause, {messages::field("examples", listed(clauses))}},
            std::nullopt);
  }
  all.add(in_backticks(spelled(language, KravLexer::END)), said(Text::syntax_propose_clause));
  return true;
}

/// Conditions, values and names stand for many tokens each.
void add_groups(TokenSet& next, Language language, Collected& all) {
  const auto example = [&](Text text) {
    return Message{text,
                   {messages::field("is", spelled(language, KravLexer::IS)),
                    messages::field("stated", spelled(language, KravLexer::STATED))}};
  };
  if (next.has(KravLexer::NOT) && next.has(KravLexer::LEFT)) {
    all.add(said(Text::syntax_a_condition), example(Text::syntax_propose_condition));
    next.remove(condition_tokens());
    next.remove(value_tokens());
    next.remove(name_tokens());
  } else if (next.has(KravLexer::LEFT) && next.has(KravLexer::DATE)) {
    all.add(said(Text::syntax_a_value), said(Text::syntax_propose_value));
    next.remove(value_tokens());
    next.remove(name_tokens());
  } else if (next.has(KravLexer::WORD) && next.has(KravLexer::RULE_ID) &&
             !next.has(KravLexer::SHORT)) {
    all.add(said(Text::syntax_a_rule_id), said(Text::syntax_propose_rule_id));
    next.remove(name_tokens());
  } else if (next.has(KravLexer::WORD)) {
    all.add(said(Text::syntax_a_name), said(Text::syntax_propose_name));
    next.remove(name_tokens());
  }
}

void add_single(TokenType type, Language language, Collected& all) {
  if (const auto text = text_for(type)) {
    all.add(said(*text),
            Message{Text::syntax_propose_here, {messages::field("what", said(*text))}});
    return;
  }
  const std::string word = spelled(language, type);
  if (!word.empty()) {
    all.add(in_backticks(word),
            Message{Text::syntax_propose_here, {messages::field("what", in_backticks(word))}});
  }
}

}  // namespace

WhatNext describe_expected(std::vector<TokenType> next, Language language) {
  TokenSet tokens(std::move(next));
  Collected all;
  if (!add_beginnings(tokens, language, all)) {
    add_groups(tokens, language, all);
    for (const TokenType type : tokens.types()) {
      if (all.parts.size() == max_shown) {
        break;
      }
      add_single(type, language, all);
    }
  }
  if (all.parts.empty()) {
    return {said(Text::syntax_something_else), said(Text::syntax_propose_clause)};
  }
  return {listed(all.parts), all.proposal.value_or(said(Text::syntax_propose_clause))};
}

Message describe_found(TokenType type, std::string_view text) {
  if (type == antlr::Token::EOF) {
    return said(Text::syntax_end_of_file);
  }
  return in_backticks(support::truncate(text, max_found_length));
}

Message quoted_words(const std::vector<std::string>& words) {
  std::vector<Message> parts;
  for (const std::string& word : words) {
    if (parts.size() < max_shown) {
      parts.push_back(in_backticks(word));
    }
  }
  return listed(parts);
}

}  // namespace samsvar::syntax
