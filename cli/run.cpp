// From arguments to the command that answers them.

#include "cli/commands.h"
#include "cli/logging.h"
#include "cli/surroundings.h"
#include "engine/report/write_diagnostics.h"

#include <iostream>

namespace samsvar::cli {

namespace {

ExitCode dispatch(const Options& options) {
  switch (options.command) {
    case Command::Help:
      return run_help(options);
    case Command::Version:
      return run_version(options);
    case Command::Check:
      return run_check(options);
    case Command::Explain:
      return run_explain(options);
    case Command::RulesCheck:
      return run_rules_check(options);
    case Command::RulesList:
      return run_rules_list(options);
    case Command::RulesTest:
      return run_rules_test(options);
    case Command::RulesCoverage:
      return run_rules_coverage(options);
    case Command::RulesMutants:
      return run_rules_mutants(options);
    case Command::RulesGraph:
      return run_rules_graph(options);
  }
  return ExitCode::OurFault;
}

}  // namespace

ExitCode run(int argument_count, const char* const* arguments) {
  const ParsedOptions parsed = parse_options({arguments + 1, arguments + argument_count});
  if (parsed.faults.has_errors()) {
    const source::SourceMap none;
    report::write_diagnostics(std::cerr, none, parsed.options.language, false,
                              parsed.faults.items());
    return ExitCode::CouldNot;
  }
  start_logging(parsed.options.log_level);
  return dispatch(parsed.options);
}

}  // namespace samsvar::cli
