#include "tests/properties/workplace.h"

#include "engine/report/write_json.h"
#include "tests/properties/logic/text.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace samsvar::tests {

namespace fs = std::filesystem;

Folder::Folder() {
  std::string name = (fs::temp_directory_path() / "samsvar-XXXXXX").string();
  path_ = mkdtemp(name.data());
}

Folder::~Folder() {
  fs::remove_all(path_);
}

void Folder::write(const fs::path& name, const std::string& text) const {
  fs::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name) << text;
}

std::string run(const pipeline::Request& request, const fs::path& rules) {
  spdlog::set_level(spdlog::level::off);
  source::SourceMap sources;
  diagnostics::Diagnostics diagnostics;
  const fs::path folder = rules.empty() ? fs::path(SAMSVAR_SOURCE_DIR) / "rules" : rules;
  const pipeline::RuleLibrary library =
      pipeline::load_rules(sources, {.path = folder, .shown_as = "rules"}, diagnostics);
  std::ostringstream out;
  const auto writer = report::json_writer(out);
  pipeline::assess(sources, library, request, diagnostics, *writer);
  return out.str();
}

Rulebook shipped_rules() {
  spdlog::set_level(spdlog::level::off);
  source::SourceMap sources;
  diagnostics::Diagnostics diagnostics;
  return Rulebook(
      pipeline::load_rules(sources,
                           {.path = fs::path(SAMSVAR_SOURCE_DIR) / "rules", .shown_as = "rules"},
                           diagnostics)
          .catalogue);
}

std::vector<TextFile> files_below(const fs::path& folder) {
  const fs::path root = fs::path(SAMSVAR_SOURCE_DIR) / folder;
  std::vector<TextFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() == ".yaml") {
      std::ifstream stream(entry.path());
      files.push_back({fs::relative(entry.path(), root).string(),
                       std::string{std::istreambuf_iterator<char>(stream), {}}});
    }
  }
  std::sort(files.begin(), files.end(),
            [](const TextFile& left, const TextFile& right) { return left.name < right.name; });
  return files;
}

RulesOnDisk::RulesOnDisk(const std::vector<logic::Rule>& rules) {
  std::string text = "språk nb\n";
  for (const logic::Rule& rule : rules) {
    text += to_text(rule);
  }
  folder_.write("ordliste.krav", logic::vocabulary());
  folder_.write("krav.krav", text);
}

nlohmann::json RulesOnDisk::report(const std::vector<TextFile>& files) const {
  const Folder agreements;
  for (const TextFile& file : files) {
    agreements.write(file.name, file.text);
  }
  return nlohmann::json::parse(
      run({.paths = {agreements.path().string()}, .as_of = logic::today}, folder_.path()));
}

}  // namespace samsvar::tests
