#include "cli/logging.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace samsvar::cli {

void start_logging(const std::string& level) {
  auto logger = std::make_shared<spdlog::logger>("samsvar",
                                                 std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("samsvar: %l: %v");
  logger->set_level(spdlog::level::from_str(level));
  spdlog::set_default_logger(std::move(logger));
}

}  // namespace samsvar::cli
