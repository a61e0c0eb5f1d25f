#include "engine/report/exchange/write_markdown.h"

#include "engine/diagnostics/codes.h"
#include "engine/report/exchange/markdown_text.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::exchange {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class WriteMarkdownTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string markdown(const std::vector<evaluation::Finding>& findings) {
    std::ostringstream out;
    Ending ending;
    ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
    return testing::written(*markdown_writer(out, lost_), out, world_.run, {{&subject_, findings}},
                            std::move(ending));
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject();
  diagnostics::Diagnostics lost_;
};

TEST(MarkdownText, ShowsTextAsItIsWritten) {
  EXPECT_EQ(markdown_escaped("# a|*b*_c_\n[d](e) <f> `g` &amp; @h"),
            "\\# a\\|\\*b\\*\\_c\\_ \\[d\\](e) &lt;f&gt; \\`g\\` &amp;amp; &#64;h");
  EXPECT_EQ(markdown_escaped("https://x"), "https\\://x");
}

TEST(MarkdownText, HasABlockThatItsLinesCannotEnd) {
  EXPECT_EQ(markdown_block("a\n```\nb\n", ""), "````yaml\na\n```\nb\n````\n");
}

TEST_F(WriteMarkdownTest, PutsTheCountsFirstThenTheGravestGaps) {
  const std::string text = markdown(world_.one_of_each());
  EXPECT_THAT(text,
              HasSubstr("| Lia × Fjord HF | Samarbeid | 2 | 1 | 1 | 1 | 1 | 1 | 1 av 3 (33 %) |"));
  EXPECT_LT(text.find("| Lia × Fjord HF |"), text.find("### Mulig lovbrudd (1)"));
  EXPECT_LT(text.find("### Mulig lovbrudd (1)"), text.find("### Merknad (1)"));
  EXPECT_LT(text.find("### Merknad (1)"), text.find("### Forfaller (1)"));
  EXPECT_LT(text.find("### Forfaller (1)"), text.find("### Uavklart (1)"));
  EXPECT_LT(text.find("### Uavklart (1)"), text.find("## Problemer"));
  EXPECT_THAT(
      text, HasSubstr("| Hvilken responstid gjelder? | Motstridende opplysninger | RESPONSTID |"));
  EXPECT_THAT(text, HasSubstr("```yaml\n  bemanning:\n    sykepleier: …\n```\n"));
}

TEST_F(WriteMarkdownTest, ListsTheRestOnlyWhenEverythingIsAskedFor) {
  EXPECT_THAT(markdown({world_.met()}), Not(HasSubstr("Varsel er avtalt")));
  world_.run.verbose = true;
  EXPECT_THAT(markdown({world_.met()}),
              HasSubstr("### Samsvar (1)\n\n- Kravet «Varsel er avtalt»"));
}

TEST_F(WriteMarkdownTest, KeepsToTheCountsInASummary) {
  world_.run.summary = true;
  const std::string text = markdown(world_.one_of_each());
  EXPECT_THAT(text, Not(HasSubstr("## Lia")));
  EXPECT_THAT(text, HasSubstr("I205"));
}

}  // namespace
}  // namespace samsvar::report::exchange
