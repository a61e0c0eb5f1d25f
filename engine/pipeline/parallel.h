#pragma once
// Spreads independent pieces of work over threads. The results are the caller's to keep in order,
// so that the number of threads never shows in what comes out.

#include <cstddef>
#include <functional>

namespace samsvar::pipeline {

/// As many threads as the machine runs at once, at least one.
[[nodiscard]] unsigned default_jobs();

/// Calls `work` once for every index below `count`, on at most `jobs` threads; returns when all are
/// done. `work` touches nothing that another index writes.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace samsvar::pipeline
