// The engine knows documents, parties, calendars and rosters. What it must not know is what any
// requirement is about: those words belong to the rule files. And nothing that is kept names a
// place on one machine.

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <string>

namespace samsvar::tree {
namespace {

/// Beginnings of words of the field, in small letters.
constexpr auto domain_words = std::to_array<std::string_view>({"øhd",
                                                               "sykeplei",
                                                               "sjukeplei",
                                                               "nurse",
                                                               "lege",
                                                               "physician",
                                                               "pasient",
                                                               "patient",
                                                               "kommunestyre",
                                                               "legevakt",
                                                               "utskriv",
                                                               "innlegg",
                                                               "vertskommune",
                                                               "helseforetak",
                                                               "helseføretak",
                                                               "sykehus",
                                                               "sjukehus",
                                                               "hospital",
                                                               "rusmid",
                                                               "psykisk",
                                                               "døgnopphold",
                                                               "koml",
                                                               "helsedirektorat",
                                                               "statsforvalt",
                                                               "ambulan",
                                                               "§ 3-",
                                                               "§ 6-",
                                                               "§ 20-"});

struct Exemption {
  std::string_view path;
  std::string_view word;
  std::string_view reason;
};

constexpr auto exemptions = std::to_array<Exemption>({
    {"engine/ir/expr.h", "vertskommune", "a word of the language itself"},
    {"engine/semantics/words.cpp", "vertskommune", "a word of the language itself"},
    {"engine/semantics/words.h", "vertskommune", "a word of the language itself"},
    {"engine/messages/texts_rules.def", "vertskommune", "a word of the language itself"},
    {"engine/messages/texts_agreement.def", "helseforetak", "an example that works when pasted"},
    {"engine/messages/texts_agreement.def", "sykehus", "an example that works when pasted"},
    {"engine/messages/texts_report.def", "helseforetak", "names the reader of --for municipality"},
    {"engine/messages/texts_report.def", "helseføretak", "names the reader of --for municipality"},
    {"engine/messages/texts_report.def", "hospital", "names the reader of --for municipality"},
});

/// Small letters of ASCII and of æ, ø, å; enough for the words above.
std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (std::size_t at = 0; at < small.size(); ++at) {
    if (small[at] >= 'A' && small[at] <= 'Z') {
      small[at] = static_cast<char>(small[at] - 'A' + 'a');
    } else if (small[at] == '\xC3' && at + 1 < small.size() &&
               static_cast<unsigned char>(small[at + 1]) <= 0x9E) {
      small[at + 1] = static_cast<char>(small[at + 1] + 0x20);
    }
  }
  return small;
}

bool begins_word(std::string_view line, std::size_t at) {
  const auto is_letter = [](char character) {
    return (character >= 'a' && character <= 'z') || static_cast<unsigned char>(character) >= 0x80;
  };
  return at == 0 || !is_letter(line[at - 1]);
}

bool has_beginning(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos;
       at = line.find(word, at + 1)) {
    if (begins_word(line, at)) {
      return true;
    }
  }
  return false;
}

bool is_exempt(std::string_view path, std::string_view word) {
  return std::any_of(exemptions.begin(), exemptions.end(), [&](const Exemption& exemption) {
    return exemption.path == path && exemption.word == word;
  });
}

TEST(DomainWords, AreNotKnownToTheEngineOrTheCommandLine) {
  std::size_t exempt_lines = 0;
  for (const SourceText& file : program_sources()) {
    std::size_t number = 0;
    for (const std::string_view line : file.lines()) {
      ++number;
      const std::string small = in_small_letters(line);
      for (const std::string_view word : domain_words) {
        if (!has_beginning(small, word)) {
          continue;
        }
        exempt_lines += is_exempt(file.path, word) ? 1U : 0U;
        EXPECT_TRUE(is_exempt(file.path, word))
            << file.path << ':' << number << " knows `" << word << "`: " << line;
      }
    }
  }
  std::cout << exempt_lines << " lines with a domain word are exempt\n";
}

TEST(MachinePaths, AreNowhereInTheTree) {
  // Put together here, so that this file does not find itself.
  const std::array<std::string, 4> paths = {
      "/wo"
      "rk/",
      "/ro"
      "ot/",
      "/ho"
      "me/",
      "/farm"
      "/"};
  const std::vector<SourceText> files =
      files_below({"CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "samsvar",
                   ".ci", "agreements", "cli", "engine", "grammar", "rules", "tests"});
  for (const SourceText& file : files) {
    for (const std::string& path : paths) {
      const std::size_t at = file.text.find(path);
      const bool is_address = at != std::string::npos && at > 0 && file.text[at - 1] != ' ' &&
                              file.text[at - 1] != '"' && file.text[at - 1] != '\n';
      EXPECT_TRUE(at == std::string::npos || is_address) << file.path << " names " << path;
    }
  }
}

}  // namespace
}  // namespace samsvar::tree
