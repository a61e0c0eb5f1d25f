#include "engine/diagnostics/codes.h"
#include "engine/report/html/document_graph.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/step_line.h"
#include "engine/report/html/write_html.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::html {
namespace {

using samsvar::testing::ReportWorld;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class HtmlPageTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::string page(const std::vector<SubjectReport>& subjects, Ending ending = {},
                                 std::size_t most_bytes = most_bytes_in_full) const {
    std::ostringstream out;
    const auto writer = html_writer(out, most_bytes);
    return samsvar::testing::written(*writer, out, world.run, subjects, std::move(ending));
  }

  [[nodiscard]] std::string page_of(const evaluation::Finding& finding) const {
    return page({{&subject, {finding}}});
  }

  [[nodiscard]] std::string quotation(const std::vector<QuotedPlace>& places) const {
    std::ostringstream out;
    Markup markup(out);
    write_quotations(markup, world.run, places);
    return out.str();
  }

  ReportWorld world;
  relations::Subject subject = world.subject();
};

TEST_F(HtmlPageTest, AGapIsToldWithItsBasisItsPlaceItsProposalAndWhy) {
  const std::string text = page_of(world.breach());
  EXPECT_THAT(
      text,
      AllOf(HasSubstr("Mulig lovbrudd (1)"), HasSubstr("Sykepleier til stede hele døgnet"),
            HasSubstr("href=\"https://lovdata.no/lov/1/§6-2\""), HasSubstr("<mark>3  #</mark>"),
            HasSubstr("Rettes til"), HasSubstr("<code>BEMANNING</code>"),
            HasSubstr("class=\"true\""), HasSubstr("Sykepleier hele døgnet<span")));
  EXPECT_THAT(text, HasSubstr("id=\"collaboration.lia_xfjord-hf._kbemanning\""));
}

TEST_F(HtmlPageTest, WhatIsMissingIsShownWhereItBelongs) {
  EXPECT_THAT(page_of(world.breach()), HasSubstr("<ins>  bemanning:</ins>"));
}

TEST_F(HtmlPageTest, WhatHasNotBeenCheckedIsMarked) {
  const auto mark = "<span class=\"badge unchecked\">";
  const auto of_finding = [&](const evaluation::Finding& finding) {
    const std::string text = page_of(finding);
    return text.substr(0, text.find("<footer"));
  };
  EXPECT_THAT(of_finding(world.remark()), HasSubstr(mark));
  EXPECT_THAT(of_finding(world.breach()), Not(HasSubstr(mark)));
}

TEST_F(HtmlPageTest, WhatCannotBeDecidedIsAskedFor) {
  EXPECT_THAT(page_of(world.unclear()),
              AllOf(HasSubstr("Svar på dette avklarer mest:"),
                    HasSubstr("<li>Hvilken responstid gjelder? (1 krav)"),
                    HasSubstr("Motstridende opplysninger (1)"), HasSubstr("ifølge kommune")));
}

TEST_F(HtmlPageTest, NamesFromAgreementsAreText) {
  subject.title = "<script>alert('x')</script>";
  subject.id = "\"><b>";
  evaluation::Finding finding = world.breach();
  finding.duty_holders = {"<i>Lia</i>"};
  EXPECT_THAT(page_of(finding), AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<i>")),
                                      HasSubstr("&lt;script&gt;alert(&#39;x&#39;)")));
}

TEST_F(HtmlPageTest, AnAddressThatIsNoWebAddressIsNoLink) {
  ir::LegalSource odd;
  odd.word = "rar";
  odd.address = "javascript:alert(1)";
  evaluation::Finding finding = world.breach();
  finding.basis.front().source = world.catalogue.rules.sources.add(odd);
  finding.basis.front().section.clear();
  EXPECT_THAT(page_of(finding), Not(HasSubstr("javascript")));
}

TEST_F(HtmlPageTest, TwoSubjectsOfOneIdHaveAnchorsOfTheirOwn) {
  EXPECT_THAT(page({{&subject, {world.met()}}, {&subject, {world.met()}}}),
              AllOf(HasSubstr("id=\"collaboration.lia_xfjord-hf\""),
                    HasSubstr("id=\"collaboration.lia_xfjord-hf..2\""),
                    HasSubstr("href=\"#collaboration.lia_xfjord-hf..2\"")));
}

TEST_F(HtmlPageTest, BeyondTheLimitSubjectsAreCountedAndThePageSaysSo) {
  const std::vector<SubjectReport> two = {{&subject, {world.breach()}}, {&subject, {world.met()}}};
  EXPECT_THAT(page(two), Not(HasSubstr("bare talt opp")));
  EXPECT_THAT(page(two, {}, 1), AllOf(HasSubstr("1 er bare talt opp her"),
                                      Not(HasSubstr("id=\"collaboration.lia_xfjord-hf..2\""))));
}

TEST_F(HtmlPageTest, TheSupervisorSeesGuidanceOnlyAsACount) {
  world.run.reader = Reader::Supervisor;
  EXPECT_THAT(page({{&subject, {world.remark(), world.breach()}}}),
              AllOf(Not(HasSubstr("Planen er samordnet")), HasSubstr("Mulig lovbrudd (1)"),
                    HasSubstr("Bygger ikke på lov eller forskrift: Avvik 1")));
}

TEST_F(HtmlPageTest, TheFooterHasTheFingerprintsAndLeavesTheConclusionToOthers) {
  world.run.inputs = {{"avtaler/lia.yaml", std::string(64, 'b')}};
  EXPECT_THAT(page({{&subject, {world.met()}}}),
              AllOf(HasSubstr(std::string(64, 'a')), HasSubstr(std::string(64, 'b')),
                    HasSubstr("Samsvar konkluderer ikke; det gjør tilsynet.")));
}

TEST_F(HtmlPageTest, ProblemsAndUnusedDocumentsAreTold) {
  Ending ending;
  ending.problems = {samsvar::testing::diagnostic_of(diagnostics::Code::I101, "<b>")};
  ending.unused = {{world.document, relations::UnusedDocument::Why::Expired}};
  EXPECT_THAT(page({{&subject, {world.met()}}}, ending),
              AllOf(HasSubstr("Feil I101"), Not(HasSubstr("<b>")),
                    HasSubstr("<span class=\"file\">avtaler/lia.yaml</span>: utløpt")));
}

TEST_F(HtmlPageTest, AQuotationHasTwoLinesOnEitherSideOfTheMark) {
  const std::string text =
      quotation({{.range = world.in_agreement("lia-fjord"), .insertion = {}, .words = {}}});
  EXPECT_THAT(text, AllOf(HasSubstr("<li value=\"1\">"), HasSubstr("<mark>lia-fjord</mark>"),
                          HasSubstr("<li value=\"5\">"), Not(HasSubstr("<li value=\"6\">"))));
}

TEST_F(HtmlPageTest, MarksInOneLineStandInOneLine) {
  EXPECT_THAT(
      quotation({{.range = world.in_agreement("20 minutter"), .insertion = {}, .words = {}},
                 {.range = world.in_agreement("60 minutter"), .insertion = {}, .words = {}}}),
      HasSubstr("<mark>60 minutter</mark>, helseforetak: <mark>20 minutter</mark>}}}</code>"));
}

TEST_F(HtmlPageTest, WordsAreInsertedWithinALine) {
  source::SourceRange place = world.in_agreement("20 minutter");
  place.end = place.begin;
  EXPECT_THAT(quotation({{.range = place, .insertion = "ca. ", .words = {}}}),
              HasSubstr("helseforetak: <ins>ca. </ins>20 minutter"));
}

TEST_F(HtmlPageTest, AVeryLongLineIsCutAroundItsMark) {
  const auto file = world.sources.add(
      "lang.yaml", "a: " + std::string(5000, 'x') + "MERKE" + std::string(5000, 'y') + "\n");
  const std::string text =
      quotation({{.range = samsvar::testing::range_of(world.sources, file, "MERKE"),
                  .insertion = {},
                  .words = {}}});
  EXPECT_THAT(text, AllOf(HasSubstr("x<mark>MERKE</mark>y"), HasSubstr("…")));
  EXPECT_LT(text.size(), 1200U);
}

TEST_F(HtmlPageTest, TheGraphHasTheDocumentsThatAreMissing) {
  agreement::Document part{.file = world.agreement_file, .id = "del"};
  part.part_of = {{"lia-fjord", {}}};
  part.refers_to = {{"borte", {}}};
  subject.set.documents.push_back(world.world.documents.add(part));
  world.world.document_ids = {{"lia-fjord", world.document}};
  const DocumentGraph graph = graph_of(world.run, subject);
  ASSERT_EQ(graph.boxes.size(), 3U);
  EXPECT_EQ(graph.boxes[1].id, "del");
  EXPECT_EQ(graph.boxes[1].depth, 1U);
  EXPECT_EQ(graph.boxes[2].kind, BoxKind::Missing);
  EXPECT_EQ(graph.edges, (std::vector<Edge>{{1, 0, EdgeKind::PartOf}, {1, 2, EdgeKind::RefersTo}}));
}

TEST_F(HtmlPageTest, AGraphIsDrawnUpToItsLimit) {
  for (std::size_t number = 1; number < most_boxes; ++number) {
    agreement::Document more{.file = world.agreement_file, .id = std::to_string(number)};
    subject.set.documents.push_back(world.world.documents.add(more));
  }
  EXPECT_EQ(graph_of(world.run, subject).left_out, 0U);
  agreement::Document last{.file = world.agreement_file, .id = "last"};
  subject.set.documents.push_back(world.world.documents.add(last));
  EXPECT_EQ(graph_of(world.run, subject).left_out, 1U);
  EXPECT_THAT(page_of(world.met()), HasSubstr("1 dokumenter til er ikke tegnet."));
}

TEST_F(HtmlPageTest, NumbersOverTimeAreDrawnFromTwoStepsOn) {
  ir::Noun noun;
  noun.path = "plasser";
  noun.title = {"plassene", "plassane", "the places"};
  noun.type.kind = ir::Kind::Number;
  const ir::NounId id = world.catalogue.rules.vocabulary.nouns.add(noun);
  const auto step = [](int year, std::int64_t number) {
    agreement::Datum value{.range = {},
                           .key_range = {},
                           .form = values::Value{values::Decimal{number * values::Decimal::one}}};
    return agreement::Step{.range = {}, .from = values::date_of(year, 1, 1), .value = {value}};
  };
  const auto lines_of = [&](std::vector<agreement::Step> steps) {
    agreement::Datum timeline{
        .range = {}, .key_range = {}, .form = agreement::Timeline{std::move(steps)}};
    agreement::Record record{{{"plasser", id, {timeline}}}};
    world.world.documents[world.document].content.form = record;
    return step_lines_of(world.run, subject);
  };
  EXPECT_TRUE(lines_of({step(2020, 1)}).empty());
  const std::vector<StepLine> lines = lines_of({step(2020, 1), step(2027, 4)});
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines.front().steps.back().millionths, 4 * values::Decimal::one);
  EXPECT_THAT(page_of(world.met()),
              AllOf(HasSubstr("Plassene over tid"), HasSubstr("vurdert per 22. november 2026")));
}

}  // namespace
}  // namespace samsvar::report::html
