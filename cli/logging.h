#pragma once
// The program's own trace, for those who look after it: phases, counts and times on standard error,
// never anything from an agreement. Off unless asked for.

#include <string>

namespace samsvar::cli {

void start_logging(const std::string& level);

}  // namespace samsvar::cli
