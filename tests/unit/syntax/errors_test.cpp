// Every syntax error, once: which it is, what it points at, and that the rest is still read.

#include "tests/support/syntax_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct Case {
  std::string written;
  std::string problem;
};

void PrintTo(const Case& one, std::ostream* out) {
  *out << (one.written.empty() ? "an empty file" : one.written);
}

/// What is wrong with a whole file.
class FileErrors : public testing::TestWithParam<Case> {};

TEST_P(FileErrors, AreFoundWhereTheyStand) {
  EXPECT_THAT(parse_file(GetParam().written).problems(), ElementsAre(GetParam().problem));
}

INSTANTIATE_TEST_SUITE_P(
    Written, FileErrors,
    testing::Values(
        Case{"", "S001 "}, Case{"# bare en merknad\n", "S001 "},
        Case{"regel A-B slutt", "S001 regel"}, Case{"sprak nb\nregel A-B slutt", "S001 sprak"},
        Case{"språk sv\nregel A-B slutt", "S002 sv"},
        Case{"språk nb\nregel A-B slutt }\n", "S003 }"},
        Case{"språk nb\nregel A-B tittel nb “slik” slutt", "S003 “"},
        Case{"språk nb\nregel A-B tittel nb \"uten slutt\nslutt", "S004 \""},
        Case{"språk nb\nregel A-B hjemmel x «uten slutt\nslutt", "S005 «"},
        Case{"språk nb\nfoo\nregel A-B slutt", "S006 foo"},
        Case{"språk nb\nregel A-B slutt\nslutt\n", "S006 slutt"},
        Case{"språk nb\nreegel A-B\nslutt", "S007 reegel"},
        Case{"språk nb\nrule A-B\nslutt", "S007 rule"}, Case{"språk nb\nregel A-B", "S008 A-B"},
        Case{"språk nb\nregel A-B\nregel C-D slutt", "S008 regel"},
        Case{"språk nb\nkilde a\nbegrep b dato slutt", "S008 begrep"},
        Case{"språk nb\nbegrep a dato innført 2026-02-29 slutt", "S009 2026-02-29"},
        Case{"språk nb\nbegrep a dato innført 2026-2-9 slutt", "S009 2026-2-9"},
        Case{"språk nb\nbegrep a dato definisjon nb \"b\" definisjon nb \"c\" slutt",
             "S011 definisjon"},
        Case{"språk nb\nbegrep Øhd.tilbud dato slutt", "S014 Øhd"},
        Case{"språk nb\nbegrep øhd.tilbud-slag dato slutt", "S014 tilbud-slag"},
        Case{"språk nb\nregel a-b slutt", "S015 a-b"}, Case{"språk nb\nregel ab slutt", "S015 ab"},
        Case{"språk nb\nbegrep a dato nb \"b\" nn \"c\" nb \"d\" slutt", "S023 nb"}));

/// What is wrong in a rule that is otherwise whole.
class RuleErrors : public testing::TestWithParam<Case> {};

TEST_P(RuleErrors, AreFoundWhereTheyStand) {
  const Parsed parsed = parse_bokmal("regel A-B\n" + GetParam().written + "\nslutt");
  EXPECT_THAT(parsed.problems(), ElementsAre(GetParam().problem));
  EXPECT_THAT(parsed.file.declarations, SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(
    Written, RuleErrors,
    testing::Values(
        Case{"krav", "S006 slutt"}, Case{"krav a = ", "S006 slutt"}, Case{"krav a b = c", "S006 b"},
        Case{"krav a er b", "S006 b"}, Case{"krav (a = b", "S006 slutt"},
        Case{"krav a = b og", "S006 slutt"}, Case{"krav minst 1 a.b til stede", "S006 slutt"},
        Case{"krav 1 år er oppgitt", "S006 1 år"}, Case{"krav dette dekker punkt 4", "S006 dette"},
        Case{"krav høyst 2 x blant y", "S006 høyst"}, Case{"gjelder for hver", "S006 slutt"},
        Case{"hjemmel hol § ledd", "S006 ledd"},
        Case{"tittel \"uten språk\"", "S006 \"uten språk\""},
        Case{"prøve \"p\" forvent samsvar 2022-01-01", "S006 2022-01-01"},
        Case{"bindign lov", "S007 bindign"}, Case{"krav a = b\n  bindign lov", "S007 bindign"},
        Case{"krav antall a >= 3\n  bindign lov", "S007 bindign"},
        Case{"når b = c\n  krav minst 1 a hele døgnet\n  unntakk A-C\n  når d = e", "S007 unntakk"},
        Case{"KRAV a = b", "S007 KRAV"}, Case{"requirement a = b", "S007 requirement"},
        Case{"krav a er opgitt", "S007 opgitt"}, Case{"krav a inneholdr b", "S007 inneholdr"},
        Case{"krav minst 1 a hele dognet", "S007 dognet"},
        Case{"krav a = 2022-13-01", "S009 2022-13-01"},
        Case{"gjelder fra 2022-02-30", "S009 2022-02-30"}, Case{"krav a = 25:00", "S010 25:00"},
        Case{"krav minst 1 a kl 08:00-16:75", "S010 16:75"},
        Case{"krav a = b\n krav c = d", "S011 krav"},
        Case{"kontrollert 2022-01-01 \"a\"\n ikke kontrollert \"b\"", "S011 ikke"},
        Case{"unntak C-D\n når a = b\n når c = d", "S011 når"}, Case{"gitt a = b", "S012 gitt"},
        Case{"krever a = b", "S012 krever"},
        Case{"fra 2022-01-01\n virkning oppfylt", "S012 virkning"},
        Case{"krav a = b og c = d eller e = f", "S013 a = b og c = d eller e = f"},
        Case{"krav Tilbud.slag = b", "S014 Tilbud"}, Case{"krav a-1 = b", "S014 a-1"},
        Case{"krav A-C = b", "S014 A-C"}, Case{"krav a oppfyller annen-regel", "S015 annen-regel"},
        Case{"krav (for hver t blant u: t = v)", "S016 for"},
        Case{"når for hver t blant u: t = v", "S016 for"},
        Case{"prøve \"p\"\n gitt a = [1, 2\n forvent avvik", "S018 ["},
        Case{"prøve \"p\"\n gitt a =\n forvent avvik", "S020 ="},
        Case{"krav minst 1 a hele døgnet snart", "S021 snart"},
        Case{"krav minst 1 a hele døgnet man-xyz", "S021 man-xyz"},
        Case{"prøve \"p\"\n gitt a = b", "S024 \"p\""},
        Case{"krav minst 1,5 a hele døgnet", "S025 1,5"},
        Case{"krav minst 99999999999 a hele døgnet", "S025 99999999999"},
        Case{"krav minst 1 a kl 08:00-08:00", "S026 08:00-08:00"}));

TEST(Errors, AreAllFoundInOneRun) {
  const Parsed parsed = parse_bokmal(R"(kilde hol lov slutt
regel A-B
  tittel "uten språk"
  krav a = = b
  frist 2022-02-30
  prøve "p"
    gitt fil eget
    forvent avik
  prøve "q"
    forvent avvik
slutt
begrep c liste av
slutt
regel D-E
  krav
regel F-G
  krav a = b og c = d eller e = f
slutt
)");
  EXPECT_THAT(parsed.problems(),
              ElementsAre("S006 slutt", "S006 \"uten språk\"", "S006 =", "S009 2022-02-30",
                          "S006 eget", "S007 avik", "S006 slutt", "S006 regel", "S008 regel",
                          "S013 a = b og c = d eller e = f"));
}

TEST(Errors, LeaveTheOtherClausesInTheTree) {
  const Parsed parsed =
      parse_bokmal("regel A-B\n  krav = b\n  binding lov\nslutt\nregel C-D slutt");
  EXPECT_FALSE(parsed.get<RuleDecl>(0).clauses.requirement.has_value());
  EXPECT_EQ(parsed.get<RuleDecl>(0).clauses.binding->text, "lov");
  EXPECT_EQ(parsed.get<RuleDecl>(1).id.text, "C-D");
}

TEST(Errors, AClauseUnderABrokenExceptionIsNotTakenForTheRules) {
  const Parsed parsed =
      parse_bokmal("regel A-B\n når a = b\n unntak\n når c = d\n virkning oppfylt\nslutt");
  EXPECT_THAT(parsed.problems(), ElementsAre("S006 når"));
}

TEST(Errors, SayWhatWasFoundAndWhatWasExpected) {
  const Parsed condition = parse_bokmal("regel A-B\n  krav\n  binding lov\nslutt");
  EXPECT_EQ(condition.sentence(), "fant `binding`, ventet et vilkår");
  EXPECT_EQ(condition.help(), "Skriv et vilkår, for eksempel `avtale.type er oppgitt`.");
  EXPECT_EQ(parse_bokmal("regel A-B gjelder fra i dag slutt").sentence(),
            "fant `i`, ventet en dato");
  EXPECT_EQ(parse_requirement("a er en slutt").sentence(), "fant `slutt`, ventet `av`");
  EXPECT_EQ(parse_requirement("a er 2").sentence(),
            "fant `2`, ventet `en`, `oppgitt` eller `omforent`");
  EXPECT_EQ(parse_bokmal("regel A-B ; slutt").sentence(), "tegnet `;` har ingen betydning her");
  EXPECT_EQ(parse_bokmal("regel A-B\n 12\nslutt").sentence(),
            "fant `12`, ventet en ny linje som `krav` eller `prøve` eller `slutt`");
}

TEST(Errors, SuggestTheWordThatWasMeant) {
  EXPECT_EQ(parse_bokmal("regel A-B\n bindign lov\nslutt").help(), "Mente du `binding`?");
  EXPECT_EQ(parse_bokmal("regel A-B\n exception C-D\nslutt").help(), "Mente du `unntak`?");
}

TEST(Errors, SuggestInTheFilesOwnLanguage) {
  const Parsed parsed = parse_file("språk nn\nregel A-B\n hjemmel hol\nslutt");
  EXPECT_THAT(parsed.problems(), ElementsAre("S007 hjemmel"));
  EXPECT_THAT(parsed.help(), HasSubstr("`heimel`"));
}

TEST(Errors, ShowBothWaysToReadAndWithOr) {
  const Parsed parsed = parse_requirement("a = b og\n  c = d eller e mangler");
  EXPECT_EQ(parsed.help(),
            "Skriv `(a = b og c = d) eller e mangler` eller "
            "`a = b og (c = d eller e mangler)`.");
}

TEST(Errors, ShowWhereTheUnfinishedDeclarationBegan) {
  const Parsed parsed = parse_bokmal("kilde hol\nregel A-B slutt");
  const auto& related = parsed.diagnostics.items().at(0).related;
  ASSERT_THAT(related, SizeIs(1));
  EXPECT_EQ(parsed.words(related[0].range), "kilde");
}

TEST(Errors, ShowTheFirstOfTwoClauses) {
  const Parsed parsed = parse_bokmal("regel A-B\n krav a = b\n binding lov\n krav c = d\nslutt");
  const auto& related = parsed.diagnostics.items().at(0).related;
  ASSERT_THAT(related, SizeIs(1));
  EXPECT_EQ(parsed.map.begin(related[0].range).line, 3U);
}

TEST(Errors, ReadTheSameInEveryLanguage) {
  for (const auto& text : {"regel A-B\n krav\nslutt", "regel A-B\n krav a b\n", "kilde slutt"}) {
    const Parsed parsed = parse_bokmal(text);
    for (std::size_t index = 0; index < parsed.diagnostics.items().size(); ++index) {
      EXPECT_THAT(parsed.sentence(index, messages::Language::Nynorsk), HasSubstr("f"));
      EXPECT_THAT(parsed.sentence(index, messages::Language::English), HasSubstr("found"));
    }
  }
}

}  // namespace
}  // namespace samsvar::syntax::test
