#include "engine/pipeline/clock.h"

#include "engine/values/calendar.h"

#include <chrono>

namespace samsvar::pipeline {

values::Date today() {
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  return values::local_time(now).date;
}

}  // namespace samsvar::pipeline
