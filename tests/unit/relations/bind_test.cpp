// What is wrong with how documents refer to each other, each at its place.

#include "tests/support/small_country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samsvar::relations {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::Desk;
using tests::file;
using tests::Rulebook;

const Rulebook& rules() {
  static const Rulebook rulebook = tests::rules_of({{}});
  return rulebook;
}

std::string sentence(const Desk& desk) {
  const diagnostics::Diagnostic& first = desk.diagnostics().items().front();
  return messages::say(messages::Language::Bokmal,
                       {diagnostics::sentence(first.code), first.fields});
}

TEST(Binding, LeavesNothingToSayOfDocumentsThatFindEachOther) {
  const Desk desk(rules(), {file({.id = "a"}), file({.id = "b", .header = "  del_av: a\n"})});
  EXPECT_THAT(desk.problems(), IsEmpty());
}

TEST(Binding, SaysWhatIsReferredToAndNotInHandWhereItIsReferredTo) {
  const Desk desk(rules(), {file({.header = "  del_av: x\n  viser_til: [y]\n  erstatter: z\n"})});
  EXPECT_THAT(desk.problems(),
              ElementsAre("B004 a.yaml:10:11", "B004 a.yaml:12:14", "B004 a.yaml:11:15"));
  EXPECT_THAT(sentence(desk), HasSubstr("`x`"));
}

TEST(Binding, SaysWhichDocumentsHaveOneIdAndReadsTheFirstByFileName) {
  tests::TextFile second = file({.id = "a", .type = "delavtale"});
  second.name = "b.yaml";
  const Desk desk(rules(), {second, file({.id = "a"})});
  EXPECT_THAT(desk.problems(), ElementsAre("B003 b.yaml:5:7"));
  const diagnostics::Diagnostic& diagnostic = desk.diagnostics().items().front();
  ASSERT_EQ(diagnostic.related.size(), 1U);
  EXPECT_EQ(desk.place(diagnostic.related.front().range), "a.yaml:5:7");
  EXPECT_EQ(desk.world().file_name(desk.document("a")), "a.yaml");
}

TEST(Binding, NamesACircleOfPartsWithThePlaceOfEachStep) {
  const Desk desk(rules(), {file({.id = "a", .header = "  del_av: b\n"}),
                            file({.id = "b", .header = "  del_av: c\n"}),
                            file({.id = "c", .header = "  del_av: a\n"})});
  EXPECT_THAT(desk.problems(), ElementsAre("B005 a.yaml:10:11"));
  EXPECT_THAT(sentence(desk), HasSubstr("a → b → c → a"));
  const auto& related = desk.diagnostics().items().front().related;
  ASSERT_EQ(related.size(), 2U);
  EXPECT_EQ(desk.place(related[0].range), "b.yaml:10:11");
  EXPECT_EQ(desk.place(related[1].range), "c.yaml:10:11");
}

TEST(Binding, NamesACircleOfReplacements) {
  const Desk desk(rules(), {file({.id = "a", .header = "  erstatter: b\n"}),
                            file({.id = "b", .header = "  erstatter: a\n"})});
  EXPECT_THAT(desk.problems(), ElementsAre("B005 a.yaml:10:14"));
}

TEST(Binding, KeepsDocumentsInOrderOfFileNameWhateverOrderTheyCameIn) {
  const Desk desk(rules(), {file({.id = "c"}), file({.id = "a"}), file({.id = "b"})});
  std::vector<std::string> ids;
  for (const agreement::Document& document : desk.world().documents) {
    ids.push_back(document.id);
  }
  EXPECT_THAT(ids, ElementsAre("a", "b", "c"));
}

}  // namespace
}  // namespace samsvar::relations
