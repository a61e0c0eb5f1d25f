#pragma once
// A folder of files, and runs of the pipeline over it as the program makes them.

#include "engine/pipeline/session.h"
#include "tests/properties/logic/model.h"
#include "tests/support/desk.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace samsvar::tests {

/// A folder that is gone when the test is.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;
  ~Folder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  void write(const std::filesystem::path& name, const std::string& text) const;

 private:
  std::filesystem::path path_;
};

/// What `pipeline::assess` writes as JSON with a rule folder; the shipped one where none is given.
[[nodiscard]] std::string run(const pipeline::Request& request,
                              const std::filesystem::path& rules = {});

/// The rules that come with the program.
[[nodiscard]] Rulebook shipped_rules();

/// The texts of the files below a folder of the project, by their paths from there.
[[nodiscard]] std::vector<TextFile> files_below(const std::filesystem::path& folder);

/// Generated rules in a folder of their own, and reports by them.
class RulesOnDisk {
 public:
  explicit RulesOnDisk(const std::vector<logic::Rule>& rules);

  [[nodiscard]] nlohmann::json report(const std::vector<TextFile>& files) const;

  [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

 private:
  Folder folder_;
};

}  // namespace samsvar::tests
