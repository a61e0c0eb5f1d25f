#include "engine/report/exchange/write_tilda.h"

#include "engine/diagnostics/codes.h"
#include "tests/support/report_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace samsvar::report::exchange {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class WriteTildaTest : public ::testing::Test {
 protected:
  WriteTildaTest() { world_.run.reader = Reader::Supervisor; }

  [[nodiscard]] json tilda(const std::vector<evaluation::Finding>& findings, Ending ending = {}) {
    std::ostringstream out;
    const auto writer = tilda_writer(out, lost_);
    return json::parse(testing::written(*writer, out, world_.run, {{&subject_, findings}},
                                        std::move(ending)))["tilsynsrapporter"][0];
  }

  /// Makes the subject one party with this number, borne until the day given.
  void make_party(std::string number, std::optional<values::Date> to = {}) {
    ir::SubjectKind kind;
    kind.form = ir::SubjectForm::Party;
    subject_.kind = world_.catalogue.rules.vocabulary.subject_kinds.add(kind);
    relations::Party party;
    party.name = "Lia";
    party.numbers = {{.number = std::move(number), .from = {}, .to = to}};
    subject_.parties = {world_.world.parties.add(party)};
    subject_.date = world_.run.as_of;
  }

  testing::ReportWorld world_;
  relations::Subject subject_ = world_.subject();
  diagnostics::Diagnostics lost_;
};

TEST(OrganisationNumber, HasNineDigitsThatFitEachOther) {
  EXPECT_TRUE(is_organisation_number("974760673"));
  EXPECT_FALSE(is_organisation_number("974760674"));
  EXPECT_FALSE(is_organisation_number("000000000"));
  EXPECT_FALSE(is_organisation_number("4611"));
  EXPECT_FALSE(is_organisation_number("97476067a"));
}

TEST_F(WriteTildaTest, MakesRemarksOfGapsAndNeverBreaches) {
  const json report = tilda(world_.one_of_each());
  ASSERT_EQ(report["anmerkninger"].size(), 1U);
  EXPECT_EQ(report["anmerkninger"][0]["anmerkningsreferanse"], 1);
  EXPECT_THAT(std::string(report["anmerkninger"][0]["anmerkning"]),
              HasSubstr("Utkast til merknad (Mulig lovbrudd), BEMANNING"));
  EXPECT_EQ(report["bruddOgReaksjoner"], json::array());
}

TEST_F(WriteTildaTest, KeepsWhatIsOpenInTheNotes) {
  const json report = tilda({world_.unclear(), world_.due()});
  EXPECT_EQ(report["anmerkninger"], json::array());
  EXPECT_THAT(std::string(report["tilsynsnotater"]), HasSubstr("ingen merknad, RESPONSTID"));
  EXPECT_THAT(std::string(report["tilsynsnotater"]), HasSubstr("ingen merknad, PLAN"));
}

TEST_F(WriteTildaTest, IsADraftThatNobodyHasSigned) {
  const json report = tilda({world_.breach()});
  EXPECT_THAT(std::string(report["tilsynsnotater"]), HasSubstr("UTKAST, ikke signert."));
  EXPECT_TRUE(report["ansvarligTilsynsmyndighet"].is_null());
  EXPECT_TRUE(report["tilsynutfoertav"].is_null());
  EXPECT_EQ(report["utfoerteTilsynsaktiviteter"], json::array());
  EXPECT_EQ(report["tilsynsegenskaper"]["tilsynsstatus"], "ikkeAngitt");
}

TEST_F(WriteTildaTest, NamesTheUnitOnlyByANumberThatIsOne) {
  EXPECT_TRUE(tilda({})["tildaenhet"].is_null());
  make_party("4611");
  EXPECT_TRUE(tilda({})["tildaenhet"].is_null());
  EXPECT_THAT(std::string(tilda({})["tilsynsnotater"]), HasSubstr("Parter: Lia (4611)"));
  make_party("974760673");
  EXPECT_EQ(tilda({})["tildaenhet"], "974760673");
  make_party("974760673", values::date_of(2019, 12, 31));
  EXPECT_TRUE(tilda({})["tildaenhet"].is_null());
}

TEST_F(WriteTildaTest, LeavesOutWhatIsNoBasisForSupervisionAndSaysHowMuch) {
  const json report = tilda({world_.remark(), world_.criterion()});
  EXPECT_EQ(report["anmerkninger"], json::array());
  EXPECT_THAT(std::string(report["tilsynsnotater"]), Not(HasSubstr("PLAN")));
  EXPECT_EQ(lost_.items().size(), 4U);
}

TEST_F(WriteTildaTest, TellsProblemsBesideTheReport) {
  Ending ending;
  ending.problems = {testing::diagnostic_of(diagnostics::Code::I205)};
  static_cast<void>(tilda({}, std::move(ending)));
  EXPECT_EQ(lost_.items().front().code, diagnostics::Code::I205);
}

}  // namespace
}  // namespace samsvar::report::exchange
