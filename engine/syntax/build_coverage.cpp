// minst 1 vaktrom.bemanning i beredskap hele døgnet alle dager

#include "engine/diagnostics/codes.h"
#include "engine/syntax/build_expressions.h"

namespace samsvar::syntax {

namespace {

using diagnostics::Code;

CoverageBound bound_of(KravParser::CountedContext& context) {
  if (context.AT_LEAST() != nullptr) {
    return CoverageBound::AtLeast;
  }
  return context.AT_MOST() != nullptr ? CoverageBound::AtMost : CoverageBound::Exactly;
}

void set_span(Workbench& bench, KravParser::SpanContext& context, Coverage& coverage) {
  if (context.WHOLE() != nullptr) {
    coverage.span = CoverageSpan::WholeDay;
    return;
  }
  if (context.EACH() != nullptr) {
    coverage.span = CoverageSpan::EveryDay;
    return;
  }
  coverage.span = CoverageSpan::Hours;
  const auto from = clock(bench, *context.CLOCK(0));
  const auto to = clock(bench, *context.CLOCK(1));
  if (!from || !to) {
    return;
  }
  if (*from == *to) {
    bench.log.add(
        Code::S026,
        source::span(range_of(bench, *context.CLOCK(0)), range_of(bench, *context.CLOCK(1))),
        {messages::field("time", values::to_text(*from))});
  }
  coverage.from = *from;
  coverage.to = *to;
}

values::Days days_of(Workbench& bench, KravParser::DaysContext& context) {
  if (context.ALL() != nullptr || context.EACH() != nullptr) {
    return {.all = true};
  }
  const SourceRange range = range_of(bench, context);
  const std::string text = plain_text(bench, range);
  const auto days = values::parse_days(text);
  if (!days) {
    bench.log.add_unless_line_is_broken(Code::S021, range, {messages::field("found", text)});
  }
  return days.value_or(values::Days{});
}

}  // namespace

ExprId build_coverage(Workbench& bench, KravParser::CountedContext& context) {
  Coverage coverage{.bound = bound_of(context),
                    .count = count(bench, *context.NUMBER()),
                    .roster = path(bench, *context.path(0)),
                    .mode = {},
                    .span = CoverageSpan::WholeDay};
  for (auto* mode : context.modeWord()) {
    coverage.mode.push_back(word(bench, range_of(bench, *mode)));
  }
  set_span(bench, *context.span(), coverage);
  if (context.days() != nullptr) {
    coverage.days = days_of(bench, *context.days());
  }
  return bench.exprs.add({range_of(bench, context), std::move(coverage)});
}

}  // namespace samsvar::syntax
