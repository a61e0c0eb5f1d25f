#pragma once

// What the program tells the shell. A higher one beats a lower one, except that nothing that was
// read beats our own fault.

namespace samsvar::cli {

enum class ExitCode : int {
  NothingToActOn = 0,
  Gaps = 1,      // at least one gap shown to the reader
  CouldNot = 2,  // something could not be read, rules have errors, wrong usage, nothing to assess
  OurFault = 3,  // our mistake, or the set-up's
};

}  // namespace samsvar::cli
