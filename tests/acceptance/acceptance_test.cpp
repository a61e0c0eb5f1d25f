// What the first release promises, line by line: each test carries the words of one promise and
// runs the program as a user would, on small agreements in `agreements/` beside this file.

#include "tests/acceptance/program.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace samsvar::acceptance {
namespace {

const fs::path agreements = source_dir / "tests/acceptance/agreements";

/// A rule on each collaboration with the requirement given.
std::string rule(const std::string& id, const std::string& clauses) {
  return "regel " + id + "\n  tittel nb \"" + id + "\" nn \"" + id + "\" en \"" + id +
         "\"\n  hjemmel praksis\n  binding praksis\n  kontrollert 2026-11-22 \"prøve\"\n"
         "  gjelder fra 2012-01-01\n  gjelder for hvert samarbeid\n  pliktsubjekt kommune\n  " +
         clauses + "\nslutt\n";
}

std::string agreement(const std::string& rest, const std::string& registration = "fullstendig") {
  return "samsvar: 1\nregistrert: 2026-11-22\nregistrering: " + registration +
         "\navtale:\n  id: a\n  tittel: Avtale\n  type: overordnet\n  status: gjeldende\n"
         "  dekker: [1]\n  parter: [{kommune: Utmark}, {helseforetak: Sykehuset Lyngmark HF}]\n"
         "  gjelder: {fom: 2012-01-01}\n" +
         rest;
}

TEST(AsOfTrio, Points1To11GiveNotApplicableDueAndGapOnPoint13AndRemarkDueAndGapOnPoint12) {
  const std::string file = at(agreements / "points-1-to-11/overordnet.yaml");
  const json before = check(file, "2022-07-31");
  EXPECT_EQ(status(before, "INNH-13-BARN-OG-UNGE"), "not_applicable");
  EXPECT_EQ(status(before, "INNH-12-PLANLEGGING"), "gap");
  EXPECT_EQ(finding(before, "INNH-12-PLANLEGGING")["severity"], "remark");
  EXPECT_EQ(finding(before, "INNH-12-PLANLEGGING")["binding"], "national_agreement");
  const json in_force = check(file, "2022-08-01");
  EXPECT_EQ(status(in_force, "INNH-13-BARN-OG-UNGE"), "due");
  EXPECT_EQ(status(in_force, "INNH-12-PLANLEGGING"), "due");
  EXPECT_EQ(finding(in_force, "INNH-13-BARN-OG-UNGE")["deadline"], "2023-06-30");
  const json after = check(file, "2023-07-01");
  EXPECT_EQ(status(after, "INNH-13-BARN-OG-UNGE"), "gap");
  EXPECT_EQ(status(after, "INNH-12-PLANLEGGING"), "gap");
  EXPECT_EQ(finding(after, "INNH-13-BARN-OG-UNGE")["severity"], "possible_breach");
}

TEST(AsOfTrio, TheSentenceSaysThatTheDeadlineIsNotConfirmed) {
  const json after =
      check(at(agreements / "points-1-to-11/overordnet.yaml"), "2023-07-01", "--lang en");
  const json found = finding(after, "INNH-13-BARN-OG-UNGE");
  EXPECT_EQ(found["verified"], false);
  EXPECT_NE(found["message"].get<std::string>().find("confirmed"), std::string::npos)
      << found["message"];
}

TEST(Absence, AComparisonAndItsNegationOnAMissingKeyAreBothUnclear) {
  const Folder folder;
  const std::string rules = folder.rules_with(
      "språk nb\n" + rule("X-HØYST", "krav øhd.lege.responstid.innen <= 45 minutter") +
      rule("X-IKKE-HØYST", "krav ikke øhd.lege.responstid.innen <= 45 minutter"));
  const auto file = folder.write("a.yaml", agreement("øhd: {tilbud: eget}\n", "delvis"));
  const json report = check(at(file), today, rules);
  EXPECT_EQ(status(report, "X-HØYST"), "unclear");
  EXPECT_EQ(status(report, "X-IKKE-HØYST"), "unclear");
  // Where silence means that nothing was agreed, it meets neither.
  const auto complete = folder.write("b/a.yaml", agreement("øhd: {tilbud: eget}\n"));
  const json silent = check(at(complete), today, rules);
  EXPECT_EQ(status(silent, "X-HØYST"), "gap");
  EXPECT_EQ(status(silent, "X-IKKE-HØYST"), "gap");
}

TEST(Absence, AnEmptyFileAnEmptyMappingAndAFileOfUnknownKeysGiveNoSamsvarAtAll) {
  for (const char* name :
       {"empty.yaml", "empty-mapping.yaml", "unknown-keys.yaml", "only-the-format.yaml"}) {
    const json report = check(at(agreements / "empty" / name), today);
    ASSERT_FALSE(report.is_discarded()) << name;
    EXPECT_EQ(count(report, "met"), 0U) << name;
    EXPECT_FALSE(report["problems"].empty()) << name;
  }
}

TEST(Absence, IkkeAktueltOnEveryKeyGivesNoSamsvarAndMakesNoRuleInapplicable) {
  const json report = check(at(agreements / "not-applicable-everywhere/overordnet.yaml"), today);
  std::set<std::string> expected_inapplicable;
  for (const json& subject : report["subjects"]) {
    for (const json& found : subject["findings"]) {
      const std::string rule = found["rule"];
      if (rule.starts_with("ØHD-")) {
        EXPECT_NE(found["status"], "met") << rule;
        EXPECT_NE(found["status"], "not_applicable") << rule;
      }
    }
  }
  EXPECT_GT(count(report, "unclear"), 0U);
}

TEST(Sets, ALoneSubAgreementWhoseParentIsNotGivenGivesNoAvvikOnPointsThatItDoesNotCover) {
  const json report = check(at(agreements / "lone-sub-agreement/delavtale.yaml"), today);
  for (const char* rule : {"INNH-01-OPPGAVER", "INNH-02-FORLØP", "INNH-05-UTSKRIVNINGSKLARE",
                           "INNH-12-PLANLEGGING", "INNH-13-BARN-OG-UNGE"}) {
    EXPECT_EQ(status(report, rule), "unclear") << rule;
    EXPECT_TRUE(has_reason(finding(report, rule), "document_not_received")) << rule;
  }
}

TEST(Sets, AMunicipalityInTheRegisterWithoutDocumentsIsASubjectAndUnclear) {
  const json report = check(at(agreements / "municipality-without-documents"), today);
  EXPECT_EQ(status(report, "AVT-INNGÅTT", "Utmark"), "unclear");
  EXPECT_TRUE(has_reason(finding(report, "AVT-INNGÅTT", "Utmark"), "document_not_received"));
  EXPECT_EQ(count(report, "met"), 0U);
  EXPECT_EQ(count(report, "gap"), 0U);
}

TEST(Absence, ACompleteRegistrationFromBeforeANounWasIntroducedGivesNoGapOnThatNoun) {
  const json report = check(at(agreements / "older-registration/overordnet.yaml"), today);
  for (const json& subject : report["subjects"]) {
    for (const json& found : subject["findings"]) {
      EXPECT_NE(found["status"], "gap") << found["rule"] << " " << found["message"];
    }
  }
}

TEST(Absence, AMisspeltSectionGivesNoGapsFromItsAbsence) {
  const json report = check(at(agreements / "misspelt-section/overordnet.yaml"), today);
  for (const json& subject : report["subjects"]) {
    for (const json& found : subject["findings"]) {
      const std::string rule = found["rule"];
      if (rule.starts_with("ØHD-")) {
        EXPECT_NE(found["status"], "gap") << rule << " " << found["message"];
      }
    }
  }
  EXPECT_FALSE(report["problems"].empty());
}

TEST(Process, NeverReviewedIsAGapAndNotKnownIsUnclear) {
  const Folder folder;
  const auto never = folder.write(
      "never/a.yaml", agreement("  inngått: 2013-02-01\n  sist_gjennomgått: ikke_skjedd\n"));
  const auto unknown = folder.write("unknown/a.yaml", agreement("  inngått: 2013-02-01\n"));
  EXPECT_EQ(status(check(at(never), today), "AVT-ÅRLIG-GJENNOMGANG"), "gap");
  EXPECT_EQ(status(check(at(unknown), today), "AVT-ÅRLIG-GJENNOMGANG"), "unclear");
}

TEST(Process, SubmissionDue31JanuaryPlus1MonthFallsOnTheLastOfFebruary) {
  const Folder folder;
  const auto file =
      folder.write("a.yaml", agreement("  inngått: 2013-01-31\n  innsendt: ikke_skjedd\n"));
  const json due = finding(check(at(file), "2013-02-28"), "AVT-INNSENDT");
  EXPECT_EQ(due["status"], "due");
  EXPECT_EQ(due["deadline"], "2013-02-28");
  EXPECT_EQ(status(check(at(file), "2013-03-01"), "AVT-INNSENDT"), "gap");
}

TEST(Process, ANewAgreementsFirstReviewIsDueAndNotAGap) {
  const Folder folder;
  const auto file =
      folder.write("a.yaml", agreement("  inngått: 2026-05-01\n  sist_gjennomgått: ikke_skjedd\n"));
  const json due = finding(check(at(file), today), "AVT-ÅRLIG-GJENNOMGANG");
  EXPECT_EQ(due["status"], "due");
  EXPECT_EQ(due["deadline"], "2027-05-01");
}

TEST(Dryrun, TheVerdictsOfTheDryRunComeOutAsWrittenThere) {
  const Outcome outcome = run("rules test --rules " + at(source_dir / "tests/dryrun"));
  EXPECT_EQ(outcome.status, 0) << outcome.output;
}

TEST(Exceptions, KravUnknownWithAnExceptionInvokedAndUnprovedIsUnclear) {
  const Folder folder;
  const std::string rules = folder.rules_with(
      "språk nb\n" + rule("X-UNNTAK",
                          "krav øhd.lege.responstid.innen <= 45 minutter\n"
                          "  unntak UBEVIST\n    tittel nb \"u\" nn \"u\" en \"u\"\n"
                          "    hjemmel praksis\n    når øhd.tilbud = eget\n"
                          "    krever øhd.lege.responstid.fra er oppgitt\n"
                          "    virkning oppfylt"));
  const auto file = folder.write("a.yaml", agreement("øhd: {tilbud: eget}\n", "delvis"));
  EXPECT_EQ(status(check(at(file), today, rules), "X-UNNTAK"), "unclear");
}

TEST(Positions, ThirtyAndFortyMinutesAgainstAtMost45IsMetAndAgainst35UnclearWithBothPositions) {
  const Folder folder;
  const std::string rules = folder.rules_with(
      "språk nb\n" + rule("X-45", "krav øhd.lege.responstid.innen <= 45 minutter") +
      rule("X-35", "krav øhd.lege.responstid.innen <= 35 minutter"));
  const json report =
      check(at(agreements / "thirty-and-forty-minutes/overordnet.yaml"), today, rules);
  EXPECT_EQ(status(report, "X-45"), "met");
  const json unclear = finding(report, "X-35");
  EXPECT_EQ(unclear["status"], "unclear");
  EXPECT_TRUE(has_reason(unclear, "contradictory_information"));
  std::set<std::string> parties;
  for (const json& evidence : unclear["evidence"]) {
    if (evidence["role"] == "contested") {
      parties.insert(evidence["party"].get<std::string>());
    }
  }
  EXPECT_EQ(parties, (std::set<std::string>{"helseforetak", "kommune"}));
}

TEST(Positions, ResponseTimeAgreedIsAGapBecauseThePartiesDoNotAgree) {
  const json report = check(at(agreements / "thirty-and-forty-minutes/overordnet.yaml"), today);
  EXPECT_EQ(status(report, "ØHD-RESPONSTID-AVKLART"), "gap");
}

TEST(Positions, HalfAndHalfAsARecordIsNoDisagreement) {
  const Folder folder;
  const auto file = folder.write(
      "a.yaml", agreement("samarbeidstiltak:\n  - {navn: Felles stilling, organisering: ved KAD, "
                          "finansiering: {kommune: 50 %, helseforetak: 50 %}, ansvar: kommune, "
                          "arbeidsgiver: helseforetak}\n"));
  EXPECT_EQ(status(check(at(file), today), "TILTAK-FINANSIERING"), "met");
}

TEST(Positions, RimeligTidIsNotAnAgreedResponseTime) {
  const Folder folder;
  const auto file = folder.write(
      "a.yaml", agreement("øhd:\n  tilbud: eget\n  lege: {responstid: {innen: {ordlyd: \"rimelig "
                          "tid\"}, fra: oppringning, til: fremmøte}}\n"));
  EXPECT_EQ(status(check(at(file), today), "ØHD-RESPONSTID-AVKLART"), "gap");
}

TEST(Hosts, AHostNamedWithoutAWrittenAgreementIsAGapAddressedToTheSendingMunicipality) {
  const json report = check(at(agreements / "host-without-agreement"), today);
  const json found = finding(report, "ØHD-SYKEPLEIER-DØGN", "Småvik × Sykehuset Lyngmark HF");
  EXPECT_EQ(found["status"], "gap");
  EXPECT_EQ(found["addressees"], json::array({"Småvik"}));
}

TEST(Hosts, AHostRosterGapIsAddressedToTheHost) {
  const json report = check(at(agreements / "host-roster-gap"), today);
  const json found = finding(report, "ØHD-SYKEPLEIER-DØGN", "Småvik × Sykehuset Lyngmark HF");
  EXPECT_EQ(found["status"], "gap");
  EXPECT_EQ(found["addressees"], json::array({"Storvik"}));
}

TEST(Hosts, AHostAgreementThatIsAbsentIsUnclear) {
  const json report = check(at(agreements / "host-agreement-not-received"), today);
  const json found = finding(report, "ØHD-SYKEPLEIER-DØGN", "Småvik × Sykehuset Lyngmark HF");
  EXPECT_EQ(found["status"], "unclear");
  EXPECT_TRUE(has_reason(found, "document_not_received"));
}

TEST(Hosts, AToBToAIsAnErrorNamingTheCycle) {
  const json report = check(at(agreements / "host-circle"), today, "--lang en");
  bool named = false;
  for (const json& problem : report["problems"]) {
    const std::string message = problem["message"];
    named = named || (problem["severity"] == "error" && problem["code"] == "B006" &&
                      message.find("Austvik") != std::string::npos &&
                      message.find("Vestvik") != std::string::npos);
  }
  EXPECT_TRUE(named) << report["problems"].dump(1);
}

TEST(Readers, AGuidanceOnlyGapIsShownToMunicipalityAndDirectorateAndIsNoPossibleBreach) {
  const std::string file = at(agreements / "thirty-and-forty-minutes/overordnet.yaml");
  for (const char* reader : {"municipality", "directorate", "supervisor"}) {
    const json report = check(file, today, std::string("--register none --for ") + reader);
    const json found = finding(report, "ØHD-RESPONSTID-AVKLART");
    if (found["status"] == "gap") {
      EXPECT_EQ(found["severity"], "remark") << reader;
    } else {
      EXPECT_STREQ(reader, "supervisor");
    }
  }
  const Outcome supervisor = run("check --lang en --for supervisor --as-of 2026-11-22 " + file);
  EXPECT_EQ(supervisor.output.find("Response time"), std::string::npos) << supervisor.output;
}

TEST(Shipped, NoMuligLovbruddAboutARealMunicipalityRestsOnAPartialRegistration) {
  const json report = check(at(source_dir / "agreements"), today);
  for (const json& subject : report["subjects"]) {
    for (const json& found : subject["findings"]) {
      if (found["severity"] != "possible_breach") {
        continue;
      }
      for (const json& file : subject["files"]) {
        EXPECT_EQ(file.get<std::string>().find("/virkelige/"), std::string::npos)
            << subject["title"] << " " << found["rule"] << " " << found["message"];
      }
    }
  }
}

TEST(Shipped, TheShippedAgreementsReachEveryVerdictAndHaveNoProblems) {
  const json report = check(at(source_dir / "agreements"), today);
  for (const char* verdict : {"met", "gap", "due", "unclear", "not_applicable"}) {
    EXPECT_GT(count(report, verdict), 0U) << verdict;
  }
  for (const json& problem : report["problems"]) {
    EXPECT_EQ(problem["severity"], "note") << problem.dump();
  }
}

TEST(Shipped, EachRealAgreementNamesItsSource) {
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(source_dir / "agreements/virkelige")) {
    if (entry.path().extension() != ".yaml") {
      continue;
    }
    ++files;
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_NE(text.find("kilde:"), std::string::npos) << entry.path();
    EXPECT_NE(text.find("registrering: delvis"), std::string::npos) << entry.path();
  }
  EXPECT_GE(files, 10U);
}

TEST(Reproducible, ShuffledFileOrderAndDifferentJobsGiveTheSameBytes) {
  const std::string options = "check --format json --as-of 2026-11-22 ";
  const std::string a = at(agreements / "points-1-to-11");
  const std::string b = at(agreements / "thirty-and-forty-minutes");
  const Outcome first = run(options + "--jobs 1 " + a + " " + b);
  const Outcome second = run(options + "--jobs 4 " + b + " " + a);
  EXPECT_FALSE(first.output.empty());
  EXPECT_EQ(first.output, second.output);
}

TEST(Reproducible, TheBytesAreTheSameWithTheNetworkTakenAway) {
  if (std::system("unshare -rn true 2>/dev/null") != 0) {
    GTEST_SKIP() << "this machine does not let us take the network away";
  }
  const std::string command =
      "check --format json --as-of 2026-11-22 " + at(agreements / "points-1-to-11");
  EXPECT_EQ(run(command).output, run(command, "unshare -rn ").output);
}

TEST(BadInput, ABrokenFileAmongGoodOnesIsReportedWithItsLineAndTheGoodOnesToo) {
  const Outcome outcome =
      run("check --format json --as-of 2026-11-22 " + at(agreements / "broken-among-good"));
  EXPECT_EQ(outcome.status, 2);
  const json report = json::parse(outcome.output, nullptr, false);
  ASSERT_FALSE(report.is_discarded());
  EXPECT_GE(report["subjects"].size(), 2U);
  bool told = false;
  for (const json& problem : report["problems"]) {
    const std::string file = problem["file"].is_string() ? problem["file"] : "";
    told = told || (file.find("b-broken.yaml") != std::string::npos &&
                    problem["line"].is_number() && problem["severity"] == "error");
  }
  EXPECT_TRUE(told) << report["problems"].dump(1);
}

}  // namespace
}  // namespace samsvar::acceptance
