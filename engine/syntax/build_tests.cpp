// Comparisons, the other single tests, and the values that they compare.

#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/syntax/build_expressions.h"
#include "engine/syntax/keywords.h"

#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;
using messages::Text;

/// The path that the whole sum is; reported and null where it is anything else.
KravParser::PathContext* only_path(Workbench& bench, KravParser::SumContext& sum) {
  auto* term = sum.term(0);
  if (sum.term().size() == 1 && term->COUNT() == nullptr && term->SUM() == nullptr &&
      term->tableDate() == nullptr && !term->path().empty()) {
    return term->path(0);
  }
  report_unexpected(bench, range_of(bench, sum), {Text::syntax_a_noun, {}});
  return nullptr;
}

/// In the place of what has been reported; the rule is not used.
ExprId nothing(Workbench& bench, SourceRange range) {
  return bench.exprs.add({range, Reference{Path{.range = range, .parts = {{range, "?"}}}}});
}

Comparison comparison_of(KravParser::ComparisonContext& context) {
  switch (context.start->getType()) {
    case KravLexer::NOT_EQUAL:
      return Comparison::NotEqual;
    case KravLexer::LESS:
      return Comparison::Less;
    case KravLexer::LESS_OR_EQUAL:
      return Comparison::LessOrEqual;
    case KravLexer::GREATER:
      return Comparison::Greater;
    case KravLexer::GREATER_OR_EQUAL:
      return Comparison::GreaterOrEqual;
    default:
      return Comparison::Equal;
  }
}

ExprId word_reference(Workbench& bench, SourceRange range) {
  return bench.exprs.add({range, Reference{Path{.range = range, .parts = {word(bench, range)}}}});
}

ExprId build_comparand(Workbench& bench, KravParser::ComparandContext& context) {
  return context.sum() != nullptr ? build_sum(bench, *context.sum())
                                  : word_reference(bench, range_of(bench, context));
}

ExprId add_date(Workbench& bench, const Node& node) {
  const auto parsed = date(bench, node);
  const SourceRange range = range_of(bench, node);
  return parsed ? bench.exprs.add({range, *parsed}) : nothing(bench, range);
}

ExprId add_clock(Workbench& bench, const Node& node) {
  const auto parsed = clock(bench, node);
  const SourceRange range = range_of(bench, node);
  return parsed ? bench.exprs.add({range, ClockLiteral{*parsed}}) : nothing(bench, range);
}

ExprId add_quantity(Workbench& bench, KravParser::QuantityContext& context) {
  return bench.exprs.add({range_of(bench, context), build_quantity(bench, context)});
}

ExprId add_text_literal(Workbench& bench, const Node& node) {
  return bench.exprs.add({range_of(bench, node), TextLiteral{quoted(bench, node)}});
}

/// One of the words after `er en av`, where any word is a name.
ExprId build_choice(Workbench& bench, KravParser::ChoiceContext& context) {
  if (context.DATE() != nullptr) {
    return add_date(bench, *context.DATE());
  }
  if (context.CLOCK() != nullptr) {
    return add_clock(bench, *context.CLOCK());
  }
  if (context.STRING() != nullptr) {
    return add_text_literal(bench, *context.STRING());
  }
  if (context.quantity() != nullptr) {
    return add_quantity(bench, *context.quantity());
  }
  Path path{.range = range_of(bench, context)};
  path.parts.push_back(word(bench, range_of(bench, *context.anyWord())));
  for (const Node* part : context.WORD()) {
    path.parts.push_back(word(bench, range_of(bench, *part)));
  }
  return bench.exprs.add({path.range, Reference{path}});
}

ExprId build_statistic(Workbench& bench, SourceRange range, Path subject,
                       KravParser::StatisticContext& context) {
  StatisticMeets meets{.statistic = std::move(subject),
                       .share = {},
                       .population = name(bench, *context.name()),
                       .limit = build_quantity(bench, *context.quantity())};
  if (context.NUMBER() != nullptr) {
    meets.share = Quantity{.number = plain_text(bench, range_of(bench, *context.NUMBER())),
                           .unit = word(bench, range_of(bench, *context.PERCENT()))};
  }
  return bench.exprs.add({range, std::move(meets)});
}

ExprId build_covers_point(Workbench& bench, SourceRange range, const Path& subject,
                          KravParser::TestTailContext& tail) {
  const auto right = spelling(bench.parsed.language(), KravLexer::COLLABORATION).value_or("");
  if (subject.parts.size() != 1 || subject.parts.front().text != right) {
    report_unexpected(bench, subject.range, {Text::syntax_word, {messages::field("word", right)}});
  }
  const Node& number = *tail.NUMBER();
  return bench.exprs.add(
      {range, CoversPoint{Quantity{.number = plain_text(bench, range_of(bench, number))}}});
}

/// The tests whose subject can only be a noun.
ExprId build_noun_test(Workbench& bench, SourceRange range, Path subject,
                       KravParser::TestTailContext& tail) {
  if (tail.STATED() != nullptr || tail.MISSING() != nullptr) {
    return bench.exprs.add({range, Stated{std::move(subject), tail.MISSING() != nullptr}});
  }
  if (tail.AGREED() != nullptr) {
    return bench.exprs.add({range, Agreed{std::move(subject)}});
  }
  if (tail.POINT() != nullptr) {
    return build_covers_point(bench, range, subject, tail);
  }
  if (tail.COVERS() != nullptr) {
    return bench.exprs.add({range, Covers{std::move(subject), path(bench, *tail.path())}});
  }
  if (tail.FULFILS() != nullptr) {
    return bench.exprs.add(
        {range, Satisfies{Reference{std::move(subject)}, rule_id(bench, *tail.ruleId())}});
  }
  CHECK(tail.statistic() != nullptr, "a whole test is one of those that the grammar lists");
  return build_statistic(bench, range, std::move(subject), *tail.statistic());
}

ExprId add_sum_over(Workbench& bench, KravParser::TermContext& context) {
  Path field = path(bench, *context.path(0));
  const ExprId list = build_reference(bench, *context.path(1));
  return bench.exprs.add({range_of(bench, context), SumOver{std::move(field), list}});
}

ExprId add_date_among(Workbench& bench, KravParser::TermContext& context) {
  DateAmong among{.latest = context.LATEST() != nullptr, .dates = {}};
  for (auto* date : context.sum()) {
    among.dates.push_back(build_sum(bench, *date));
  }
  return bench.exprs.add({range_of(bench, context), std::move(among)});
}

ExprId add_table_lookup(Workbench& bench, KravParser::TermContext& context) {
  auto& when = *context.tableDate();
  const Path table = path(bench, *context.path(0));
  if (table.parts.size() != 1 || table.factual) {
    report_unexpected(bench, table.range, {Text::syntax_a_name, {}});
  }
  ExprId date;
  if (when.DATE() != nullptr) {
    date = add_date(bench, *when.DATE());
  } else if (when.path() != nullptr) {
    date = build_reference(bench, *when.path());
  } else {
    date = bench.exprs.add({range_of(bench, *when.ASSESSMENT_DATE()), AssessmentDate{}});
  }
  return bench.exprs.add({range_of(bench, context), TableLookup{table.parts.front(), date}});
}

}  // namespace

ExprId build_test(Workbench& bench, KravParser::TestContext& context) {
  auto* tail = context.testTail();
  if (tail == nullptr) {
    return build_sum(bench, *context.sum());
  }
  const SourceRange range = range_of(bench, context);
  if (tail->comparison() != nullptr) {
    const ExprId left = build_sum(bench, *context.sum());
    const ExprId right = build_comparand(bench, *tail->comparand());
    return bench.exprs.add({range, Compare{comparison_of(*tail->comparison()), left, right}});
  }
  if (tail->CONTAINS() != nullptr) {
    const ExprId list = build_sum(bench, *context.sum());
    return bench.exprs.add({range, Contains{list, build_comparand(bench, *tail->comparand())}});
  }
  if (tail->ONE() != nullptr) {
    OneOf one{.subject = build_sum(bench, *context.sum()), .choices = {}};
    for (auto* choice : tail->choice()) {
      one.choices.push_back(build_choice(bench, *choice));
    }
    return bench.exprs.add({range, std::move(one)});
  }
  auto* subject = only_path(bench, *context.sum());
  return subject == nullptr ? nothing(bench, range)
                            : build_noun_test(bench, range, path(bench, *subject), *tail);
}

ExprId build_sum(Workbench& bench, KravParser::SumContext& context) {
  ExprId left = build_term(bench, *context.term(0));
  std::size_t next = 1;
  for (auto* child : context.children) {
    auto* sign = dynamic_cast<Node*>(child);
    if (sign == nullptr) {
      continue;
    }
    const ExprId right = build_term(bench, *context.term(next));
    ++next;
    const SourceRange range = source::span(bench.exprs[left].range, bench.exprs[right].range);
    const bool subtract = sign->getSymbol()->getType() == KravLexer::MINUS;
    left = bench.exprs.add({range, Sum{left, right, subtract}});
  }
  return left;
}

ExprId build_term(Workbench& bench, KravParser::TermContext& context) {
  const SourceRange range = range_of(bench, context);
  if (context.DATE() != nullptr) {
    return add_date(bench, *context.DATE());
  }
  if (context.CLOCK() != nullptr) {
    return add_clock(bench, *context.CLOCK());
  }
  if (context.STRING() != nullptr) {
    return add_text_literal(bench, *context.STRING());
  }
  if (context.quantity() != nullptr) {
    return add_quantity(bench, *context.quantity());
  }
  if (context.ASSESSMENT_DATE() != nullptr) {
    return bench.exprs.add({range, AssessmentDate{}});
  }
  if (context.COUNT() != nullptr) {
    return bench.exprs.add({range, Count{build_reference(bench, *context.path(0))}});
  }
  if (context.SUM() != nullptr) {
    return add_sum_over(bench, context);
  }
  if (!context.sum().empty()) {
    return add_date_among(bench, context);
  }
  if (context.condition() != nullptr) {
    const ExprId inner = build_condition(bench, *context.condition());
    // What is read aloud of it keeps its parentheses.
    bench.exprs[inner].range = range_of(bench, context);
    return inner;
  }
  return context.tableDate() != nullptr ? add_table_lookup(bench, context)
                                        : build_reference(bench, *context.path(0));
}

Quantity build_quantity(Workbench& bench, KravParser::QuantityContext& context) {
  Quantity quantity{.number = plain_text(bench, range_of(bench, *context.NUMBER()))};
  if (context.unit() != nullptr) {
    quantity.unit = word(bench, range_of(bench, *context.unit()));
  }
  const auto names = context.name();
  if (context.PER() != nullptr) {
    quantity.per = name(bench, *names.front());
  }
  if (context.FROM() != nullptr) {
    quantity.start_event = name(bench, *names.back());
  }
  return quantity;
}

}  // namespace samsvar::syntax
