#pragma once
// Says what is wrong with a command line, with a way out: the word that was meant, or those that
// there are.

#include "engine/diagnostics/diagnostic.h"

#include <string>
#include <vector>

namespace samsvar::cli {

void add_unknown_option(const std::string& written, diagnostics::Diagnostics& faults);

/// An option that lacks its value, or has one that it does not take.
void add_value_fault(const std::string& option, diagnostics::Diagnostics& faults);

void add_unknown_value(const std::string& option, const std::string& written,
                       const std::vector<std::string>& permitted, diagnostics::Diagnostics& faults);

/// `shown` is all that was written of the command, `word` the part of it that is unknown.
void add_unknown_command(const std::string& shown, const std::string& word,
                         const std::vector<std::string>& candidates,
                         diagnostics::Diagnostics& faults);

/// "Did you mean `x`?", or all the candidates when none is near.
[[nodiscard]] messages::Message proposal(const std::string& word,
                                         const std::vector<std::string>& candidates);

}  // namespace samsvar::cli
