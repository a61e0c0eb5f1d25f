#include "cli/surroundings.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace samsvar::cli {

namespace fs = std::filesystem;

namespace {

fs::path shipped_rules() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    const fs::path folder = program.parent_path();
    for (const std::string_view way : {"../../rules", "../share/samsvar/rules"}) {
      const fs::path candidate = (folder / way).lexically_normal();
      if (fs::is_directory(candidate, error)) {
        return candidate;
      }
    }
  }
  return SAMSVAR_SOURCE_RULES;
}

}  // namespace

pipeline::RuleFolder rule_folder(const Options& options) {
  if (options.rules_folder) {
    return {*options.rules_folder, *options.rules_folder};
  }
  return {shipped_rules(), "rules"};
}

pipeline::RegisterChoice register_choice(const Options& options) {
  using Use = pipeline::RegisterChoice::Use;
  if (options.register_file) {
    const std::string& file = *options.register_file;
    const bool is_none = file == "ingen" || file == "none";
    return {is_none ? Use::None : Use::Given, file, file};
  }
  if (options.reader == report::Reader::Directorate) {
    const pipeline::RuleFolder rules = rule_folder(options);
    const fs::path path = rules.path / "referanse" / "register.yaml";
    std::error_code error;
    if (fs::is_regular_file(path, error)) {
      const fs::path shown = fs::path(rules.shown_as) / "referanse" / "register.yaml";
      return {Use::Fallback, path, shown.string()};
    }
  }
  return {};
}

bool wants_colour(const Options& options) {
  switch (options.colour) {
    case Colour::Always:
      return true;
    case Colour::Never:
      return false;
    case Colour::Auto:
      break;
  }
  const char* no_colour = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool is_refused = no_colour != nullptr && *no_colour != '\0';
  const bool is_dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return !options.output && !is_refused && !is_dumb && ::isatty(STDOUT_FILENO) == 1;
}

}  // namespace samsvar::cli
