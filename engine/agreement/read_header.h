#pragma once
// `avtale:` or `dokument:`: what the engine itself needs to know of a document (id, type, status,
// parties, validity, references), and the same fields as data where the vocabulary declares them.

#include "engine/agreement/datum.h"
#include "engine/agreement/reading.h"

#include <optional>

namespace samsvar::agreement {

/// Fills the document's header. `section` is the noun that the vocabulary has for the key, if any;
/// its data go to `content`.
void read_header(Reading& reading, const Node& node, std::optional<ir::NounId> section,
                 Document& document, Record& content);

/// A document without an id goes by its file's name.
void name_after_file(Reading& reading, Document& document);

}  // namespace samsvar::agreement
