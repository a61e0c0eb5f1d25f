// samsvar --help and --version.

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/rules_of_run.h"
#include "engine/messages/texts.h"

#include <iostream>

namespace samsvar::cli {

using messages::say;
using messages::Text;

ExitCode run_help(const Options& options) {
  Output output(std::nullopt);
  for (const Text text :
       {Text::help_what, Text::help_commands, Text::help_options_of_check,
        Text::help_options_of_rules, Text::help_options_of_all, Text::help_exit_status}) {
    output.stream() << say(options.language, text) << '\n';
  }
  return finish(output, options, ExitCode::NothingToActOn);
}

ExitCode run_version(const Options& options) {
  Output output(std::nullopt);
  output.stream() << "samsvar " << SAMSVAR_VERSION << '\n';
  return finish(output, options, ExitCode::NothingToActOn);
}

}  // namespace samsvar::cli
