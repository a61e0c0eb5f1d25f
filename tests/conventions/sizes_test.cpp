// Files that have grown too long to be one thing. The typical sizes are printed, so that drift is
// seen before it hurts.

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <vector>

namespace samsvar::tree {
namespace {

constexpr std::size_t longest_file = 400;
constexpr std::size_t longest_line = 100;

const std::set<std::string> exempt = {
    "engine/syntax/ast.h",
    "tests/properties/logic/model.cpp",
};

std::size_t code_points(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char character) {
    return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
  }));
}

bool is_code(const SourceText& file) {
  return file.extension() == ".cpp" || file.extension() == ".h";
}

void print_typical(std::string_view kind, std::vector<std::size_t> lengths) {
  ASSERT_FALSE(lengths.empty());
  std::sort(lengths.begin(), lengths.end());
  std::cout << kind << ": " << lengths.size() << " files, median " << lengths[lengths.size() / 2]
            << " lines, nine in ten below " << lengths[lengths.size() * 9 / 10] << ", longest "
            << lengths.back() << '\n';
}

TEST(Sizes, NoFileIsLongerThanOneThingCanBe) {
  std::vector<std::size_t> sources;
  std::vector<std::size_t> headers;
  for (const SourceText& file : files_below({"engine", "cli", "tests"})) {
    if (!is_code(file)) {
      continue;
    }
    const std::size_t length = file.lines().size();
    (file.extension() == ".h" ? headers : sources).push_back(length);
    EXPECT_TRUE(length <= longest_file || exempt.contains(file.path))
        << file.path << " has " << length << " lines";
  }
  std::cout << exempt.size() << " files are exempt\n";
  print_typical("sources", sources);
  print_typical("headers", headers);
}

TEST(Sizes, NoLineIsWiderThanAScreen) {
  for (const SourceText& file : files_below({"engine", "cli"})) {
    if (!is_code(file)) {
      continue;
    }
    std::size_t number = 0;
    for (const std::string_view line : file.lines()) {
      ++number;
      EXPECT_TRUE(code_points(line) <= longest_line || line.find("NOLINT") != std::string::npos)
          << file.path << ':' << number;
    }
  }
}

TEST(Headers, BeginBySayingWhatTheyAreFor) {
  for (const SourceText& file : files_below({"engine", "cli"})) {
    if (file.extension() == ".h") {
      const auto lines = file.lines();
      EXPECT_TRUE(lines.size() > 2 && lines[0] == "#pragma once" &&
                  (lines[1].starts_with("//") || lines[2].starts_with("//")))
          << file.path;
    }
  }
}

}  // namespace
}  // namespace samsvar::tree
