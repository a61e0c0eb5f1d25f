#include "engine/semantics/legal_sources.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;

std::string text_or(const std::optional<syntax::Quoted>& text, const std::string& otherwise = {}) {
  return text ? text->text : otherwise;
}

std::vector<int> numbers(const std::vector<syntax::Ordinal>& ordinals) {
  std::vector<int> all;
  for (const syntax::Ordinal& ordinal : ordinals) {
    all.push_back(ordinal.last ? ir::Citation::last : ordinal.number);
  }
  return all;
}

/// `lov`, `veileder` …; reported and nothing when it is missing or not known.
std::optional<ir::SourceKind> kind_of(const syntax::SourceDecl& decl,
                                      diagnostics::Diagnostics& diagnostics) {
  const std::string word = decl.kind ? decl.kind->text : std::string();
  const std::optional<ir::SourceKind> kind = source_kind_word(word);
  if (!kind) {
    diagnostics.add(Code::N117, decl.kind ? decl.kind->range : decl.id.range,
                    {messages::field("word", decl.kind ? word : decl.id.text),
                     messages::field("advice", advice(word, source_kind_words(),
                                                      {messages::Text::advice_source_kinds, {}}))});
  }
  return kind;
}

}  // namespace

void collect_legal_sources(Workbench& bench) {
  for (const auto& declared : declarations<syntax::SourceDecl>(bench)) {
    const syntax::SourceDecl& decl = *declared.decl;
    const std::optional<ir::SourceKind> kind = kind_of(decl, bench.diagnostics);
    bench.set.sources.add({.range = decl.range,
                           .word = decl.id.text,
                           .title = local_text(decl.title),
                           .short_title = text_or(decl.short_title, decl.id.text),
                           // What is not known claims the least.
                           .kind = kind.value_or(ir::SourceKind::Practice),
                           .identity = text_or(decl.identity),
                           .address = text_or(decl.address),
                           .section_address = text_or(decl.section_address),
                           .verification = verification_of(decl.verification, false)});
  }
}

std::vector<ir::Citation> resolve_citations(const ir::RuleSet& set,
                                            const std::vector<syntax::Citation>& written,
                                            diagnostics::Diagnostics& diagnostics) {
  std::vector<ir::Citation> citations;
  for (const syntax::Citation& citation : written) {
    const std::optional<ir::LegalSourceId> source = set.find_source(citation.source.text);
    if (!source) {
      diagnostics.add(
          Code::N109, citation.source.range,
          {messages::field("word", citation.source.text),
           messages::field("advice", advice(citation.source.text, words_of(set.sources)))});
      continue;
    }
    citations.push_back({.range = citation.range,
                         .source = *source,
                         .heading = text_or(citation.heading),
                         .chapter = text_or(citation.chapter),
                         .section = text_or(citation.section),
                         .paragraphs = numbers(citation.paragraphs),
                         .sentences = numbers(citation.sentences),
                         .item = text_or(citation.item),
                         .letter = text_or(citation.letter)});
  }
  return citations;
}

}  // namespace samsvar::semantics
