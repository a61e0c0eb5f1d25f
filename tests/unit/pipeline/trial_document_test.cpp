#include "engine/pipeline/trial_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::pipeline {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Two kinds of party that make agreements with each other, and a noun introduced in 2026.
class TrialDocumentTest : public testing::Test {
 protected:
  TrialDocumentTest() {
    const auto first =
        vocabulary_.party_kinds.add({.word = "by", .title = {.nb = "by"}, .keys = {"by", "byer"}});
    const auto second =
        vocabulary_.party_kinds.add({.word = "havn", .title = {.nb = "havn"}, .keys = {"havn"}});
    rule_.kind = vocabulary_.subject_kinds.add({.word = "samarbeid",
                                                .form = ir::SubjectForm::Pair,
                                                .parties = {first, second},
                                                .framework_types = {"ramme"}});
    vocabulary_.nouns.add({.path = "kai", .introduced = values::date_of(2026, 11, 22)});
  }

  void give(const std::string& path, const std::string& yaml) {
    trial_.given.push_back({.path = path, .yaml = yaml});
  }

  [[nodiscard]] std::string text() const { return document().text; }

  [[nodiscard]] TrialDocument document() const {
    return write_trial_document(vocabulary_, rule_, trial_, values::date_of(2020, 5, 17));
  }

  ir::Vocabulary vocabulary_;
  ir::Rule rule_;
  ir::Trial trial_;
};

TEST_F(TrialDocumentTest, IsOneAgreementInForceAndComplete) {
  EXPECT_EQ(text(),
            "samsvar: 1\n"
            "registrert: 2026-11-22\n"
            "registrering: fullstendig\n"
            "avtale:\n"
            "  id: prøve\n"
            "  tittel: Prøve\n"
            "  status: gjeldende\n"
            "  type: ramme\n"
            "  parter: [{by: Prøve by}, {havn: Prøve havn}]\n"
            "  gjelder: {fom: 2020-01-01}\n");
}

TEST_F(TrialDocumentTest, PutsDottedPathsBelowEachOther) {
  give("kai.dybde", "3");
  give("kai.vakt.natt", "ja");
  give("faktisk.kai.dybde", "2");
  EXPECT_THAT(text(), HasSubstr("kai:\n  dybde: 3\n  vakt:\n    natt: ja\n"
                                "faktisk:\n  kai:\n    dybde: 2\n"));
}

TEST_F(TrialDocumentTest, LeavesWhatIsGivenAlone) {
  give("avtale.type", "særavtale");
  give("avtale.gjelder.fom", "2019-03-01");
  EXPECT_THAT(text(), HasSubstr("  type: særavtale\n"));
  EXPECT_THAT(text(), HasSubstr("  gjelder:\n    fom: 2019-03-01\n"));
  EXPECT_THAT(text(), Not(HasSubstr("ramme")));
  EXPECT_THAT(text(), Not(HasSubstr("2020-01-01")));
}

TEST_F(TrialDocumentTest, IndentsAValueOverSeveralLines) {
  give("kai.vakt", "[{dager: alle},\n{dager: søn}]");
  EXPECT_THAT(text(), HasSubstr("  vakt: [{dager: alle},\n    {dager: søn}]\n"));
}

TEST_F(TrialDocumentTest, KnowsWhereEachValueCameFrom) {
  give("kai.dybde", "3");
  trial_.given.back().range = {source::FileId{4}, 10, 20};
  const TrialDocument written = document();
  ASSERT_EQ(written.pieces.size(), 1U);
  const auto [begin, end, origin] = written.pieces.front();
  EXPECT_EQ(written.text.substr(begin, end - begin), "  dybde: 3\n");
  EXPECT_EQ(origin, trial_.given.back().range);
}

TEST_F(TrialDocumentTest, OfFactsAloneIsNoAgreement) {
  give("dokument.id", "nettside");
  EXPECT_THAT(text(), Not(HasSubstr("avtale:")));
}

}  // namespace
}  // namespace samsvar::pipeline
