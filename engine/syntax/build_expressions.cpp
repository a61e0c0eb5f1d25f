#include "engine/syntax/build_expressions.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/syntax/keywords.h"

#include <algorithm>
#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;

using Operand = KravParser::OperandContext;

/// Operands of one condition and the `og` or `eller` before each but the first.
struct Sequence {
  std::vector<Operand*> operands;
  std::vector<bool> by_or;  // one fewer
};

Sequence sequence_of(KravParser::ConditionContext& context) {
  Sequence result{.operands = context.operand(), .by_or = {}};
  for (auto* child : context.children) {
    if (auto* node = dynamic_cast<Node*>(child)) {
      result.by_or.push_back(node->getSymbol()->getType() == KravLexer::OR);
    }
  }
  return result;
}

/// What stands after the colon of a quantifier; null where there is no colon.
Operand* after_colon(KravParser::EachContext* each) {
  return each == nullptr ? nullptr : each->operand();
}

/// The operand that takes in all that follows it in its condition: the one after a colon, also
/// behind `ikke`. Null for an operand that ends by itself.
Operand* open_end(Operand& operand) {
  if (auto* each = operand.forEach()) {
    return each->operand();
  }
  if (auto* quantified = operand.quantified()) {
    return after_colon(quantified->each());
  }
  if (auto* none = operand.noneOf()) {
    return after_colon(none->each());
  }
  if (auto* counted = operand.counted()) {
    return after_colon(counted->each());
  }
  if (auto* negation = operand.negation()) {
    return open_end(*negation->operand());
  }
  return nullptr;
}

ExprId build_sequence(Workbench& bench, const Sequence& sequence);
ExprId build_operand(Workbench& bench, Operand& operand, const Sequence& after_colon);

std::string shown(const Workbench& bench, SourceRange range) {
  std::string text;
  for (const char letter : plain_text(bench, range)) {
    const bool is_space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    if (!is_space) {
      text.push_back(letter);
    } else if (!text.empty() && text.back() != ' ') {
      text.push_back(' ');
    }
  }
  return text;
}

/// The mixed condition with parentheses around every run of one of the two words.
std::string grouped(const Workbench& bench, const std::vector<SourceRange>& ranges,
                    const std::vector<bool>& by_or, bool group_or) {
  const Language language = bench.parsed.language();
  std::string text;
  for (std::size_t index = 0; index < ranges.size(); ++index) {
    const bool grouped_before = index > 0 && by_or[index - 1] == group_or;
    const bool grouped_after = index < by_or.size() && by_or[index] == group_or;
    if (index > 0) {
      const TokenType joining = by_or[index - 1] ? KravLexer::OR : KravLexer::AND;
      text += " " + spelling(language, joining).value_or("") + " ";
    }
    text += !grouped_before && grouped_after ? "(" : "";
    text += shown(bench, ranges[index]);
    text += grouped_before && !grouped_after ? ")" : "";
  }
  return text;
}

void report_mixed(Workbench& bench, const std::vector<ExprId>& parts,
                  const std::vector<bool>& by_or) {
  std::vector<SourceRange> ranges;
  for (const ExprId part : parts) {
    ranges.push_back(bench.exprs[part].range);
  }
  bench.log.add(Code::S013, source::span(ranges.front(), ranges.back()),
                {messages::field("first", grouped(bench, ranges, by_or, false)),
                 messages::field("second", grouped(bench, ranges, by_or, true))});
}

ExprId join(Workbench& bench, std::vector<ExprId> parts, const std::vector<bool>& by_or) {
  if (parts.size() == 1) {
    return parts.front();
  }
  const SourceRange range =
      source::span(bench.exprs[parts.front()].range, bench.exprs[parts.back()].range);
  const bool any_or = std::find(by_or.begin(), by_or.end(), true) != by_or.end();
  const bool any_and = std::find(by_or.begin(), by_or.end(), false) != by_or.end();
  if (any_or && any_and) {
    report_mixed(bench, parts, by_or);
  }
  if (any_or) {
    return bench.exprs.add({range, Or{std::move(parts)}});
  }
  return bench.exprs.add({range, And{std::move(parts)}});
}

ExprId build_sequence(Workbench& bench, const Sequence& sequence) {
  std::vector<ExprId> parts;
  std::vector<bool> by_or;
  for (std::size_t index = 0; index < sequence.operands.size(); ++index) {
    Operand& operand = *sequence.operands[index];
    if (index > 0) {
      by_or.push_back(sequence.by_or[index - 1]);
    }
    Operand* inner = open_end(operand);
    if (inner == nullptr) {
      parts.push_back(build_operand(bench, operand, {}));
      continue;
    }
    // The rest of the sequence belongs to the condition after the colon.
    const auto next = static_cast<std::ptrdiff_t>(index);
    Sequence rest{.operands = {inner}, .by_or = {}};
    rest.operands.insert(rest.operands.end(), sequence.operands.begin() + next + 1,
                         sequence.operands.end());
    rest.by_or.assign(sequence.by_or.begin() + next, sequence.by_or.end());
    parts.push_back(build_operand(bench, operand, rest));
    break;
  }
  return join(bench, std::move(parts), by_or);
}

/// The condition on each: in parentheses after `der`, or what the colon takes in.
std::optional<ExprId> build_each(Workbench& bench, KravParser::EachContext* each,
                                 const Sequence& after_colon) {
  if (each == nullptr) {
    return std::nullopt;
  }
  return each->condition() != nullptr ? build_condition(bench, *each->condition())
                                      : build_sequence(bench, after_colon);
}

ExprId add_quantified(Workbench& bench, SourceRange range, Quantified quantified) {
  if (quantified.condition) {
    range = source::span(range, bench.exprs[*quantified.condition].range);
  }
  return bench.exprs.add({range, std::move(quantified)});
}

ExprId build_for_each(Workbench& bench, KravParser::ForEachContext& context,
                      const Sequence& after_colon) {
  Name variable = name(bench, *context.name());
  const ExprId list = build_reference(bench, *context.path());
  const ExprId condition = build_sequence(bench, after_colon);
  const SourceRange range = source::span(range_of(bench, context), bench.exprs[condition].range);
  return bench.exprs.add({range, ForEach{std::move(variable), list, condition}});
}

ExprId build_quantified(Workbench& bench, KravParser::QuantifiedContext& context,
                        const Sequence& after_colon) {
  return add_quantified(
      bench, range_of(bench, context),
      {.quantifier = context.EXISTS() != nullptr ? Quantifier::Exists : Quantifier::All,
       .variable = name(bench, *context.name()),
       .list = build_reference(bench, *context.path()),
       .condition = build_each(bench, context.each(), after_colon)});
}

ExprId build_none(Workbench& bench, KravParser::NoneOfContext& context,
                  const Sequence& after_colon) {
  if (context.SIMULTANEOUS() != nullptr) {
    NoOverlap overlap;
    for (auto* roster : context.path()) {
      overlap.rosters.push_back(path(bench, *roster));
    }
    return bench.exprs.add({range_of(bench, context), std::move(overlap)});
  }
  return add_quantified(bench, range_of(bench, context),
                        {.quantifier = Quantifier::None,
                         .variable = name(bench, *context.name()),
                         .list = build_reference(bench, *context.path(0)),
                         .condition = build_each(bench, context.each(), after_colon)});
}

/// `minst 2 o blant liste …`; with a roster in the place of `o` it is a coverage.
ExprId build_counted(Workbench& bench, KravParser::CountedContext& context,
                     const Sequence& after_colon) {
  if (context.AMONG() == nullptr) {
    return build_coverage(bench, context);
  }
  if (context.AT_LEAST() == nullptr) {
    const auto least = spelling(bench.parsed.language(), KravLexer::AT_LEAST).value_or("");
    report_unexpected(bench, range_of(bench.file, *context.start),
                      {messages::Text::syntax_word, {messages::field("word", least)}});
  }
  const Path variable = path(bench, *context.path(0));
  if (variable.parts.size() != 1 || variable.factual) {
    report_unexpected(bench, variable.range, {messages::Text::syntax_a_name, {}});
  }
  return add_quantified(bench, range_of(bench, context),
                        {.quantifier = Quantifier::AtLeast,
                         .at_least = count(bench, *context.NUMBER()),
                         .variable = variable.parts.front(),
                         .list = build_reference(bench, *context.path(1)),
                         .condition = build_each(bench, context.each(), after_colon)});
}

ExprId build_negation(Workbench& bench, KravParser::NegationContext& context,
                      const Sequence& after_colon) {
  const ExprId operand = build_operand(bench, *context.operand(), after_colon);
  const SourceRange range = source::span(range_of(bench, context), bench.exprs[operand].range);
  return bench.exprs.add({range, Not{operand}});
}

ExprId build_operand(Workbench& bench, Operand& operand, const Sequence& after_colon) {
  if (auto* negation = operand.negation()) {
    return build_negation(bench, *negation, after_colon);
  }
  if (auto* each = operand.forEach()) {
    bench.log.add(
        Code::S016, range_of(bench.file, *each->start),
        {messages::field("all", spelling(bench.parsed.language(), KravLexer::ALL).value_or("")),
         messages::field("requirement",
                         spelling(bench.parsed.language(), KravLexer::REQUIREMENT).value_or(""))});
    return build_for_each(bench, *each, after_colon);
  }
  if (auto* quantified = operand.quantified()) {
    return build_quantified(bench, *quantified, after_colon);
  }
  if (auto* none = operand.noneOf()) {
    return build_none(bench, *none, after_colon);
  }
  if (auto* counted = operand.counted()) {
    return build_counted(bench, *counted, after_colon);
  }
  if (auto* judgement = operand.judgement()) {
    return bench.exprs.add(
        {range_of(bench, *judgement), HumanJudgement{name(bench, *judgement->name())}});
  }
  CHECK(operand.test() != nullptr, "a whole operand is one of those that the grammar lists");
  return build_test(bench, *operand.test());
}

}  // namespace

ExprId build_requirement(Workbench& bench, KravParser::ConditionContext& context) {
  Sequence sequence = sequence_of(context);
  auto* each = sequence.operands.front()->forEach();
  if (each == nullptr) {
    return build_sequence(bench, sequence);
  }
  sequence.operands.front() = each->operand();
  return build_for_each(bench, *each, sequence);
}

ExprId build_condition(Workbench& bench, KravParser::ConditionContext& context) {
  return build_sequence(bench, sequence_of(context));
}

ExprId build_reference(Workbench& bench, KravParser::PathContext& context) {
  return bench.exprs.add({range_of(bench, context), Reference{path(bench, context)}});
}

}  // namespace samsvar::syntax
