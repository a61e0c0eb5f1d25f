#include "engine/syntax/workbench.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/letter_case.h"
#include "engine/support/text.h"
#include "engine/syntax/keywords.h"
#include "engine/syntax/syntax_messages.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;
using diagnostics::Label;
using messages::Text;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The spelling that would be right: Avtale-Type → avtale_type.
std::string as_noun(std::string_view text) {
  std::string right = support::to_lower_case(text);
  std::replace(right.begin(), right.end(), '-', '_');
  return right;
}

std::string as_rule_id(std::string_view text) {
  std::string right = support::to_upper_case(text);
  std::replace(right.begin(), right.end(), '_', '-');
  return right;
}

void check_name(Workbench& bench, const Name& name) {
  if (support::has_upper_case(name.text) || name.text.find('-') != std::string::npos) {
    bench.log.add(
        Code::S014, name.range,
        {messages::field("found", name.text), messages::field("right", as_noun(name.text))});
  }
}

}  // namespace

SourceRange range_of(const Workbench& bench, const antlr::ParserRuleContext& context) {
  const SourceRange first = range_of(bench.file, *context.start);
  return context.stop == nullptr ? first : source::span(first, range_of(bench.file, *context.stop));
}

SourceRange range_of(const Workbench& bench, const Node& node) {
  return range_of(bench.file, *const_cast<Node&>(node).getSymbol());  // NOLINT: it only looks
}

std::string plain_text(const Workbench& bench, SourceRange range) {
  std::string text = support::compose(bench.map.text(range));
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2013", "\u2212"}) {
    replace_all(text, dash, "-");
  }
  return text;
}

Name word(const Workbench& bench, SourceRange range) {
  return {range, plain_text(bench, range)};
}

Name name(Workbench& bench, const KravParser::NameContext& context) {
  Name result = word(bench, range_of(bench, context));
  check_name(bench, result);
  return result;
}

std::vector<Name> names(Workbench& bench, const std::vector<KravParser::NameContext*>& contexts) {
  std::vector<Name> all;
  for (const auto* context : contexts) {
    all.push_back(name(bench, *context));
  }
  return all;
}

Name rule_id(Workbench& bench, KravParser::RuleIdContext& context) {
  Name result = word(bench, range_of(bench, context));
  if (context.HYPHENATED() != nullptr || support::has_lower_case(result.text)) {
    bench.log.add(
        Code::S015, result.range,
        {messages::field("found", result.text), messages::field("right", as_rule_id(result.text))});
  }
  return result;
}

Path path(Workbench& bench, KravParser::PathContext& context) {
  Path result{.range = range_of(bench, context), .factual = context.ACTUAL() != nullptr};
  for (auto* child : context.children) {
    if (const auto* first = dynamic_cast<KravParser::NameContext*>(child)) {
      result.parts.push_back(name(bench, *first));
    } else if (const auto* node = dynamic_cast<Node*>(child)) {
      const TokenType type = const_cast<Node*>(node)->getSymbol()->getType();  // NOLINT: it looks
      if (type == KravLexer::WORD || type == KravLexer::HYPHENATED) {
        result.parts.push_back(word(bench, range_of(bench, *node)));
        check_name(bench, result.parts.back());
      }
    }
  }
  // The documents' own spelling, `faktisk.sti`, says the same.
  const auto factual = spelling(bench.parsed.language(), KravLexer::ACTUAL);
  if (result.parts.size() > 1 && result.parts.front().text == factual) {
    result.factual = true;
    result.parts.erase(result.parts.begin());
  }
  return result;
}

Quoted quoted(const Workbench& bench, const Node& node) {
  const SourceRange range = range_of(bench, node);
  std::string text = support::compose(bench.map.text(range));
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""},
                                    std::pair<std::string_view, std::string_view>{"«", "»"}}) {
    if (text.starts_with(open)) {
      text.erase(0, open.size());
      text.resize(text.size() - (text.ends_with(close) ? close.size() : 0));
    }
  }
  return {range, std::move(text)};
}

std::vector<Quoted> quoted(const Workbench& bench, const std::vector<Node*>& nodes) {
  std::vector<Quoted> all;
  for (const Node* node : nodes) {
    all.push_back(quoted(bench, *node));
  }
  return all;
}

void add_text(Workbench& bench, Texts& texts, KravParser::LocalTextContext& context) {
  const SourceRange range = range_of(bench, context);
  const bool is_first = !texts.nb && !texts.nn && !texts.en;
  texts.range = is_first ? range : source::span(texts.range, range);
  std::optional<Quoted>& place = context.NB() != nullptr   ? texts.nb
                                 : context.NN() != nullptr ? texts.nn
                                                           : texts.en;
  if (place) {
    const SourceRange language = range_of(bench.file, *context.language);
    bench.log.add(Code::S023, language, {messages::field("language", plain_text(bench, language))},
                  {Label{place->range, {Text::syntax_first_here, {}}}});
    return;
  }
  place = quoted(bench, *context.STRING());
}

Texts texts(Workbench& bench, const std::vector<KravParser::LocalTextContext*>& contexts) {
  Texts all;
  for (auto* context : contexts) {
    add_text(bench, all, *context);
  }
  return all;
}

std::optional<DateLiteral> date(Workbench& bench, const Node& node) {
  const SourceRange range = range_of(bench, node);
  const std::string text = plain_text(bench, range);
  if (const auto parsed = values::parse_date(text)) {
    return DateLiteral{range, *parsed};
  }
  bench.log.add(Code::S009, range, {messages::field("found", text)});
  return std::nullopt;
}

std::optional<values::TimeOfDay> clock(Workbench& bench, const Node& node) {
  const SourceRange range = range_of(bench, node);
  const std::string text = plain_text(bench, range);
  const auto parsed = values::parse_time_of_day(text);
  if (!parsed) {
    bench.log.add(Code::S010, range, {messages::field("found", text)});
  }
  return parsed;
}

std::uint32_t count(Workbench& bench, const Node& node) {
  const SourceRange range = range_of(bench, node);
  const std::string text = plain_text(bench, range);
  std::uint32_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
    bench.log.add(Code::S025, range, {messages::field("found", text)});
    return 1;
  }
  return number;
}

TypeName type_name(Workbench& bench, KravParser::TypeNameContext& context) {
  const auto& children = context.children;
  TypeName type{.range = range_of(bench, context),
                .word = word(bench, range_of(bench, *dynamic_cast<Node*>(children.front())))};
  if (context.LEFT() == nullptr && context.OF() == nullptr && children.size() > 1) {
    type.kind = word(bench, range_of(bench, *dynamic_cast<Node*>(children.back())));
  }
  for (auto* choice : context.anyWord()) {
    type.choices.push_back(word(bench, range_of(bench, *choice)));
  }
  if (context.typeName() != nullptr) {
    type.element.push_back(type_name(bench, *context.typeName()));
  }
  return type;
}

Verification verification(Workbench& bench, KravParser::VerificationClauseContext& context) {
  Verification result{.range = range_of(bench, context), .verified = context.NOT() == nullptr};
  if (context.DATE() != nullptr) {
    result.date = date(bench, *context.DATE());
  }
  result.note.range = result.range;
  if (context.STRING() != nullptr) {
    result.note = quoted(bench, *context.STRING());
  }
  return result;
}

void report_unexpected(Workbench& bench, SourceRange found, messages::Message expected) {
  bench.log.add(
      Code::S006, found,
      {messages::field("found", describe_found(KravLexer::WORD, plain_text(bench, found))),
       messages::field("expected", expected),
       messages::field("proposal", messages::Message{Text::syntax_propose_here,
                                                     {messages::field("what", expected)}})});
}

bool SeenClauses::is_first(Workbench& bench, const std::string& key, SourceRange keyword) {
  const auto [place, is_new] = first_.try_emplace(key, keyword);
  if (!is_new && !bench.log.is_broken_between(place->second, keyword)) {
    bench.log.add(Code::S011, keyword, {messages::field("clause", plain_text(bench, keyword))},
                  {Label{place->second, {Text::syntax_first_here, {}}}});
  }
  return is_new;
}

}  // namespace samsvar::syntax
