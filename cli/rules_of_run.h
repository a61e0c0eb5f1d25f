#pragma once
// What every command but the simplest begins and ends with: the rules loaded, the request made of
// the options, the output finished.

#include "cli/exit_code.h"
#include "cli/options.h"
#include "cli/output.h"
#include "engine/pipeline/rule_library.h"
#include "engine/pipeline/session.h"

namespace samsvar::cli {

struct RulesOfRun {
  source::SourceMap sources;
  diagnostics::Diagnostics diagnostics;
  pipeline::RuleLibrary library;
};

[[nodiscard]] RulesOfRun load_rules_of(const Options& options);

[[nodiscard]] pipeline::Request request_of(const Options& options);

/// The exit status, or that the output could not be written.
[[nodiscard]] ExitCode finish(Output& output, const Options& options, ExitCode code);

/// The rule with that id. When there is none, `diagnostics` says so, with the one that was meant.
[[nodiscard]] std::optional<ir::RuleId> find_rule(const pipeline::RuleLibrary& library,
                                                  const std::string& id,
                                                  diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::cli
