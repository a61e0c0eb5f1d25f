#include "cli/commands.h"

#include <csignal>
#include <exception>
#include <iostream>

int main(int argument_count, char** arguments) {
  // A reader who has seen enough closes the pipe; that shows in the stream, not as a death.
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  try {
    return static_cast<int>(samsvar::cli::run(argument_count, arguments));
  } catch (const std::exception&) {
    // What the exception says may quote an agreement, so it is not repeated.
    std::cerr << "samsvar: internal error, please report\n";
    return static_cast<int>(samsvar::cli::ExitCode::OurFault);
  }
}
