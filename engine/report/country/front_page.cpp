// index.html: what has been received, how it stands, and where to look first.

#include "engine/messages/texts.h"
#include "engine/report/country/mark_words.h"
#include "engine/report/country/requirement_rows.h"
#include "engine/report/country/site.h"
#include "engine/report/country/spread_words.h"
#include "engine/report/country/tables.h"
#include "engine/report/finding_words.h"
#include "engine/report/words.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

constexpr std::size_t requirements_shown = 15;
constexpr std::size_t deadlines_shown = 10;

std::int64_t as_number(std::size_t count) {
  return static_cast<std::int64_t>(count);
}

void write_received(const Sheet& sheet) {
  const Received received = received_in_all(sheet.site.country);
  if (received.parties == 0) {
    return;
  }
  const messages::Language language = sheet.run().language;
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_received));
  sheet.markup.element("p",
                       say(language, {Text::country_received_of,
                                      {field("kind", capitalised(sheet.site.followed_word)),
                                       field("count", as_number(received.with_documents)),
                                       field("all", as_number(received.parties))}}),
                       {{"class", "headline"}});
  sheet.markup.element("p", say(language, Text::country_received_explained));
}

void write_kinds(const Sheet& sheet) {
  const Country& country = sheet.site.country;
  const messages::Language language = sheet.run().language;
  const ir::Vocabulary& vocabulary = *sheet.run().world->vocabulary;
  std::vector<CountsRow> rows;
  for (const ir::SubjectKindId kind : vocabulary.subject_kinds.ids()) {
    CountsRow row{.name = capitalised(messages::in(language, vocabulary.subject_kinds[kind].title)),
                  .page = subject_list_page(sheet.site, kind)};
    std::uint64_t count = 0;
    for (const Line& line : country.lines()) {
      if (line.kind == kind && line.counted) {
        ++count;
        row.counts.add(line.counts);
      }
    }
    row.number = number_words(language, count);
    if (count > 0) {
      rows.push_back(std::move(row));
    }
  }
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_by_kind));
  write_counts_table(sheet, say(language, Text::country_column_subject),
                     say(language, Text::country_column_subjects), rows);
}

void write_divisions(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  for (const Division& division : sheet.site.divisions) {
    std::vector<CountsRow> rows;
    for (const Group& group : division.groups) {
      rows.push_back(
          {.name = group.name,
           .page = group.page,
           .number = say(language, {Text::country_received_cell,
                                    {field("count", as_number(group.received.with_documents)),
                                     field("all", as_number(group.received.parties))}}),
           .counts = group.counts});
    }
    const auto section = sheet.markup.in("section");
    sheet.markup.element("h2", say(language, {Text::country_by, {field("what", division.title)}}));
    write_counts_table(sheet, capitalised(division.title),
                       say(language, Text::country_column_received), rows);
  }
}

void write_requirements(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  std::vector<RequirementRow> rows = requirement_rows(sheet.site.country);
  const std::size_t all = rows.size();
  std::stable_sort(rows.begin(), rows.end(),
                   [](const RequirementRow& left, const RequirementRow& right) {
                     return left.counts.of(Status::Gap) > right.counts.of(Status::Gap);
                   });
  std::erase_if(rows, [](const RequirementRow& row) { return row.counts.of(Status::Gap) == 0; });
  rows.resize(std::min(rows.size(), requirements_shown));
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_requirements));
  if (rows.empty()) {
    sheet.markup.element("p", say(language, Text::country_no_gaps));
  } else {
    write_requirements_table(sheet, rows);
  }
  const auto paragraph = sheet.markup.in("p");
  write_link(sheet, requirements_page,
             say(language, {Text::country_all_requirements, {field("count", as_number(all))}}));
  sheet.markup.text(" · ");
  write_link(sheet, heat_page, say(language, Text::country_heat_map));
}

void write_deadlines(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  const std::vector<PassedDeadline>& passed = sheet.site.passed;
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_deadlines));
  if (passed.empty()) {
    sheet.markup.element("p", say(language, Text::country_no_deadlines));
    return;
  }
  sheet.markup.element("p", say(language, Text::country_deadlines_explained));
  write_deadlines_table(sheet, 0, std::min(passed.size(), deadlines_shown));
  const auto paragraph = sheet.markup.in("p");
  write_link(
      sheet, deadline_page,
      say(language, {Text::country_all_deadlines, {field("count", as_number(passed.size()))}}));
}

void write_spreads(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_spreads));
  const std::int64_t least = as_number(least_amounts);
  if (sheet.site.spreads.empty()) {
    sheet.markup.element("p", say(language, {Text::country_no_spreads, {field("count", least)}}));
    return;
  }
  sheet.markup.element("p",
                       say(language, {Text::country_spreads_explained, {field("count", least)}}));
  write_spreads_table(sheet);
}

void write_files(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_files));
  const auto list = sheet.markup.in("ul");
  {
    const auto item = sheet.markup.in("li");
    write_link(sheet, input_page,
               say(language, {Text::country_inputs,
                              {field("count", as_number(sheet.site.sources.inputs.size()))}}));
  }
  if (!sheet.site.sources.ending.problems.empty()) {
    const auto item = sheet.markup.in("li");
    write_link(
        sheet, problem_page,
        say(language, {Text::country_problems,
                       {field("count", as_number(sheet.site.sources.ending.problems.size()))}}));
  }
}

}  // namespace

void write_front_page(const Site& site) {
  const messages::Language language = site.run().language;
  const std::string title =
      say(language, {Text::country_title, {field("date", date_words(language, site.run().as_of))}});
  write_page(site, std::string(front_page), title, [&](const Sheet& sheet) {
    write_received(sheet);
    write_kinds(sheet);
    write_divisions(sheet);
    write_requirements(sheet);
    write_deadlines(sheet);
    write_spreads(sheet);
    write_files(sheet);
  });
}

}  // namespace samsvar::report::country
