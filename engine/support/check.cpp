#include "engine/support/check.h"

#include <cstdio>
#include <cstdlib>

namespace samsvar::support {

namespace {

constexpr int internal_error_status = 3;

}  // namespace

void fail_check(const char* file, int line, const char* why) noexcept {
  std::fprintf(stderr, "samsvar: internal error at %s:%d: %s; please report this\n", file, line,
               why);
  std::fflush(stderr);
  std::_Exit(internal_error_status);
}

}  // namespace samsvar::support
