#pragma once
// What a document is called, what type it is of and when it holds, in words.

#include "engine/report/gap_report.h"

#include <string>

namespace samsvar::report::html {

/// Its title, else its id, else its file.
[[nodiscard]] std::string document_title(const Run& run, relations::DocumentId id);
/// Empty where the type is not said; the word as written where the vocabulary does not know it.
[[nodiscard]] std::string document_type(const Run& run, const agreement::Document& document);
[[nodiscard]] std::string document_validity(const Run& run, const agreement::Document& document);

}  // namespace samsvar::report::html
