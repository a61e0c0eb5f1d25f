#include "engine/pipeline/stopwatch.h"

#include <spdlog/spdlog.h>

namespace samsvar::pipeline {

void Stopwatch::trace(std::string_view verb, std::size_t count, std::string_view noun) const {
  const std::chrono::duration<double, std::milli> elapsed =
      std::chrono::steady_clock::now() - begin_;
  spdlog::info("{} {} {} in {:.1f} ms", verb, count, noun, elapsed.count());
}

}  // namespace samsvar::pipeline
