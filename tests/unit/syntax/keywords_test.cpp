// The keyword table, and that a file may be written in any of its columns.

#include "engine/syntax/keywords.h"

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace samsvar::syntax::test {
namespace {

using testing::IsEmpty;

std::string column(const KeywordRow& row, Language language) {
  switch (language) {
    case Language::Bokmal:
      return std::string(row.nb);
    case Language::Nynorsk:
      return std::string(row.nn);
    case Language::English:
      return std::string(row.en);
  }
  return "";
}

constexpr Language languages[] = {Language::Bokmal, Language::Nynorsk, Language::English};

TEST(Keywords, NoSpellingMeansTwoThings) {
  for (const Language language : languages) {
    std::map<std::string, std::string> token_of;
    for (const KeywordRow& row : keyword_rows()) {
      const auto [place, is_new] = token_of.try_emplace(column(row, language), row.token);
      EXPECT_TRUE(is_new || place->second == row.token) << place->first;
    }
    for (const KeywordRow& row : ordinal_rows()) {
      const auto [place, is_new] = token_of.try_emplace(column(row, language), row.token);
      EXPECT_TRUE(is_new || place->second == row.token) << place->first;
    }
  }
}

TEST(Keywords, AreFoundAgainBySpelling) {
  for (const Language language : languages) {
    for (const KeywordRow& row : keyword_rows()) {
      const auto token = find_keyword(language, column(row, language));
      ASSERT_TRUE(token.has_value()) << row.token;
      EXPECT_TRUE(spelling(language, *token).has_value());
    }
  }
}

TEST(Keywords, OfEveryKindAreWordsBetweenParentheses) {
  for (const KeywordRow& row : keyword_rows()) {
    const Parsed parsed =
        parse_bokmal("regel A-B prøve \"p\" forvent avvik (" + std::string(row.nb) +
                     " b) slutt begrep c valg (" + std::string(row.nb) + ", d) slutt");
    EXPECT_THAT(parsed.problems(), IsEmpty()) << row.token;
  }
}

TEST(Keywords, AreNamesAfterADot) {
  for (const KeywordRow& row : keyword_rows()) {
    const std::string path = "a." + std::string(row.nb);
    EXPECT_EQ(dump_requirement(path + " = b"), "(= " + path + " b)");
    EXPECT_EQ(dump_requirement(path + ".c = b"), "(= " + path + ".c b)");
  }
}

TEST(Keywords, BeforeADotAreNames) {
  for (const std::string word : {"avtale", "krav", "kilde", "samarbeidet", "regel", "fra"}) {
    EXPECT_EQ(dump_requirement(word + ".b = c"), "(= " + word + ".b c)");
  }
}

TEST(Keywords, OfTheVocabularyAreNamesInConditions) {
  EXPECT_EQ(dump_requirement("part = verdi"), "(= part verdi)");
  EXPECT_EQ(dump_requirement("avtale er en av (samsvar, vert)"), "(one-of avtale samsvar vert)");
}

/// The rules of the dry run with every keyword in another column.
std::string translated(const std::string& text, Language language) {
  std::map<std::string, std::string> other;
  for (const auto* rows : {&keyword_rows(), &ordinal_rows()}) {
    for (const KeywordRow& row : *rows) {
      other.try_emplace(std::string(row.nb), column(row, language));
    }
  }
  std::istringstream lines(text);
  std::string all;
  std::string line;
  while (std::getline(lines, line)) {
    if (line.find("gitt ") != std::string::npos && line.find('=') != std::string::npos) {
      line.replace(line.find("gitt "), 5, other.at("gitt") + " ");
      all += line + "\n";
      continue;
    }
    bool in_text = false;
    std::string word;
    for (const char character : line + "\n") {
      const bool is_letter = std::isalpha(static_cast<unsigned char>(character)) != 0 ||
                             character == '_' || static_cast<unsigned char>(character) >= 0x80;
      if (is_letter && !in_text) {
        word.push_back(character);
        continue;
      }
      const bool in_path = character == '.' || (!all.empty() && all.back() == '.');
      const bool is_code = word == "en" && (character == '"' || all.ends_with("\" "));
      const auto found = other.find(word);
      all += in_path || is_code || found == other.end() ? word : found->second;
      word.clear();
      in_text = character == '"' ? !in_text : in_text;
      all.push_back(character);
    }
  }
  return all;
}

/// The tree without what the words of the language decide.
std::string shape(const Parsed& parsed) {
  std::string text;
  for (const Declaration& declaration : parsed.file.declarations) {
    text += std::to_string(declaration.index()) + " ";
    if (const auto* rule = std::get_if<RuleDecl>(&declaration)) {
      text += rule->id.text + " " + std::to_string(rule->clauses.basis.size()) + " " +
              std::to_string(rule->exceptions.size()) + " " +
              std::to_string(rule->amendments.size()) + " " + std::to_string(rule->trials.size());
    }
    text += "\n";
  }
  for (const Expr& expr : parsed.file.exprs) {
    text += std::to_string(expr.form.index()) + " ";
  }
  return text;
}

constexpr std::string_view sample = R"(språk nb
kilde hol lov "LOV-1" slutt
begrep a.tilbud valg (eget, alle) faktum nb "x" en "y" slutt
regel A-B
  tittel nb "krav og regel" en "requirement"
  hjemmel hol § 6-2 første og annet ledd nr 4 bokstav b jf hol kap 2
  gjelder fra 2012-01-01 til 2030-01-01
  gjelder for hvert samarbeid der (a.tilbud er en av (eget))
  pliktsubjekt kommune og helseforetak for oppgaven
  frist a.inngått + 1 år
  krav minst 1 b til stede hele døgnet alle dager og (finnes k blant c der (ikke k.d mangler))
      og antall c >= 3 og a.svartid gir minst 80 % av anrop innen 2 minutter
      og ingen vakt samtidig i (a, b) og samarbeidet dekker punkt 4 og skjønn q
  unntak C-D
    når a er oppgitt og faktisk b dekker b
    krever verten oppfyller A-B
    virkning oppfylt via e
  fra 2022-01-01
    krav a er omforent
  prøve "til og fra" per 2020-01-01
    gitt a.tilbud = hele døgnet
    gitt fil "a.yaml"
    forvent ikke aktuelt
slutt
)";

TEST(Keywords, AFileReadsTheSameInEachColumn) {
  const Parsed bokmal = parse_file(std::string(sample));
  ASSERT_THAT(bokmal.problems(), IsEmpty());
  for (const Language language : {Language::Nynorsk, Language::English}) {
    std::string text = translated(std::string(sample), language);
    text.replace(text.find(" nb\n"), 4, " " + std::string(messages::code(language)) + "\n");
    const Parsed other = parse_file(text);
    EXPECT_THAT(other.problems(), IsEmpty()) << text;
    EXPECT_EQ(shape(other), shape(bokmal)) << text;
  }
}

TEST(Keywords, OfAnotherColumnAreOrdinaryWords) {
  const Parsed parsed =
      parse_file("språk nn\nregel A-B krav hjemmel = frå.fra og ikke mangler = c slutt");
  EXPECT_THAT(parsed.problems(), testing::Not(IsEmpty()));
  EXPECT_EQ(parse_file("språk nn\nregel A-B krav hjemmel = ikke slutt").problems(),
            std::vector<std::string>{});
}

}  // namespace
}  // namespace samsvar::syntax::test
