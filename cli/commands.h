#pragma once
// One function a command, one source file each. They read what they need, write to standard output
// or `--output`, and say how it went.

#include "cli/exit_code.h"
#include "cli/options.h"

#include <ostream>

namespace samsvar::cli {

[[nodiscard]] ExitCode run_check(const Options& options);
[[nodiscard]] ExitCode run_explain(const Options& options);
[[nodiscard]] ExitCode run_rules_check(const Options& options);
[[nodiscard]] ExitCode run_rules_list(const Options& options);
[[nodiscard]] ExitCode run_rules_test(const Options& options);
[[nodiscard]] ExitCode run_rules_coverage(const Options& options);
[[nodiscard]] ExitCode run_rules_mutants(const Options& options);
[[nodiscard]] ExitCode run_rules_graph(const Options& options);
[[nodiscard]] ExitCode run_help(const Options& options);
[[nodiscard]] ExitCode run_version(const Options& options);

/// The whole program, from the arguments to the exit status.
[[nodiscard]] ExitCode run(int argument_count, const char* const* arguments);

}  // namespace samsvar::cli
