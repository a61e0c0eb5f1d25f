#include "engine/report/write_json.h"

#include "engine/diagnostics/codes.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>
#include <sstream>

namespace samsvar::report {
namespace {

using testing::ReportWorld;
using Json = nlohmann::ordered_json;

Json schema() {
  std::ifstream in(SAMSVAR_SOURCE_DIR "/engine/report/report.schema.json");
  return Json::parse(in);
}

const Json& resolved(const Json& root, const Json& node) {
  if (!node.contains("$ref")) {
    return node;
  }
  const std::string name = node["$ref"].get<std::string>();
  return root.at(Json::json_pointer(name.substr(1)));
}

bool has_type(const Json& value, const std::string& type) {
  return (type == "string" && value.is_string()) || (type == "null" && value.is_null()) ||
         (type == "integer" && value.is_number_integer()) ||
         (type == "boolean" && value.is_boolean()) || (type == "array" && value.is_array()) ||
         (type == "object" && value.is_object());
}

/// Holds a value to the parts of JSON Schema that our schema is made of: types, enumerations,
/// required keys, and no others.
void hold(const Json& root, const Json& node, const Json& value, const std::string& path) {
  const Json& rule = resolved(root, node);
  if (rule.contains("enum")) {
    EXPECT_THAT(rule["enum"], ::testing::Contains(value)) << path;
  }
  if (rule.contains("const")) {
    EXPECT_EQ(rule["const"], value) << path;
  }
  if (rule.contains("type")) {
    const Json types = rule["type"].is_array() ? rule["type"] : Json::array({rule["type"]});
    bool fits = false;
    for (const Json& type : types) {
      fits = fits || has_type(value, type.get<std::string>());
    }
    EXPECT_TRUE(fits) << path << ": " << value;
  }
  if (value.is_array()) {
    for (const Json& element : value) {
      hold(root, rule["items"], element, path + "[]");
    }
  }
  if (value.is_object()) {
    EXPECT_EQ(rule["additionalProperties"], false) << path;
    std::vector<std::string> keys;
    for (const auto& [key, child] : value.items()) {
      keys.push_back(key);
      ASSERT_TRUE(rule["properties"].contains(key)) << path << "." << key;
      hold(root, rule["properties"][key], child, path + "." + key);
    }
    // All keys are required, and stand in the order that the schema lists them.
    EXPECT_EQ(keys, rule["required"].get<std::vector<std::string>>()) << path;
  }
}

class WriteJsonTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string text(const std::vector<SubjectReport>& subjects,
                                 Ending ending = {}) const {
    std::ostringstream out;
    const auto writer = json_writer(out);
    return testing::written(*writer, out, world.run, subjects, std::move(ending));
  }

  [[nodiscard]] Json report(const std::vector<evaluation::Finding>& findings) const {
    return Json::parse(text({{&subject, findings}}));
  }

  [[nodiscard]] Json finding(const evaluation::Finding& one) const {
    return report({one})["subjects"][0]["findings"][0];
  }

  ReportWorld world;
  relations::Subject subject = world.subject();
};

TEST_F(WriteJsonTest, AWholeReportHasTheKeysOfThePublishedSchemaInItsOrder) {
  std::vector<evaluation::Finding> findings = world.one_of_each();
  findings.push_back(world.criterion());
  findings.push_back(world.observation());
  findings.back().items = {
      {"Lia", evaluation::Status::Met, messages::plain("avtalt"), {}},
      {"Fjord", evaluation::Status::Gap, messages::plain("mangler"), world.in_agreement("avtale")}};
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I101)};
  ending.unused = {{world.document, relations::UnusedDocument::Why::Expired}};
  const Json root = schema();
  for (const messages::Language language :
       {messages::Language::Bokmal, messages::Language::Nynorsk, messages::Language::English}) {
    world.run.language = language;
    hold(root, root, Json::parse(text({{&subject, findings}}, ending)), "$");
  }
}

TEST_F(WriteJsonTest, NamesTheDocumentsThatWereNotUsedAndWhetherThereWasARegister) {
  Ending ending;
  ending.unused = {{world.document, relations::UnusedDocument::Why::Superseded}};
  ending.without_register = true;
  const Json report = Json::parse(text({{&subject, {world.met()}}}, ending));
  ASSERT_EQ(report["unused"].size(), 1U);
  EXPECT_EQ(report["unused"][0]["file"], "avtaler/lia.yaml");
  EXPECT_EQ(report["unused"][0]["why"], "superseded");
  EXPECT_EQ(report["register"], false);
}

TEST_F(WriteJsonTest, TheSchemaDescribesEveryKeyAndAllowsNoOthers) {
  const Json root = schema();
  EXPECT_EQ(root["$schema"], "https://json-schema.org/draft/2020-12/schema");
  std::vector<const Json*> objects = {&root};
  for (const auto& [name, definition] : root["$defs"].items()) {
    objects.push_back(&definition);
  }
  for (const Json* object : objects) {
    EXPECT_EQ((*object)["additionalProperties"], false);
    EXPECT_EQ((*object)["required"].size(), (*object)["properties"].size());
    for (const auto& [key, property] : (*object)["properties"].items()) {
      EXPECT_TRUE(property.contains("description") || property.contains("$ref")) << key;
    }
  }
}

TEST_F(WriteJsonTest, SaysWhatWasRunAndEndsWithANewline) {
  const std::string whole = text({{&subject, world.one_of_each()}});
  EXPECT_TRUE(whole.ends_with("}\n"));
  const Json json = Json::parse(whole);
  EXPECT_EQ(json["format"], 1);
  EXPECT_EQ(json["samsvar"]["rules"]["count"], 6);
  EXPECT_EQ(json["as_of"], "2026-11-22");
  EXPECT_EQ(json["language"], "nb");
  EXPECT_EQ(json["reader"], "municipality");
  EXPECT_EQ(json["subjects"][0]["kind"], "collaboration");
  EXPECT_EQ(json["subjects"][0]["files"], Json({"avtaler/lia.yaml"}));
  EXPECT_EQ(json["counts"]["gap"], 2);
  EXPECT_EQ(json["subjects"][0]["counts"]["not_applicable"], 1);
}

TEST_F(WriteJsonTest, EvidenceHasAnAddressAlsoWhereSomethingShouldHaveStood) {
  const Json json = finding(world.breach());
  EXPECT_EQ(json["evidence"][0]["line"], 5);
  EXPECT_EQ(json["evidence"][0]["column"], 11);
  EXPECT_EQ(json["evidence"][0]["value"], "3");
  EXPECT_TRUE(json["evidence"][0]["party"].is_null());
  EXPECT_EQ(json["evidence"][1]["role"], "absent");
  EXPECT_EQ(json["evidence"][1]["line"], 7);
  EXPECT_TRUE(json["evidence"][1]["value"].is_null());
  EXPECT_EQ(json["rule_at"]["file"], "regler/øhd.krav");
  EXPECT_EQ(json["rule_at"]["line"], 2);
  EXPECT_EQ(json["rule_at"]["column"], 7);
}

TEST_F(WriteJsonTest, TheBasisIsGivenInPartsInWordsAndAsAnAddress) {
  const Json basis = finding(world.breach())["basis"];
  EXPECT_EQ(basis[0]["source"], "hol");
  EXPECT_EQ(basis[0]["section"], "6-2");
  EXPECT_EQ(basis[0]["paragraph"], 1);
  EXPECT_TRUE(basis[0]["sentence"].is_null());
  EXPECT_EQ(basis[0]["item"], "12");
  EXPECT_EQ(basis[0]["text"], "hol § 6-2 første ledd nr. 12");
  EXPECT_EQ(basis[0]["url"], "https://lovdata.no/lov/1/§6-2");
  EXPECT_EQ(basis[1]["section"], "6-1");
}

TEST_F(WriteJsonTest, AnUndecidedFindingGivesItsReasonsOnceEachAndTheFirstQuestion) {
  evaluation::Finding unclear = world.unclear();
  unclear.doubts.push_back(unclear.doubts.front());
  const Json json = finding(unclear);
  EXPECT_EQ(json["status"], "unclear");
  EXPECT_EQ(json["severity"], "none");
  EXPECT_EQ(json["reasons"], Json({"contradictory_information", "document_not_received"}));
  EXPECT_EQ(json["question"], "Hvilken responstid gjelder?");
  EXPECT_EQ(json["evidence"][0]["party"], "kommune");
}

TEST_F(WriteJsonTest, AnUnconfirmedDeadlineIsUnverified) {
  evaluation::Finding due = world.due();
  due.verified = true;
  const Json json = finding(due);
  EXPECT_EQ(json["verified"], false);
  EXPECT_EQ(json["deadline"], "2027-07-01");
}

TEST_F(WriteJsonTest, TheWhyTreeKeepsItsShape) {
  const Json why = finding(world.breach())["why"];
  EXPECT_EQ(why["truth"], "false");
  EXPECT_EQ(why["children"][0]["text"], "om dagen");
  EXPECT_EQ(why["children"][0]["truth"], "true");
  EXPECT_TRUE(why["children"][0]["children"].empty());
}

TEST_F(WriteJsonTest, DraftsNeverReachDirectorateOrSupervisor) {
  subject.draft = world.document;
  EXPECT_EQ(report(world.one_of_each())["subjects"][0]["draft"], true);
  world.run.reader = Reader::Directorate;
  EXPECT_TRUE(report(world.one_of_each())["subjects"].empty());
  world.run.reader = Reader::Supervisor;
  EXPECT_TRUE(report(world.one_of_each())["subjects"].empty());
}

TEST_F(WriteJsonTest, ASummaryKeepsTheCountsAndLeavesOutTheFindings) {
  world.run.summary = true;
  const Json json = report(world.one_of_each());
  EXPECT_TRUE(json["subjects"][0]["findings"].empty());
  EXPECT_EQ(json["subjects"][0]["counts"]["gap"], 2);
}

TEST_F(WriteJsonTest, HostileTextStaysText) {
  evaluation::Finding finding_with_noise = world.breach();
  finding_with_noise.evidence[0].value = "\"}],\x01\xFF\\";
  EXPECT_EQ(finding(finding_with_noise)["evidence"][0]["value"], "\"}],\x01\xEF\xBF\xBD\\");
}

TEST_F(WriteJsonTest, NothingAssessedIsStillAWholeReport) {
  const Json root = schema();
  hold(root, root, Json::parse(text({})), "$");
}

}  // namespace
}  // namespace samsvar::report
