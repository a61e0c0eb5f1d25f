#include "cli/output_folder.h"

#include "engine/diagnostics/codes.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace samsvar::cli {

namespace fs = std::filesystem;

namespace {

// Lies in every report, so that a later one knows what it may replace.
constexpr std::string_view marker = ".samsvar-report";

bool write_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return !error && file.good();
}

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.back() == '/') {
    path.pop_back();
  }
  return path;
}

}  // namespace

bool names_folder(const std::string& path) {
  std::error_code error;
  return path.ends_with('/') || fs::is_directory(path, error);
}

OutputFolder::OutputFolder(std::string path)
    : path_(without_slashes(std::move(path))),
      unfinished_path_(path_ + ".unfinished-" + std::to_string(::getpid())) {
}

OutputFolder::~OutputFolder() {
  std::error_code ignored;
  fs::remove_all(unfinished_path_, ignored);
}

bool OutputFolder::is_free(diagnostics::Diagnostics& diagnostics) const {
  std::error_code error;
  if (!fs::exists(path_, error) || fs::exists(fs::path(path_) / marker, error) ||
      (fs::is_directory(path_, error) && fs::is_empty(path_, error))) {
    return true;
  }
  diagnostics.add({.code = diagnostics::Code::I213,
                   .fields = {messages::field("path", path_)},
                   .subject = path_});
  return false;
}

void OutputFolder::add(std::string_view name, std::string_view bytes) {
  is_sound_ = is_sound_ && write_file(fs::path(unfinished_path_) / name, bytes);
}

bool OutputFolder::finish(diagnostics::Diagnostics& diagnostics) {
  add(marker, "");
  if (is_sound_ && replace()) {
    return true;
  }
  diagnostics.add({.code = diagnostics::Code::I207,
                   .fields = {messages::field("path", path_)},
                   .subject = path_});
  return false;
}

/// The earlier report is moved out of the way and back again if the new one cannot take its place.
bool OutputFolder::replace() const {
  std::error_code error;
  const std::string earlier = unfinished_path_ + "-earlier";
  const bool has_earlier = fs::exists(path_, error);
  if (has_earlier) {
    fs::rename(path_, earlier, error);
    if (error) {
      return false;
    }
  }
  fs::rename(unfinished_path_, path_, error);
  std::error_code ignored;
  if (error && has_earlier) {
    fs::rename(earlier, path_, ignored);
  } else {
    fs::remove_all(earlier, ignored);
  }
  return !error;
}

}  // namespace samsvar::cli
