// Who has a task for whom, the agreement with the host, and hosts who lead round in a circle.

#include "engine/relations/lookup.h"
#include "tests/support/small_country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::relations {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::assessment_day;
using tests::Desk;
using tests::file;
using tests::register_of;
using tests::Rulebook;
using tests::TextFile;
using values::date_of;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

TextFile says_host(const std::string& host, const std::string& id = "a",
                   const std::string& municipality = "Utmark") {
  return file({.id = id,
               .body = "natt:\n  vert: " + host + "\n",
               .parties = "{kommune: " + municipality + "}, {foretak: Fjord HF}"});
}

/// "Innmark", "none" or "unknown".
std::string host(const std::vector<TextFile>& files, Date date = assessment_day) {
  const Desk desk(rules(), files);
  const Subject subject = desk.subject("samarbeid", date, "Utmark × Fjord HF");
  const Host found = host_of(
      desk.world(), *rules().vocabulary().find_task("natt"),
      {.world = &desk.world(), .set = &subject.set, .parties = &subject.parties, .date = date});
  switch (found.certainty) {
    case Host::Certainty::Named:
      return desk.world().parties[*found.party].name;
    case Host::Certainty::None:
      return "none";
    case Host::Certainty::Unknown:
      return "unknown";
  }
  return {};
}

TextFile everyone() {
  return register_of(
      "  kommuner:\n    - {navn: Utmark, mottatt: ja}\n"
      "    - {navn: Innmark, mottatt: ja}\n    - {navn: Avmark, mottatt: ja}\n"
      "  foretak:\n    - {navn: Fjord HF}\n"
      "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n");
}

TEST(Host, IsTheOneNamedNobodyOrNotKnown) {
  EXPECT_EQ(host({everyone(), says_host("Innmark")}), "Innmark");
  EXPECT_EQ(host({everyone(), says_host("ingen")}), "none");
  EXPECT_EQ(host({everyone(), says_host("ukjent")}), "unknown");
  EXPECT_EQ(host({everyone(), says_host("Ukjentmark")}), "unknown");
  EXPECT_EQ(host({everyone(), file({})}), "unknown");
}

TEST(Host, IsDated) {
  const TextFile changed =
      says_host("[{tom: 2019-12-31, verdi: Innmark}, {fom: 2020-01-01, verdi: ingen}]");
  EXPECT_EQ(host({everyone(), changed}, date_of(2019, 12, 31)), "Innmark");
  EXPECT_EQ(host({everyone(), changed}, date_of(2020, 1, 1)), "none");
}

TEST(Host, IsNotKnownWhereTheDocumentsDiffer) {
  EXPECT_EQ(host({everyone(), says_host("Innmark"), says_host("Avmark", "b")}), "unknown");
  EXPECT_EQ(host({everyone(), says_host("Innmark"), says_host("ingen", "b")}), "unknown");
  EXPECT_EQ(host({everyone(), says_host("Innmark"), says_host("Innmark", "b")}), "Innmark");
}

TEST(Host, IsNotKnownWhereADocumentThatMayBeInForceNamesAnother) {
  TextFile doubtful =
      file({.id = "b", .body = "natt:\n  vert: Avmark\n", .in_force = "", .status = "ukjent"});
  EXPECT_EQ(host({everyone(), says_host("Innmark"), doubtful}), "unknown");
}

// ---------------------------------------------------------------- the agreement with the host

TextFile host_agreement(const std::string& id, const std::string& parties,
                        const std::string& in_force = "{fom: 2012-01-01}",
                        const std::string& status = "gjeldende") {
  return file({.id = id,
               .type = "vertskommuneavtale",
               .parties = parties,
               .in_force = in_force,
               .status = status});
}

std::string agreement_with_host(const std::vector<TextFile>& files, Date date = assessment_day) {
  const Desk desk(rules(), files);
  const auto kind = rules().vocabulary().find_party_kind("kommune");
  const HostAgreement found = find_host_agreement(
      desk.world(), "vertskommuneavtale", *find_party(desk.world(), kind, "Utmark", "", date),
      *find_party(desk.world(), kind, "Innmark", "", date), date);
  return (found.document ? desk.world().documents[*found.document].id : "none") +
         (found.doubtful ? " in doubt" : "") + (found.all_in_hand ? ", all in hand" : "");
}

TEST(HostAgreement, IsTheOneOfItsTypeInForceWithBothAsParties) {
  const std::string both = "{kommuner: [Utmark, Innmark]}";
  EXPECT_EQ(agreement_with_host({everyone(), host_agreement("v", both)}), "v, all in hand");
  EXPECT_EQ(agreement_with_host({everyone(), host_agreement("v", "{kommuner: [Utmark, Avmark]}"),
                                 file({.id = "w", .parties = both})}),
            "none, all in hand");
  EXPECT_EQ(agreement_with_host({everyone(), host_agreement("v", both, "{tom: 2020-12-31}")}),
            "none, all in hand");
  EXPECT_EQ(agreement_with_host({everyone(), host_agreement("v", both, "", "ukjent")}),
            "v in doubt, all in hand");
}

TEST(HostAgreement, MayExistUnseenWhereNotEverythingIsReceived) {
  EXPECT_EQ(agreement_with_host({register_of("  kommuner:\n    - {navn: Utmark, mottatt: delvis}\n"
                                             "    - {navn: Innmark, mottatt: ja}\n")}),
            "none");
  EXPECT_EQ(agreement_with_host({file({}), file({.id = "b", .parties = "{kommune: Innmark}"})}),
            "none");
}

// ---------------------------------------------------------------- circles

struct Problem {
  std::string sentence;
  std::vector<std::string> places;
};

std::vector<Problem> circles(const std::vector<TextFile>& files, Date date = assessment_day) {
  const Desk desk(rules(), files);
  diagnostics::Diagnostics found;
  report_host_circles(desk.world(), date, found);
  std::vector<Problem> all;
  for (const diagnostics::Diagnostic& one : found.items()) {
    Problem problem{
        messages::say(messages::Language::English, {diagnostics::sentence(one.code), one.fields}),
        {desk.place(*one.range)}};
    for (const diagnostics::Label& label : one.related) {
      problem.places.push_back(desk.place(label.range));
    }
    all.push_back(problem);
  }
  return all;
}

TEST(HostCircles, AreNamedOnceWithThePlaceOfEachStep) {
  const auto found =
      circles({everyone(), says_host("Innmark", "a", "Utmark"), says_host("Avmark", "b", "Innmark"),
               says_host("Utmark", "c", "Avmark")});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found.front().sentence, HasSubstr("Utmark → Innmark → Avmark → Utmark"));
  EXPECT_THAT(found.front().places, ElementsAre("a.yaml:11:9", "b.yaml:11:9", "c.yaml:11:9"));
}

TEST(HostCircles, HoldOnlyOnTheDaysThatTheHostsDo) {
  const TextFile back =
      says_host("[{fom: 2020-01-01, tom: 2020-12-31, verdi: Utmark}]", "b", "Innmark");
  const std::vector<TextFile> files{everyone(), says_host("Innmark"), back};
  EXPECT_EQ(circles(files, date_of(2020, 6, 1)).size(), 1U);
  EXPECT_THAT(circles(files, date_of(2021, 1, 1)), IsEmpty());
}

TEST(HostCircles, AreNoneInAChain) {
  EXPECT_THAT(circles({everyone(), says_host("Innmark"), says_host("Avmark", "b", "Innmark")}),
              IsEmpty());
}

TEST(HostCircles, MayBeAPartyThatIsItsOwnHost) {
  const auto found = circles({everyone(), says_host("Utmark")});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found.front().sentence, HasSubstr("Utmark → Utmark"));
}

}  // namespace
}  // namespace samsvar::relations
