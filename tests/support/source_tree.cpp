#include "tests/support/source_tree.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace samsvar::tree {

namespace fs = std::filesystem;

namespace {

SourceText read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return {fs::relative(path, SAMSVAR_SOURCE_DIR).generic_string(), text.str()};
}

bool is_word_character(char character) {
  return character == '_' || std::isalnum(static_cast<unsigned char>(character)) != 0;
}

}  // namespace

std::vector<std::string_view> SourceText::lines() const {
  std::vector<std::string_view> all;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    all.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return all;
}

std::string_view SourceText::extension() const {
  const std::size_t dot = path.rfind('.');
  return dot == std::string::npos ? std::string_view() : std::string_view(path).substr(dot);
}

std::string SourceText::module() const {
  std::string_view rest = path;
  if (rest.starts_with("engine/")) {
    rest.remove_prefix(std::string_view("engine/").size());
  }
  return std::string(rest.substr(0, rest.find('/')));
}

std::vector<SourceText> files_below(const std::vector<std::string>& folders) {
  std::vector<SourceText> files;
  for (const std::string& folder : folders) {
    const fs::path path = fs::path(SAMSVAR_SOURCE_DIR) / folder;
    if (fs::is_regular_file(path)) {
      files.push_back(read(path));
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) {
        files.push_back(read(entry.path()));
      }
    }
  }
  std::sort(files.begin(), files.end(),
            [](const SourceText& left, const SourceText& right) { return left.path < right.path; });
  return files;
}

std::vector<SourceText> program_sources() {
  std::vector<SourceText> sources = files_below({"engine", "cli"});
  std::erase_if(sources, [](const SourceText& file) {
    const std::string_view kind = file.extension();
    return kind != ".h" && kind != ".cpp" && kind != ".def";
  });
  return sources;
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    const bool ends = end == text.size() || !is_word_character(text[end]);
    if (begins && ends) {
      return true;
    }
  }
  return false;
}

}  // namespace samsvar::tree
