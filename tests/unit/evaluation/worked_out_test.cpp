// Values worked out of several: the earliest and latest of dates, chains of time limits, sums over
// lists. With what is unknown, not agreed, not happened, and said differently by the parties.

#include "tests/unit/evaluation/evaluated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::evaluation {
namespace {

using testing::ElementsAre;
using values::date_of;

const std::string latest = "seneste av (natt.oppstart, natt.prøvd) >= 2024-01-01";
const std::string earliest = "tidligste av (natt.oppstart, natt.prøvd) >= 2024-01-01";

std::string days(const std::string& start, const std::string& tried) {
  return "  oppstart: " + start + "\n  prøvd: " + tried + "\n";
}

Finding finding(const std::string& requirement, const std::string& lines,
                values::Date date = tests::assessment_day) {
  const tests::Rulebook rules = tests::requiring(requirement);
  return tests::Desk(rules, {tests::file({.body = "natt:\n" + lines})})
      .finding("R", date, "utmark×fjord-hf");
}

TEST(DateAmong, IsTheLastOrTheFirst) {
  EXPECT_EQ(answer(latest, days("2023-05-01", "2024-01-01")), "met");
  EXPECT_EQ(answer(latest, days("2024-01-01", "2023-05-01")), "met");
  EXPECT_EQ(answer(latest, days("2023-05-01", "2023-12-31")), "gap");
  EXPECT_EQ(answer(earliest, days("2024-05-01", "2024-01-01")), "met");
  EXPECT_EQ(answer(earliest, days("2024-05-01", "2023-12-31")), "gap");
  EXPECT_EQ(answer("seneste av (natt.oppstart, 2024-03-01, natt.prøvd) + 1 måned = 2024-04-01",
                   days("2023-05-01", "2023-12-31")),
            "met");
}

TEST(DateAmong, PassesOverWhatHasNotHappened) {
  EXPECT_EQ(answer(latest, days("2024-01-01", "ikke_skjedd")), "met");
  EXPECT_EQ(answer(latest, days("2023-12-31", "ikke_skjedd")), "gap");
  EXPECT_EQ(answer(earliest, days("2024-01-01", "ikke_skjedd")), "met");
  // Planned for later than the day of assessment.
  EXPECT_EQ(answer(latest, days("2023-12-31", "2031-01-01")), "gap");
  EXPECT_EQ(answer("seneste av (natt.prøvd, avtale.innsendt) <= vurderingsdato",
                   "  prøvd: ikke_skjedd\nfaktisk: {avtale: {innsendt: ikke_skjedd}}\n"),
            "gap");
}

TEST(DateAmong, IsUndecidedWhenOneIsUnknown) {
  EXPECT_EQ(answer(latest, days("2023-12-31", "ukjent")), "unclear: missing");
  EXPECT_EQ(answer(latest, days("ukjent", "ikke_skjedd")), "unclear: missing");
  EXPECT_EQ(answer(latest, "  oppstart: 2024-05-01\n"), "unclear: missing")
      << "a fact that nobody states";
}

TEST(DateAmong, OfSomethingNotAgreedMeetsNothing) {
  EXPECT_EQ(answer(latest, "  prøvd: 2024-05-01\n"), "gap");
  EXPECT_EQ(answer("ikke " + latest, "  prøvd: 2024-05-01\n"), "gap");
  EXPECT_EQ(partly(latest, "  prøvd: 2024-05-01\n"), "unclear: missing");
}

TEST(DateAmong, IsAskedOfEveryPosition) {
  const std::string two = "{ifølge: {kommune: 2023-01-01, helseforetak: 2023-06-01}}";
  EXPECT_EQ(answer(latest, days(two, "2024-01-01")), "met");
  EXPECT_EQ(answer(latest, days(two, "2022-01-01")), "gap");
  EXPECT_EQ(answer("seneste av (natt.oppstart, natt.prøvd) >= 2023-06-01", days(two, "2022-01-01")),
            "unclear: contradictory");
}

TEST(DateAmong, KeepsAllThatItRestsOnAsEvidence) {
  const Finding found = finding(latest, days("2023-05-01", "2023-12-31"));
  std::vector<std::string> stated;
  for (const Evidence& evidence : found.evidence) {
    stated.push_back(evidence.path + " " + evidence.value);
  }
  EXPECT_THAT(stated,
              testing::UnorderedElementsAre("natt.prøvd 2023-12-31", "natt.oppstart 2023-05-01"));
}

TEST(DateAmong, OfADraftWaitsForWhatIsYetToCome) {
  const auto draft = [](const std::string& requirement, const std::string& start) {
    const tests::Rulebook rules =
        tests::rules_of({{.clauses = "krav " + requirement, .kind = "hver avtale"}});
    return words(tests::Desk(rules, {tests::file({.body = "natt: {oppstart: " + start + "}\n",
                                                  .in_force = "{fom: 2027-03-01}",
                                                  .status = "utkast"})})
                     .finding("R", tests::assessment_day));
  };
  EXPECT_EQ(draft("seneste av (natt.oppstart, avtale.signert) >= 2024-01-01", "2020-01-01"), "due");
  EXPECT_EQ(draft("tidligste av (natt.oppstart, avtale.signert) >= 2024-01-01", "2020-01-01"),
            "gap");
}

TEST(DateAmong, IsADeadlineThatNamesTheDayThatPassedLast) {
  const tests::Rulebook rules = tests::rules_of(
      {{.clauses =
            "frist seneste av (natt.oppstart, natt.prøvd) + 1 år\n  krav natt.senger >= 3"}});
  const auto on = [&](const std::string& lines, values::Date date) {
    return tests::Desk(rules, {tests::file({.body = "natt:\n  senger: 1\n" + lines})})
        .finding("R", date, "utmark×fjord-hf");
  };
  const std::string both = days("2020-03-01", "2024-02-29");
  EXPECT_EQ(words(on(both, date_of(2025, 2, 28))), "due");
  EXPECT_EQ(words(on(both, date_of(2025, 3, 1))), "gap");
  EXPECT_EQ(on(both, date_of(2025, 3, 1)).deadline, date_of(2025, 2, 28));
  EXPECT_EQ(on(days("2020-03-01", "ikke_skjedd"), date_of(2025, 3, 1)).deadline,
            date_of(2021, 3, 1));
  EXPECT_EQ(words(on(days("2020-03-01", "ukjent"), date_of(2025, 3, 1))), "unclear: missing");
}

TEST(Deadline, ThatHasPassedWhicheverOfThePositionsIsRightLeavesAGap) {
  const tests::Rulebook rules =
      tests::rules_of({{.clauses = "frist natt.oppstart + 1 år\n  krav natt.senger >= 3"}});
  const auto on = [&](values::Date date) {
    return tests::Desk(rules, {tests::file({.body = "natt:\n  senger: 1\n  oppstart: {ifølge: "
                                                    "{kommune: 2023-01-01, "
                                                    "helseforetak: 2023-06-01}}\n"})})
        .finding("R", date, "utmark×fjord-hf");
  };
  EXPECT_EQ(words(on(date_of(2024, 6, 2))), "gap");
  EXPECT_EQ(on(date_of(2024, 6, 2)).deadline, std::nullopt);
  EXPECT_EQ(words(on(date_of(2024, 6, 1))), "unclear: missing");
}

// ---------------------------------------------------------------- chains of limits

const std::string chain = "natt.reise + natt.svar.innen <= 30 minutter";

std::string stages(const std::string& travel, const std::string& reply) {
  return "  reise: " + travel + "\n  svar: {innen: " + reply + "}\n";
}

TEST(Chain, AddsItsLimitsUp) {
  EXPECT_EQ(answer(chain, stages("20 minutter", "10 minutter")), "met");
  EXPECT_EQ(answer(chain, stages("20 minutter", "11 minutter")), "gap");
  EXPECT_EQ(answer("natt.reise + natt.svar.innen <= 2 måneder", stages("1 måned", "1 måned")),
            "met");
  EXPECT_EQ(answer("natt.reise + natt.svar.innen <= 5 dager", stages("3 dager", "2 virkedager")),
            "gap");
}

TEST(Chain, OfDifferentMeasuresHasNoSum) {
  EXPECT_EQ(answer(chain, stages("1 dag", "10 minutter")), "unclear: judgement");
  EXPECT_THAT(said({finding(chain, stages("1 dag", "10 minutter")).doubts.front().words}),
              ElementsAre("1 dag og 10 minutter har ikke noe felles mål, så reisetiden + svartiden "
                          "kan ikke regnes ut"));
}

TEST(Chain, WithAStandardInItIsForAPerson) {
  EXPECT_EQ(answer(chain, stages("straks", "10 minutter")), "unclear: judgement");
  EXPECT_THAT(said({finding(chain, stages("straks", "10 minutter")).doubts.front().words}),
              ElementsAre("«straks» har ikke noe tall, så reisetiden + svartiden kan ikke regnes "
                          "ut"));
}

TEST(Chain, IsUndecidedOnWhatIsUnknownAndFalseOnWhatIsNotAgreed) {
  EXPECT_EQ(answer(chain, stages("ukjent", "10 minutter")), "unclear: missing");
  EXPECT_EQ(answer(chain, "  svar: {innen: 10 minutter}\n"), "gap");
  EXPECT_EQ(answer("ikke " + chain, "  svar: {innen: 10 minutter}\n"), "gap");
  EXPECT_EQ(partly(chain, "  svar: {innen: 10 minutter}\n"), "unclear: missing");
  EXPECT_EQ(answer(chain, "  reise: straks\n"), "gap");
}

TEST(Chain, IsAskedOfEveryPosition) {
  const std::string two = "{ifølge: {kommune: 10 minutter, helseforetak: 25 minutter}}";
  EXPECT_EQ(answer(chain, stages(two, "5 minutter")), "met");
  EXPECT_EQ(answer(chain, stages(two, "10 minutter")), "unclear: contradictory");
  EXPECT_EQ(answer(chain, stages(two, "25 minutter")), "gap");
}

TEST(Chain, MayMoveADate) {
  EXPECT_EQ(answer("natt.oppstart + (natt.reise + 1 måned) <= 2024-03-03",
                   "  oppstart: 2024-01-31\n  reise: 3 dager\n"),
            "met");
}

// ---------------------------------------------------------------- sums over lists

TEST(SumOfLimits, IsOverTheElementsOfAListThatIsWhole) {
  const std::string requirement = "sum av innen blant natt.tiltak <= natt.reise";
  const auto with = [&](const std::string& list) {
    return answer(requirement, "  reise: 30 minutter\n  tiltak: " + list + "\n");
  };
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: 20 minutter}]"), "met");
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: 21 minutter}]"), "gap");
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: straks}]"), "unclear: judgement");
  EXPECT_EQ(with("[{innen: straks}]"), "unclear: judgement");
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: 1 dag}]"), "unclear: judgement");
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: ukjent}]"), "unclear: missing");
  EXPECT_EQ(with("[{innen: 10 minutter}, {innen: {ordlyd: raskt}}]"), "unclear: judgement");
  EXPECT_EQ(with("[{innen: 10 minutter}, {navn: a}]"), "gap");
  EXPECT_EQ(with("[{innen: 10 minutter}, ukjent]"), "unclear: missing");
  EXPECT_EQ(with("[]"), "met");
}

TEST(SumOfLimits, IsAskedOfEveryPosition) {
  const auto with = [](const std::string& limit) {
    return answer("sum av innen blant natt.tiltak <= " + limit,
                  "  tiltak: {ifølge: {kommune: [], helseforetak: [{innen: 10 minutter}, "
                  "{innen: 20 minutter}]}}\n");
  };
  EXPECT_EQ(with("30 minutter"), "met");
  EXPECT_EQ(with("29 minutter"), "unclear: contradictory") << "one lists nothing";
}

TEST(Sum, OfAmountsForDifferentTimesHasNoAnswer) {
  const auto with = [](const std::string& list) {
    return answer("sum av sats blant natt.tiltak <= 1000 kr per døgn", "  tiltak: " + list + "\n");
  };
  EXPECT_EQ(with("[{sats: 400 kr per døgn}, {sats: 600 kr per døgn}]"), "met");
  EXPECT_EQ(with("[{sats: 400 kr per døgn}, {sats: 600 kr per år}]"), "unclear: judgement");
  EXPECT_EQ(with("[{sats: 400 kr per døgn}, {sats: 0 kr per år}]"), "met");
}

TEST(Sum, IsOfSharesToo) {
  const auto with = [](const std::string& list) {
    return answer("sum av andel blant natt.tiltak = 100 %", "  tiltak: " + list + "\n");
  };
  EXPECT_EQ(with("[{andel: 60 %}, {andel: 40 %}]"), "met");
  EXPECT_EQ(with("[{andel: 60 %}, {andel: 39 %}]"), "gap");
}

}  // namespace
}  // namespace samsvar::evaluation
