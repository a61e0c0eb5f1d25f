// Conditions and values: what each way of saying it becomes.

#include "tests/support/syntax_dump.h"

#include <gtest/gtest.h>

namespace samsvar::syntax::test {
namespace {

struct Expression {
  std::string written;
  std::string tree;
};

void PrintTo(const Expression& expression, std::ostream* out) {
  *out << expression.written;
}

class Expressions : public testing::TestWithParam<Expression> {};

TEST_P(Expressions, ReadAsWritten) {
  EXPECT_EQ(dump_requirement(GetParam().written), GetParam().tree);
}

INSTANTIATE_TEST_SUITE_P(
    Comparisons, Expressions,
    testing::Values(
        Expression{"a = b", "(= a b)"}, Expression{"a <> b", "(<> a b)"},
        Expression{"a ≠ b", "(<> a b)"}, Expression{"a < b", "(< a b)"},
        Expression{"a <= b", "(<= a b)"}, Expression{"a ≤ b", "(<= a b)"},
        Expression{"a > b", "(> a b)"}, Expression{"a >= b", "(>= a b)"},
        Expression{"a ≥ b", "(>= a b)"}, Expression{"a = ingen", "(= a ingen)"},
        Expression{"a = alle", "(= a alle)"},
        Expression{"a = alle og b = ingen", "(and (= a alle) (= b ingen))"},
        Expression{"a er en av (b, c.d, alle, 2 timer, 2022-01-01)",
                   "(one-of a b c.d alle [2 timer] 2022-01-01)"},
        Expression{"a er oppgitt", "(stated a)"}, Expression{"a.b mangler", "(missing a.b)"},
        Expression{"a er omforent", "(agreed a)"}, Expression{"a inneholder b", "(contains a b)"},
        Expression{"a inneholder ingen", "(contains a ingen)"},
        Expression{"faktisk a.b dekker a.b", "(covers actual:a.b a.b)"},
        Expression{"samarbeidet dekker punkt 12", "(covers-point 12)"},
        Expression{"samarbeidet.parter inneholder p", "(contains samarbeidet.parter p)"},
        Expression{"verten oppfyller ANNEN-REGEL", "(satisfies verten ANNEN-REGEL)"},
        Expression{"skjønn kort_nok", "(judgement kort_nok)"},
        Expression{"ingen vakt samtidig i (a, b.c)", "(no-overlap a b.c)"},
        Expression{"faktisk x gir minst 80 % av alle_anrop innen 2 minutter",
                   "(gives actual:x 80 % of alle_anrop within 2 minutter)"},
        Expression{"x gir median innen 2 minutter av alle_anrop",
                   "(gives x median of alle_anrop within 2 minutter)"}));

INSTANTIATE_TEST_SUITE_P(
    Values, Expressions,
    testing::Values(Expression{"a = 2022-08-01", "(= a 2022-08-01)"},
                    Expression{"a = \"tekst\"", "(= a \"tekst\")"},
                    Expression{"a = 07:30", "(= a 07:30)"}, Expression{"a = 1,5", "(= a [1,5])"},
                    Expression{"a = 80 %", "(= a [80 %])"},
                    Expression{"a = 0 kr per døgn", "(= a [0 kr per døgn])"},
                    Expression{"a <= 24 timer fra innleggelse",
                               "(<= a [24 timer from innleggelse])"},
                    Expression{"a = 1 dag", "(= a [1 dag])"},
                    Expression{"a.b + 1 måned >= vurderingsdato - 1 år",
                               "(>= (+ a.b [1 måned]) (- assessment-date [1 år]))"},
                    Expression{"a - b + c = d", "(= (+ (- a b) c) d)"},
                    Expression{"antall a.b >= 3", "(>= (count a.b) [3])"},
                    Expression{"sum av utbetalt blant a.b <= c", "(<= (sum utbetalt a.b) c)"},
                    Expression{"seneste av (a.b, c) + 1 år >= tidligste av (d, 2020-01-01, e)",
                               "(>= (+ (latest a.b c) [1 år]) (earliest d 2020-01-01 e))"},
                    Expression{"seneste av (a + 1 dag, tidligste av (b, c)) = d",
                               "(= (latest (+ a [1 dag]) (earliest b c)) d)"},
                    Expression{"a = pris per vurderingsdato", "(= a (table pris assessment-date))"},
                    Expression{"a = pris per avtale.signert", "(= a (table pris avtale.signert))"},
                    Expression{"a.fra = a.til", "(= a.fra a.til)"},
                    Expression{"krav.når = ja", "(= krav.når ja)"},
                    Expression{"avtale.type = delavtale", "(= avtale.type delavtale)"},
                    Expression{"a\u00A0=\u00A0b", "(= a b)"}));

INSTANTIATE_TEST_SUITE_P(
    Logic, Expressions,
    testing::Values(
        Expression{"a = b og c = d og e mangler", "(and (= a b) (= c d) (missing e))"},
        Expression{"a = b eller c = d", "(or (= a b) (= c d))"},
        Expression{"(a = b eller c = d) og e mangler", "(and (or (= a b) (= c d)) (missing e))"},
        Expression{"ikke a = b og c = d", "(and (not (= a b)) (= c d))"},
        Expression{"ikke ikke a = b", "(not (not (= a b)))"},
        Expression{"finnes v blant a.b", "(exists v a.b)"},
        Expression{"finnes v blant a.b der (v.c = d) og e mangler",
                   "(and (exists v a.b (= v.c d)) (missing e))"},
        Expression{"ingen v blant a.b der (v.c = d)", "(none v a.b (= v.c d))"},
        Expression{"minst 2 v blant a der (v.c = d og v.e = f)",
                   "(at-least 2 v a (and (= v.c d) (= v.e f)))"},
        Expression{"alle k blant a: finnes v blant b der (v.k = k)",
                   "(all k a (exists v b (= v.k k)))"},
        Expression{"for hver t blant a: t.b er oppgitt", "(for-each t a (stated t.b))"}));

// A colon takes in all that follows; parentheses end it.
INSTANTIATE_TEST_SUITE_P(
    Colons, Expressions,
    testing::Values(Expression{"alle k blant a: k.b = c og k.d = e",
                               "(all k a (and (= k.b c) (= k.d e)))"},
                    Expression{"(alle k blant a: k.b = c) og d mangler",
                               "(and (all k a (= k.b c)) (missing d))"},
                    Expression{"d mangler og alle k blant a: k.b = c og k.d = e",
                               "(and (missing d) (all k a (and (= k.b c) (= k.d e))))"},
                    Expression{"ikke alle k blant a: k.b = c eller k.d = e",
                               "(not (all k a (or (= k.b c) (= k.d e))))"},
                    Expression{"d mangler eller alle k blant a: k.b = c og k.d = e",
                               "(or (missing d) (all k a (and (= k.b c) (= k.d e))))"},
                    Expression{"for hver t blant a: t.b er oppgitt og t.c er oppgitt",
                               "(for-each t a (and (stated t.b) (stated t.c)))"}));

INSTANTIATE_TEST_SUITE_P(
    Rosters, Expressions,
    testing::Values(
        Expression{"minst 1 a.b til stede hele døgnet alle dager",
                   "(at-least 1 a.b til stede whole-day all)"},
        Expression{"minst 1 a i beredskap hele døgnet", "(at-least 1 a i beredskap whole-day)"},
        Expression{"minst 1 a.tilsyn hver dag", "(at-least 1 a.tilsyn every-day)"},
        Expression{"høyst 2 faktisk a kl 08:00-16:00 man-fre",
                   "(at-most 2 actual:a 08:00-16:00 1111100)"},
        Expression{"nøyaktig 1 a kl. 22:00–07:00 lør–søn", "(exactly 1 a 22:00-07:00 0000011)"},
        Expression{"minst 1 a hele døgnet helligdager", "(at-least 1 a whole-day holidays)"},
        Expression{"minst 1 a hele døgnet virkedager og b mangler",
                   "(and (at-least 1 a whole-day working) (missing b))"},
        Expression{"minst 1 a kl 08:00-16:00 mandag, onsdag", "(at-least 1 a 08:00-16:00 1010000)"},
        Expression{"minst 1 a kl 08:00-16:00 hver dag", "(at-least 1 a 08:00-16:00 all)"}));

TEST(Expressions, AnAccentTypedApartIsTheSameLetter) {
  EXPECT_EQ(dump_requirement("a\u030A = b"), "(= \u00E5 b)");
}

TEST(Expressions, ANodePointsAtItsOwnWords) {
  const Parsed parsed = parse_requirement("ærlig = på og  b er oppgitt");
  const auto& both = std::get<And>(parsed.expr(*parsed.get<RuleDecl>().clauses.requirement).form);
  EXPECT_EQ(parsed.words(parsed.expr(both.operands[0]).range), "ærlig = på");
  EXPECT_EQ(parsed.words(parsed.expr(both.operands[1]).range), "b er oppgitt");
}

TEST(Expressions, EveryExpressionPointsAtSomething) {
  const Parsed parsed = parse_requirement(
      "(a = b + 1 år og ikke finnes v blant c der (v.d er en av (e, f))) eller skjønn g");
  ASSERT_TRUE(parsed.diagnostics.empty());
  for (const Expr& expr : parsed.file.exprs) {
    EXPECT_LT(expr.range.begin, expr.range.end);
  }
}

}  // namespace
}  // namespace samsvar::syntax::test
