#pragma once
// A report of many pages: a folder that appears whole or not at all. It is filled beside its final
// place and moved there in one step. Only an empty folder or an earlier report is ever replaced.

#include "engine/diagnostics/diagnostic.h"
#include "engine/report/pages.h"

#include <string>
#include <string_view>

namespace samsvar::cli {

/// Does `--output` ask for a folder? It does when it ends in `/` or names one that is there.
[[nodiscard]] bool names_folder(const std::string& path);

class OutputFolder final : public report::Pages {
 public:
  explicit OutputFolder(std::string path);
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;
  /// Leaves nothing unfinished behind when `finish` was not reached.
  ~OutputFolder() override;

  /// False when something else than an earlier report lies there; it has been told.
  [[nodiscard]] bool is_free(diagnostics::Diagnostics& diagnostics) const;

  void add(std::string_view name, std::string_view bytes) override;

  /// Puts the folder in its place. False when anything could not be written; it has been told.
  [[nodiscard]] bool finish(diagnostics::Diagnostics& diagnostics);

 private:
  [[nodiscard]] bool replace() const;

  std::string path_;
  std::string unfinished_path_;
  bool is_sound_ = true;
};

}  // namespace samsvar::cli
