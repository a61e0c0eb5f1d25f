#pragma once
// `registrering`: how much of the document has been transcribed, in one word or part by part.

#include "engine/agreement/reading.h"

namespace samsvar::agreement {

/// At the document's first level: a word, or a map of parts with `resten`.
void read_registration(Reading& reading, const Node& node);
/// Inside the section of a noun: one word.
void read_section_registration(Reading& reading, const Node& node, ir::NounId section);

}  // namespace samsvar::agreement
