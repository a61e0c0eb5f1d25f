#include "cli/output.h"

#include "engine/diagnostics/codes.h"

#include <poll.h>
#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <system_error>
#include <utility>

namespace samsvar::cli {

namespace fs = std::filesystem;

namespace {

/// A device or pipe is written to as it stands; a file is replaced.
bool is_device(const std::string& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  return !error && type != fs::file_type::regular && type != fs::file_type::directory &&
         type != fs::file_type::not_found;
}

bool has_reader_left() {
  pollfd standard_output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
  return ::poll(&standard_output, 1, 0) == 1 && (standard_output.revents & POLLERR) != 0;
}

}  // namespace

Output::Output(std::optional<std::string> path) : path_(std::move(path)) {
  if (path_ && is_device(*path_)) {
    file_.open(*path_, std::ios::binary);
  } else if (path_) {
    // Beside its final place, since only there can it be moved in one step.
    unfinished_path_ = *path_ + ".unfinished-" + std::to_string(::getpid());
    file_.open(unfinished_path_, std::ios::binary | std::ios::trunc);
  }
}

Output::~Output() {
  if (!unfinished_path_.empty()) {
    std::error_code ignored;
    fs::remove(unfinished_path_, ignored);
  }
}

std::ostream& Output::stream() {
  return path_ ? static_cast<std::ostream&>(file_) : std::cout;
}

bool Output::finish(diagnostics::Diagnostics& diagnostics) {
  if (path_ ? finish_file() : finish_standard_output()) {
    return true;
  }
  const std::string name = path_.value_or("-");
  diagnostics.add({.code = diagnostics::Code::I207,
                   .fields = {messages::field("path", name)},
                   .subject = name});
  return false;
}

bool Output::finish_standard_output() {
  std::cout.flush();
  return std::cout.good() || has_reader_left();
}

bool Output::finish_file() {
  file_.close();
  if (!file_.good()) {
    return false;
  }
  if (unfinished_path_.empty()) {
    return true;
  }
  std::error_code error;
  fs::rename(unfinished_path_, *path_, error);
  if (!error) {
    unfinished_path_.clear();
  }
  return !error;
}

}  // namespace samsvar::cli
