#include "engine/syntax/keywords.h"
#include "engine/syntax/workbench.h"

namespace samsvar::syntax {

namespace {

/// `3-9 a`, however it was spaced: the number and, if there is one, the letter.
Quoted numbered(const Workbench& bench, const Node& number, const Node* letter) {
  Quoted result{range_of(bench, number), plain_text(bench, range_of(bench, number))};
  if (letter != nullptr) {
    const SourceRange range = range_of(bench, *letter);
    result.text += " " + plain_text(bench, range);
    result.range = source::span(result.range, range);
  }
  return result;
}

const Node& number_of(Node* number, Node* pair) {
  return number != nullptr ? *number : *pair;
}

void add_part(const Workbench& bench, KravParser::CitedPartContext& context, Citation& citation) {
  auto& ordinals = context.PARAGRAPH() != nullptr ? citation.paragraphs : citation.sentences;
  for (const Node* node : context.ORDINAL()) {
    const SourceRange range = range_of(bench, *node);
    const int number = find_ordinal(bench.parsed.language(), plain_text(bench, range)).value_or(0);
    ordinals.push_back({.range = range, .number = number, .last = number == 0});
  }
}

Citation citation(Workbench& bench, KravParser::CitationContext& context) {
  Citation result{.range = range_of(bench, context), .source = name(bench, *context.name())};
  if (context.HEADING() != nullptr) {
    result.heading = quoted(bench, *context.HEADING());
  }
  if (auto* chapter = context.citedChapter()) {
    result.chapter =
        numbered(bench, number_of(chapter->NUMBER(), chapter->NUMBER_PAIR()), chapter->LETTER());
  }
  if (auto* section = context.citedSection()) {
    result.section =
        numbered(bench, number_of(section->NUMBER(), section->NUMBER_PAIR()), section->LETTER());
  }
  for (auto* part : context.citedPart()) {
    add_part(bench, *part, result);
  }
  if (auto* item = context.citedItem()) {
    result.item = numbered(bench, *item->NUMBER(), item->LETTER());
  }
  if (auto* letter = context.citedSubitem()) {
    const SourceRange range = range_of(bench, *letter->LETTER());
    result.letter = Quoted{range, plain_text(bench, range)};
  }
  return result;
}

}  // namespace

std::vector<Citation> citations(Workbench& bench, KravParser::BasisClauseContext& context) {
  std::vector<Citation> all;
  for (auto* one : context.citation()) {
    all.push_back(citation(bench, *one));
  }
  return all;
}

}  // namespace samsvar::syntax
