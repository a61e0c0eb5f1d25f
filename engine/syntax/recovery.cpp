#include "engine/syntax/recovery.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/edit_distance.h"
#include "engine/support/letter_case.h"
#include "engine/support/text.h"

#include <algorithm>
#include <array>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;
using diagnostics::Label;
using messages::Text;

constexpr auto declaration_words = std::to_array<TokenType>(
    {KravLexer::SOURCE, KravLexer::NOUN, KravLexer::PRESENCE, KravLexer::PARTY, KravLexer::SUBJECT,
     KravLexer::TASK, KravLexer::TABLE, KravLexer::RULE, KravLexer::NORM});

constexpr auto clause_words = std::to_array<TokenType>(
    {KravLexer::TITLE,      KravLexer::QUESTION,  KravLexer::BASIS,
     KravLexer::BINDING,    KravLexer::APPLIES,   KravLexer::DUTY,
     KravLexer::DEADLINE,   KravLexer::WHEN,      KravLexer::REQUIREMENT,
     KravLexer::EXCEPTION,  KravLexer::PROOF,     KravLexer::EFFECT,
     KravLexer::REPLACES,   KravLexer::VERIFIED,  KravLexer::TRIAL,
     KravLexer::GIVEN,      KravLexer::EXPECT,    KravLexer::FROM,
     KravLexer::UNTIL,      KravLexer::NB,        KravLexer::NN,
     KravLexer::EN,         KravLexer::KIND,      KravLexer::SHORT,
     KravLexer::IDENTITY,   KravLexer::ADDRESS,   KravLexer::SECTION_ADDRESS,
     KravLexer::DEFINITION, KravLexer::ALIAS,     KravLexer::VALUE,
     KravLexer::INTRODUCED, KravLexer::DERIVED,   KravLexer::KEY,
     KravLexer::REGISTER,   KravLexer::CODE,      KravLexer::FRAMEWORK,
     KravLexer::HOST,       KravLexer::AGREEMENT, KravLexer::COVERS,
     KravLexer::EQUIVALENT, KravLexer::ENCODED,   KravLexer::JUDGEMENT,
     KravLexer::LEFT_OUT,   KravLexer::TRIALS,    KravLexer::END});

template <typename Words>
bool is_one_of(const Words& words, TokenType type) {
  return std::find(words.begin(), words.end(), type) != words.end();
}

bool is_declaration(std::size_t rule) {
  static constexpr auto rules = std::to_array<std::size_t>(
      {KravParser::RuleRuleDeclaration, KravParser::RuleSourceDeclaration,
       KravParser::RuleNounDeclaration, KravParser::RulePresenceDeclaration,
       KravParser::RulePartyDeclaration, KravParser::RuleSubjectDeclaration,
       KravParser::RuleTaskDeclaration, KravParser::RuleTableDeclaration,
       KravParser::RuleNormDeclaration});
  return is_one_of(rules, rule);
}

std::vector<TokenType> types_of(const antlr::misc::IntervalSet& set) {
  std::vector<TokenType> all;
  for (const ssize_t type : set.toList()) {
    if (type > 0) {
      all.push_back(static_cast<TokenType>(type));
    }
  }
  return all;
}

/// The clause or header that is being read; null between clauses.
const antlr::ParserRuleContext* clause_of(antlr::ParserRuleContext* context) {
  while (context != nullptr && context->parent != nullptr) {
    auto* parent = dynamic_cast<antlr::ParserRuleContext*>(context->parent);
    if (parent != nullptr && is_declaration(parent->getRuleIndex())) {
      return context;
    }
    context = parent;
  }
  return nullptr;
}

/// What may follow a value; without them the value alone is a whole condition, so that the parser
/// does not miss them.
constexpr auto words_after_value = std::to_array<TokenType>(
    {KravLexer::IS, KravLexer::MISSING, KravLexer::CONTAINS, KravLexer::COVERS, KravLexer::FULFILS,
     KravLexer::GIVES, KravLexer::AND, KravLexer::OR, KravLexer::PER, KravLexer::WHERE,
     KravLexer::COMPARE_WITH, KravLexer::PARAGRAPH, KravLexer::SENTENCE, KravLexer::VIA});

/// An expression goes on after these, so a word on the next line need not be a clause's.
bool goes_on_after(TokenType type) {
  static constexpr auto types = std::to_array<TokenType>(
      {KravLexer::AND, KravLexer::OR, KravLexer::NOT, KravLexer::COMMA, KravLexer::LEFT,
       KravLexer::EQUAL, KravLexer::NOT_EQUAL, KravLexer::LESS, KravLexer::LESS_OR_EQUAL,
       KravLexer::GREATER, KravLexer::GREATER_OR_EQUAL, KravLexer::PLUS, KravLexer::MINUS,
       KravLexer::COLON, KravLexer::DOT});
  return is_one_of(types, type);
}

}  // namespace

Recovery::Recovery(const source::SourceMap& map, source::FileId file, const TokenList& tokens,
                   ErrorLog& log)
    : map_(map), file_(file), tokens_(tokens), log_(log) {
}

void Recovery::reset(antlr::Parser* /*parser*/) {
  recovering_ = false;
}

bool Recovery::inErrorRecoveryMode(antlr::Parser* /*parser*/) {
  return recovering_;
}

void Recovery::reportMatch(antlr::Parser* /*parser*/) {
  recovering_ = false;
}

// No token is ever invented or dropped to please the grammar: the clause is given up.
antlr::Token* Recovery::recoverInline(antlr::Parser* parser) {
  throw antlr::InputMismatchException(parser);
}

void Recovery::reportError(antlr::Parser* parser, const antlr::RecognitionException& problem) {
  if (recovering_) {
    return;
  }
  recovering_ = true;
  auto* context = parser->getContext();
  const auto* clause = clause_of(context);
  const TokenType clause_start = clause == nullptr || clause->start == nullptr
                                     ? antlr::Token::INVALID_TYPE
                                     : clause->start->getTokenIndex();
  report(*problem.getOffendingToken(), problem.getExpectedTokens(), clause_start);
}

void Recovery::recover(antlr::Parser* parser, std::exception_ptr /*problem*/) {
  for (antlr::tree::ParseTree* node = parser->getContext(); node != nullptr; node = node->parent) {
    const auto* context = dynamic_cast<antlr::ParserRuleContext*>(node);
    if (context == nullptr || is_declaration(context->getRuleIndex())) {
      break;
    }
    broken_.insert(context);
  }
  skip_to_stop(*parser);
}

/// The loops over clauses and declarations are where the parser finds its feet again.
void Recovery::sync(antlr::Parser* parser) {
  const auto& atn = parser->getATN();
  auto* state = atn.states[parser->getState()];
  const auto kind = state->getStateType();
  if (kind != antlr::atn::ATNState::STAR_LOOP_ENTRY &&
      kind != antlr::atn::ATNState::STAR_LOOP_BACK) {
    return;
  }
  const std::size_t rule = parser->getContext()->getRuleIndex();
  if (rule != KravParser::RuleFile && !is_declaration(rule)) {
    return;
  }
  const auto next = atn.nextTokens(state);
  const antlr::Token& found = *parser->getCurrentToken();
  if (next.contains(found.getType())) {
    return;
  }
  if (is_declaration(rule)) {
    sync_declaration(*parser, next);
    return;
  }
  if (!recovering_) {
    recovering_ = true;
    report(found, next, antlr::Token::INVALID_TYPE);
  }
  while (!is_one_of(declaration_words, parser->getCurrentToken()->getType()) &&
         parser->getCurrentToken()->getType() != antlr::Token::EOF) {
    parser->consume();
  }
}

void Recovery::sync_declaration(antlr::Parser& parser, const antlr::misc::IntervalSet& next) {
  const antlr::Token* found = parser.getCurrentToken();
  if (!begins_declaration(*found) && !recovering_) {
    recovering_ = true;
    report(*found, next, antlr::Token::INVALID_TYPE);
  }
  while (!begins_declaration(*found) &&
         !(next.contains(found->getType()) &&
           (tokens_.first_on_line[found->getTokenIndex()] || found->getType() == KravLexer::END))) {
    parser.consume();
    found = parser.getCurrentToken();
  }
  if (begins_declaration(*found)) {
    report_missing_end(parser);
    recovering_ = true;
  }
}

void Recovery::report_missing_end(antlr::Parser& parser) {
  const antlr::Token& begin = *parser.getContext()->getStart();
  const auto end = spelling(tokens_.language, KravLexer::END).value_or("");
  log_.add(Code::S008, visible_range(*parser.getCurrentToken()),
           {messages::field("found", describe_found(parser.getCurrentToken()->getType(),
                                                    text(*parser.getCurrentToken()))),
            messages::field("end", end), messages::field("declaration", text(begin))},
           {Label{range_of(file_, begin),
                  {Text::syntax_begins_here, {messages::field("what", text(begin))}}}});
}

/// The end of the file counts as the beginning of the next declaration.
bool Recovery::begins_declaration(const antlr::Token& token) const {
  return token.getType() == antlr::Token::EOF || (is_one_of(declaration_words, token.getType()) &&
                                                  tokens_.first_on_line[token.getTokenIndex()]);
}

bool Recovery::is_stop(const antlr::Token& token) const {
  return begins_declaration(token) || token.getType() == KravLexer::END ||
         (is_one_of(clause_words, token.getType()) && tokens_.first_on_line[token.getTokenIndex()]);
}

void Recovery::skip_to_stop(antlr::Parser& parser) {
  while (!is_stop(*parser.getCurrentToken())) {
    parser.consume();
  }
}

void Recovery::report(const antlr::Token& found, const antlr::misc::IntervalSet& expected,
                      TokenType clause) {
  if (log_.is_full()) {
    throw antlr::ParseCancellationException("enough errors");
  }
  const std::vector<TokenType> next = types_of(expected);
  if (report_misspelt(found, next)) {
    return;
  }
  std::vector<Label> related;
  if (clause < found.getTokenIndex()) {
    const antlr::Token& begin = *tokens_.tokens[clause];
    related.push_back({range_of(file_, begin),
                       {Text::syntax_begins_here, {messages::field("what", text(begin))}}});
  }
  WhatNext expectation = describe_expected(next, tokens_.language);
  log_.add_unless_line_is_broken(
      Code::S006, visible_range(found),
      {messages::field("found", describe_found(found.getType(), text(found))),
       messages::field("expected", std::move(expectation.expected)),
       messages::field("proposal", std::move(expectation.proposal))},
      std::move(related));
}

/// The word itself, or the one that begins its line: `bindign lov` fails at `lov`.
bool Recovery::report_misspelt(const antlr::Token& found, const std::vector<TokenType>& next) {
  std::size_t index = found.getTokenIndex();
  std::vector<TokenType> candidates = next;
  if (!tokens_.first_on_line[index]) {
    candidates.insert(candidates.end(), words_after_value.begin(), words_after_value.end());
  }
  if (report_misspelt_word(found, candidates)) {
    return true;
  }
  while (index > 0 && !tokens_.first_on_line[index]) {
    --index;
  }
  const bool goes_on = index > 0 && goes_on_after(tokens_.tokens[index - 1]->getType());
  if (index == found.getTokenIndex() || goes_on ||
      tokens_.tokens[index + 1]->getType() == KravLexer::DOT) {
    return false;
  }
  std::vector<TokenType> beginnings(clause_words.begin(), clause_words.end());
  beginnings.insert(beginnings.end(), declaration_words.begin(), declaration_words.end());
  return report_misspelt_word(*tokens_.tokens[index], beginnings);
}

bool Recovery::report_misspelt_word(const antlr::Token& word, const std::vector<TokenType>& next) {
  if (word.getType() != KravLexer::WORD) {
    return false;
  }
  const std::string written = text(word);
  std::vector<std::string> candidates;
  for (const TokenType type : next) {
    const auto right = spelling(tokens_.language, type);
    if (!right) {
      continue;
    }
    for (const Language other : {Language::Bokmal, Language::Nynorsk, Language::English}) {
      if (support::to_lower_case(written) == spelling(other, type)) {
        log_.add_unless_line_is_broken(
            Code::S007, range_of(file_, word),
            {messages::field("found", written), messages::field("right", quoted_words({*right}))});
        return true;
      }
    }
    candidates.push_back(*right);
  }
  const std::vector<std::string> near = support::near_words(written, candidates);
  if (near.empty()) {
    return false;
  }
  log_.add_unless_line_is_broken(
      Code::S007, range_of(file_, word),
      {messages::field("found", written), messages::field("right", quoted_words(near))});
  return true;
}

std::string Recovery::text(const antlr::Token& token) const {
  return support::compose(map_.text(range_of(file_, token)));
}

/// At the end of the file, the last thing written: an empty range is hard to see.
source::SourceRange Recovery::visible_range(const antlr::Token& token) const {
  const std::size_t index = token.getTokenIndex();
  const bool is_end = token.getType() == antlr::Token::EOF && index > 0;
  return range_of(file_, is_end ? *tokens_.tokens[index - 1] : token);
}

}  // namespace samsvar::syntax
