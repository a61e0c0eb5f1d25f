#include "engine/source/find_files.h"

#include "engine/support/text.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace samsvar::source {

namespace {

namespace fs = std::filesystem;

bool is_agreement_name(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

class Search {
 public:
  void add(const std::string& path) {
    if (path == "-") {
      add_file(path, true);
      return;
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
      add_fault(path, error);
    } else if (status.type() == fs::file_type::directory) {
      search(path);
    } else {
      add_file(path, true);
    }
  }

  FoundFiles result() && {
    std::sort(found_.files.begin(), found_.files.end(),
              [](const FoundFile& left, const FoundFile& right) { return left.path < right.path; });
    std::sort(found_.faults.begin(), found_.faults.end(),
              [](const LoadFault& left, const LoadFault& right) { return left.path < right.path; });
    return std::move(found_);
  }

 private:
  static std::string identity(const fs::path& path) {
    std::error_code error;
    const fs::path canonical = fs::canonical(path, error);
    return error ? path.string() : canonical.string();
  }

  void add_file(const std::string& path, bool named) {
    if (seen_files_.insert(path == "-" ? path : identity(path)).second) {
      found_.files.push_back({path, named});
    }
  }

  void add_fault(const fs::path& path, const std::error_code& error) {
    LoadProblem problem = LoadProblem::Unreadable;
    if (!error || error == std::errc::no_such_file_or_directory ||
        error == std::errc::not_a_directory) {
      problem = LoadProblem::Missing;
    } else if (error == std::errc::too_many_symbolic_link_levels) {
      problem = LoadProblem::SymlinkLoop;
    }
    found_.faults.push_back({.problem = problem, .path = support::to_valid_utf8(path.string())});
  }

  /// The folder's entries by name; a folder that cannot be opened is a fault.
  std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    while (!error && entry != fs::directory_iterator()) {
      entries.push_back(entry->path());
      entry.increment(error);
    }
    if (error) {
      add_fault(folder, error);
    }
    std::sort(entries.begin(), entries.end(), [](const fs::path& left, const fs::path& right) {
      return left.native() < right.native();
    });
    return entries;
  }

  void search(const fs::path& start) {
    // A list of folders still to search, not recursion: a tree may be deeper than the stack.
    std::vector<fs::path> waiting{start};
    while (!waiting.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      if (!seen_folders_.insert(identity(folder)).second) {
        continue;
      }
      std::vector<fs::path> folders;
      for (const fs::path& entry : entries_of(folder)) {
        std::error_code error;
        if (fs::is_directory(entry, error)) {
          folders.push_back(entry);
        } else if (is_agreement_name(entry)) {
          add_file(entry.string(), false);
        }
      }
      waiting.insert(waiting.end(), folders.rbegin(), folders.rend());
    }
  }

  FoundFiles found_;
  std::set<std::string> seen_files_;
  std::set<std::string> seen_folders_;
};

}  // namespace

FoundFiles find_agreement_files(const std::vector<std::string>& paths) {
  std::vector<std::string> sorted = paths;
  std::sort(sorted.begin(), sorted.end());
  Search search;
  // Named files first: one that is also found in a folder counts as named.
  for (const bool folders : {false, true}) {
    for (const std::string& path : sorted) {
      std::error_code error;
      if ((path != "-" && fs::is_directory(path, error)) == folders) {
        search.add(path);
      }
    }
  }
  return std::move(search).result();
}

}  // namespace samsvar::source
