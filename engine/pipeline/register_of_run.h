#pragma once
// Which register a run goes by: the one that lies with the agreements, the one that the user names,
// or the one that the rules come with. A register of the whole country knows who exists and who
// must have an agreement with whom; what has been received is known where the agreements lie.

#include "engine/agreement/register.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/vocabulary.h"
#include "engine/report/gap_report.h"
#include "engine/source/source_map.h"

#include <filesystem>
#include <optional>
#include <string>

namespace samsvar::pipeline {

struct RegisterChoice {
  enum class Use : std::uint8_t {
    OfFolder,  // the one that lies with the agreements, if any
    Fallback,  // the same, and this file where there is none
    Given,     // this file; one with the agreements says only what has been received
    None,
  };

  Use use = Use::OfFolder;
  std::filesystem::path path;
  std::string shown_as;  // in messages and reports; see RuleFolder
};

struct RegisterOfRun {
  std::optional<agreement::Register> register_;
  /// The file of `Use::Fallback` is used.
  bool is_fallback = false;
  /// Of the file that was read beside the agreements, if any.
  std::optional<report::InputFile> file;
};

/// `of_folder` is the register among the agreements. What is left out of it is told.
[[nodiscard]] RegisterOfRun choose_register(source::SourceMap& sources,
                                            const RegisterChoice& choice,
                                            std::optional<agreement::Register> of_folder,
                                            const ir::Vocabulary& vocabulary,
                                            diagnostics::Diagnostics& diagnostics);

}  // namespace samsvar::pipeline
