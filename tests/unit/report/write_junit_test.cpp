#include "engine/report/exchange/write_junit.h"

#include "engine/diagnostics/codes.h"
#include "engine/report/exchange/xml_text.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::exchange {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class WriteJunitTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string junit(const std::vector<evaluation::Finding>& findings,
                                  Ending ending = {}) {
    std::ostringstream out;
    return testing::written(*junit_writer(out, lost_), out, world_.run, {{&subject_, findings}},
                            std::move(ending));
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject("Lia <b> \"&\"\n× Fjord");
  diagnostics::Diagnostics lost_;
};

TEST(XmlText, HoldsOnlyWhatXmlCan) {
  EXPECT_EQ(xml_content("a\x01\x7F\xEF\xBF\xBF\tb\n<"),
            "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\tb\n&lt;");
  EXPECT_EQ(xml_attribute("\"<\n\t&"), "&quot;&lt;&#10;&#9;&amp;");
  EXPECT_EQ(xml_content("]]>\xFF"), "]]&gt;\xEF\xBF\xBD");
}

TEST_F(WriteJunitTest, FailsGapsAndSkipsWhatIsUnclear) {
  const std::string text = junit(world_.one_of_each());
  EXPECT_THAT(text, HasSubstr("tests=\"5\" failures=\"2\" errors=\"0\" skipped=\"1\" time=\"0\""));
  EXPECT_THAT(text, HasSubstr("<failure type=\"possible_breach\" message=\"Kravet «Sykepleier"));
  EXPECT_THAT(text, HasSubstr("timestamp=\"2026-11-22T00:00:00\""));
}

TEST_F(WriteJunitTest, NamesWhatIsDueAndWhatDoesNotApplyInTheOutput) {
  const std::string text = junit(world_.one_of_each());
  const std::string output = text.substr(text.find("<system-out>"));
  EXPECT_THAT(output, HasSubstr("Forfaller: Kravet «Planen er samordnet»"));
  EXPECT_THAT(output, HasSubstr("1. juli 2027"));
  EXPECT_THAT(output, HasSubstr("Ikke aktuelt: Kravet «Tilskudd er søkt»"));
  EXPECT_THAT(text, Not(HasSubstr("name=\"TILSKUDD")));
}

TEST_F(WriteJunitTest, EscapesNames) {
  EXPECT_THAT(junit({}), HasSubstr("name=\"Lia &lt;b&gt; &quot;&amp;&quot;&#10;× Fjord\""));
}

TEST_F(WriteJunitTest, HasASuiteOfItsOwnForErrors) {
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205),
                     testing::diagnostic_of(diagnostics::Code::I202)};
  const std::string text = junit({}, std::move(ending));
  EXPECT_THAT(text, HasSubstr("<testsuite name=\"Problemer\" package=\"samsvar\" id=\"1\""));
  EXPECT_THAT(text, HasSubstr("errors=\"1\""));
  EXPECT_THAT(text, HasSubstr("<error type=\"I205\""));
  EXPECT_THAT(text, Not(HasSubstr("<error type=\"I202\"")));
  EXPECT_THAT(text, HasSubstr("Merknad · I202"));
}

}  // namespace
}  // namespace samsvar::report::exchange
