#include "engine/pipeline/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace samsvar::pipeline {

unsigned default_jobs() {
  return std::max(1U, std::thread::hardware_concurrency());
}

void for_each_index(std::size_t count, unsigned jobs,
                    const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t index = next++; index < count; index = next++) {
      work(index);
    }
  };
  // A thread costs more than a small piece of work, so the caller's own thread is one of them.
  const std::size_t helpers =
      std::min<std::size_t>(std::max(1U, jobs), std::max<std::size_t>(1, count)) - 1;
  std::vector<std::thread> threads;
  threads.reserve(helpers);
  for (std::size_t helper = 0; helper < helpers; ++helper) {
    threads.emplace_back(run);
  }
  run();
  for (std::thread& thread : threads) {
    thread.join();
  }
}

}  // namespace samsvar::pipeline
