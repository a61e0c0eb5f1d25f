// What agreements/README.md shows someone who writes an agreement can be pasted into a file.

#include "engine/agreement/structure_keys.h"
#include "tests/manuals/page.h"
#include "tests/manuals/runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

namespace samsvar::manuals {
namespace {

using agreement::Key;
using nlohmann::json;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string agreements_page = "agreements/README.md";

golden::File file(const std::string& path, const std::string& content) {
  return {.header = {}, .path = path, .content = content};
}

/// Nothing is wrong with the files, and something was assessed.
void expect_accepted(const json& report, const std::string& shown) {
  ASSERT_FALSE(report.is_discarded()) << "no report of\n" << shown;
  EXPECT_THAT(report["problems"], IsEmpty()) << report["problems"].dump(2) << "\nof\n" << shown;
  EXPECT_THAT(report["subjects"], Not(IsEmpty())) << "nobody is assessed by\n" << shown;
}

TEST(AgreementsManual, ShowsWholeFilesThatAreAccepted) {
  const auto wholes = examples(agreements_page, "yaml");
  EXPECT_GE(wholes.size(), 3U);
  std::vector<golden::File> all;
  for (const Example& whole : wholes) {
    const golden::File one = file("a/" + std::to_string(all.size()) + ".yaml", whole.text);
    expect_accepted(check({one}, "a"), whole.text);
    all.push_back(one);
  }
  expect_accepted(check(all, "a"), "all of them together");
}

/// Where the keys of the fragments stand.
const std::map<std::string, std::string> sections = {
    {"innen", "øhd.lege.responstid"},
    {"til_stede", "øhd.bemanning.sykepleier"},
    {"senger", "øhd"},
    {"vertskommune", "øhd"},
    {"oppgjør", "vertskap"},
};

/// A document without anything that is not needed.
std::string minimal_document(const std::string& id) {
  return "samsvar: 1\nregistrert: 2026-11-22\nregistrering: delvis\navtale:\n  id: " + id +
         "\n  tittel: Eksempel\n  type: overordnet\n  status: gjeldende\n"
         "  parter: [{kommune: Bjørkvær}, {kommune: Lauvheim}, {helseforetak: Heigrenda HF}]\n"
         "  gjelder: {fom: 2012-01-01}\n";
}

/// The lines below the sections of the dotted path.
std::string at(std::string_view path, const std::string& lines) {
  std::string text;
  std::string indent;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    text += indent + std::string(path.substr(0, dot)) + ":\n";
    indent += "  ";
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  for (const std::string& line : lines_of(lines)) {
    text += indent + line + '\n';
  }
  return text;
}

/// Each key of a fragment with the lines that belong to it.
std::vector<std::pair<std::string, std::string>> keys_of(const std::string& fragment) {
  std::vector<std::pair<std::string, std::string>> keys;
  for (const std::string& line : lines_of(fragment)) {
    if (!line.starts_with(' ')) {
      keys.emplace_back(line.substr(0, line.find(':')), "");
    }
    keys.back().second += line + '\n';
  }
  return keys;
}

TEST(AgreementsManual, ShowsFragmentsThatAreAcceptedWhereTheyBelong) {
  const auto fragments = examples(agreements_page, "yml");
  EXPECT_GE(fragments.size(), 3U);
  for (const Example& fragment : fragments) {
    for (const auto& [key, lines] : keys_of(fragment.text)) {
      ASSERT_TRUE(sections.contains(key)) << "this test does not know where `" << key << "` stands";
      const std::string text = minimal_document("a") + at(sections.at(key), lines);
      expect_accepted(check({file("a.yaml", text)}, "a.yaml"), text);
    }
  }
}

/// What stands before a value of the kind that a row of the table of values is about.
const std::map<std::string, std::string> before_value = {
    {"dato", "øhd:\n  oppstart: "},
    {"tidsgrense", "øhd:\n  lege:\n    responstid:\n      innen: "},
    {"tall", "øhd:\n  senger: "},
    {"prosent", "samarbeidstiltak:\n  - finansiering:\n      kommune: "},
    {"beløp", "faktisk:\n  øhd:\n    egenandel: "},
    {"ja og nei", "vertskap:\n  underretning: "},
};

TEST(AgreementsManual, ShowsValuesThatAreAccepted) {
  std::size_t count = 0;
  for (const auto& row : table_below(agreements_page, "Tider, tall og beløp")) {
    ASSERT_TRUE(before_value.contains(row.at(0)))
        << "this test does not know where to write a value of the kind " << row.at(0);
    for (const std::string& value : code_words(row.at(1))) {
      const std::string text = minimal_document("a") + before_value.at(row[0]) + value + '\n';
      expect_accepted(check({file("a.yaml", text)}, "a.yaml"), text);
      ++count;
    }
  }
  EXPECT_GE(count, 10U);
}

/// The key that all three words spell.
std::optional<Key> find_common_key(const std::string& nb, const std::string& nn,
                                   const std::string& en) {
  for (auto index = 0; index <= static_cast<int>(Key::Successor); ++index) {
    const auto key = static_cast<Key>(index);
    if (agreement::canonical(key) == nb && is_key(nn, key) && is_key(en, key)) {
      return key;
    }
  }
  return std::nullopt;
}

/// Do all three words stand for one thing where a value would stand?
bool is_common_word(const std::string& nb, const std::string& nn, const std::string& en) {
  const auto all = [&](const std::function<bool(std::string_view)>& is) {
    return is(nb) && is(nn) && is(en);
  };
  return all(agreement::is_unknown_word) || all(agreement::is_not_happened_word) ||
         all(agreement::is_none_word);
}

TEST(AgreementsManual, NamesEveryKeyInThreeLanguages) {
  std::set<Key> named;
  for (const auto& row : table_below(agreements_page, "Nøklene")) {
    const auto nb = code_words(row.at(0));
    const auto nn = row.at(1) == "det samme" ? nb : code_words(row[1]);
    const auto en = row.at(2) == "det samme" ? nb : code_words(row[2]);
    ASSERT_TRUE(nb.size() == nn.size() && nn.size() == en.size()) << row[0];
    for (std::size_t index = 0; index < nb.size(); ++index) {
      const auto key = find_common_key(nb[index], nn[index], en[index]);
      EXPECT_TRUE(key || is_common_word(nb[index], nn[index], en[index]))
          << nb[index] << ", " << nn[index] << ", " << en[index];
      if (key) {
        named.insert(*key);
      }
    }
  }
  for (auto index = 0; index <= static_cast<int>(Key::Successor); ++index) {
    const auto key = static_cast<Key>(index);
    EXPECT_TRUE(named.contains(key)) << agreement::canonical(key) << " is not in the table";
  }
}

}  // namespace
}  // namespace samsvar::manuals
