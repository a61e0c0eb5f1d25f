#include "tests/manuals/page.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace samsvar::manuals {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view fence = "```";

std::string without_spaces_around(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) {
    return {};
  }
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::string text_outside_examples(const std::string& path) {
  std::string outside;
  bool is_inside = false;
  for (const std::string& line : lines_of(read(path))) {
    if (line.starts_with(fence)) {
      is_inside = !is_inside;
    } else if (!is_inside) {
      outside += line + '\n';
    }
  }
  return outside;
}

std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  row.remove_prefix(1);
  while (!row.empty()) {
    const std::size_t end = std::min(row.find('|'), row.size());
    cells.push_back(without_spaces_around(row.substr(0, end)));
    row.remove_prefix(std::min(end + 1, row.size()));
  }
  return cells;
}

bool is_gap(std::string_view line) {
  return without_spaces_around(line) == "…";
}

}  // namespace

std::string read(const std::string& path) {
  std::ifstream stream(fs::path(SAMSVAR_SOURCE_DIR) / path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<Example> examples(const std::string& path) {
  std::vector<Example> all;
  std::string file;
  bool is_inside = false;
  for (const std::string& line : lines_of(read(path))) {
    if (line.starts_with(fence)) {
      is_inside = !is_inside;
      if (is_inside) {
        all.push_back({.language = line.substr(fence.size()), .text = {}, .file = file});
      }
    } else if (is_inside) {
      all.back().text += line + '\n';
    } else {
      for (const std::string& word : code_words(line)) {
        if (fs::is_regular_file(fs::path(SAMSVAR_SOURCE_DIR) / word)) {
          file = word;
        }
      }
    }
  }
  return all;
}

std::vector<Example> examples(const std::string& path, std::string_view language) {
  std::vector<Example> all = examples(path);
  std::erase_if(all, [&](const Example& example) { return example.language != language; });
  return all;
}

std::vector<std::string> code_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t open = text.find('`');
  while (open != std::string_view::npos) {
    const std::size_t close = text.find('`', open + 1);
    if (close == std::string_view::npos) {
      break;
    }
    words.emplace_back(text.substr(open + 1, close - open - 1));
    open = text.find('`', close + 1);
  }
  return words;
}

std::vector<std::string> code_words_outside_examples(const std::string& path) {
  std::vector<std::string> all;
  for (const std::string& line : lines_of(text_outside_examples(path))) {
    for (std::string& word : code_words(line)) {
      all.push_back(std::move(word));
    }
  }
  return all;
}

std::vector<std::vector<std::string>> table_below(const std::string& path,
                                                  std::string_view heading) {
  std::vector<std::vector<std::string>> rows;
  bool is_below = false;
  for (const std::string& line : lines_of(text_outside_examples(path))) {
    if (line.starts_with('#')) {
      is_below = line.ends_with(heading);
    } else if (is_below && line.starts_with("|--")) {
      // What was read until now are the heads of the columns.
      rows.clear();
    } else if (is_below && line.starts_with('|')) {
      rows.push_back(cells_of(line));
    }
  }
  return rows;
}

std::optional<std::string> first_not_quoted(std::string_view excerpt, std::string_view text) {
  const std::vector<std::string> all = lines_of(text);
  const std::vector<std::string> wanted = lines_of(excerpt);
  auto at = all.begin();
  for (auto line = wanted.begin(); line != wanted.end();) {
    if (is_gap(*line)) {
      ++line;
      continue;
    }
    const auto end = std::find_if(line, wanted.end(), is_gap);
    at = std::search(at, all.end(), line, end);
    if (at == all.end()) {
      const auto missing = std::find_if(line, end, [&](const std::string& one) {
        return std::find(all.begin(), all.end(), one) == all.end();
      });
      return missing == end ? *line : *missing;
    }
    at += end - line;
    line = end;
  }
  return std::nullopt;
}

}  // namespace samsvar::manuals
