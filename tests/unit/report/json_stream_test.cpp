#include "engine/report/json_stream.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace samsvar::report {
namespace {

TEST(JsonStream, WritesShallowValuesOnLinesOfTheirOwnAndDeepOnesOnOne) {
  std::ostringstream out;
  JsonStream json(out, 2);
  json.begin_object();
  json.key("a").begin_array().number(-1).boolean(true).end_array();
  json.key("b").begin_array().begin_object().key("c").null().key("d").number(2).end_object();
  json.end_array();
  json.key("e").begin_array().end_array();
  json.end_object();
  EXPECT_EQ(out.str(),
            "{\n"
            "  \"a\": [\n"
            "    -1,\n"
            "    true\n"
            "  ],\n"
            "  \"b\": [\n"
            "    {\"c\": null, \"d\": 2}\n"
            "  ],\n"
            "  \"e\": []\n"
            "}");
  EXPECT_TRUE(json.is_complete());
}

TEST(JsonStream, IsNotCompleteWhileSomethingIsOpen) {
  std::ostringstream out;
  JsonStream json(out);
  EXPECT_FALSE(json.is_complete());
  json.begin_array();
  EXPECT_FALSE(json.is_complete());
}

TEST(JsonStream, EveryByteSurvivesAsAnEscapeOrAReplacement) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = "a" + std::string(1, static_cast<char>(byte)) + "b";
    const auto read = nlohmann::json::parse(quoted_json(text));
    EXPECT_EQ(read.get<std::string>(), byte < 0x80 ? text
                                                   : "a\xEF\xBF\xBD"
                                                     "b")
        << byte;
  }
}

TEST(JsonStream, KeepsEveryKindOfCharacterAsItIs) {
  const std::string text = "øhd «§ 6» \"\\/\n\t 日本 \U0001F600 \xE2\x80\xA8";
  EXPECT_EQ(nlohmann::json::parse(quoted_json(text)).get<std::string>(), text);
}

TEST(JsonStream, SaysNullForAnEmptyTextWhereItMayBeMissing) {
  std::ostringstream out;
  JsonStream json(out, 0);
  json.begin_array().string_or_null("").string_or_null("x").string("").end_array();
  EXPECT_EQ(out.str(), R"([null, "x", ""])");
}

TEST(JsonStreamDeathTest, AValueInAnObjectNeedsItsKey) {
  std::ostringstream out;
  JsonStream json(out);
  json.begin_object();
  EXPECT_EXIT(json.number(1), ::testing::ExitedWithCode(3), "internal error");
}

}  // namespace
}  // namespace samsvar::report
