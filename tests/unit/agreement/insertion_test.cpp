// Where a missing key belongs, and the lines that would put it there.

#include "engine/agreement/read.h"
#include "tests/support/read_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::agreement {
namespace {

using tests::ReadText;
using tests::with_section;

InsertionPoint point_in(const ReadText& read, const char* path, bool factual = false) {
  return insertion_point(read.map, read.document(), read.words.get(), read.noun(path), factual);
}

std::string text_with(const ReadText& read, const InsertionPoint& point) {
  std::string text(read.map[read.file].text());
  text.insert(point.range.begin, point.yaml);
  return text;
}

/// The proposed lines, put where they are proposed, are read without a mistake in the structure and
/// stand at the noun.
void expect_fits(const ReadText& read, const char* path, bool factual = false) {
  const std::string text = text_with(read, point_in(read, path, factual));
  const ReadText again(text);
  ASSERT_TRUE(std::holds_alternative<Document>(again.result)) << text << again.problems();
  const Datum* datum = again.find(path, factual);
  ASSERT_NE(datum, nullptr) << text;
  EXPECT_TRUE(std::holds_alternative<Unknown>(datum->form)) << text << again.problems();
}

TEST(Insertion, GoesAfterTheLastLineOfTheDeepestSection) {
  const ReadText read(with_section(
      "  lege:\n    responstid:\n      fra: oppringning # når noen ringer\n  tall: 1\n"));
  const InsertionPoint point = point_in(read, "tilbud.lege.responstid.innen");
  EXPECT_EQ(point.yaml, "      innen: <for eksempel 30 minutter>\n");
  EXPECT_EQ(read.map.begin(point.range), (source::Place{10, 1}));
  EXPECT_EQ(point.range.begin, point.range.end);
}

TEST(Insertion, BringsTheSectionsThatAreMissing) {
  const ReadText read(with_section("  tall: 1\n"));
  EXPECT_EQ(point_in(read, "tilbud.lege.responstid.innen").yaml,
            "  lege:\n    responstid:\n      innen: <for eksempel 30 minutter>\n");
  EXPECT_EQ(point_in(read, "økonomi.oppgjør").yaml, "økonomi:\n  oppgjør: <for eksempel 80 %>\n");
}

TEST(Insertion, StaysInsideBraces) {
  const ReadText read(with_section("  lege: {responstid: {fra: nå }}\n"));
  const InsertionPoint point = point_in(read, "tilbud.lege.responstid.innen");
  EXPECT_EQ(point.yaml, ", innen: <for eksempel 30 minutter>");
  EXPECT_EQ(read.map.begin(point.range), (source::Place{7, 30}));
}

TEST(Insertion, FitsWhateverTheDocumentLooksLike) {
  const char* paths[] = {"tilbud.lege.responstid.innen", "tilbud.form",     "tilbud.svartid",
                         "tilbud.lege.til_stede",        "økonomi.oppgjør", "tilbud.ord",
                         "avtale.oppsigelse.frist",      "tilbud.dag",      "tilbud.klokkeslett"};
  const std::string sections[] = {
      "  tall: 1\n",
      "  tall: 1",
      "  lege: {}\n",
      "  lege: { }\n",
      "  lege: {responstid: {fra: nå}}\n",
      "  lege: {responstid: {fra: nå,}}\n",
      "  lege:\n    responstid: {fra: nå,\n      til: }\n",
      "  lege:\n    responstid:\n",
      "  lege:\n",
      "  svartid:\n",
      "",
      "  tekst: |\n    et avsnitt\n    til\n\n# merknad til slutt\n",
      "  tiltak:\n    - navn: A\n      ansvar: B\n",
  };
  for (const std::string& section : sections) {
    const ReadText read(with_section(section));
    for (const char* path : paths) {
      expect_fits(read, path);
      expect_fits(read, path, true);
    }
  }
}

TEST(Insertion, FitsInADocumentWrittenInBraces) {
  const ReadText read("{samsvar: 1, avtale: {id: a}, tilbud: {tall: 1}}\n");
  expect_fits(read, "tilbud.lege.responstid.innen");
  expect_fits(read, "tilbud.svartid");
  expect_fits(read, "økonomi.oppgjør");
  expect_fits(read, "tilbud.lege.til_stede", true);
}

TEST(Insertion, ProposesNoLinesWhereSomethingElseStands) {
  const struct {
    const char* section;
    const char* path;
    const char* old;
  } cases[] = {
      {"  lege: ukjent\n", "tilbud.lege.responstid.innen", "ukjent"},
      {"  lege:\n    responstid: {ordlyd: straks}\n", "tilbud.lege.responstid.innen",
       "{ordlyd: straks}"},
      {"  svartid: ukjent\n", "tilbud.svartid", "ukjent"},
  };

  for (const auto& one : cases) {
    const ReadText read(with_section(one.section));
    const InsertionPoint point = point_in(read, one.path);
    EXPECT_EQ(point.yaml, "") << one.section;
    EXPECT_EQ(read.map.text(point.range), one.old) << one.section;
  }
}

TEST(Insertion, SpeaksTheReadersLanguage) {
  const ReadText read(with_section("  tall: 1\n"));
  EXPECT_EQ(insertion_point(read.map, read.document(), read.words.get(), read.noun("tilbud.frist"),
                            false, messages::Language::English)
                .yaml,
            "  frist: <for example 30 minutes>\n");
  EXPECT_EQ(point_in(read, "tilbud.form").yaml, "  form: <for eksempel eget | kjøpt | hos_vert>\n");
}

TEST(Excerpt, IsOneLineOfAtMostEightyCharacters) {
  source::SourceMap map;
  const std::string text = "  én\n   to\t tre" + std::string(100, 'x');
  const source::FileId file = map.add("a", text);
  const auto end = static_cast<std::uint32_t>(text.size());
  const std::string shown = excerpt(map, {file, 0, end});
  EXPECT_EQ(shown.substr(0, 13), "én to trexxx");
  EXPECT_TRUE(shown.ends_with("…"));
  EXPECT_EQ(excerpt(map, {file, 2, 5}), "én");
}

}  // namespace
}  // namespace samsvar::agreement
