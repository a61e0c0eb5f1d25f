#include "engine/report/gap_report.h"

#include "engine/report/selection.h"
#include "tests/support/report_world.h"

#include <gtest/gtest.h>

namespace samsvar::report {
namespace {

using evaluation::Status;
using testing::ReportWorld;

TEST(Counts, KeepEachVerdictApart) {
  const ReportWorld world;
  Counts counts;
  counts.add(world.breach());
  counts.add(world.remark());
  counts.add(world.unclear());
  Counts more;
  more.add(world.unclear());
  counts.add(more);
  EXPECT_EQ(counts.of(Status::Gap), 2U);
  EXPECT_EQ(counts.of(Status::Unclear), 2U);
  EXPECT_EQ(counts.of(Status::Met), 0U);
}

TEST(Selection, AGuidanceGapIsShownToMunicipalityAndDirectorateButNotToTheSupervisor) {
  ReportWorld world;
  for (const Reader reader : {Reader::Municipality, Reader::Directorate}) {
    world.run.reader = reader;
    EXPECT_TRUE(is_shown_as_gap(world.run, world.remark()));
    EXPECT_TRUE(is_shown_as_gap(world.run, world.breach()));
  }
  world.run.reader = Reader::Supervisor;
  EXPECT_FALSE(is_shown_as_gap(world.run, world.remark()));
  EXPECT_FALSE(is_shown_as_gap(world.run, world.criterion()));
  EXPECT_TRUE(is_shown_as_gap(world.run, world.breach()));
}

TEST(Selection, OnlyAGapIsShownAsAGap) {
  const ReportWorld world;
  EXPECT_FALSE(is_shown_as_gap(world.run, world.due()));
  EXPECT_FALSE(is_shown_as_gap(world.run, world.unclear()));
  EXPECT_FALSE(is_shown_as_gap(world.run, world.met()));
}

TEST(Selection, ADraftIsShownToTheMunicipalityAloneAndNeverCounted) {
  ReportWorld world;
  relations::Subject draft = world.subject();
  draft.draft = world.document;
  EXPECT_FALSE(is_counted(draft));
  EXPECT_TRUE(is_shown(world.run, draft));
  world.run.reader = Reader::Directorate;
  EXPECT_FALSE(is_shown(world.run, draft));
  world.run.reader = Reader::Supervisor;
  EXPECT_FALSE(is_shown(world.run, draft));
}

TEST(Selection, ListsEachFileOnceInTheOrderOfItsBytes) {
  ReportWorld world;
  const source::FileId earlier = world.sources.add("avtaler/a.yaml", "samsvar: 1\n");
  relations::Subject subject = world.subject();
  agreement::Document document{.file = earlier};
  subject.set.documents.push_back(world.world.documents.add(document));
  subject.agreement = world.document;
  EXPECT_EQ(file_names(world.run, subject),
            (std::vector<std::string>{"avtaler/a.yaml", "avtaler/lia.yaml"}));
}

}  // namespace
}  // namespace samsvar::report
