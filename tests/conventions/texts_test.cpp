// The table of texts: every one of them is said by something, in three languages that name the same
// fields, and every diagnostic code is met in a test.

#include "engine/diagnostics/diagnostic.h"
#include "engine/messages/message.h"
#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <array>
#include <cctype>
#include <iostream>
#include <map>
#include <set>
#include <string>

namespace samsvar::tree {
namespace {

using messages::Language;
using messages::Text;

constexpr std::array<Language, 3> languages = {Language::Bokmal, Language::Nynorsk,
                                               Language::English};

std::set<std::string> fields_of(std::string_view pattern) {
  std::set<std::string> fields;
  std::size_t open = pattern.find('{');
  while (open != std::string_view::npos) {
    const std::size_t close = pattern.find('}', open);
    fields.emplace(pattern.substr(open + 1, close - open - 1));
    open = pattern.find('{', close);
  }
  return fields;
}

/// Every identifier in the sources that may say a text or report a code.
std::set<std::string> identifiers(const std::vector<SourceText>& files) {
  std::set<std::string> all;
  for (const SourceText& file : files) {
    if (file.extension() == ".def") {
      continue;
    }
    std::string word;
    for (const char character : file.text + '\n') {
      if (character == '_' || std::isalnum(static_cast<unsigned char>(character)) != 0) {
        word += character;
      } else if (!word.empty()) {
        all.insert(word);
        word.clear();
      }
    }
  }
  return all;
}

std::vector<Text> all_texts() {
  std::vector<Text> all;
  for (std::size_t index = 0; index < messages::text_count(); ++index) {
    all.push_back(static_cast<Text>(index));
  }
  return all;
}

std::vector<diagnostics::Code> all_codes() {
  std::vector<diagnostics::Code> all;
  for (std::size_t index = 0; index < diagnostics::code_count(); ++index) {
    all.push_back(static_cast<diagnostics::Code>(index));
  }
  return all;
}

TEST(Texts, NameTheSameFieldsInAllLanguages) {
  for (const Text text : all_texts()) {
    const auto wanted = fields_of(messages::pattern(Language::Bokmal, text));
    for (const Language language : languages) {
      EXPECT_EQ(fields_of(messages::pattern(language, text)), wanted)
          << messages::name(text) << " in " << messages::code(language);
    }
  }
}

TEST(Texts, SaySomethingInEveryLanguage) {
  for (const Text text : all_texts()) {
    for (const Language language : languages) {
      EXPECT_FALSE(messages::pattern(language, text).empty())
          << messages::name(text) << " in " << messages::code(language);
    }
  }
}

TEST(Texts, AreEachSaidBySomething) {
  const std::set<std::string> used = identifiers(program_sources());
  std::set<std::string> of_codes;
  for (const diagnostics::Code code : all_codes()) {
    of_codes.emplace(diagnostics::name(code));
    of_codes.insert(std::string(diagnostics::name(code)) + "_help");
  }
  for (const Text text : all_texts()) {
    const std::string name(messages::name(text));
    EXPECT_TRUE(used.contains(name) || of_codes.contains(name)) << name << " is never said";
  }
}

TEST(Codes, AreEachReportedBySomething) {
  const std::set<std::string> used = identifiers(program_sources());
  for (const diagnostics::Code code : all_codes()) {
    EXPECT_TRUE(used.contains(std::string(diagnostics::name(code))))
        << diagnostics::name(code) << " is never reported";
  }
}

TEST(Codes, BeginWithoutACapitalAndEndWithoutAStop) {
  for (const diagnostics::Code code : all_codes()) {
    for (const Language language : languages) {
      const std::string_view said = messages::pattern(language, diagnostics::sentence(code));
      EXPECT_NE(said.back(), '.') << diagnostics::name(code);
      EXPECT_EQ(std::isupper(static_cast<unsigned char>(said.front())), 0)
          << diagnostics::name(code);
    }
  }
}

/// Codes that no test can bring about, each with the reason. Every code is met today.
const std::map<std::string, std::string> untested_codes = {};

TEST(Codes, AreEachMetInATestOrAGoldenCase) {
  std::vector<SourceText> tests = files_below({"tests"});
  std::erase_if(tests, [](const SourceText& file) {
    return file.path.starts_with("tests/conventions") ||
           (file.extension() != ".cpp" && file.extension() != ".case");
  });
  const std::set<std::string> met = identifiers(tests);
  for (const diagnostics::Code code : all_codes()) {
    const std::string name(diagnostics::name(code));
    EXPECT_TRUE(met.contains(name) || untested_codes.contains(name)) << name << " is in no test";
    EXPECT_FALSE(met.contains(name) && untested_codes.contains(name))
        << name << " is met and needs no exemption";
  }
  std::cout << untested_codes.size() << " codes are exempt\n";
}

}  // namespace
}  // namespace samsvar::tree
