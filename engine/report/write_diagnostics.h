#pragma once
// Says what is wrong with what we were given: for people with the line, a mark under the words, the
// other places that matter and a way out; for machines as an object of the JSON report.

#include "engine/diagnostics/diagnostic.h"
#include "engine/messages/message.h"
#include "engine/report/json_stream.h"
#include "engine/source/source_map.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace samsvar::report {

/// In the order they are told: by file, place, code and words. The same for any order of finding.
[[nodiscard]] std::vector<const diagnostics::Diagnostic*> in_order(
    const source::SourceMap& sources, const std::vector<diagnostics::Diagnostic>& diagnostics);

/// All of them, in order, with an empty line between.
void write_diagnostics(std::ostream& out, const source::SourceMap& sources,
                       messages::Language language, bool colour,
                       const std::vector<diagnostics::Diagnostic>& diagnostics);

/// One element of `problems`.
void write_problem(JsonStream& json, const source::SourceMap& sources, messages::Language language,
                   const diagnostics::Diagnostic& diagnostic);

/// "feil", "advarsel", "merknad".
[[nodiscard]] std::string problem_word(messages::Language language, diagnostics::Severity severity);
/// The sentence with which the diagnostic begins, without its code.
[[nodiscard]] std::string problem_message(messages::Language language,
                                          const diagnostics::Diagnostic& diagnostic);
[[nodiscard]] std::string problem_help(messages::Language language,
                                       const diagnostics::Diagnostic& diagnostic);

}  // namespace samsvar::report
