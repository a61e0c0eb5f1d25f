#pragma once
// Times one phase and says so in the program's own trace, never in a report.

#include <chrono>
#include <cstddef>
#include <string_view>

namespace samsvar::pipeline {

class Stopwatch {
 public:
  Stopwatch() : begin_(std::chrono::steady_clock::now()) {}

  /// "read 12 documents in 3.4 ms"; counts and times only, never content.
  void trace(std::string_view verb, std::size_t count, std::string_view noun) const;

 private:
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace samsvar::pipeline
