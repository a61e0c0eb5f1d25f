#include "engine/pipeline/rule_library.h"

#include "engine/diagnostics/codes.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/pipeline/sha256.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/semantics/analyse.h"
#include "engine/source/load.h"
#include "engine/support/text.h"
#include "engine/syntax/parse.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace samsvar::pipeline {

namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostics;

struct FoundRuleFile {
  fs::path path;
  std::string below;  // the name below the folder
};

void add_unreadable(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.add(diagnostics::diagnostic_of({source::LoadProblem::Unreadable, path}));
}

std::vector<FoundRuleFile> find_rule_files(const RuleFolder& folder, Diagnostics& diagnostics) {
  std::error_code error;
  if (!fs::exists(folder.path, error)) {
    diagnostics.add(diagnostics::diagnostic_of({source::LoadProblem::Missing, folder.shown_as}));
    return {};
  }
  if (!fs::is_directory(folder.path, error)) {
    return {{folder.path, ""}};
  }
  std::vector<FoundRuleFile> found;
  fs::recursive_directory_iterator entry(folder.path, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry->path().extension() == ".krav") {
      found.push_back({entry->path(), fs::relative(entry->path(), folder.path, error).string()});
    }
  }
  if (error) {
    add_unreadable(folder.shown_as, diagnostics);
  }
  std::sort(found.begin(), found.end(), [](const FoundRuleFile& left, const FoundRuleFile& right) {
    return left.below < right.below;
  });
  return found;
}

/// Loads under the shown name, which need not be the path on disk.
std::optional<source::FileId> load(source::SourceMap& sources, const FoundRuleFile& file,
                                   const std::string& shown_name, Diagnostics& diagnostics) {
  std::ifstream stream(file.path, std::ios::binary);
  std::error_code error;
  if (!stream || fs::is_directory(file.path, error)) {
    add_unreadable(shown_name, diagnostics);
    return std::nullopt;
  }
  const auto loaded = source::load(sources, stream, shown_name, source::max_rule_file_bytes);
  if (!loaded) {
    diagnostics.add(diagnostics::diagnostic_of(loaded.error()));
    return std::nullopt;
  }
  return *loaded;
}

std::string shown_name(const RuleFolder& folder, const std::string& below) {
  if (below.empty()) {
    return support::to_valid_utf8(folder.shown_as);
  }
  const bool has_slash = !folder.shown_as.empty() && folder.shown_as.back() == '/';
  return support::to_valid_utf8(folder.shown_as + (has_slash ? "" : "/") + below);
}

/// Lengths stand between the pieces, so that no two folders run together to the same bytes.
void add_piece(std::string& all, std::string_view piece) {
  all += std::to_string(piece.size());
  all += ':';
  all += piece;
}

}  // namespace

RuleLibrary load_rules(source::SourceMap& sources, const RuleFolder& folder,
                       Diagnostics& diagnostics) {
  const Stopwatch stopwatch;
  RuleLibrary library;
  std::vector<syntax::RuleFile> parsed;
  std::string all_bytes;
  const std::vector<FoundRuleFile> found = find_rule_files(folder, diagnostics);
  for (const FoundRuleFile& file : found) {
    const auto id = load(sources, file, shown_name(folder, file.below), diagnostics);
    if (!id) {
      continue;
    }
    library.folders[*id] = file.path.parent_path();
    add_piece(all_bytes, file.below);
    add_piece(all_bytes, sources[*id].text());
    parsed.push_back(syntax::parse(sources, *id, diagnostics));
  }
  library.file_count = found.size();
  library.sha256 = sha256(all_bytes);
  stopwatch.trace("parsed", found.size(), "rule files");
  if (found.empty() && !diagnostics.has_errors()) {
    diagnostics.add({.code = Code::I201,
                     .fields = {messages::field("path", folder.shown_as)},
                     .subject = folder.shown_as});
  }
  library.catalogue = catalogue::build(semantics::analyse(parsed, diagnostics), diagnostics);
  stopwatch.trace("loaded", library.catalogue.rules.rules.size(), "rules");
  return library;
}

}  // namespace samsvar::pipeline
