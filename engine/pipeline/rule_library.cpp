#include "engine/pipeline/rule_library.h"

#include "engine/diagnostics/codes.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/pipeline/sha256.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/semantics/analyse.h"
#include "engine/source/load.h"
#include "engine/support/expected.h"
#include "engine/support/text.h"
#include "engine/syntax/limits.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/trial_table.h"

#include <algorithm>
#include <fstream>
#include <map>
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

/// The name below the folder of what the rule file `below` calls `name`.
std::string beside(const std::string& below, const std::string& name) {
  return (fs::path(below).parent_path() / name).lexically_normal().string();
}

/// Loads the tables of tests that rules name, each file once.
class Tables {
 public:
  Tables(source::SourceMap& sources, const RuleFolder& folder, Diagnostics& diagnostics)
      : sources_(sources), folder_(folder), diagnostics_(diagnostics) {}

  void add_trials(const FoundRuleFile& file, syntax::RuleFile& parsed, std::string& all_bytes) {
    for (syntax::Declaration& declaration : parsed.declarations) {
      auto* rule = std::get_if<syntax::RuleDecl>(&declaration);
      if (rule == nullptr) {
        continue;
      }
      for (const syntax::TrialFile& named : rule->trial_files) {
        if (const auto table = table_of(file, named)) {
          add_piece(all_bytes, beside(file.below, named.name.text));
          add_piece(all_bytes, sources_[*table].text());
          syntax::add_trials(sources_, *table, parsed.language, *rule, diagnostics_);
        }
      }
    }
  }

 private:
  std::optional<source::FileId> table_of(const FoundRuleFile& file,
                                         const syntax::TrialFile& named) {
    const fs::path path = (file.path.parent_path() / named.name.text).lexically_normal();
    const auto known = loaded_.find(path.string());
    if (known != loaded_.end()) {
      return known->second;
    }
    const auto loaded = load_table(path, shown(file, named.name.text));
    if (loaded) {
      loaded_[path.string()] = *loaded;
      return *loaded;
    }
    diagnostics::Diagnostic diagnostic = diagnostics::diagnostic_of(loaded.error());
    diagnostic.range = diagnostic.range.value_or(named.range);
    diagnostics_.add(std::move(diagnostic));
    return std::nullopt;
  }

  [[nodiscard]] std::string shown(const FoundRuleFile& file, const std::string& name) const {
    return file.below.empty() ? support::to_valid_utf8(beside(folder_.shown_as, name))
                              : shown_name(folder_, beside(file.below, name));
  }

  Expected<source::FileId, source::LoadFault> load_table(const fs::path& path,
                                                         const std::string& shown) {
    using source::LoadFault;
    using source::LoadProblem;
    std::error_code error;
    if (!fs::exists(path, error)) {
      return Unexpected{LoadFault{.problem = LoadProblem::Missing, .path = shown}};
    }
    if (!fs::is_regular_file(path, error)) {
      return Unexpected{LoadFault{.problem = LoadProblem::NotAFile, .path = shown}};
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
      return Unexpected{LoadFault{.problem = LoadProblem::Unreadable, .path = shown}};
    }
    return source::load(sources_, stream, shown, syntax::max_table_bytes);
  }

  source::SourceMap& sources_;
  const RuleFolder& folder_;
  Diagnostics& diagnostics_;
  std::map<std::string, source::FileId> loaded_;
};

}  // namespace

RuleLibrary load_rules(source::SourceMap& sources, const RuleFolder& folder,
                       Diagnostics& diagnostics, RuleTests tests) {
  const syntax::Trials trials =
      tests == RuleTests::Read ? syntax::Trials::Read : syntax::Trials::LeftOut;
  const Stopwatch stopwatch;
  RuleLibrary library;
  std::vector<syntax::RuleFile> parsed;
  std::string all_bytes;
  const std::vector<FoundRuleFile> found = find_rule_files(folder, diagnostics);
  Tables tables(sources, folder, diagnostics);
  for (const FoundRuleFile& file : found) {
    const auto id = load(sources, file, shown_name(folder, file.below), diagnostics);
    if (!id) {
      continue;
    }
    library.folders[*id] = file.path.parent_path();
    add_piece(all_bytes, file.below);
    add_piece(all_bytes, sources[*id].text());
    parsed.push_back(syntax::parse(sources, *id, diagnostics, trials));
    tables.add_trials(file, parsed.back(), all_bytes);
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
