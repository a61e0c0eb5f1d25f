#pragma once
// What silence in a document proves: nothing in a part that was not transcribed in full, or where
// something was not understood. Internal to engine/agreement.

#include "engine/agreement/document.h"

#include <string>
#include <vector>

namespace samsvar::agreement {

/// From where something was not understood to the part that is doubtful for it: the nearest part
/// around it with a registration of its own, else its top-level section; an empty path is all.
void settle_doubts(Document& document, const std::vector<std::string>& doubts);

/// Is the part at the path registered as transcribed in full, with nothing in doubt there?
[[nodiscard]] bool is_transcribed(const Document& document, std::string_view path);

/// Opens every list and roster of a part whose transcription is not complete: it may have more
/// entries than those written down.
void open_incomplete(Document& document, const ir::Vocabulary& vocabulary,
                     const std::vector<std::string>& factual_doubts);

/// `outer` is `inner` or a section around it; the empty path is around everything.
[[nodiscard]] bool is_within(std::string_view inner, std::string_view outer);

}  // namespace samsvar::agreement
