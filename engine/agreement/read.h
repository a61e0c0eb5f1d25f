#pragma once
// Reads one YAML file by the vocabulary. Mistakes become diagnostics and the rest is still read; a
// value that cannot be read counts as unknown, never as missing.

#include "engine/agreement/document.h"
#include "engine/agreement/register.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"
#include "engine/source/source_map.h"

#include <optional>
#include <variant>

namespace samsvar::agreement {

/// Not an agreement: valid YAML without a top-level `samsvar`.
struct NotAnAgreement {};

/// Not readable at all; the diagnostics say why.
struct Broken {};

using ReadResult = std::variant<Document, Register, NotAnAgreement, Broken>;

[[nodiscard]] ReadResult read(const source::SourceMap& map, source::FileId file,
                              const ir::Vocabulary& vocabulary,
                              diagnostics::Diagnostics& diagnostics);

/// Where a missing noun belongs in the document: after the last line of the deepest section that is
/// there, indented as that section is; in a section between braces, before the closing one. The
/// lines hold a placeholder in angle brackets, which the reader of agreements takes as unknown.
[[nodiscard]] InsertionPoint insertion_point(
    const source::SourceMap& map, const Document& document, const ir::Vocabulary& vocabulary,
    ir::NounId noun, bool factual, messages::Language language = messages::Language::Bokmal);

/// The document's value in a report: the source text in one line, at most 80 code points.
[[nodiscard]] std::string excerpt(const source::SourceMap& map, SourceRange range);

}  // namespace samsvar::agreement
