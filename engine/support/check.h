#pragma once

// CHECK(condition, why) states what cannot be otherwise unless we made a mistake. It is on in every
// build: a wrong report is worse than none. The text never holds anything from an agreement.

namespace samsvar::support {

/// Prints "internal error" with place and reason to standard error and ends the process with
/// exit status 3.
[[noreturn]] void fail_check(const char* file, int line, const char* why) noexcept;

}  // namespace samsvar::support

#define CHECK(condition, why)                                  \
  do {                                                         \
    if (!(condition)) {                                        \
      ::samsvar::support::fail_check(__FILE__, __LINE__, why); \
    }                                                          \
  } while (false)
