// Who a name or a number stands for, on which day.

#include "tests/reference/country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace samsvar::reference {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using values::Date;

/// The number, on the day, of the party that a name stands for; "–" when it is none or several.
std::string who(std::string_view kind, std::string_view name, Date date) {
  const auto found = relations::find_party(
      country().world(), rules().vocabulary().find_party_kind(kind), name, {}, date);
  return found ? number_of(party(*found), date) : "–";
}

TEST(Names, BokmålNynorskSamiAndKvenAreOfOneMunicipality) {
  struct Name {
    const char* written;
    const char* number;
  };

  const Name names[] = {
      {"Kåfjord", "5540"},    {"Gáivuotna", "5540"},  {"Kaivuono", "5540"},
      {"Karasjok", "5610"},   {"Kárášjohka", "5610"}, {"Guovdageaidnu", "5612"},
      {"Porsáŋgu", "5622"},   {"Porsanki", "5622"},   {"Unjárga", "5636"},
      {"Deatnu", "5628"},     {"Snåase", "5041"},     {"Raarvihke", "5043"},
      {"Rosse", "5025"},      {"Tråante", "5001"},    {"Aarborte", "1826"},
      {"Hábmer", "1875"},     {"Evenášši", "1853"},   {"Fuosko", "1841"},
      {"Fuossko", "1841"},    {"Hárstták", "5503"},   {"Oslove", "0301"},
      {"Voss herad", "4621"}, {"Ráisa", "5544"},      {"Suortá", "1870"},
  };
  for (const Name& name : names) {
    EXPECT_EQ(who("kommune", name.written, latest), name.number) << name.written;
  }
}

TEST(Names, AreRecognisedHoweverTheyAreWritten) {
  struct Name {
    const char* written;
    const char* number;
  };

  const Name names[] = {
      {"SØR-ODAL", "3415"},
      {"Sør Odal", "3415"},
      {"nore og uvdal", "3338"},
      {"Askøy kommune", "4627"},
      {"Kommune Askøy", "4627"},
      {"Karasjok kommune", "5610"},
      {"A\u030Al", "3328"},  // a and a ring apart
      {"Porsanger - Porsáŋgu - Porsanki", "5622"},
      {"Kárášjohka – Karasjok", "5610"},
      {"Deatnu/Tana", "5628"},
      {"Snåase - Snåsa kommune", "5041"},
  };
  for (const Name& name : names) {
    EXPECT_EQ(who("kommune", name.written, latest), name.number) << name.written;
  }
  EXPECT_EQ(who("kommune", "Ingenstad", latest), "–");
  EXPECT_EQ(who("kommune", "Askøy - Bergen", latest), "–");
  EXPECT_EQ(who("kommune", "Askøy herred", latest), "–");
}

TEST(Names, OfTrustsAreFoundByWhatTheyAreCalled) {
  EXPECT_EQ(who("helseforetak", "Haukeland universitetssykehus", latest), "983974724");
  EXPECT_EQ(who("helseforetak", "Stavanger universitetssjukehus", latest), "983974678");
  EXPECT_EQ(who("helseforetak", "UNN", latest), "983974899");
  EXPECT_EQ(who("helseforetak", "Helse Finnmark HF", date_of(2013, 1, 1)), "983974880");
  EXPECT_EQ(who("helseforetak", "ST. OLAVS HOSPITAL HF", latest), "883974832");
  EXPECT_EQ(who("rhf", "Helse Midt-Noreg", latest), "983658776");
}

/// Names that several living municipalities bear on a date, in small letters.
std::map<std::string, std::set<std::string>> shared_names(Date date) {
  std::map<std::string, std::set<std::string>> bearers;
  for (const PartyId id : living("kommune", date)) {
    for (const relations::KnownName& name : party(id).known_names) {
      if (holds_on(name, date)) {
        bearers[name.comparable].insert(number_of(party(id), date));
      }
    }
  }
  std::erase_if(bearers, [](const auto& bearer) { return bearer.second.size() == 1; });
  return bearers;
}

TEST(Names, OnlyThoseThatTheReadmeNamesAreOfTwoMunicipalitiesAtOnce) {
  using Shared = std::map<std::string, std::set<std::string>>;
  for (const Date date : {date_of(2020, 1, 1), date_of(2023, 12, 31)}) {
    EXPECT_EQ(shared_names(date),
              (Shared{{"herøy", {"1515", "1818"}}, {"våler", {"3018", "3419"}}}));
  }
  for (const Date date : {date_of(2024, 1, 1), latest}) {
    EXPECT_EQ(shared_names(date),
              (Shared{{"herøy", {"1515", "1818"}}, {"våler", {"3114", "3419"}}}));
  }
  for (const Date date : {date_of(2012, 1, 1), date_of(2017, 12, 31), date_of(2019, 12, 31)}) {
    EXPECT_EQ(shared_names(date), (Shared{{"bø", {"0821", "1867"}},
                                          {"herøy", {"1515", "1818"}},
                                          {"nes", {"0236", "0616"}},
                                          {"os", {"0441", "1243"}},
                                          {"sande", {"0713", "1514"}},
                                          {"våler", {"0137", "0426"}}}))
        << values::to_text(date);
  }
}

TEST(Names, AreOfTheMunicipalityThatBoreThemThatDay) {
  EXPECT_EQ(who("kommune", "Nes", date_of(2015, 1, 1)), "–");  // two were called Nes
  EXPECT_EQ(who("kommune", "Nes (Buskerud)", date_of(2015, 1, 1)), "0616");
  EXPECT_EQ(who("kommune", "Nes", date_of(2021, 1, 1)), "3034");
  EXPECT_EQ(who("kommune", "Nes", latest), "3228");
  EXPECT_EQ(who("kommune", "Nesbyen", latest), "3322");
  EXPECT_EQ(who("kommune", "Namsos", date_of(2016, 1, 1)), "1703");
  EXPECT_EQ(who("kommune", "Namsos", date_of(2019, 12, 31)), "5005");
  EXPECT_EQ(who("kommune", "Namsos", date_of(2020, 1, 1)), "5007");
  EXPECT_EQ(who("kommune", "Haram", date_of(2019, 12, 31)), "1534");
  EXPECT_EQ(who("kommune", "Haram", date_of(2024, 1, 1)), "1580");
  EXPECT_EQ(who("kommune", "Ålesund", date_of(2023, 12, 31)), "1507");
  EXPECT_EQ(who("kommune", "Ålesund", date_of(2024, 1, 1)), "1508");
  EXPECT_EQ(who("kommune", "Os", date_of(2019, 1, 1)), "–");
  EXPECT_EQ(who("kommune", "Os", date_of(2020, 1, 1)), "3430");
}

TEST(TwoCalledHerøy, AreToldApartByNumberAndByCounty) {
  EXPECT_EQ(who("kommune", "Herøy", latest), "–");
  EXPECT_EQ(who("kommune", "Herøy (Møre og Romsdal)", latest), "1515");
  EXPECT_EQ(who("kommune", "Herøy (M. og R.)", latest), "1515");
  EXPECT_EQ(who("kommune", "Herøy (Nordland)", latest), "1818");
  const tests::Desk desk =
      country_with({agreement_of("sør", "{kommune: Herøy, nummer: \"1515\"}", "2020-01-01"),
                    agreement_of("nord", "{kommune: Herøy, nummer: \"1818\"}", "2020-01-01")});
  EXPECT_THAT(desk.problems(), IsEmpty());
  EXPECT_THAT(desk.subject("kommune", latest, "Herøy (Møre og Romsdal)").set.documents,
              ElementsAre(desk.document("sør")));
  EXPECT_THAT(desk.subject("kommune", latest, "Herøy (Nordland)").set.documents,
              ElementsAre(desk.document("nord")));
}

TEST(TwoCalledHerøy, AreListedWhereNothingTellsThemApart) {
  const tests::Desk desk = country_with({agreement_of("uklar", "{kommune: Herøy}", "2020-01-01")});
  EXPECT_THAT(desk.problems(), ElementsAre("B001 uklar.yaml:8:12"));
  for (const relations::Subject& subject : desk.subjects("kommune", latest)) {
    EXPECT_THAT(subject.set.documents, IsEmpty()) << subject.title;
    EXPECT_THAT(subject.set.doubtful, IsEmpty()) << subject.title;
  }
}

}  // namespace
}  // namespace samsvar::reference
