// Text that nobody would write: it is refused quickly and calmly.

#include "engine/syntax/limits.h"
#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t count = 0; count < times; ++count) {
    all += text;
  }
  return all;
}

std::string parenthesised(std::size_t levels) {
  return repeated("(", levels) + "a = b" + repeated(")", levels);
}

TEST(Nesting, IsReadUpToTheLimit) {
  EXPECT_EQ(dump_requirement(parenthesised(max_nesting)), "(= a b)");
  EXPECT_THAT(parse_requirement(repeated("ikke ", max_nesting) + "a = b").problems(), IsEmpty());
}

TEST(Nesting, IsRefusedOneLevelPastTheLimit) {
  EXPECT_THAT(parse_requirement(parenthesised(max_nesting + 1)).problems(), ElementsAre("S017 a"));
  EXPECT_THAT(parse_requirement(repeated("ikke ", max_nesting + 1) + "a = b").problems(),
              ElementsAre("S017 a"));
}

class DeepNesting : public testing::TestWithParam<std::string> {};

TEST_P(DeepNesting, GivesOneDiagnostic) {
  const Parsed parsed = parse_requirement(repeated(GetParam(), 20'000) + "a = b");
  EXPECT_THAT(parsed.problems(), ElementsAre(StartsWith("S017")));
}

INSTANTIATE_TEST_SUITE_P(Openings, DeepNesting,
                         testing::Values("ikke ", "(", "ikke (",
                                         "alle a blant b: ", "finnes a blant b der ("));

TEST(DeepNesting, OfTypesGivesOneDiagnostic) {
  const Parsed parsed = parse_bokmal("begrep a " + repeated("liste av ", 20'000) + "b slutt");
  EXPECT_THAT(parsed.problems(), ElementsAre(StartsWith("S017")));
}

TEST(Hostile, ALongConditionIsNotADeepOne) {
  EXPECT_THAT(parse_requirement(repeated("a = b og ", 5'000) + "a = b").problems(), IsEmpty());
}

TEST(Hostile, ErrorsAreShownUpToTheLimit) {
  const Parsed parsed = parse_bokmal(repeated("regel A-B\n krav\nslutt\n", 5'000));
  ASSERT_THAT(parsed.diagnostics.items(), SizeIs(max_errors_per_file + 1));
  EXPECT_THAT(parsed.problems().back(), StartsWith("S019"));
  const Parsed fewer = parse_bokmal(repeated("regel A-B\n krav\nslutt\n", max_errors_per_file));
  EXPECT_THAT(fewer.diagnostics.items(), SizeIs(max_errors_per_file));
}

TEST(Hostile, AFileLargerThanTheLimitIsNotRead) {
  const std::string comment = "språk nb\n#";
  const std::string full = comment + std::string(max_file_bytes - comment.size(), 'x');
  EXPECT_THAT(parse_file(full).problems(), IsEmpty());
  EXPECT_THAT(parse_file(full + "x").problems(), ElementsAre("S022 "));
}

TEST(Hostile, RandomCharactersGiveDiagnosticsWithinTheText) {
  constexpr std::string_view characters = "abcæø (){}[]\"#§=<>.,:\n kravregel\xC2\xABslutt0123-";
  std::uint32_t state = 1;
  std::string text = "språk nb\n";
  while (text.size() < 1'000'000) {
    state = state * 1'664'525U + 1'013'904'223U;
    text.push_back(characters[(state >> 16U) % characters.size()]);
  }
  const Parsed parsed = parse_file(text);
  EXPECT_THAT(parsed.diagnostics.items(), Not(IsEmpty()));
  for (const auto& one : parsed.diagnostics.items()) {
    EXPECT_LE(one.range->begin, one.range->end);
    EXPECT_LE(one.range->end, text.size());
  }
}

TEST(Hostile, BytesThatAreNoTextAreUnknownCharacters) {
  EXPECT_THAT(parse_bokmal("regel A-B \xFF\xC3 slutt \xED\xA0\x80\xF4\x90\x80\x80").problems(),
              Not(IsEmpty()));
  EXPECT_THAT(parse_file(std::string("\0\0\0", 3)).problems(), Not(IsEmpty()));
}

class CutShort : public testing::Test {
 protected:
  const std::string text_ = R"(språk nb
kilde hol lov "L" slutt
begrep a.b valg (c, d) faktum nb "x" verdi c nb "y" slutt
tabell t pengesats fra 2014-01-01 42 kr per døgn til 2024-12-31 slutt
regel A-B
  tittel nb "t"
  hjemmel hol § 6-2 første ledd nr. 4
  gjelder for hver avtale der a = b
  frist a.b + 1 år
  krav minst 1 a til stede kl 08:00-16:00 man-fre og (alle k blant a: k.b er en av (c, d))
  unntak C-D når a = b krever c oppfyller A-B virkning oppfylt via d
  prøve "p" for "E" per 2020-01-01 gitt a.b = [1, {c: 2}]
    forvent avvik (skjønn)
slutt
)";
};

TEST_F(CutShort, AtEveryByteGivesDiagnosticsOrATree) {
  for (std::size_t length = 0; length <= text_.size(); ++length) {
    const Parsed parsed = parse_file(text_.substr(0, length));
    for (const auto& one : parsed.diagnostics.items()) {
      EXPECT_LE(one.range->end, length);
    }
  }
}

TEST_F(CutShort, WithAnyWordMissingGivesDiagnosticsOrATree) {
  for (std::size_t at = text_.find(' '); at != std::string::npos; at = text_.find(' ', at + 1)) {
    const std::size_t next = text_.find_first_of(" \n", at + 1);
    std::string broken = text_;
    broken.erase(at, next - at);
    static_cast<void>(parse_file(broken));
  }
}

}  // namespace
}  // namespace samsvar::syntax::test
