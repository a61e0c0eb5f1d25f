// Properties of the whole report: the number of threads and the language do not show in it, and
// each rule has one finding for each subject of its kind.

#include "tests/properties/logic/generate.h"
#include "tests/properties/logic/text.h"
#include "tests/properties/workplace.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>

namespace samsvar::tests {
namespace {

using nlohmann::json;

/// Some of the invented agreements: a draft beside what holds, and parties who disagree.
pipeline::Request invented(unsigned jobs, messages::Language language) {
  const std::string folder = std::string(SAMSVAR_SOURCE_DIR) + "/agreements/oppdiktede/";
  return {.paths = {folder + "myrvang", folder + "kråkøya-uenighet.yaml"},
          .as_of = values::date_of(2026, 11, 22),
          .language = language,
          .jobs = jobs};
}

/// Blanks what is written for people, and keeps whether there is anything.
json without_words(const json& value) {
  static const std::set<std::string> words{"message",  "text",  "help", "question",
                                           "language", "title", "yaml", "duty_holders"};
  if (value.is_array()) {
    json all = json::array();
    for (const json& element : value) {
      all.push_back(without_words(element));
    }
    return all;
  }
  if (!value.is_object()) {
    return value;
  }
  json all = json::object();
  for (const auto& [key, element] : value.items()) {
    all[key] = words.contains(key) ? json(element.empty()) : without_words(element);
  }
  return all;
}

/// Many municipalities, each with its own agreement and its own number.
void write_country(const Folder& folder, int count) {
  std::string municipalities;
  std::string pairs;
  for (int number = 1; number <= count; ++number) {
    const std::string name = "Kommune " + std::to_string(number);
    municipalities +=
        "    - {navn: " + name + ", mottatt: " + (number % 3 == 0 ? "ja" : "delvis") + "}\n";
    pairs += "    - {kommune: " + name + ", foretak: Fjord HF}\n";
    logic::Paper paper{.id = "a" + std::to_string(number)};
    folder.write(paper.id + ".yaml",
                 "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale:\n  id: " +
                     paper.id +
                     "\n  type: overordnet\n  status: gjeldende\n  parter: [{kommune: " + name +
                     "}, {foretak: Fjord HF}]\n  gjelder: {fom: 2012-01-01}\nsak:\n  tall: " +
                     std::to_string(number % 5) + "\n");
  }
  folder.write("register.yaml", "samsvar: 1\nregister:\n  kommuner:\n" + municipalities +
                                    "  foretak:\n    - {navn: Fjord HF}\n  samarbeid:\n" + pairs);
}

TEST(Jobs, DoNotShowInTheReportOnAgreementsThatCome) {
  const std::string serial = run(invented(1, messages::Language::Bokmal));
  EXPECT_GT(serial.size(), 100'000U);
  EXPECT_EQ(serial, run(invented(3, messages::Language::Bokmal)));
}

TEST(Jobs, DoNotShowInTheReportOnACountry) {
  constexpr int municipalities = 100;
  Draw draw{20261128};
  std::vector<logic::Rule> rules;
  for (int index = 1; index <= 8; ++index) {
    rules.push_back(logic::some_rule(draw));
    rules.back().id = "R" + std::to_string(index);
  }
  const RulesOnDisk rules_on_disk(rules);
  const Folder folder;
  write_country(folder, municipalities);
  pipeline::Request request{.paths = {folder.path().string()}, .as_of = logic::today};
  const std::string serial = run(request, rules_on_disk.path());
  EXPECT_EQ(json::parse(serial)["subjects"].size(), static_cast<std::size_t>(municipalities));
  for (const unsigned jobs : {2U, 5U, 16U}) {
    request.jobs = jobs;
    EXPECT_EQ(serial, run(request, rules_on_disk.path())) << jobs;
  }
}

TEST(Languages, GiveReportsOfTheSameStructure) {
  const json nb = json::parse(run(invented(2, messages::Language::Bokmal)));
  const json nn = json::parse(run(invented(2, messages::Language::Nynorsk)));
  const json en = json::parse(run(invented(2, messages::Language::English)));
  EXPECT_EQ(without_words(nb), without_words(nn))
      << json::diff(without_words(nb), without_words(nn));
  EXPECT_EQ(without_words(nb), without_words(en))
      << json::diff(without_words(nb), without_words(en));
  EXPECT_NE(nb["subjects"], nn["subjects"]);
  EXPECT_NE(nb["subjects"], en["subjects"]);
}

TEST(Report, HasOneFindingForEachRuleAndSubjectOfItsKind) {
  const json report = json::parse(run(invented(2, messages::Language::Bokmal)));
  std::map<std::string, std::set<std::string>> rules_of_kind;
  std::size_t findings = 0;
  for (const json& subject : report["subjects"]) {
    std::set<std::string> rules;
    for (const json& finding : subject["findings"]) {
      EXPECT_TRUE(rules.insert(finding["rule"].get<std::string>()).second)
          << finding["rule"] << " twice for " << subject["title"];
      ++findings;
    }
    const auto [first, is_new] = rules_of_kind.emplace(subject["kind"].get<std::string>(), rules);
    EXPECT_EQ(first->second, rules) << subject["title"];
  }
  std::cout << findings << " findings on " << report["subjects"].size() << " subjects of "
            << rules_of_kind.size() << " kinds\n";
  EXPECT_GT(rules_of_kind.size(), 2U);
}

}  // namespace
}  // namespace samsvar::tests
