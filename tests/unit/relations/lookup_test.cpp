#include "engine/relations/lookup.h"

#include "tests/support/small_country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::relations {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::PaperOf;
using tests::Rulebook;
using tests::TextFile;
using values::date_of;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

/// What is read of a noun for Utmark and its trust.
class Read {
 public:
  Read(const std::vector<TextFile>& files, std::string_view noun, bool factual = false,
       Date date = assessment_day)
      : desk_(rules(), files),
        subject_(desk_.subject("samarbeid", date, "utmark×fjord-hf")),
        noun_(rules().noun(noun)),
        view_{.world = &desk_.world(),
              .set = &subject_.set,
              .parties = &subject_.parties,
              .date = date},
        reading_(read_noun(view_, noun_, factual)) {}

  [[nodiscard]] const Reading& reading() const { return reading_; }

  [[nodiscard]] const Desk& desk() const { return desk_; }

  /// "a: 3", "b (kommune): 2", in parentheses where another document goes before.
  [[nodiscard]] std::vector<std::string> statements() const {
    std::vector<std::string> all;
    for (const Statement& statement : reading_.statements) {
      const std::string said = desk_.world().documents[statement.document].id +
                               (statement.label.empty() ? "" : " (" + statement.label + ")") +
                               ": " + std::string(desk_.sources().text(statement.datum->range));
      all.push_back(statement.overridden ? "(" + said + ")" : said);
    }
    return all;
  }

  /// Why silence proves nothing: "partial a", "doubtful b", "missing x"; "not agreed" when it does.
  [[nodiscard]] std::vector<std::string> silence() const {
    std::vector<std::string> all;
    for (const DocumentId id : reading_.partial) {
      all.push_back("partial " + desk_.world().documents[id].id);
    }
    for (const DoubtfulDocument& doubtful : reading_.doubtful) {
      all.push_back("doubtful " + desk_.world().documents[doubtful.document].id);
    }
    for (const MissingDocument& missing : reading_.missing) {
      all.push_back("missing " + missing.name);
    }
    if (reading_.not_agreed) {
      all.emplace_back("not agreed");
    }
    return all;
  }

  [[nodiscard]] std::string home() const {
    const auto home = home_of(view_, noun_);
    return home ? desk_.world().documents[*home].id : "nowhere";
  }

 private:
  Desk desk_;
  Subject subject_;
  ir::NounId noun_;
  View view_;
  Reading reading_;
};

PaperOf saying(const std::string& id, const std::string& lines) {
  return {.id = id, .body = "natt:\n" + lines};
}

std::vector<std::string> beds_on(const std::string& value, Date date) {
  return Read({file(saying("a", "  senger: " + value + "\n"))}, "natt.senger", false, date)
      .statements();
}

TEST(Timelines, AreReadOnTheDay) {
  const std::string steps =
      "[{fom: 2013-02-01, verdi: 1}, {fom: 2020-01-01, tom: 2021-12-31, verdi: 2}]";
  EXPECT_THAT(beds_on(steps, date_of(2013, 1, 31)), IsEmpty());
  EXPECT_THAT(beds_on(steps, date_of(2013, 2, 1)), ElementsAre("a: 1"));
  EXPECT_THAT(beds_on(steps, date_of(2019, 12, 31)), ElementsAre("a: 1"));
  EXPECT_THAT(beds_on(steps, date_of(2020, 1, 1)), ElementsAre("a: 2"));
  EXPECT_THAT(beds_on(steps, date_of(2021, 12, 31)), ElementsAre("a: 2"));
  EXPECT_THAT(beds_on(steps, date_of(2022, 1, 1)), IsEmpty());
}

TEST(Timelines, HoldFromBeforeWhereTheFirstStepHasNoFirstDay) {
  EXPECT_THAT(
      beds_on("[{tom: 2019-12-31, verdi: 1}, {fom: 2020-01-01, verdi: 2}]", date_of(2012, 6, 1)),
      ElementsAre("a: 1"));
}

/// Is what held on the day not known, for the timeline is all that is stated?
bool is_undated(const std::string& steps, Date date) {
  const Read read({file(saying("a", "  senger: " + steps + "\n"))}, "natt.senger", false, date);
  return read.reading().statements.size() == 1 &&
         std::holds_alternative<agreement::Timeline>(read.reading().statements.front().datum->form);
}

TEST(Timelines, DoNotTellWhatHeldOnDaysThatAStepWithoutAKnownFirstDayMayReach) {
  const std::string steps =
      "[{fom: 2013-01-01, verdi: 1}, {fom: ukjent, verdi: 2}, {fom: 2020-01-01, verdi: 3}]";
  EXPECT_TRUE(is_undated(steps, date_of(2012, 12, 31)));
  EXPECT_THAT(beds_on(steps, date_of(2013, 1, 1)), ElementsAre("a: 1"));
  EXPECT_TRUE(is_undated(steps, date_of(2013, 1, 2)));
  EXPECT_THAT(beds_on(steps, date_of(2020, 1, 1)), ElementsAre("a: 3"));
  EXPECT_TRUE(is_undated(steps, date_of(2020, 1, 2)));
}

TEST(Timelines, TellWhatHeldBetweenTheStatedEndsOfAStepWhateverElseIsUnknown) {
  const std::string steps =
      "[{fom: 2013-01-01, tom: 2014-12-31, verdi: 1}, {fom: ukjent, tom: 2018-12-31, verdi: 2}]";
  EXPECT_THAT(beds_on(steps, date_of(2014, 12, 31)), ElementsAre("a: 1"));
  EXPECT_TRUE(is_undated(steps, date_of(2015, 1, 1)));
  EXPECT_TRUE(is_undated(steps, date_of(2018, 12, 31)));
  EXPECT_THAT(beds_on(steps, date_of(2019, 1, 1)), IsEmpty());
}

TEST(Timelines, DoNotTellWhatHeldOfAStepWithoutAKnownLastDayUntilTheNext) {
  const std::string steps =
      "[{fom: 2013-01-01, tom: ukjent, verdi: 1}, {fom: 2020-01-01, verdi: 2}]";
  EXPECT_TRUE(is_undated(steps, date_of(2015, 6, 1)));
  EXPECT_THAT(beds_on(steps, date_of(2020, 1, 1)), ElementsAre("a: 2"));
}

TEST(ValuesForEachParty, AreReadForTheSubjectsOwn) {
  EXPECT_THAT(beds_on("{for: {Innmark: 1, Utmark: 2}}", assessment_day), ElementsAre("a: 2"));
  EXPECT_THAT(beds_on("{for: {Utmark: [{fom: 2013-01-01, verdi: {ifølge: {kommune: 1, foretak: "
                      "2}}}]}}",
                      assessment_day),
              ElementsAre("a (kommune): 1", "a (foretak): 2"));
}

TEST(ValuesForEachParty, OfOthersAloneAreStatedAndNoValueHere) {
  const Read read({file(saying("a", "  senger: {for: {Innmark: 1}}\n"))}, "natt.senger");
  ASSERT_EQ(read.reading().statements.size(), 1U);
  EXPECT_TRUE(
      std::holds_alternative<agreement::PerParty>(read.reading().statements.front().datum->form));
  EXPECT_FALSE(read.reading().not_agreed);
}

TEST(Statements, CarryThePositionThatTheyAre) {
  EXPECT_THAT(beds_on("{ifølge: {kommune: 1, avtaletekst: 2}}", assessment_day),
              ElementsAre("a (kommune): 1", "a (avtaletekst): 2"));
}

TEST(Statements, OfASectionThatIsUnknownAreUnknownAllTheWayDown) {
  const Read read({file({.body = "natt: ukjent\n"})}, "natt.svar.innen");
  EXPECT_THAT(read.statements(), ElementsAre("a: ukjent"));
  EXPECT_FALSE(read.reading().not_agreed);
}

TEST(Statements, OfFactsStandBesideWhatIsAgreed) {
  const TextFile both = file({.body = "natt: {senger: 3}\nfaktisk: {natt: {senger: 2}}\n"});
  EXPECT_THAT(Read({both}, "natt.senger").statements(), ElementsAre("a: 3"));
  EXPECT_THAT(Read({both}, "natt.senger", true).statements(), ElementsAre("a: 2"));
}

TEST(Statements, OfWhatIsOnlyAFactAreReadFromBothSections) {
  EXPECT_THAT(Read({file({.body = "natt: {form: eget}\nfaktisk: {natt: {form: eget}}\n"}),
                    tests::facts("nettside", "  natt: {form: vertskommune}\n")},
                   "natt.form")
                  .statements(),
              ElementsAre("a: eget", "a: eget", "nettside: vertskommune"));
}

TEST(Precedence, IsOfWhatTheDocumentItselfSaysLeafByLeaf) {
  PaperOf first = saying("a", "  senger: 3\n");
  first.header = "  går_foran: b\n";
  const PaperOf second = saying("b", "  senger: 4\n  andel: 20 %\n");
  EXPECT_THAT(Read({file(first), file(second)}, "natt.senger").statements(),
              ElementsAre("a: 3", "(b: 4)"));
  EXPECT_THAT(Read({file(first), file(second)}, "natt.andel").statements(), ElementsAre("b: 20 %"));
}

TEST(Precedence, MayBeOverAllDocumentsOfAType) {
  PaperOf first = saying("a", "  senger: 3\n");
  first.header = "  går_foran: delavtale\n";
  PaperOf second = saying("b", "  senger: 4\n");
  second.type = "delavtale";
  EXPECT_THAT(Read({file(first), file(second), file(saying("c", "  senger: 5\n"))}, "natt.senger")
                  .statements(),
              ElementsAre("a: 3", "(b: 4)", "c: 5"));
}

TEST(Precedence, OfEachOverTheOtherIsOfNeither) {
  PaperOf first = saying("a", "  senger: 3\n");
  first.header = "  går_foran: b\n";
  PaperOf second = saying("b", "  senger: 4\n");
  second.header = "  går_foran: a\n";
  EXPECT_THAT(Read({file(first), file(second)}, "natt.senger").statements(),
              ElementsAre("a: 3", "b: 4"));
}

TEST(Silence, MeansNotAgreedWhereEverythingIsInHandAndComplete) {
  EXPECT_THAT(Read({file({})}, "natt.navn").silence(), ElementsAre("not agreed"));
  EXPECT_THAT(Read({file({.id = "a"}), file({.id = "b"})}, "natt.navn").silence(),
              ElementsAre("not agreed"));
}

TEST(Silence, ProvesNothingWhereADocumentIsPartialDoubtfulOrMissing) {
  EXPECT_THAT(Read({file({.id = "a"}), file({.id = "b", .registration = "delvis"}),
                    file({.id = "c", .in_force = "", .status = "ukjent", .registration = "delvis"}),
                    file({.id = "d", .header = "  viser_til: x\n"})},
                   "natt.navn")
                  .silence(),
              ElementsAre("partial b", "doubtful c", "missing x"));
}

TEST(Silence, IsOfThePartThatIsComplete) {
  const TextFile partly = file({.registration = "{natt: fullstendig, resten: delvis}"});
  EXPECT_THAT(Read({partly}, "natt.navn").silence(), ElementsAre("not agreed"));
  EXPECT_THAT(Read({partly}, "avtale.signert").silence(), ElementsAre("partial a"));
}

TEST(Silence, AboutFactsIsNeverNotAgreed) {
  EXPECT_THAT(Read({file({})}, "natt.form").silence(), IsEmpty());
  EXPECT_THAT(Read({file({})}, "natt.senger", true).silence(), IsEmpty());
}

TEST(Silence, OfADoubtfulDocumentThatIsCompleteDisturbsOnlyWhereItIsTheOnlyAgreement) {
  const TextFile doubtful = file({.id = "b", .in_force = "", .status = "ukjent"});
  EXPECT_THAT(Read({file({.id = "a"}), doubtful}, "natt.navn").silence(),
              ElementsAre("not agreed"));
  EXPECT_THAT(Read({tests::register_of_utmark(), doubtful}, "natt.navn").silence(),
              ElementsAre("doubtful b"));
}

TEST(Doubt, DisturbsWhatIsStatedOnlyWhereTheDoubtfulDocumentSpeaks) {
  const PaperOf doubtful{.id = "b", .in_force = "", .status = "ukjent", .registration = "delvis"};
  PaperOf speaking = doubtful;
  speaking.body = "natt: {senger: 4}\n";
  const TextFile firm = file(saying("a", "  senger: 3\n"));
  EXPECT_THAT(Read({firm, file(doubtful)}, "natt.senger").silence(), IsEmpty());
  EXPECT_THAT(Read({firm, file(speaking)}, "natt.senger").silence(), ElementsAre("doubtful b"));
}

TEST(Home, IsTheDocumentThatHoldsTheDeepestPartOfThePath) {
  EXPECT_EQ(Read({file({.id = "a", .body = "natt: {senger: 3}\n"}),
                  file({.id = "b", .body = "natt: {svar: {fra: ankomst}}\n"})},
                 "natt.svar.innen")
                .home(),
            "b");
}

TEST(Home, IsTheFirstByIdOfSeveralAndNoSourceOfFacts) {
  TextFile first = file({.id = "b"});
  first.name = "0.yaml";
  EXPECT_EQ(Read({first, file({.id = "a"}), tests::facts("0-nettside", "  natt: {senger: 3}\n")},
                 "natt.svar.innen")
                .home(),
            "a");
}

}  // namespace
}  // namespace samsvar::relations
